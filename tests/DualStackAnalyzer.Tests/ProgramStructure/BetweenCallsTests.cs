namespace DualStackAnalyzer.Tests.ProgramStructure;

/// <summary>What is still known of fields, and of the sockets in them, when the next method is called.</summary>
public sealed class BetweenCallsTests
{
    [Fact]
    public Task A_socket_bound_by_another_method_may_be_closed_meanwhile() => SilentAsync("""
        private Socket socket;

        public void Start(int port)
        {
            socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
            socket.Bind(new IPEndPoint(IPAddress.IPv6Any, port));
        }

        public void UseBoth() => socket.DualMode = true;
        """);

    /// <summary>Code that may assign the address may make it IPv6.</summary>
    private static string Holding(string field, string creation) => $$"""
        public sealed class Server
        {
            {{field}}

            public void Start(int port)
            {
                var socket = {{creation}};
                socket.Bind(new IPEndPoint(address, port));
            }
        }
        """;

    [Theory]
    [InlineData("private readonly IPAddress address")]
    [InlineData("private IPAddress address")]
    [InlineData("internal readonly IPAddress address")]
    [InlineData("public IPAddress address { get; }")]
    [InlineData("public IPAddress address { get; private set; }")]
    [InlineData("private IPAddress address { get; set; }")]
    public Task A_field_that_no_other_code_assigns_holds_what_it_is_given(string field) => SilentAsync(Holding(
        field + " = IPAddress.Any;", "new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp)"));

    [Theory]
    [InlineData("internal IPAddress address")]
    [InlineData("public IPAddress address { get; set; }")]
    [InlineData("public IPAddress address { get; internal set; }")]
    public Task A_field_that_others_may_assign_may_hold_anything(string field) => ReportsAsync(Holding(
        field + " = IPAddress.Any;", "{|DSA1002:new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp)|}"));

    [Theory]
    [InlineData("private enum State { Closed, Open }")]
    [InlineData("private sealed class Peer { public string Name; }")]
    [InlineData("private sealed class Peer { public Socket Socket; }")]
    public Task A_nested_type_changes_nothing_for_the_fields_of_the_outer_one(string nested) => ReportsAsync($$"""
        {{nested}}

        private Socket socket;

        public void Create() => socket = {|DSA1001:{{Tcp6}}|};

        public void Start() => socket.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
        """);

    [Theory]
    [InlineData("static readonly UdpClient client = {0};", "")]
    [InlineData("readonly UdpClient client = {0};", "")]
    [InlineData("static readonly UdpClient client = {0};", "enum State {{ Closed }}")]
    [InlineData("readonly UdpClient client = {0};", "enum State {{ Closed }}")]
    [InlineData("static UdpClient Client {{ get; }} = {0};", "sealed class Peer {{ }}")]
    public Task An_initializer_that_binds_is_enough(string field, string nested) => ReportsAsync($$"""
        sealed class Server
        {
            {{string.Format(System.Globalization.CultureInfo.InvariantCulture, nested)}}
            {{string.Format(System.Globalization.CultureInfo.InvariantCulture, field, "{|DSA1001:new UdpClient(53, AddressFamily.InterNetworkV6)|}")}}
        }
        """);

    [Fact]
    public Task A_private_method_that_the_constructor_alone_calls_is_seen_with_its_arguments() => SilentAsync("""
        sealed class Server
        {
            private readonly Socket socket;

            public Server(int port) => socket = Open(AddressFamily.InterNetwork, IPAddress.Any, port);

            private Socket Open(AddressFamily family, IPAddress address, int port)
            {
                var opened = new Socket(family, SocketType.Stream, ProtocolType.Tcp);
                opened.Bind(new IPEndPoint(address, port));
                return opened;
            }
        }
        """);

    [Fact]
    public Task A_listener_stopped_by_one_method_and_started_by_another_is_not_restarted() => SilentAsync("""
        private readonly TcpListener listener = TcpListener.Create(80);

        public void Start() => listener.Start();

        public void Stop() => listener.Stop();
        """);

    [Theory]
    [InlineData("{|DSA1001:new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp)|}", "")]
    [InlineData("new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp)", "socket.DualMode = true;")]
    public Task A_method_that_only_a_lambda_calls_is_looked_into(string create, string choose) => ReportsAsync($$"""
        public void Start() => Task.Run(() => Listen(80));

        private void Listen(int port)
        {
            var socket = {{create}};
            {{choose}}
            socket.Bind(new IPEndPoint(IPAddress.IPv6Any, port));
        }
        """);

    [Fact]
    public Task A_method_of_another_type_is_followed_into_that_types_own() => ReportsAsync("""
        static class Listeners
        {
            public static void Start(IPAddress address, int port) => Open(port);

            private static void Open(int port)
            {
                var listener = TcpListener.Create(port);
                listener.Start();
            }
        }

        sealed class Program
        {
            static void Main()
            {
                var v4 = new TcpListener(IPAddress.Any, 80);
                v4.Start();
                {|DSA2001:Listeners.Start(IPAddress.IPv6Any, 80)|};
            }
        }
        """);

    [Fact]
    public Task A_type_that_reports_its_own_creation_is_not_reported_where_it_is_used() => ReportsAsync($$"""
        public sealed class Server
        {
            private readonly Socket socket = {|DSA1001:{{Tcp6}}|};

            public void Start(int port) => socket.Bind(new IPEndPoint(IPAddress.IPv6Any, port));
        }

        sealed class Program
        {
            static void Main()
            {
                var server = new Server();
                server.Start(80);
            }
        }
        """);

    [Fact]
    public Task What_a_base_class_creates_is_not_reported_at_the_call_of_its_constructor() => SilentAsync("""
        public abstract class Server
        {
            protected Server(AddressFamily family, IPAddress address)
            {
                var socket = new Socket(family, SocketType.Stream, ProtocolType.Tcp);
                socket.Bind(new IPEndPoint(address, 80));
            }
        }

        public sealed class IPv6Server : Server
        {
            public IPv6Server() : base(AddressFamily.InterNetworkV6, IPAddress.IPv6Any)
            {
            }
        }
        """);

    [Fact]
    public Task A_method_that_does_nothing_but_configure_another_types_socket_is_looked_at() => ReportsAsync("""
        public static void Open(Socket socket)
        {
            socket.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
            {|DSA3001:socket.DualMode = true|};
        }
        """);

    private static string Pair(string copied) => $$"""
        public sealed class Server
        {
            private int _port = 538;
            private int _other;

            public int Port
            {
                get => _port;
                set => _port = value;
            }

            public void Keep() => _other = _port;

            public void Start()
            {
                var v4 = new Socket(AddressFamily.InterNetwork, SocketType.Dgram, ProtocolType.Udp);
                v4.Bind(new IPEndPoint(IPAddress.Any, {{copied}}));
                var v6 = new Socket(AddressFamily.InterNetworkV6, SocketType.Dgram, ProtocolType.Udp) { DualMode = true };
                {{(copied == "_port" ? "{|DSA2001:v6.Bind(new IPEndPoint(IPAddress.IPv6Any, _port))|}" : "v6.Bind(new IPEndPoint(IPAddress.IPv6Any, _port))")}};
            }
        }
        """;

    [Fact]
    public Task A_port_that_other_code_may_have_set_before_is_one_port_within_a_call() => ReportsAsync(Pair("_port"));

    [Fact]
    public Task A_copy_that_an_earlier_call_took_of_it_is_another() => SilentAsync(Pair("_other"));
}
