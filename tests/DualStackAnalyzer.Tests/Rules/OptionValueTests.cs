namespace DualStackAnalyzer.Tests.Rules;

/// <summary>What SetSocketOption sets, by the level, the name and the value that it is given.</summary>
public sealed class OptionValueTests
{
    private static string Server(string set, string created, string endPoint = "new IPEndPoint(IPAddress.IPv6Any, 80)") => $$"""
        void Start(SocketOptionLevel level, SocketOptionName name, bool flag, byte[] bytes)
        {
            var socket = {{created}};
            {{set}}
            socket.Bind({{endPoint}});
        }
        """;

    [Theory]
    [InlineData("socket.SetSocketOption(level, name, true);")]
    [InlineData("socket.SetSocketOption(SocketOptionLevel.IPv6, name, true);")]
    [InlineData("socket.SetSocketOption(level, SocketOptionName.IPv6Only, true);")]
    [InlineData("socket.SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.IPv6Only, bytes);")]
    [InlineData("socket.SetRawSocketOption((int)level, (int)name, bytes);")]
    [InlineData("socket.SetRawSocketOption(41, (int)name, bytes);")]
    [InlineData("socket.SetRawSocketOption(41, 26, bytes);")]
    [InlineData("socket.SetRawSocketOption(41, 27, bytes);")]
    public Task An_option_that_may_be_IPv6Only_is_a_choice(string set) => SilentAsync(Server(set, Tcp6));

    [Theory]
    [InlineData("socket.SetSocketOption(SocketOptionLevel.Socket, name, true);")]
    [InlineData("socket.SetSocketOption(level, SocketOptionName.NoDelay, true);")]
    [InlineData("socket.SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.HopLimit, true);")]
    [InlineData("socket.SetRawSocketOption(41, 16, bytes);")]
    [InlineData("socket.SetRawSocketOption(1, (int)name, bytes);")]
    public Task An_option_that_is_another_is_none(string set) => ReportsAsync(Server(set, "{|DSA1001:" + Tcp6 + "|}"));

    /// <summary>An IPv4 endpoint is right where the socket may be dual.</summary>
    [Theory]
    [InlineData("socket.SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.IPv6Only, bytes);")]
    [InlineData("socket.SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.IPv6Only, new byte[] { bytes[0], 0, 0, 0 });")]
    [InlineData("socket.SetRawSocketOption(41, 26, bytes);")]
    public Task A_value_that_is_not_known_may_make_it_dual(string set) =>
        SilentAsync(Server(set, Tcp6, "new IPEndPoint(IPAddress.Any, 80)"));

    /// <summary>The address is IPv4 whatever the flag says.</summary>
    [Theory]
    [InlineData("socket.SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.IPv6Only, flag);")]
    [InlineData("socket.DualMode = flag;")]
    public Task A_flag_may_leave_it_IPv6_only(string set) => ReportsAsync($$"""
        void Start(bool flag)
        {
            var socket = {{Tcp6}};
            {{set}}
            {|DSA3003:socket.Bind(new IPEndPoint(IPAddress.Any, 80))|};
        }
        """);

    [Theory]
    [InlineData("socket.SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.IPv6Only, new byte[] { 1, 0, 0, 0 });", true)]
    [InlineData("socket.SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.IPv6Only, new byte[] { 0, 0, 0, 0 });", false)]
    [InlineData("socket.SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.IPv6Only, 1);", true)]
    [InlineData("socket.SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.IPv6Only, 0);", false)]
    [InlineData("socket.SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.IPv6Only, new byte[] { flag ? (byte)1 : (byte)0 });", true)]
    public Task Only_a_value_of_zero_makes_it_dual(string set, bool isSilent) => ReportsAsync($$"""
        void Start(bool flag)
        {
            var v4 = new TcpListener(IPAddress.Any, 80);
            v4.Start();
            var socket = {{Tcp6}};
            {{set}}
            {{(isSilent ? "" : "{|DSA2001:")}}socket.Bind(new IPEndPoint(IPAddress.IPv6Any, 80)){{(isSilent ? "" : "|}")}};
        }
        """);

    [Fact]
    public Task At_a_wrong_level_on_an_IPv4_socket_it_is_the_level_that_is_reported() => ReportsAsync("""
        var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        {|DSA3004:socket.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.IPv6Only, true)|};
        """);

    [Theory]
    [InlineData("v4", "v6", "flag", true)]
    [InlineData("v4", "v6", "true", false)]
    [InlineData("v6", "v6", "true", false)]
    [InlineData("v6", "v6", "flag", false)]
    [InlineData("v4", "v4", "flag", false)]
    public async Task ReuseAddress_of_an_unknown_value_on_both_is_said_and_on_one_it_is_not(string first, string second, string value, bool isSaid)
    {
        var found = await Findings.SingleAsync($$"""
            void Start(bool flag)
            {
                var v4 = new Socket(AddressFamily.InterNetwork, SocketType.Dgram, ProtocolType.Udp);
                var v6 = new Socket(AddressFamily.InterNetworkV6, SocketType.Dgram, ProtocolType.Udp) { DualMode = true };
                {{first}}.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.ReuseAddress, {{value}});
                {{second}}.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.ReuseAddress, {{value}});
                v4.Bind(new IPEndPoint(IPAddress.Any, 5353));
                v6.Bind(new IPEndPoint(IPAddress.IPv6Any, 5353));
            }
            """);

        Assert.Equal(first != second && value == "true" ? "DSA2002" : "DSA2001", found.Id);
        Assert.Equal(isSaid, found.Message().Contains("where both set ReuseAddress", StringComparison.Ordinal));
    }

    [Fact]
    public Task A_choice_on_each_of_a_list_made_in_a_loop_is_a_choice_on_all() => SilentAsync($$"""
        void Start(int[] ports)
        {
            var sockets = new List<Socket>();
            foreach (int port in ports)
            {
                sockets.Add({{Tcp6}});
            }

            foreach (Socket socket in sockets)
            {
                socket.DualMode = true;
            }

            foreach (Socket socket in sockets)
            {
                socket.Bind(new IPEndPoint(IPAddress.IPv6Any, 0));
            }
        }
        """);

    [Fact]
    public Task A_choice_that_comes_too_late_changes_nothing() => ReportsAsync("""
        var v6 = new Socket(AddressFamily.InterNetworkV6, SocketType.Dgram, ProtocolType.Udp);
        v6.Bind(new IPEndPoint(IPAddress.IPv6Any, 53));
        {|DSA3001:v6.DualMode = true|};
        var v4 = new Socket(AddressFamily.InterNetwork, SocketType.Dgram, ProtocolType.Udp);
        v4.Bind(new IPEndPoint(IPAddress.Any, 53));
        """);

    [Fact]
    public Task A_bind_that_another_socket_reaches_too_may_be_right() => SilentAsync("""
        void Start(bool own, Func<Socket> other)
        {
            Socket socket = own ? new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) : other();
            socket.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
        }
        """);

    [Fact]
    public Task A_choice_that_another_socket_reaches_too_may_be_in_time() => SilentAsync("""
        void Start(bool own, Func<Socket> other)
        {
            var bound = new Socket(SocketType.Stream, ProtocolType.Tcp);
            bound.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
            Socket socket = own ? bound : other();
            socket.DualMode = true;
        }
        """);
}
