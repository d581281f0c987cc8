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

    private const string Creation = "new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp)";

    private static string Server(string creation, string statements) => $$"""
        class Server
        {
            private readonly ILog log = Logs.Of("server");
            private readonly Settings settings = new Settings();
            public Socket kept;

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
