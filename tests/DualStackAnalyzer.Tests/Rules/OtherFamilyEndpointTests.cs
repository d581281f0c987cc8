namespace DualStackAnalyzer.Tests.Rules;

/// <summary>DSA3003: a bind whose endpoint is of the family that the socket is not.</summary>
public sealed class OtherFamilyEndpointTests
{
    private static string Bound(string socket, string endpoint, bool reported, string mode = "") => $$"""
        var socket = {{socket}};
        {{mode}}
        {{(reported ? "{|DSA3003:" : "")}}socket.Bind({{endpoint}}){{(reported ? "|}" : "")}};
        """;

    [Theory]
    [InlineData(Tcp4, "new IPEndPoint(IPAddress.IPv6Any, 80)")]
    [InlineData(Tcp4, "new IPEndPoint(IPAddress.IPv6Loopback, 80)")]
    [InlineData(Tcp4, "IPEndPoint.Parse(\"[::1]:80\")")]
    [InlineData(Tcp4, "new IPEndPoint(IPAddress.Parse(\"2001:db8::1\"), 80)")]
    [InlineData(Tcp6, "new IPEndPoint(IPAddress.Any, 80)")]
    [InlineData(Tcp6, "new IPEndPoint(IPAddress.Loopback, 80)")]
    [InlineData(Tcp6, "IPEndPoint.Parse(\"192.0.2.1:80\")")]
    public Task An_endpoint_of_the_other_family_is_reported_and_not_the_missing_choice(string socket, string endpoint) =>
        ReportsAsync(Bound(socket, endpoint, reported: true));

    [Theory]
    [InlineData("new IPEndPoint(IPAddress.Any, 80)")]
    [InlineData("new IPEndPoint(IPAddress.Loopback, 80)")]
    [InlineData("new IPEndPoint(IPAddress.Parse(args[0]), 80)")]
    [InlineData("IPEndPoint.Parse(args[0])")]
    public Task An_IPv4_or_unknown_endpoint_on_an_IPv4_socket_is_silent(string endpoint) =>
        SilentAsync(Bound(Tcp4, endpoint, reported: false));

    [Fact]
    public Task An_IPv4_endpoint_on_an_IPv6Only_socket_is_reported() => ReportsAsync(Bound(
        Tcp6,
        "new IPEndPoint(IPAddress.Any, 80)",
        reported: true,
        "socket.SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.IPv6Only, true);"));

    [Fact]
    public Task An_IPv6_endpoint_on_an_IPv6Only_socket_is_silent() => SilentAsync(Bound(
        Tcp6,
        "new IPEndPoint(IPAddress.IPv6Any, 80)",
        reported: false,
        "socket.SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.IPv6Only, true);"));

    [Fact]
    public Task A_dual_socket_takes_both_and_is_not_reported_as_throwing() => ReportsAsync("""
        var socket = {|DSA1005:new Socket(SocketType.Stream, ProtocolType.Tcp)|};
        socket.Bind(new IPEndPoint(IPAddress.Any, 80));
        """);

    [Fact]
    public Task A_family_chosen_at_run_time_is_silent() => SilentAsync("""
        public void Start(AddressFamily family)
        {
            if (family == AddressFamily.InterNetwork)
            {
                var socket = new Socket(family, SocketType.Stream, ProtocolType.Tcp);
                socket.Bind(new IPEndPoint(family == AddressFamily.InterNetwork ? IPAddress.Any : IPAddress.IPv6Any, 80));
            }
        }
        """);

    [Fact]
    public Task The_ternaries_are_crossed_and_reported_until_they_agree() => ReportsUntilAsync("""
         bool v6 = args.Length > 0;
         var socket = new Socket(v6 ? AddressFamily.InterNetworkV6 : AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
         if (v6)
         {
        -    socket.DualMode = false;
        +    socket.DualMode = true;
         }

        -{|DSA3003:socket.Bind(new IPEndPoint(v6 ? IPAddress.Any : IPAddress.IPv6Any, 80))|};
        +socket.Bind(new IPEndPoint(v6 ? IPAddress.IPv6Any : IPAddress.Any, 80));
        """);

    [Fact]
    public Task An_endpoint_that_fits_on_some_path_is_silent() => SilentAsync("""
        bool v6 = args.Length > 0;
        var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        socket.Bind(new IPEndPoint(v6 ? IPAddress.IPv6Any : IPAddress.Any, 80));
        """);

    [Fact]
    public Task UDP_client_of_the_default_family_bound_to_IPv6_is_reported() => ReportsAsync("""
        var client = new UdpClient();
        {|DSA3003:client.Client.Bind(new IPEndPoint(IPAddress.IPv6Any, 5353))|};
        """);

    [Fact]
    public Task UDP_client_for_IPv6_bound_to_IPv4_is_reported() => ReportsAsync("""
        var client = new UdpClient(AddressFamily.InterNetworkV6);
        {|DSA3003:client.Client.Bind(new IPEndPoint(IPAddress.Any, 5353))|};
        """);

    [Fact]
    public Task A_field_bound_to_the_other_family_is_reported() => ReportsAsync("""
        private readonly Socket _socket = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);

        public void Start(int port) => {|DSA3003:_socket.Bind(new IPEndPoint(IPAddress.IPv6Any, port))|};
        """);

    [Fact]
    public Task IPv4_at_an_IPv6_endpoint_on_the_port_of_a_dual_listener_is_reported_once() => ReportsAsync("""
        var both = TcpListener.Create(7020);
        both.Start();
        var v4 = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        {|DSA3003:v4.Bind(new IPEndPoint(IPAddress.IPv6Any, 7020))|};
        """);
}
