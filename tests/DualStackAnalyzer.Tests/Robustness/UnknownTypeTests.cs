namespace DualStackAnalyzer.Tests.Robustness;

/// <summary>Code whose packages are not there: what a type that is not known is given may be configured there, what it is told may not.</summary>
public sealed class UnknownTypeTests
{
    [Theory]
    [InlineData("log.Info(\"made {0} at {1}\", socket.AddressFamily, port);")]
    [InlineData("log.Info(\"made\", settings, this.settings.Name);")]
    [InlineData("Logs.Of(\"server\").Info(settings);")]
    [InlineData("log.Error(new SocketException());")]
    public Task Reports_where_it_is_told_of_the_socket(string told) => ReportsInBrokenCodeAsync(Server("{|DSA1001:" + Creation + "|}", told));

    [Theory]
    [InlineData("log.Info(\"made\", socket);")]
    [InlineData("log.Info(new[] { socket });")]
    [InlineData("log.Info((Action)(() => socket.DualMode = true));")]
    [InlineData("Logs.Configure(this); socket = kept;", "kept = socket;")]
    public Task Is_silent_where_it_is_given_the_socket(string given, string before = "") => ReportsInBrokenCodeAsync(Server(Creation, before + given));

    [Theory]
    [InlineData("class Job { private readonly object _held; public Job(object held) => _held = held; }")]
    [InlineData("class Job { private readonly Server _held; public Job(object held) => _held = (Server)held; }")]
    [InlineData("class Job { private readonly Action _held; public Job(Action held) => _held = held; }", "() => socket.DualMode = true")]
    [InlineData("class Job : EventArgs { public object Tag; public Job(object held) => Tag = held; }")]
    public Task Is_silent_where_it_is_given_an_object_that_may_lead_to_the_socket(string job, string held = "socket") =>
        ReportsInBrokenCodeAsync(Server(Creation, $"Logs.Configure(new Job({held}));") + "\n" + job);

    [Fact]
    public Task Reports_where_it_is_given_an_object_of_plain_parts() => ReportsInBrokenCodeAsync(Server("{|DSA1001:" + Creation + "|}", "log.Info(new Job(port));")
        + "\nclass Job { private readonly int _port; private readonly System.Collections.Generic.List<string> _names = new(); public Job(int port) => _port = port; }");

    [Theory]
    [InlineData("var ready = Ready;")]
    [InlineData("Configure(kept);")]
    public Task Is_silent_where_a_member_of_the_type_gives_it_the_socket(string given) => ReportsInBrokenCodeAsync(Server(Creation, "kept = socket; " + given + " socket = kept;"));

    [Fact]
    public Task Reports_where_a_call_of_it_may_throw_before_the_choice() => ReportsInBrokenCodeAsync(
        Server("{|DSA1001:" + Creation + "|}", "try { log.Info(port); socket.DualMode = true; } catch (Exception) { }"));

    [Theory]
    [InlineData("{|DSA1001:" + Creation + "|}", "_other.DualMode = true")]
    [InlineData(Creation, "_socket.DualMode = true")]
    public Task Is_silent_where_it_may_run_a_handler_that_chooses(string creation, string handler) => ReportsInBrokenCodeAsync($$"""
        class Server
        {
            private readonly IHost host;
            private Socket _socket, _other;

            public Server(IHost host) => host.Opening += () => {{handler}};

            void Start(int port)
            {
                _socket = {{creation}};
                host.Prepare(port);
                _socket.Bind(new IPEndPoint(IPAddress.IPv6Any, port));
            }
        }
        """);

    private const string Creation = "new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp)";

    private static string Server(string creation, string statements) => $$"""
        class Server
        {
            private readonly ILog log = Logs.Of("server");
            private readonly Settings settings = new Settings();
            public Socket kept;
            private bool Ready { get { Logs.Configure(kept); return true; } }
            private static void Configure(Socket socket) => Logs.Configure(socket);

            void Start(int port)
            {
                var socket = {{creation}};
                {{statements}}
                socket.Bind(new IPEndPoint(IPAddress.IPv6Any, port));
                log.Info("bound to {0}", socket.LocalEndPoint);
                socket.Listen(1);
            }
        }

        class Settings { public string Name { get; set; } }
        """;
}
