namespace DualStackAnalyzer.Tests.Rules;

/// <summary>DSA1005: a dual socket whose address leaves it one family only.</summary>
public sealed class OneFamilyAddressTests
{
    [Fact]
    public Task Made_dual_and_bound_to_Any_is_reported_until_it_is_IPv6Any() => ReportsUntilAsync("""
         var socket = {|DSA1005:new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp)|};
         socket.DualMode = true;
        -socket.Bind(new IPEndPoint(IPAddress.Any, 80));
        +socket.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
        """);

    [Fact]
    public Task Dual_by_definition_and_bound_to_Any_is_reported_until_it_is_IPv6Any() => ReportsUntilAsync("""
         var socket = {|DSA1005:new Socket(SocketType.Stream, ProtocolType.Tcp)|};
        -socket.Bind(new IPEndPoint(IPAddress.Any, 80));
        +socket.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
        """);

    [Theory]
    [InlineData("new IPEndPoint(IPAddress.Loopback, 80)")]
    [InlineData("new IPEndPoint(IPAddress.Parse(\"192.0.2.1\"), 80)")]
    [InlineData("IPEndPoint.Parse(\"0.0.0.0:80\")")]
    public Task Dual_by_definition_and_bound_to_an_IPv4_address_is_reported(string endpoint) => ReportsAsync($$"""
        var socket = {|DSA1005:new Socket(SocketType.Stream, ProtocolType.Tcp)|};
        socket.Bind({{endpoint}});
        """);

    [Theory]
    [InlineData("new IPEndPoint(IPAddress.Parse(\"::\"), 80)")]
    [InlineData("IPEndPoint.Parse(\"[::]:80\")")]
    [InlineData("new IPEndPoint(IPAddress.IPv6Loopback, 80)")]
    [InlineData("new IPEndPoint(IPAddress.Parse(args[0]), 80)")]
    public Task Dual_by_definition_and_bound_to_an_IPv6_or_unknown_address_is_silent(string endpoint) => SilentAsync($$"""
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
        socket.Bind({{endpoint}});
        """);

    [Fact]
    public Task Made_dual_and_bound_to_the_IPv6_loopback_is_reported_until_it_is_IPv6Only() => ReportsUntilAsync("""
         var socket = {|DSA1005:new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp)|};
        -socket.DualMode = true;
        +socket.SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.IPv6Only, true);
         socket.Bind(new IPEndPoint(IPAddress.IPv6Loopback, 80));
        """);

    [Fact]
    public Task Made_dual_by_option_and_bound_to_a_specific_address_is_reported() => ReportsAsync("""
        var socket = {|DSA1005:new Socket(AddressFamily.InterNetworkV6, SocketType.Dgram, ProtocolType.Udp)|};
        socket.SetSocketOption(SocketOptionLevel.IPv6, (SocketOptionName)27, false);
        socket.Bind(new IPEndPoint(IPAddress.Parse("2001:db8::1"), 80));
        """);

    [Fact]
    public Task Listener_on_a_specific_address_made_dual_is_reported() => ReportsAsync("""
        var listener = {|DSA1005:new TcpListener(IPAddress.IPv6Loopback, 80)|};
        listener.Server.DualMode = true;
        listener.Start();
        """);

    [Fact]
    public Task Listener_on_the_wildcard_made_dual_is_silent() => SilentAsync("""
        var listener = new TcpListener(IPAddress.IPv6Any, 80);
        listener.Server.DualMode = true;
        listener.Start();
        """);

    [Fact]
    public Task UDP_client_made_dual_and_bound_to_Any_is_reported() => ReportsAsync("""
        var client = {|DSA1005:new UdpClient(AddressFamily.InterNetworkV6)|};
        client.Client.DualMode = true;
        client.Client.Bind(new IPEndPoint(IPAddress.Any, 5353));
        """);

    [Fact]
    public Task In_a_field_made_dual_and_bound_to_Any_is_reported() => ReportsAsync("""
        private readonly Socket _socket = {|DSA1005:new(SocketType.Stream, ProtocolType.Tcp)|};

        public void Start(int port) => _socket.Bind(new IPEndPoint(IPAddress.Any, port));
        """);

    [Fact]
    public Task In_a_field_made_dual_and_bound_to_IPv6Any_is_silent() => SilentAsync("""
        private readonly Socket _socket = new(SocketType.Stream, ProtocolType.Tcp);

        public void Start(int port) => _socket.Bind(new IPEndPoint(IPAddress.IPv6Any, port));
        """);

    [Fact]
    public Task An_IPv4_socket_bound_to_Any_is_silent() => SilentAsync("""
        var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        socket.Bind(new IPEndPoint(IPAddress.Any, 80));
        """);
}
