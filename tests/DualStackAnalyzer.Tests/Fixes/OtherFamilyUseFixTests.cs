namespace DualStackAnalyzer.Tests.Fixes;

/// <summary>DSA3005: placeholder, mode, family.</summary>
public sealed class OtherFamilyUseFixTests
{
    [Fact]
    public Task An_unset_IPv6_socket_becomes_dual_where_it_is_created() => Fix.PatchesAsync("""
         class Sender
         {
             void Run(byte[] data)
             {
                 var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Dgram, ProtocolType.Udp);
        +        s.DualMode = true;
                 {|DSA3005:s.SendTo(data, new IPEndPoint(IPAddress.Loopback, 53))|};
             }
         }
        """);

    [Fact]
    public Task A_socket_that_is_bound_first_becomes_dual_before_that() => Fix.PatchesAsync("""
         class Sender
         {
             void Run(byte[] data)
             {
                 var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Dgram, ProtocolType.Udp);
        +        s.DualMode = true;
                 s.Bind(new IPEndPoint(IPAddress.IPv6Any, 53));
                 {|DSA3005:s.SendTo(data, new IPEndPoint(IPAddress.Loopback, 53))|};
             }
         }
        """);

    [Fact]
    public Task A_socket_that_was_made_IPv6_only_is_the_authors_business() => Fix.IsRefusedAsync(
        """
        class Sender
        {
            void Run(byte[] data)
            {
                var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Dgram, ProtocolType.Udp);
                s.DualMode = false;
                {|DSA3005:s.SendTo(data, new IPEndPoint(IPAddress.Loopback, 53))|};
            }
        }
        """);

    [Fact]
    public Task A_client_gets_the_family_of_the_address_that_its_constructor_keeps() => Fix.PatchesAsync("""
         class Voice
         {
             private readonly IPEndPoint _server;
             public Voice(IPEndPoint server) => _server = server;
             public void Run()
             {
        -        var client = {|DSA3005:new UdpClient()|};
        +        var client = new UdpClient(_server.AddressFamily);
                 client.Connect(_server);
             }
         }
        """);

    [Fact]
    public Task A_client_gets_the_family_of_the_address_that_a_property_keeps() => Fix.PatchesAsync("""
         class Device
         {
             public IPAddress Address { get; private set; }
             public Device(IPAddress address) { Address = address; }
             public void Ask(byte[] data)
             {
        -        using (var client = {|DSA3005:new UdpClient()|})
        +        using (var client = new UdpClient(Address.AddressFamily))
                     client.Send(data, data.Length, new IPEndPoint(Address, 5353));
             }
         }
        """);

    [Fact]
    public Task A_client_that_is_made_before_its_address_is_known_stays() => Fix.IsRefusedAsync(
        """
        class Remote
        {
            private readonly UdpClient _client = {|DSA3005:new UdpClient()|};
            private readonly IPEndPoint _peer;
            public Remote(IPEndPoint peer) => _peer = peer;
            public void Send(byte[] data) => _client.Send(data, data.Length, _peer);
        }
        """);

    [Fact]
    public Task Beside_an_IPv4_socket_on_its_port_dual_mode_is_no_cure() => Fix.IsRefusedAsync(
        """
        class Sender
        {
            void Run(byte[] data)
            {
                var v4 = new Socket(AddressFamily.InterNetwork, SocketType.Dgram, ProtocolType.Udp);
                v4.Bind(new IPEndPoint(IPAddress.Any, 53));
                var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Dgram, ProtocolType.Udp);
                s.Bind(new IPEndPoint(IPAddress.IPv6Any, 53));
                {|DSA3005:s.SendTo(data, new IPEndPoint(IPAddress.Loopback, 54))|};
            }
        }
        """);

