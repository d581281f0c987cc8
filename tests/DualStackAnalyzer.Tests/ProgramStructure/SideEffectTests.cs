namespace DualStackAnalyzer.Tests.ProgramStructure;

/// <summary>Statements that look as if they had nothing to do with sockets: logging, tests of sizes, settings.</summary>
public sealed class SideEffectTests
{
    /// <summary>A server whose port is known once it is bound.</summary>
    private static string Server(string statement, string created = "{|DSA1001:" + Tcp6 + "|}") => $$"""
        private readonly string name = "server";

        public void Start(int count, object log)
        {
            TcpListener.Create(81).Start();
            {{statement}}
        }

        private int Port => Open();

        private static int CommonPort => Open();

        private static int Open()
        {
            var socket = {{created}};
            socket.Bind(new IPEndPoint(IPAddress.IPv6Any, 0));
            return ((IPEndPoint)socket.LocalEndPoint).Port;
        }
        """;

    [Theory]
    [InlineData("Console.WriteLine(Open());")]
    [InlineData("Console.WriteLine(Port);")]
    [InlineData("Console.WriteLine(CommonPort);")]
    [InlineData("Console.WriteLine(\"listening on \" + Open());")]
    [InlineData("Console.WriteLine($\"listening on {Open()}\");")]
    [InlineData("Console.WriteLine(\"{0} on {1}\", name, Open());")]
    [InlineData("Console.WriteLine(-Open());")]
    [InlineData("Console.WriteLine((long)Open());")]
    [InlineData("Console.WriteLine(new[] { Open() });")]
    [InlineData("Console.Title = name + Port;")]
    [InlineData("if (Open() > 0) Console.WriteLine(name);")]
    [InlineData("if (count < Port) Console.WriteLine(name);")]
    [InlineData("if (count <= 0 || Port >= 80) Console.WriteLine(name);")]
    [InlineData("Console.WriteLine(name.PadLeft(Open()));")]
    public Task A_bind_within_a_statement_that_logs_is_reported(string statement) => ReportsAsync(Server(statement));

    [Theory]
    [InlineData("Console.WriteLine(new UdpClient(53, AddressFamily.InterNetworkV6));", "new UdpClient(53, AddressFamily.InterNetworkV6)")]
    [InlineData("GC.KeepAlive(new UdpClient(53, AddressFamily.InterNetworkV6));", "new UdpClient(53, AddressFamily.InterNetworkV6)")]
    public Task A_creation_within_a_statement_that_logs_is_reported(string statement, string creation) => ReportsAsync($$"""
        public void Start()
        {
            {{statement.Replace(creation, "{|DSA1001:" + creation + "|}", System.StringComparison.Ordinal)}}
        }
        """);

    [Theory]
    [InlineData("Task.Run(work, token);")]
    [InlineData("Task.Run(work);")]
    [InlineData("new Thread(() => work()).Start();")]
    [InlineData("ThreadPool.QueueUserWorkItem(_ => work(), token);")]
    [InlineData("http.AuthenticationSchemeSelectorDelegate = _ => { work(); return AuthenticationSchemes.None; };")]
    [InlineData("AuthenticationSchemeSelector select = _ => { work(); return AuthenticationSchemes.None; }; http.AuthenticationSchemeSelectorDelegate = select;")]
    public Task A_delegate_that_is_handed_to_the_platform_is_looked_at(string statement) => ReportsAsync($$"""
        public void Start(HttpListener http, CancellationToken token)
        {
            Action work = () =>
            {
                var socket = {|DSA1001:{{Tcp6}}|};
                socket.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
            };
            {{statement}}
        }
        """);

    [Theory]
    [InlineData("configurator.Configure(socket);")]
    [InlineData("dynamic it = socket; it.DualMode = true;")]
    [InlineData("configurator(socket);")]
    [InlineData("Configure((dynamic)socket);")]
    public Task A_socket_that_a_dynamic_call_is_given_is_silent(string statement) => SilentAsync($$"""
        public void Start(dynamic configurator)
        {
            var socket = {{Tcp6}};
            {{statement}}
            socket.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
        }

        private static void Configure(Socket socket) => socket.DualMode = true;
        """);

