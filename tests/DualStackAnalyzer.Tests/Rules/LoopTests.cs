namespace DualStackAnalyzer.Tests.Rules;

/// <summary>The resolver program: one loop that binds sockets of several families to one port.</summary>
public sealed class LoopTests
{
    [Theory]
    [InlineData(Target.Net100)]
    [InlineData(Target.Net80)]
    [InlineData(Target.Net472)]
    [InlineData(Target.NetStandard20)]
    public Task Reports_the_resolver_program_on_every_target_until_it_is_cured(Target target) => ReportsUntilAsync("""
         private readonly List<Socket> _listeners = new List<Socket>();

         void Listen(string host, int port)
         {
             foreach (IPAddress address in Dns.GetHostAddresses(host))
             {
                 var socket = {|DSA1006:new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp)|};
        +        if (address.AddressFamily == AddressFamily.InterNetworkV6)
        +            socket.SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.IPv6Only, true);
                 socket.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.ReuseAddress, true);
                 socket.Bind(new IPEndPoint(address, port));
                 socket.Listen(128);
                 _listeners.Add(socket);
             }
         }
        """, target);

    [Fact]
    public Task Reports_a_loop_over_awaited_answers() => ReportsAsync("""
        async Task ListenAsync(string host, int port, List<Socket> listeners)
        {
            IPAddress[] answers = await Dns.GetHostAddressesAsync(host);
            foreach (var answer in answers)
            {
                Socket socket = {|DSA1006:new(answer.AddressFamily, SocketType.Stream, ProtocolType.Tcp)|};
                socket.Bind(new IPEndPoint(answer, port));
                socket.Listen();
                listeners.Add(socket);
            }
        }
        """);

    [Theory]
    [InlineData("new[] { IPAddress.Any, IPAddress.IPv6Any }")]
    [InlineData("new List<IPAddress> { IPAddress.Any, IPAddress.IPv6Any }")]
    [InlineData("new IPAddress[] { IPAddress.IPv6Any, IPAddress.Any }")]
    [InlineData("configured")]
    public Task Reports_a_loop_over_a_list_that_holds_wildcards(string list) => ReportsAsync($$"""
        void Listen(IPAddress[] configured)
        {
            foreach (IPAddress address in {{list}})
            {
                var udp = {|DSA1006:new Socket(address.AddressFamily, SocketType.Dgram, ProtocolType.Udp)|};
                udp.Bind(new IPEndPoint(address, 53));
                ThreadPool.QueueUserWorkItem(_ => udp.Receive(new byte[512]));
            }
        }
        """);

    [Fact]
    public Task Reports_a_counting_loop_over_addresses() => ReportsAsync("""
        Socket[] Listen(IPAddress[] addresses, int port)
        {
            var sockets = new Socket[addresses.Length];
            for (int i = 0; i < addresses.Length; i++)
            {
                var socket = {|DSA1006:new Socket(addresses[i].AddressFamily, SocketType.Dgram, ProtocolType.Udp)|};
                socket.Bind(new IPEndPoint(addresses[i], port));
                sockets[i] = socket;
            }

            return sockets;
        }
        """);

    [Fact]
    public Task Reports_a_loop_over_families_until_it_makes_IPv6_only() => ReportsUntilAsync("""
         void Listen(int port, List<Socket> sockets)
         {
             foreach (AddressFamily family in new[] { AddressFamily.InterNetwork, AddressFamily.InterNetworkV6 })
             {
                 var socket = {|DSA1006:new Socket(family, SocketType.Dgram, ProtocolType.Udp)|};
        -        IPAddress any = family == AddressFamily.InterNetworkV6 ? IPAddress.IPv6Any : IPAddress.Any;
        -        socket.Bind(new IPEndPoint(any, port));
        +        bool v6 = family == AddressFamily.InterNetworkV6;
        +        if (v6)
        +            socket.SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.IPv6Only, true);
        +        socket.Bind(new IPEndPoint(v6 ? IPAddress.IPv6Any : IPAddress.Any, port));
                 sockets.Add(socket);
             }
         }
        """);

    [Fact]
    public Task Reports_a_Select_over_addresses_until_it_makes_IPv6_only() => ReportsUntilAsync("""
         List<Socket> Listen(IEnumerable<IPAddress> addresses, int port) => addresses.Select(address =>
         {
             var listener = {|DSA1006:new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp)|};
        +    if (address.AddressFamily == AddressFamily.InterNetworkV6)
        +        listener.SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.IPv6Only, true);
             listener.Bind(new IPEndPoint(address, port));
             listener.Listen(512);
             return listener;
         }).ToList();
        """);

    [Fact]
    public Task Reports_a_ForEach_over_addresses() => ReportsAsync("""
        void Listen(List<IPAddress> addresses, int port, List<Socket> listeners)
        {
            addresses.ForEach(address =>
            {
                var listener = {|DSA1006:new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp)|};
                listener.Bind(new IPEndPoint(address, port));
                listener.Listen(512);
                listeners.Add(listener);
            });
        }
        """);

