namespace DualStackAnalyzer.Tests.Shapes;

/// <summary>
/// A UDP discovery service. Shapes: UdpClient that binds in its constructor or through Client.Bind;
/// ternary between two constructors; IPv4 and IPv6 pair; multicast receivers that share their port.
/// </summary>
public sealed class UdpDiscoveryTests
{
    [Fact]
    public Task A_client_that_binds_in_its_constructor_is_reported_until_it_is_split_into_creation_choice_and_bind() => ReportsUntilAsync("""
         public sealed class Discovery
         {
             private readonly UdpClient _client;

             public Discovery(int port)
             {
        -        _client = {|DSA1001:new UdpClient(port, AddressFamily.InterNetworkV6)|};
        -        _client.EnableBroadcast = true;
        +        _client = new UdpClient(AddressFamily.InterNetworkV6);
        +        _client.Client.DualMode = true;
        +        _client.Client.Bind(new IPEndPoint(IPAddress.IPv6Any, port));
             }

             public async Task ListenAsync(CancellationToken stop)
             {
                 while (!stop.IsCancellationRequested)
                 {
                     UdpReceiveResult datagram = await _client.ReceiveAsync(stop);
                     await _client.SendAsync(datagram.Buffer, datagram.RemoteEndPoint, stop);
                 }
             }
         }
        """);

    [Fact]
    public Task A_ternary_between_two_constructors_reports_the_one_that_binds_IPv6() => ReportsAsync("""
        public sealed class Discovery
        {
            public UdpClient Open(bool ipv6, int port) => ipv6
                ? {|DSA1001:new UdpClient(port, AddressFamily.InterNetworkV6)|}
                : new UdpClient(port, AddressFamily.InterNetwork);
        }
        """);

    [Fact]
    public Task A_ternary_between_an_IPv4_constructor_and_a_chosen_helper_is_silent() => SilentAsync("""
        public sealed class Discovery
        {
            public UdpClient Open(bool ipv6, int port) => ipv6 ? OpenIPv6(port) : new UdpClient(port, AddressFamily.InterNetwork);

            private static UdpClient OpenIPv6(int port)
            {
                var client = new UdpClient(AddressFamily.InterNetworkV6);
                client.Client.SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.IPv6Only, true);
                client.Client.Bind(new IPEndPoint(IPAddress.IPv6Any, port));
                return client;
            }
        }
        """);

    [Fact]
    public Task Multicast_receivers_are_reported_on_the_creation_until_they_share_their_port_on_purpose() => ReportsUntilAsync("""
         public sealed class Mdns
         {
             private readonly UdpClient _v4;
             private readonly UdpClient _v6;

             public Mdns()
             {
                 _v4 = new UdpClient(AddressFamily.InterNetwork);
                 _v4.Client.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.ReuseAddress, true);
                 _v4.Client.Bind(new IPEndPoint(IPAddress.Any, 5353));
                 _v4.JoinMulticastGroup(IPAddress.Parse("224.0.0.251"));

                 _v6 = {|DSA1001:new UdpClient(AddressFamily.InterNetworkV6)|};
                 _v6.Client.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.ReuseAddress, true);
        +        _v6.Client.DualMode = true;
                 _v6.Client.Bind(new IPEndPoint(IPAddress.IPv6Any, 5353));
                 _v6.JoinMulticastGroup(IPAddress.Parse("ff02::fb"));
             }
         }
        """);

    [Fact]
    public Task A_socket_for_each_address_of_an_interface_is_reported_as_specific_until_it_chooses() => ReportsUntilAsync("""
         using System.Net.NetworkInformation;

         public sealed class Discovery
         {
             private readonly List<Socket> _sockets = new();

             public void Open(int port)
             {
                 foreach (NetworkInterface adapter in NetworkInterface.GetAllNetworkInterfaces())
                 {
                     foreach (UnicastIPAddressInformation unicast in adapter.GetIPProperties().UnicastAddresses)
                     {
                         if (unicast.Address.AddressFamily != AddressFamily.InterNetworkV6)
                         {
                             continue;
                         }

                         var socket = {|DSA1003:new Socket(AddressFamily.InterNetworkV6, SocketType.Dgram, ProtocolType.Udp)|};
        +                socket.SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.IPv6Only, true);
                         socket.Bind(new IPEndPoint(unicast.Address, port));
                         _sockets.Add(socket);
                     }
                 }
             }
         }
        """);
}
