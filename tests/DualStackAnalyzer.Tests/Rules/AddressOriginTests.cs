namespace DualStackAnalyzer.Tests.Rules;

/// <summary>Addresses that sockets have already: those are specific.</summary>
public sealed class AddressOriginTests
{
    private static string Server(string address, string id) => $$"""
        void Start(TcpListener listener, Socket bound, string text)
        {
            Socket peer = listener.AcceptSocket();
            var own = new TcpListener(IPAddress.Parse(text), 80);
            own.Start();
            Socket accepted = own.AcceptSocket();
            IPAddress address = {{address}};
            var socket = {|{{id}}:new Socket(address.AddressFamily, SocketType.Dgram, ProtocolType.Udp)|};
            socket.Bind(new IPEndPoint(address, 0));
        }
        """.Replace("new TcpListener(IPAddress.Parse(text), 80)", "{|DSA1002:new TcpListener(IPAddress.Parse(text), 80)|}", System.StringComparison.Ordinal);

    [Theory]
    [InlineData("((IPEndPoint)peer.RemoteEndPoint).Address")]
    [InlineData("((IPEndPoint)bound.RemoteEndPoint).Address")]
    [InlineData("((IPEndPoint)accepted.LocalEndPoint).Address")]
    [InlineData("((IPEndPoint)accepted.RemoteEndPoint).Address")]
    public Task The_address_of_a_connection_is_specific(string address) => ReportsAsync(Server(address, "DSA1003"));

    [Theory]
    [InlineData("((IPEndPoint)own.LocalEndpoint).Address")]
    [InlineData("((IPEndPoint)bound.LocalEndPoint).Address")]
    public Task The_address_of_a_listener_may_be_the_wildcard(string address) => ReportsAsync(Server(address, "DSA1002"));

    [Theory]
    [InlineData("IPEndPoint same = (IPEndPoint)other.LocalEndPoint;")]
    [InlineData("var same = other.LocalEndPoint as IPEndPoint ?? throw new System.InvalidOperationException();")]
    public async Task What_an_IPv4_socket_is_bound_to_is_IPv4(string same)
    {
        static string Server(string family, string same, string listener) => $$"""
            void Start(IPEndPoint end)
            {
                var other = new Socket({{family}}, SocketType.Dgram, ProtocolType.Udp);
                other.Bind(end);
                {{same}}
                var listener = {{listener}};
                listener.Start();
            }
            """;
        await SilentAsync(Server("AddressFamily.InterNetwork", same, "new TcpListener(same)"));
        await ReportsAsync(Server("end.AddressFamily", same, "{|DSA1002:new TcpListener(same)|}").Replace("new Socket(end.AddressFamily, SocketType.Dgram, ProtocolType.Udp)", "{|DSA1002:new Socket(end.AddressFamily, SocketType.Dgram, ProtocolType.Udp)|}", StringComparison.Ordinal));
    }

    [Fact]
    public Task The_address_of_an_endpoint_is_not_null() => SilentAsync("""
        void Start(IPEndPoint end)
        {
            if (end.Address == null)
            {
                var socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Dgram, ProtocolType.Udp);
                socket.Bind(new IPEndPoint(IPAddress.IPv6Any, 0));
            }
        }
        """);

    [Theory]
    [InlineData("new UdpClient(port, address.AddressFamily)")]
    [InlineData("new UdpClient(new IPEndPoint(address, port))")]
    public Task A_loop_of_clients_that_bind_in_their_constructor_is_a_loop(string creation) => ReportsAsync($$"""
        void Start(IPAddress[] addresses, int port, List<UdpClient> clients)
        {
            foreach (IPAddress address in addresses)
            {
                clients.Add({|DSA1006:{{creation}}|});
            }
        }
        """);

    [Theory]
    [InlineData("AddressFamily.InterNetworkV6", "IPAddress.IPv6Loopback", "DSA1003")]
    [InlineData("AddressFamily.InterNetworkV6", "IPAddress.IPv6Any", "DSA1001")]
    public Task A_parsed_endpoint_has_its_address_whatever_its_port(string family, string address, string id) => ReportsAsync($$"""
        var socket = {|{{id}}:new Socket({{family}}, SocketType.Dgram, ProtocolType.Udp)|};
        socket.Bind(IPEndPoint.Parse("{{(address == "IPAddress.IPv6Any" ? "[::]:80" : "[::1]:80")}}"));
        """);
}