    [Fact]
    public Task Reports_a_loop_whose_endpoint_is_made_before_the_socket() => ReportsAsync("""
        void Listen(string host, int port, ICollection<Socket> channels)
        {
            foreach (var ip in Dns.GetHostEntry(host).AddressList)
            {
                var local = new IPEndPoint(ip, port);
                var channel = {|DSA1006:new Socket(local.AddressFamily, SocketType.Dgram, ProtocolType.Udp)|};
                channel.Bind(local);
                channels.Add(channel);
            }
        }
        """);

    [Fact]
    public Task Reports_a_loop_that_goes_on_after_a_failed_bind() => ReportsAsync("""
        void Listen(string host, int port, ICollection<Socket> channels)
        {
            foreach (IPAddress ip in Dns.GetHostAddresses(host))
            {
                var channel = {|DSA1006:new Socket(ip.AddressFamily, SocketType.Dgram, ProtocolType.Udp)|};
                try
                {
                    channel.Bind(new IPEndPoint(ip, port));
                    channels.Add(channel);
                }
                catch (SocketException)
                {
                    channel.Dispose();
                }
            }
        }
        """);

    [Fact]
    public Task Reports_a_loop_that_chooses_on_one_operating_system_only() => ReportsAsync("""
        void Listen(string host, int port, ICollection<Socket> channels)
        {
            foreach (IPAddress ip in Dns.GetHostAddresses(host))
            {
                var channel = {|DSA1006:new Socket(ip.AddressFamily, SocketType.Dgram, ProtocolType.Udp)|};
                if (ip.AddressFamily == AddressFamily.InterNetworkV6 && OperatingSystem.IsLinux())
                    channel.SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.IPv6Only, true);
                channel.Bind(new IPEndPoint(ip, port));
                channels.Add(channel);
            }
        }
        """);

    [Fact]
    public Task Reports_an_iterator_that_binds_each_answer() => ReportsAsync("""
        static IEnumerable<Socket> Listen(string host, int port)
        {
            foreach (IPAddress ip in Dns.GetHostAddresses(host))
            {
                var channel = {|DSA1006:new Socket(ip.AddressFamily, SocketType.Dgram, ProtocolType.Udp)|};
                channel.Bind(new IPEndPoint(ip, port));
                yield return channel;
            }
        }
        """);

    /// <summary>A DNS server: so many sockets in one turn that not every combination of them is followed.</summary>
    [Fact]
    public Task Reports_each_of_many_sockets_of_a_turn_at_a_port_from_outside() => ReportsAsync("""
        private readonly List<Socket> _udp = new List<Socket>(), _proxy = new List<Socket>(), _tcp = new List<Socket>(), _tls = new List<Socket>();
        private IReadOnlyList<IPEndPoint> _endPoints;
        private int _tlsPort = 853;

        public int TlsPort { get => _tlsPort; set => _tlsPort = value; }

        public IReadOnlyList<IPEndPoint> EndPoints { get => _endPoints; set => _endPoints = value; }

        public bool IsProxied { get; set; }

        public bool IsEncrypted { get; set; }

        private Socket Udp(AddressFamily family)
        {
            var socket = {|DSA1006:new Socket(family, SocketType.Dgram, ProtocolType.Udp)|};
            socket.SendBufferSize = 4096;
            return socket;
        }

        public void Start(int proxyPort, bool isStrict)
        {
            foreach (IPEndPoint endPoint in _endPoints)
            {
                Socket udp = null;
                try { udp = Udp(endPoint.AddressFamily); udp.Bind(endPoint); _udp.Add(udp); }
                catch (Exception) { udp?.Dispose(); if (isStrict) throw; }

                if (IsProxied)
                {
                    var proxied = new IPEndPoint(endPoint.Address, proxyPort);
                    Socket proxy = null;
                    try { proxy = Udp(proxied.AddressFamily); proxy.Bind(proxied); _proxy.Add(proxy); }
                    catch (Exception) { proxy?.Dispose(); if (isStrict) throw; }
                }

                Socket tcp = null;
                try
                {
                    tcp = {|DSA1002:new Socket(endPoint.AddressFamily, SocketType.Stream, ProtocolType.Tcp)|};
                    tcp.Bind(endPoint);
                    tcp.Listen(100);
                    _tcp.Add(tcp);
                }
                catch (Exception) { tcp?.Dispose(); if (isStrict) throw; }

                if (IsEncrypted)
                {
                    var encrypted = new IPEndPoint(endPoint.Address, _tlsPort);
                    Socket tls = null;
                    try
                    {
                        tls = {|DSA1006:new Socket(encrypted.AddressFamily, SocketType.Stream, ProtocolType.Tcp)|};
                        tls.Bind(encrypted);
                        tls.Listen(100);
                        _tls.Add(tls);
                    }
                    catch (Exception) { tls?.Dispose(); if (isStrict) throw; }
                }
            }
        }
        """);
}
