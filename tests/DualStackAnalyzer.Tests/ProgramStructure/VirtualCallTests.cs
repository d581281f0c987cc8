namespace DualStackAnalyzer.Tests.ProgramStructure;

/// <summary>Which override runs on an object whose type is seen, and how deep calls are followed.</summary>
public sealed class VirtualCallTests
{
    private static string Server(string created, string made) => $$"""
        class Setup
        {
            public virtual void Configure(string name) { }

            public virtual void Configure(Socket socket) { }
        }

        class Choosing : Setup
        {
            public override void Configure(string name) { }

            public override void Configure(Socket socket) => socket.DualMode = true;
        }

        class Quiet : Choosing
        {
            public override void Configure(Socket socket) => socket.NoDelay = true;
        }

        class Renamed : Choosing
        {
        }

        class Hiding : Setup
        {
            public new void Configure(Socket socket) => socket.DualMode = true;
        }

        class Program
        {
            void Start()
            {
                Setup setup = new {{made}}();
                var socket = {{created}};
                setup.Configure(socket);
                socket.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
            }
        }
        """;

    [Theory]
    [InlineData("Choosing")]
    [InlineData("Renamed")]
    public Task An_override_that_chooses_is_silent(string made) => SilentAsync(Server(Tcp6, made));

    [Theory]
    [InlineData("Setup")]
    [InlineData("Quiet")]
    [InlineData("Hiding")]
    public Task An_override_that_does_not_choose_is_reported(string made) => ReportsAsync(Server("{|DSA1001:" + Tcp6 + "|}", made));

    /// <summary>Calls are followed eight deep.</summary>
    [Theory]
    [InlineData(8, true)]
    [InlineData(9, false)]
    public Task A_bind_in_a_chain_of_calls_is_seen_as_deep_as_calls_are_followed(int depth, bool isSeen) => ReportsAsync($$"""
        public void Start()
        {
            TcpListener.Create(81).Start();
            Step1({{(isSeen ? "{|DSA1001:" + Tcp6 + "|}" : Tcp6)}});
        }

        private static void Serve(int port) => TcpListener.Create(port).Start();

        {{Steps(depth, i => $"private void Step{i}(Socket socket) {{ Serve(8000 + {i}); Step{i + 1}(socket); }}", i => $"private void Step{i}(Socket socket) => socket.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));")}}
        """);

    /// <summary>What a method only forwards to is no deeper.</summary>
    [Theory]
    [InlineData(9)]
    [InlineData(60)]
    public Task A_bind_that_methods_forward_to_is_seen_however_many_there_are(int depth) => ReportsAsync(Forwarded(depth, "{|DSA1001:" + Tcp6 + "|}", "socket.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));"));

    [Theory]
    [InlineData(9)]
    [InlineData(60)]
    [InlineData(300)]
    public Task A_choice_that_methods_forward_to_counts_however_many_there_are(int depth) => SilentAsync(Forwarded(depth, Tcp6, "socket.DualMode = true;", "socket.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));"));

    private static string Forwarded(int depth, string created, string last, string then = "") => $$"""
        public void Start()
        {
            var socket = {{created}};
            Console.WriteLine(Step1(socket));
            {{then}}
        }

        {{Steps(depth, i => $"private bool Step{i}(Socket socket) {{ Console.WriteLine({i}); Step{i + 1}(socket); return true; }}", i => $"private bool Step{i}(Socket socket) {{ {last} return true; }}")}}
        """;

    [Theory]
    [InlineData(8)]
    [InlineData(60)]
    public Task A_bind_that_constructors_forward_to_is_seen(int depth) => ReportsAsync($$"""
        sealed class Server
        {
            public void Start()
            {
                TcpListener.Create(81).Start();
                new Step1({|DSA1001:{{Tcp6}}|});
            }
        }

        {{Steps(depth, i => $$"""sealed class Step{{i}} { public Step{{i}}(Socket socket) => new Step{{i + 1}}(socket); }""", i => $$"""sealed class Step{{i}} { public Step{{i}}(Socket socket) => socket.Bind(new IPEndPoint(IPAddress.IPv6Any, 80)); }""")}}
        """);

    [Theory]
    [InlineData(8, true)]
    [InlineData(9, false)]
    public Task A_bind_in_a_chain_of_lambdas_is_seen_as_deep_as_calls_are_followed(int depth, bool isSeen) => ReportsAsync($$"""
        public void Start()
        {
            Action<Socket> step{{depth}} = socket => socket.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
            {{string.Join("\n", Enumerable.Range(1, depth - 1).Reverse().Select(i => $"Action<Socket> step{i} = socket => step{i + 1}(socket);"))}}
            step1({{(isSeen ? "{|DSA1001:" + Tcp6 + "|}" : Tcp6)}});
        }
        """);

    private static string Steps(int depth, System.Func<int, string> step, System.Func<int, string> last) =>
        string.Join("\n", Enumerable.Range(1, depth - 1).Select(step).Append(last(depth)));

    [Theory]
    [InlineData("addresses.ToList().ForEach(Listen);")]
    [InlineData("foreach (IPAddress address in addresses) { Action<IPAddress> listen = Listen; listen(address); }")]
    [InlineData("addresses.ToList().ForEach(this.Listen);")]
    public Task A_method_that_is_passed_on_keeps_its_object(string loop) => ReportsAsync($$"""
        sealed class Server
        {
            private readonly int port;
            private readonly List<Socket> listeners = new();

            public Server(int port) => this.port = port;

            public void Start(IPAddress[] addresses)
            {
                TcpListener.Create(81).Start();
                {{loop}}
            }

            private void Listen(IPAddress address)
            {
                var listener = {|DSA1006:new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp)|};
                listener.Bind(new IPEndPoint(address, port));
                listeners.Add(listener);
            }
        }
        """);

    [Fact]
    public Task A_computed_property_is_what_it_returns() => ReportsAsync($$"""
        private readonly Socket inner = {|DSA1001:{{Tcp6}}|};

        private Socket Listener => inner;

        public void Start() => Listener.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
        """);

    [Fact]
    public Task A_nested_type_uses_the_socket_of_its_outer_object() => ReportsAsync($$"""
        sealed class Server
        {
            private readonly Socket socket = {|DSA1001:{{Tcp6}}|};

            private sealed class Worker
            {
                private readonly Server server;

                public Worker(Server server) => this.server = server;

                public void Run() => server.socket.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
            }
        }
        """);

    [Fact]
    public Task A_type_that_is_not_nested_has_no_outer_object() => SilentAsync($$"""
        sealed class Server
        {
            internal readonly Socket socket = {{Tcp6}};
        }

        sealed class Worker
        {
            private readonly Server server;

            public Worker(Server server) => this.server = server;

            public void Run() => server.socket.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
        }
        """);
}