    [Theory]
    [InlineData("InterNetworkV6", "s.DualMode = false;", "IPAddress.Any", "IPAddress.IPv6Any")]
    [InlineData("InterNetwork", "s.Ttl = 1;", "IPAddress.IPv6Any", "IPAddress.Any")]
    [InlineData("InterNetwork", "s.Ttl = 1;", "System.Net.IPAddress.IPv6Any", "IPAddress.Any")]
    public Task A_placeholder_gets_the_family_of_its_socket(string family, string before, string wrong, string right) => Fix.PatchesAsync($$"""
         class Receiver
         {
             void Run(byte[] data)
             {
                 var s = new Socket(AddressFamily.{{family}}, SocketType.Dgram, ProtocolType.Udp);
                 {{before}}
                 s.ReceiveTimeout = 1;
        -        EndPoint sender = new IPEndPoint({{wrong}}, 0);
        +        EndPoint sender = new IPEndPoint({{right}}, 0);
                 {|DSA3005:s.ReceiveFrom(data, ref sender)|};
                 Console.WriteLine(sender);
             }
         }
        """);

    [Fact]
    public Task A_placeholder_at_the_call_asks_a_socket_of_a_callers_family() => Fix.PatchesAsync("""
         class Receiver(AddressFamily family)
         {
             private readonly Socket _socket = new(family, SocketType.Dgram, ProtocolType.Udp);

             public async Task Run(byte[] data)
             {
        -        await {|DSA3005:_socket.ReceiveFromAsync(data, new IPEndPoint(IPAddress.Any, 0))|};
        +        await _socket.ReceiveFromAsync(data, new IPEndPoint(_socket.AddressFamily == AddressFamily.InterNetworkV6 ? IPAddress.IPv6Any : IPAddress.Any, 0));
             }
         }
        """);

    [Fact]
    public Task A_placeholder_that_two_sockets_share_stays() => Fix.IsRefusedAsync(
        """
        class Receiver
        {
            void Run(byte[] data)
            {
                var four = new Socket(AddressFamily.InterNetwork, SocketType.Dgram, ProtocolType.Udp);
                var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Dgram, ProtocolType.Udp);
                s.DualMode = false;
                EndPoint sender = new IPEndPoint(IPAddress.Any, 0);
                {|DSA3005:s.ReceiveFrom(data, ref sender)|};
                four.ReceiveFrom(data, ref sender);
            }
        }
        """);

    [Theory]
    [InlineData("new UdpClient()", "new UdpClient(server.AddressFamily)")]
    [InlineData("new UdpClient { DontFragment = true }", "new UdpClient(server.AddressFamily) { DontFragment = true }")]
    public Task A_client_without_a_family_gets_that_of_its_server(string before, string after) => Fix.PatchesAsync($$"""
         class Query
         {
             public void Ask(IPAddress server, byte[] data)
             {
        -        using var client = {|DSA3005:{{before}}|};
        +        using var client = {{after}};
                 client.Send(data, data.Length, new IPEndPoint(server, 53));
             }
         }
        """);

    [Theory]
    [InlineData("new UdpClient()", "Send(new byte[1], 1, server)", "new UdpClient(AddressFamily.InterNetworkV6)")]
    [InlineData("new UdpClient(AddressFamily.InterNetwork)", "Send(new byte[1], 1, server)", "new UdpClient(AddressFamily.InterNetworkV6)")]
    [InlineData("new TcpClient(AddressFamily.InterNetwork)", "Connect(server)", "new TcpClient(AddressFamily.InterNetworkV6)")]
    public Task A_client_of_one_server_gets_that_servers_family(string before, string call, string after) => Fix.PatchesAsync($$"""
         class Query
         {
             public void Ask()
             {
                 var server = new IPEndPoint(IPAddress.IPv6Loopback, 53);
        -        using var client = {{before}};
        +        using var client = {{after}};
                 {|DSA3005:client.{{call}}|};
             }
         }
        """);

    [Fact]
    public Task A_client_of_servers_of_both_families_stays() => Fix.IsRefusedAsync(
        """
        class Query
        {
            public void Ask()
            {
                using var client = new UdpClient();
                client.Send(new byte[1], 1, new IPEndPoint(IPAddress.Loopback, 53));
                {|DSA3005:client.Send(new byte[1], 1, new IPEndPoint(IPAddress.IPv6Loopback, 53))|};
            }
        }
        """);
}