    [Theory]
    [InlineData("slots()[0] = socket;", true)]
    [InlineData("sink.Socket = socket;", true)]
    [InlineData("args.AcceptSocket = socket;", false)]
    [InlineData("args.UserToken = socket;", false)]
    public Task A_socket_that_is_kept_where_others_configure_it_is_silent(string statement, bool isSilent) => ReportsAsync($$"""
        abstract class Sink
        {
            public abstract Socket Socket { get; set; }
        }

        sealed class Server
        {
            public void Start(Func<Socket[]> slots, Sink sink, SocketAsyncEventArgs args)
            {
                var socket = {{(isSilent ? Tcp6 : "{|DSA1001:" + Tcp6 + "|}")}};
                {{statement}}
                socket.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
            }
        }
        """);

    [Fact]
    public Task A_socket_in_an_array_of_the_caller_is_the_one_that_was_put_there() => ReportsAsync($$"""
        public void Start(Socket[] slots)
        {
            slots[0] = {|DSA1001:{{Tcp6}}|};
            slots[0].Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
        }
        """);

    [Fact]
    public Task An_argument_waits_while_the_next_is_computed() => ReportsAsync($$"""
        public void Start() => Listen({|DSA1001:{{Tcp6}}|}, Resolve());

        private static void Listen(Socket socket, IPEndPoint end) => socket.Bind(end);

        private static IPEndPoint Resolve()
        {
            var address = IPAddress.IPv6Any;
            return new IPEndPoint(address, 80);
        }
        """);

    [Theory]
    [InlineData("foreach (Socket old in new List<Socket>()) old.Close();")]
    [InlineData("foreach (int count in new[] { 1, 2 }) Console.WriteLine(count);")]
    [InlineData("foreach (Socket old in new[] { new Socket(SocketType.Stream, ProtocolType.Tcp) }) old.Close();")]
    public Task What_comes_behind_a_loop_over_a_known_list_is_reached(string loop) => ReportsAsync($$"""
        public void Start()
        {
            {{loop}}
            var socket = {|DSA1001:{{Tcp6}}|};
            socket.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
        }
        """);

    [Fact]
    public Task A_loop_over_a_list_that_is_not_empty_runs_at_least_once() => SilentAsync($$"""
        public void Start()
        {
            var socket = {{Tcp6}};
            foreach (var option in new[] { SocketOptionName.IPv6Only })
            {
                socket.SetSocketOption(SocketOptionLevel.IPv6, option, true);
            }

            socket.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
        }
        """);

    [Fact]
    public Task Every_socket_that_an_iterator_hands_out_is_reported() => ReportsAsync($$"""
        public void Start()
        {
            foreach (Socket socket in Create())
            {
                socket.Bind(new IPEndPoint(IPAddress.IPv6Any, 0));
            }
        }

        private static IEnumerable<Socket> Create()
        {
            yield return {|DSA1001:{{Tcp6}}|};
            yield return {|DSA1001:{{Tcp6}}|};
        }
        """);

    /// <summary>Longer lists than eight are data.</summary>
    [Theory]
    [InlineData(7, true)]
    [InlineData(8, false)]
    public Task Addresses_are_told_apart_in_a_list_of_up_to_eight(int others, bool isSilent) => ReportsAsync($$"""
        public void Start(List<Socket> listeners)
        {
            foreach (IPAddress address in new[] { IPAddress.Any{{string.Concat(System.Linq.Enumerable.Repeat(", IPAddress.Loopback", others))}} })
            {
                var socket = {{(isSilent ? "new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp)" : "{|DSA1006:new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp)|}")}};
                socket.Bind(new IPEndPoint(address, 80));
                listeners.Add(socket);
            }
        }
        """);

#if COLLECTION_EXPRESSION_OPERATIONS
    [Fact]
    public Task A_list_with_a_spread_may_hold_anything() => ReportsAsync("""
        public void Start(IPAddress[] configured, List<Socket> listeners)
        {
            IPAddress[] all = [IPAddress.Loopback, .. configured];
            foreach (IPAddress address in all)
            {
                var socket = {|DSA1006:new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp)|};
                socket.Bind(new IPEndPoint(address, 80));
                listeners.Add(socket);
            }
        }
        """);
#endif
}
