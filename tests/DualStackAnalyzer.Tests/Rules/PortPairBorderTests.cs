namespace DualStackAnalyzer.Tests.Rules;

/// <summary>Pairs at the border: groups, IPv4 addresses on dual sockets, earlier turns of other loops.</summary>
public sealed class PortPairBorderTests
{
    [Theory]
    [InlineData("", Target.Net100, "DSA2001")]
    [InlineData("v4.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.ReuseAddress, true); v6.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.ReuseAddress, true);", Target.Net100, null)]
    [InlineData("", Target.Net472, "DSA2001")]
    public Task Receivers_of_a_group_are_meant_to_share_only_if_they_reuse_their_port(string reuse, Target target, string? id) => ReportsAsync($$"""
        void Start()
        {
            var v4 = new Socket(AddressFamily.InterNetwork, SocketType.Dgram, ProtocolType.Udp);
            var v6 = new Socket(AddressFamily.InterNetworkV6, SocketType.Dgram, ProtocolType.Udp);
            v6.DualMode = true;
            {{reuse}}
            v4.Bind(new IPEndPoint(IPAddress.Any, 5353));
            {{(id is null ? "" : "{|" + id + ":")}}v6.Bind(new IPEndPoint(IPAddress.IPv6Any, 5353)){{(id is null ? "" : "|}")}};
            v6.SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.AddMembership, new IPv6MulticastOption(IPAddress.Parse("ff02::fb")));
        }
        """, target);

    [Fact]
    public async Task The_family_of_a_pair_whose_IPv6_socket_is_made_for_either_is_chosen_at_run_time()
    {
        var finding = await Findings.SingleAsync("""
            void Start(bool old)
            {
                var v4 = new TcpListener(IPAddress.Any, 80);
                v4.Start();
                var it = new Socket(old ? AddressFamily.InterNetwork : AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
                if (!old)
                {
                    it.DualMode = true;
                    it.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
                }
                else
                {
                    it.Bind(new IPEndPoint(IPAddress.Loopback, 81));
                }
            }
            """);

        Assert.Equal(("DSA2001", "run-time"), (finding.Id, finding.Properties.GetValueOrDefault(DiagnosticRoles.Family)));
    }

    [Theory]
    [InlineData("IPAddress.Any")]
    [InlineData("IPAddress.Loopback")]
    public Task A_dual_socket_on_an_IPv4_address_meets_an_IPv4_socket(string address) => ReportsAsync($$"""
        var v4 = new Socket(AddressFamily.InterNetwork, SocketType.Dgram, ProtocolType.Udp);
        v4.Bind(new IPEndPoint(IPAddress.Any, 53));
        var v6 = new Socket(AddressFamily.InterNetworkV6, SocketType.Dgram, ProtocolType.Udp) { DualMode = true };
        {|DSA2001:v6.Bind(new IPEndPoint({{address}}, 53))|};
        """);

    [Fact]
    public Task An_IPv4_socket_on_an_unknown_address_meets_a_dual_socket() => ReportsAsync("""
        void Start(string text)
        {
            var v4 = new Socket(AddressFamily.InterNetwork, SocketType.Dgram, ProtocolType.Udp);
            v4.Bind(new IPEndPoint(IPAddress.Parse(text), 53));
            var v6 = new Socket(AddressFamily.InterNetworkV6, SocketType.Dgram, ProtocolType.Udp) { DualMode = true };
            {|DSA2001:v6.Bind(new IPEndPoint(IPAddress.IPv6Any, 53))|};
        }
        """);

    [Fact]
    public Task A_socket_behind_a_loop_is_no_turn_of_it() => ReportsAsync("""
        void Start(IPAddress[] addresses, List<Socket> sockets)
        {
            foreach (IPAddress address in addresses)
            {
                if (address.AddressFamily == AddressFamily.InterNetwork)
                {
                    var v4 = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
                    v4.Bind(new IPEndPoint(address, 80));
                    sockets.Add(v4);
                }
            }

            var v6 = {|DSA1001:new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp)|};
            v6.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
        }
        """);

    [Fact]
    public Task A_socket_that_is_dual_on_one_path_and_IPv6_only_on_the_other_may_take_one_address() => SilentAsync("""
        void Start(bool dual)
        {
            var socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
            if (dual)
                socket.DualMode = true;
            else
                socket.DualMode = false;
            socket.Bind(new IPEndPoint(IPAddress.IPv6Loopback, 80));
        }
        """);

    [Theory]
    [InlineData("if (isIPv6) socket.DualMode = true;")]
    [InlineData("switch (isIPv6) { case true: socket.DualMode = true; break; }")]
    [InlineData("var _ = isIPv6 ? socket.DualMode = true : false;")]
    [InlineData("var _ = isIPv6 switch { true => socket.DualMode = true, _ => false };")]
    [InlineData("try { Dns.GetHostAddresses(\"example.org\"); } catch (SocketException) { socket.DualMode = true; }")]
    public Task A_helper_that_sets_the_mode_under_a_condition_thought_of_IPv4(string set) => SilentAsync($$"""
        void Start(bool isIPv6, IPEndPoint end)
        {
            Setup(new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp), isIPv6, end);
            Setup(new Socket(SocketType.Stream, ProtocolType.Tcp), isIPv6, end);
        }

        private static void Setup(Socket socket, bool isIPv6, IPEndPoint end)
        {
            {{set}}
        }
        """);
}
