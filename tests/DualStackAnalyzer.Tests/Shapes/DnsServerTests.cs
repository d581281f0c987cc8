namespace DualStackAnalyzer.Tests.Shapes;

/// <summary>
/// A DNS server. Shapes: creation, configuration and bind in one method; family chosen at run time;
/// IPv4 and IPv6 pair on one port; loop over an endpoint list.
/// </summary>
public sealed class DnsServerTests
{
    [Fact]
    public Task Everything_in_one_method_is_reported_until_it_chooses() => ReportsUntilAsync("""
         public sealed class DnsServer
         {
             public async Task RunAsync(int port, CancellationToken stop)
             {
                 using var socket = {|DSA1001:new Socket(AddressFamily.InterNetworkV6, SocketType.Dgram, ProtocolType.Udp)|};
                 socket.ReceiveBufferSize = 512 * 1024;
        -        socket.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.ReuseAddress, true);
        +        socket.DualMode = true;
                 socket.Bind(new IPEndPoint(IPAddress.IPv6Any, port));
                 byte[] query = new byte[512];
                 while (!stop.IsCancellationRequested)
                 {
                     SocketReceiveFromResult from = await socket.ReceiveFromAsync(query, SocketFlags.None, new IPEndPoint(IPAddress.IPv6Any, 0));
                     await socket.SendToAsync(query.AsMemory(0, from.ReceivedBytes), SocketFlags.None, from.RemoteEndPoint);
                 }
             }
         }
        """);

    [Fact]
    public Task Family_of_each_configured_endpoint_is_reported_until_it_has_a_guard() => ReportsUntilAsync("""
         public sealed class DnsServer
         {
             private readonly List<Socket> _udp = new();

             public void Bind(IEnumerable<IPEndPoint> endpoints)
             {
                 foreach (IPEndPoint endpoint in endpoints)
                 {
                     Socket? socket = null;
                     try
                     {
                         socket = {|DSA1002:new Socket(endpoint.AddressFamily, SocketType.Dgram, ProtocolType.Udp)|};
        +                guard(endpoint, socket);
        +
                         socket.Bind(endpoint);
                         _udp.Add(socket);
                     }
                     catch (SocketException e)
                     {
                         Console.Error.WriteLine($"{endpoint}: {e.Message}");
                         socket?.Dispose();
                     }
                 }
             }
         }
        """);

    [Fact]
    public Task A_pair_of_UDP_and_TCP_sockets_of_which_one_is_dual_is_reported_per_transport_until_each_has_one_socket() => ReportsUntilAsync("""
         public sealed class DnsServer
         {
             public void Bind(int port)
             {
        -        var udp4 = new Socket(AddressFamily.InterNetwork, SocketType.Dgram, ProtocolType.Udp);
                 var tcp4 = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        -        udp4.Bind(new IPEndPoint(IPAddress.Any, port));
                 tcp4.Bind(new IPEndPoint(IPAddress.Any, port));

                 var udp6 = new Socket(AddressFamily.InterNetworkV6, SocketType.Dgram, ProtocolType.Udp) { DualMode = true };
        -        var tcp6 = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp) { DualMode = false };
                 {|DSA2001:udp6.Bind(new IPEndPoint(IPAddress.IPv6Any, port))|};
        -        tcp6.Bind(new IPEndPoint(IPAddress.IPv6Any, port));
             }
         }
        """);

    [Fact]
    public Task A_loop_over_the_resolvers_answers_on_one_port_is_reported_until_it_has_a_guarded_choice() => ReportsUntilAsync("""
         public sealed class DnsServer
         {
             private readonly List<Socket> _sockets = new();

             public void Listen(string host, int port)
             {
                 foreach (IPAddress address in Dns.GetHostAddresses(host))
                 {
                     var socket = {|DSA1006:new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp)|};
        +            guard(address, socket);
                     socket.Bind(new IPEndPoint(address, port));
                     socket.Listen(16);
                     _sockets.Add(socket);
                 }
             }
         }
        """);
}
