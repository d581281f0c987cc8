namespace DualStackAnalyzer.Tests.Rules;

/// <summary>Methods as long and as tangled as those of real servers.</summary>
public sealed class WholeServerTests
{
    [Fact]
    public Task Reports_a_media_port_allocator_that_makes_dual_on_request_only_until_it_always_decides() => ReportsUntilAsync("""
         public static Socket CreateBound(int port, IPAddress bindAddress, bool requireEvenPort, bool useDualMode)
         {
             bindAddress = bindAddress ?? (Socket.OSSupportsIPv6 ? IPAddress.IPv6Any : IPAddress.Any);
             for (int attempt = 0; attempt < 25; attempt++)
             {
                 Socket socket = null;
                 try
                 {
                     socket = {|DSA1002:new Socket(bindAddress.AddressFamily, SocketType.Dgram, ProtocolType.Udp)|};
        -            if (bindAddress.AddressFamily == AddressFamily.InterNetworkV6 && useDualMode)
        +            if (bindAddress.AddressFamily == AddressFamily.InterNetworkV6)
                     {
        -                socket.DualMode = true;
        +                socket.DualMode = useDualMode;
                     }

                     socket.Bind(new IPEndPoint(bindAddress, port));
                     int bound = ((IPEndPoint)socket.LocalEndPoint).Port;
                     if (!requireEvenPort || bound % 2 == 0)
                         return socket;
                     socket.Close();
                     port = bound + 1;
                 }
                 catch (SocketException e) when (e.SocketErrorCode == SocketError.AddressAlreadyInUse)
                 {
                     socket?.Close();
                 }
             }

             throw new ApplicationException("no media port");
         }
        """);

    [Fact]
    public Task Reports_a_proxy_that_starts_its_configured_listeners() => ReportsAsync("""
        class ListenerConfig
        {
            public string Address { get; set; }
            public int Port { get; set; }
            public bool Enabled { get; set; }
        }

        class Proxy
        {
            private readonly Dictionary<string, Socket> _listeners = new Dictionary<string, Socket>();

            void Start(IEnumerable<ListenerConfig> configs)
            {
                foreach (var config in configs)
                {
                    if (!config.Enabled)
                        continue;
                    var local = new IPEndPoint(IPAddress.Parse(config.Address), config.Port);
                    var socket = {|DSA1002:new Socket(local.AddressFamily, SocketType.Stream, ProtocolType.Tcp)|};
                    try
                    {
                        socket.Bind(local);
                        socket.Listen(1024);
                    }
                    catch (SocketException e)
                    {
                        socket.Dispose();
                        Console.Error.WriteLine($"{local}: {e.Message}");
                        continue;
                    }

                    _listeners[config.Address] = socket;
                }
            }
        }
        """);

    [Fact]
    public Task Reports_a_multicast_receiver() => ReportsAsync("""
        private static readonly IPAddress Group4 = IPAddress.Parse("224.0.0.251");
        private static readonly IPAddress Group6 = IPAddress.Parse("ff02::fb");

        Socket Open(bool ipv6, int interfaceIndex)
        {
            var receiver = {|DSA1002:new Socket(ipv6 ? AddressFamily.InterNetworkV6 : AddressFamily.InterNetwork, SocketType.Dgram, ProtocolType.Udp)|};
            receiver.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.ReuseAddress, true);
            receiver.Bind(new IPEndPoint(ipv6 ? IPAddress.IPv6Any : IPAddress.Any, 5353));
            if (ipv6)
                receiver.SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.AddMembership, new IPv6MulticastOption(Group6, interfaceIndex));
            else
                receiver.SetSocketOption(SocketOptionLevel.IP, SocketOptionName.AddMembership, new MulticastOption(Group4, interfaceIndex));
            return receiver;
        }
        """);

    [Fact]
    public Task Is_silent_about_a_multicast_receiver_that_makes_IPv6_only() => SilentAsync("""
        Socket Open(bool ipv6)
        {
            var receiver = new Socket(ipv6 ? AddressFamily.InterNetworkV6 : AddressFamily.InterNetwork, SocketType.Dgram, ProtocolType.Udp);
            receiver.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.ReuseAddress, true);
            if (ipv6)
            {
                receiver.SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.IPv6Only, true);
                receiver.Bind(new IPEndPoint(IPAddress.IPv6Any, 5353));
            }
            else
            {
                receiver.Bind(new IPEndPoint(IPAddress.Any, 5353));
            }

            return receiver;
        }
        """);

    [Fact]
    public Task Reports_the_IPv6_half_of_an_optional_pair() => ReportsAsync("""
        private Socket _udpSocketv4;
        private Socket _udpSocketv6;

        public bool IPv6Enabled { get; set; }

        bool Start(IPAddress addressIPv4, IPAddress addressIPv6, int port)
        {
            _udpSocketv4 = new Socket(AddressFamily.InterNetwork, SocketType.Dgram, ProtocolType.Udp);
            try
            {
                _udpSocketv4.Bind(new IPEndPoint(addressIPv4, port));
            }
            catch (SocketException)
            {
                return false;
            }

            if (!Socket.OSSupportsIPv6 || !IPv6Enabled)
                return true;

            _udpSocketv6 = {|DSA1001:new Socket(AddressFamily.InterNetworkV6, SocketType.Dgram, ProtocolType.Udp)|};
            _udpSocketv6.ReceiveBufferSize = 1 << 20;
            try
            {
                _udpSocketv6.Bind(new IPEndPoint(addressIPv6, port));
            }
            catch (SocketException)
            {
                _udpSocketv6 = null;
            }

            return true;
        }
        """);

    [Fact]
    public Task Reports_an_ftp_data_connection_that_follows_the_control_connection() => ReportsAsync("""
        IPEndPoint EnterPassiveMode(Socket control)
        {
            var local = (IPEndPoint)control.LocalEndPoint;
            var data = {|DSA1002:new Socket(local.AddressFamily, SocketType.Stream, ProtocolType.Tcp)|};
            data.Bind(new IPEndPoint(local.Address, 0));
            data.Listen(1);
            return (IPEndPoint)data.LocalEndPoint;
        }
        """);

    [Fact]
    public Task Is_silent_about_a_tunnel_whose_outgoing_socket_only_connects() => SilentAsync("""
        async Task RunAsync(int port, DnsEndPoint target, CancellationToken cancel)
        {
            using var listener = new Socket(SocketType.Stream, ProtocolType.Tcp);
            listener.Bind(new IPEndPoint(IPAddress.IPv6Any, port));
            listener.Listen();
            while (!cancel.IsCancellationRequested)
            {
                using Socket incoming = await listener.AcceptAsync(cancel);
                using var outgoing = new Socket(incoming.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
                await outgoing.ConnectAsync(target, cancel);
            }
        }
        """);

    [Fact]
    public Task Is_silent_about_a_client_that_binds_its_local_end_to_a_runtime_address() => SilentAsync("""
        Socket Connect(IPAddress source, IPEndPoint server)
        {
            var socket = new Socket(server.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
            if (source != null)
                socket.Bind(new IPEndPoint(source, 0));
            socket.Connect(server);
            return socket;
        }
        """);
}
