namespace DualStackAnalyzer.Tests.Rules;

/// <summary>Other forms of the same loop, and other origins of its port.</summary>
public sealed class LoopFormTests
{
    [Theory]
    [InlineData("53")]
    [InlineData("Port")]
    [InlineData("_port")]
    [InlineData("_options.Port")]
    [InlineData("IPEndPoint.MinPort + _port")]
    public Task Reports_a_port_that_every_turn_shares(string port) => ReportsAsync($$"""
        class Options
        {
            public int Port { get; set; }
        }

        class DnsServer
        {
            private const int Port = 53;
            private readonly int _port;
            private readonly Options _options;

            void Listen(IEnumerable<IPAddress> addresses, List<Socket> sockets)
            {
                foreach (IPAddress address in addresses)
                {
                    var udp = {|DSA1006:new Socket(address.AddressFamily, SocketType.Dgram, ProtocolType.Udp)|};
                    udp.Bind(new IPEndPoint(address, {{port}}));
                    sockets.Add(udp);
                }
            }
        }
        """);

    [Fact]
    public Task Reports_as_runtime_family_a_port_that_each_turn_looks_up() => ReportsAsync("""
        void Listen(Dictionary<IPAddress, int> ports, List<Socket> sockets)
        {
            foreach (IPAddress address in ports.Keys)
            {
                int port = ports[address];
                var udp = {|DSA1002:new Socket(address.AddressFamily, SocketType.Dgram, ProtocolType.Udp)|};
                udp.Bind(new IPEndPoint(address, port));
                sockets.Add(udp);
            }
        }
        """);

    [Fact]
    public Task Reports_a_loop_over_a_queue() => ReportsAsync("""
        void Listen(Queue<IPAddress> pending, int port, List<Socket> sockets)
        {
            while (pending.Count > 0)
            {
                IPAddress address = pending.Dequeue();
                var udp = {|DSA1006:new Socket(address.AddressFamily, SocketType.Dgram, ProtocolType.Udp)|};
                udp.Bind(new IPEndPoint(address, port));
                sockets.Add(udp);
            }
        }
        """);

    [Fact]
    public Task Reports_an_await_foreach() => ReportsAsync("""
        async Task ListenAsync(IAsyncEnumerable<IPAddress> addresses, int port, List<Socket> sockets)
        {
            await foreach (IPAddress address in addresses)
            {
                var udp = {|DSA1006:new Socket(address.AddressFamily, SocketType.Dgram, ProtocolType.Udp)|};
                udp.Bind(new IPEndPoint(address, port));
                sockets.Add(udp);
            }
        }
        """);

    [Fact]
    public Task Reports_a_Select_of_async_listeners() => ReportsAsync("""
        Task ListenAsync(IPAddress[] addresses, int port, CancellationToken cancel) => Task.WhenAll(addresses.Select(async address =>
        {
            var udp = {|DSA1006:new Socket(address.AddressFamily, SocketType.Dgram, ProtocolType.Udp)|};
            udp.Bind(new IPEndPoint(address, port));
            await udp.ReceiveAsync(new byte[512], SocketFlags.None, cancel);
        }));
        """);

    [Fact]
    public Task Reports_the_inner_of_two_loops() => ReportsAsync("""
        void Listen(int[] ports, IPAddress[] addresses, List<Socket> sockets)
        {
            foreach (int port in ports)
            {
                foreach (IPAddress address in addresses)
                {
                    var udp = {|DSA1006:new Socket(address.AddressFamily, SocketType.Dgram, ProtocolType.Udp)|};
                    udp.Bind(new IPEndPoint(address, port));
                    sockets.Add(udp);
                }
            }
        }
        """);

    [Fact]
    public Task Is_silent_when_a_continue_skips_the_IPv4_addresses_and_IPv6_chooses() => SilentAsync("""
        void Listen(IPAddress[] addresses, int port, List<Socket> sockets)
        {
            foreach (IPAddress address in addresses)
            {
                if (address.AddressFamily == AddressFamily.InterNetwork)
                    continue;
                var udp = new Socket(address.AddressFamily, SocketType.Dgram, ProtocolType.Udp);
                udp.SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.IPv6Only, true);
                udp.Bind(new IPEndPoint(address, port));
                sockets.Add(udp);
            }
        }
        """);

    [Theory]
    [InlineData("udp.SetSocketOption(SocketOptionLevel.IPv6, (SocketOptionName)27, 1);")]
    [InlineData("udp.DualMode = false;")]
    [InlineData("try { udp.SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.IPv6Only, true); } catch (SocketException) { }")]
    public Task Is_silent_when_the_loop_makes_IPv6_only_in_another_way(string choice) => SilentAsync($$"""
        void Listen(IPAddress[] addresses, int port, List<Socket> sockets)
        {
            for (int i = 0; i < addresses.Length; i++)
            {
                IPAddress address = addresses[i];
                bool v6 = address.AddressFamily == AddressFamily.InterNetworkV6;
                var udp = new Socket(address.AddressFamily, SocketType.Dgram, ProtocolType.Udp);
                if (v6)
                {
                    {{choice}}
                }

                udp.Bind(new IPEndPoint(address, port));
                sockets.Add(udp);
            }
        }
        """);

    [Fact]
    public Task Reports_both_creations_of_a_loop_that_serves_udp_and_tcp() => ReportsAsync("""
        void Listen(IPAddress[] addresses, int port, List<Socket> sockets)
        {
            foreach (IPAddress address in addresses)
            {
                var udp = {|DSA1006:new Socket(address.AddressFamily, SocketType.Dgram, ProtocolType.Udp)|};
                udp.Bind(new IPEndPoint(address, port));
                sockets.Add(udp);
                var tcp = {|DSA1006:new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp)|};
                tcp.Bind(new IPEndPoint(address, port));
                sockets.Add(tcp);
            }
        }
        """);

    /// <summary>One port of several that a DNS server binds for each address, and goes on where that fails.</summary>
    private static string Block(int i, string creation) => $$"""
        if (_enabled[{{i}}])
        {
            IPEndPoint at{{i}} = new IPEndPoint(address, _port{{i}});
            Socket socket{{i}} = null;
            try
            {
                socket{{i}} = {{creation}};
                socket{{i}}.Bind(at{{i}});
                socket{{i}}.Listen(100);
                _sockets.Add(socket{{i}});
            }
            catch (Exception e)
            {
                Console.WriteLine(e);
                socket{{i}}?.Dispose();
            }
        }
        """;

    [Fact]
    public Task Reports_each_of_the_ports_that_one_loop_binds_and_may_fail_to_bind() => ReportsAsync($$"""
        private readonly bool[] _enabled = new bool[3];
        private readonly List<Socket> _sockets = new();
        private int _port0, _port1, _port2;

        void Listen(IPAddress[] addresses)
        {
            foreach (IPAddress address in addresses)
            {
                {{string.Join("\n", Enumerable.Range(0, 3).Select(i => Block(i, $"{{|DSA1006:new Socket(at{i}.AddressFamily, SocketType.Stream, ProtocolType.Tcp)|}}")))}}
            }
        }
        """);
}
