namespace DualStackAnalyzer.Tests.Rules;

/// <summary>DSA2001: what looks like a pair and is none, each beside what is one.</summary>
public sealed class PortCollisionBorderTests
{
    [Fact]
    public Task Bound_by_two_methods_that_are_not_called_together_is_silent() => SilentAsync("""
        public sealed class Tools
        {
            public void ServeIPv4() => new TcpListener(IPAddress.Any, 80).Start();

            public void ServeBoth() => TcpListener.Create(80).Start();
        }
        """);

    [Fact]
    public Task Bound_by_two_methods_that_one_method_calls_is_reported() => ReportsAsync("""
        public sealed class Tools
        {
            private readonly TcpListener _v4 = new(IPAddress.Any, 80);
            private readonly TcpListener _both = TcpListener.Create(80);

            public void Serve()
            {
                ServeIPv4();
                ServeBoth();
            }

            private void ServeIPv4() => _v4.Start();

            private void ServeBoth() => {|DSA2001:_both.Start()|};
        }
        """);

    [Fact]
    public Task A_mode_that_a_variable_decides_is_silent() => SilentAsync("""
        sealed class Server
        {
            public void Start(int port, bool dual)
            {
                var v4 = new TcpListener(IPAddress.Any, port);
                v4.Start();
                var v6 = new TcpListener(IPAddress.IPv6Any, port);
                v6.Server.DualMode = dual;
                v6.Start();
            }
        }
        """);

    [Fact]
    public Task IPv4_only_where_the_other_is_not_dual_is_silent() => SilentAsync("""
        sealed class Server
        {
            public void Start(int port, bool dual)
            {
                var v6 = new TcpListener(IPAddress.IPv6Any, port);
                v6.Server.DualMode = dual;
                v6.Start();
                if (!dual)
                {
                    var v4 = new TcpListener(IPAddress.Any, port);
                    v4.Start();
                }
            }
        }
        """);

    [Fact]
    public Task A_loop_over_ports_with_a_pair_a_turn_is_reported_until_each_turn_has_one_socket() => ReportsUntilAsync("""
         public void Start(int[] ports)
         {
             foreach (int port in ports)
             {
        -        new TcpListener(IPAddress.Any, port).Start();
        -        {|DSA2001:TcpListener.Create(port).Start()|};
        +        TcpListener listener = port == 53 ? TcpListener.Create(port) : new TcpListener(IPAddress.Any, port);
        +        listener.Start();
             }
         }
        """);

    [Fact]
    public Task A_loop_over_endpoints_with_dual_IPv6_sockets_is_silent() => SilentAsync("""
        public void Start(IEnumerable<IPEndPoint> endpoints)
        {
            foreach (IPEndPoint endpoint in endpoints)
            {
                var socket = new Socket(endpoint.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
                if (endpoint.AddressFamily == AddressFamily.InterNetworkV6)
                {
                    socket.DualMode = true;
                }

                socket.Bind(endpoint);
            }
        }
        """);

    [Theory]
    [InlineData("SocketType.Stream", "ProtocolType.Tcp", true)]
    [InlineData("SocketType.Dgram", "ProtocolType.Udp", false)]
    [InlineData("type", "protocol", false)]
    public Task Only_one_and_the_same_known_transport_is_reported(string type, string protocol, bool reported) => ReportsAsync($$"""
        public void Start(int port, SocketType type, ProtocolType protocol)
        {
            var v4 = new Socket(AddressFamily.InterNetwork, {{type}}, {{protocol}});
            v4.Bind(new IPEndPoint(IPAddress.Any, port));
            var both = TcpListener.Create(port);
            {{(reported ? "{|DSA2001:both.Start()|}" : "both.Start()")}};
        }
        """);

    [Fact]
    public Task ExclusiveAddressUse_switched_off_is_no_reuse_and_is_reported() => ReportsAsync("""
        var v4 = new TcpListener(IPAddress.Any, 80) { ExclusiveAddressUse = false };
        v4.Start();
        var both = TcpListener.Create(80);
        both.ExclusiveAddressUse = false;
        {|DSA2001:both.Start()|};
        """);

    private static string Restarted(string creation) => $$"""
        private Socket? _v4;
        private Socket? _v6;

        public void Restart(int port)
        {
            Stop();
            Start(port);
        }

        public void Start(int port)
        {
            _v4 = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
            _v4.Bind(new IPEndPoint(IPAddress.Any, port));
            {{creation}}
        }

        public void Stop()
        {
            _v4?.Dispose();
            _v6?.Dispose();
            _v4 = null;
            _v6 = null;
        }
        """;

    [Fact]
    public Task A_restarted_pair_with_a_dual_half_is_reported() => ReportsAsync(Restarted("""
        _v6 = new Socket(SocketType.Stream, ProtocolType.Tcp);
        {|DSA2001:_v6.Bind(new IPEndPoint(IPAddress.IPv6Any, port))|};
        """));

    [Fact]
    public Task A_restarted_pair_with_an_IPv6Only_half_is_silent() => SilentAsync(Restarted("""
        _v6 = new Socket(SocketType.Stream, ProtocolType.Tcp) { DualMode = false };
        _v6.Bind(new IPEndPoint(IPAddress.IPv6Any, port));
        """));

    [Fact]
    public Task A_server_that_changes_from_dual_to_IPv4_after_its_end_is_silent() => SilentAsync("""
        private Socket _socket = new(SocketType.Stream, ProtocolType.Tcp);

        public void Run(int port)
        {
            _socket.Bind(new IPEndPoint(IPAddress.IPv6Any, port));
            Close();
            _socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
            _socket.Bind(new IPEndPoint(IPAddress.Any, port));
        }

        private void Close() => _socket.Dispose();
        """);

    private static string Wrapped(string end, string begin, string finish) => $$"""
        var v4 = new Endpoint(new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp));
        v4.Open(IPAddress.Any, 53);
        {{end}}
        var both = new Endpoint(new Socket(SocketType.Stream, ProtocolType.Tcp));
        {{begin}}both.Open(IPAddress.IPv6Any, 53){{finish}};

        sealed class Endpoint : IDisposable
        {
            private readonly Socket _socket;

            public Endpoint(Socket socket) => _socket = socket;

            public void Open(IPAddress address, int port) => _socket.Bind(new IPEndPoint(address, port));

            public void Dispose() => _socket.Dispose();
        }
        """;

    [Fact]
    public Task A_wrapper_that_was_disposed_is_silent() => SilentAsync(Wrapped("v4.Dispose();", "", ""));

    [Fact]
    public Task A_wrapper_that_lives_is_reported() => ReportsAsync(Wrapped("", "{|DSA2001:", "|}"));
}
