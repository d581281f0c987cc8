namespace DualStackAnalyzer.Tests.Rules;

/// <summary>DSA2001: when two ports are known to be the same one.</summary>
public sealed class PortIdentityTests
{
    /// <summary>An IPv4 listener and a dual one; what they are given for a port differs.</summary>
    private static string Pair(string first, string between, string second, bool reported) => $$"""
        sealed class Options
        {
            public int Port { get; set; }
            public int OtherPort { get; set; }
            public int NextPort => Random.Shared.Next(1024, 65536);
        }

        sealed class Server
        {
            private const int Default = 53;
            private readonly int _port = 5300;

            private static int Choose() => Random.Shared.Next(1024, 65536);

            public void Start(int port, int other, Options options, Options others)
            {
                var v4 = new TcpListener(IPAddress.Any, {{first}});
                v4.Start();
                {{between}}
                var both = TcpListener.Create({{second}});
                {{(reported ? "{|DSA2001:both.Start()|}" : "both.Start()")}};
            }
        }
        """;

    [Theory]
    [InlineData("53", "53")]
    [InlineData("Default", "53")]
    [InlineData("50 + 3", "Default")]
    [InlineData("port", "port")]
    [InlineData("_port", "_port")]
    [InlineData("_port", "this._port")]
    [InlineData("options.Port", "options.Port")]
    [InlineData("port", "(port)")]
    public Task The_same_port_is_reported(string first, string second) =>
        ReportsAsync(Pair(first, "", second, reported: true));

    [Theory]
    [InlineData("53", "54")]
    [InlineData("port", "other")]
    [InlineData("port", "port + 1")]
    [InlineData("options.Port", "options.OtherPort")]
    [InlineData("options.Port", "others.Port")]
    [InlineData("Choose()", "Choose()")]
    [InlineData("_port", "port")]
    [InlineData("53", "port")]
    [InlineData("0", "0")]
    [InlineData("IPEndPoint.MinPort", "0")]
    public Task Ports_that_differ_or_may_differ_are_silent(string first, string second) =>
        SilentAsync(Pair(first, "", second, reported: false));

    [Theory]
    [InlineData("port", "port++;", false)]
    [InlineData("port", "port = other;", false)]
    [InlineData("options.Port", "options = others;", false)]
    [InlineData("port", "other++;", true)]
    public Task A_port_is_another_once_it_changed_in_between(string port, string between, bool isOne) =>
        ReportsAsync(Pair(port, between, port, isOne));

    [Theory]
    [InlineData("port")]
    [InlineData("options.Port")]
    public Task A_copy_of_the_port_is_that_port(string port) =>
        ReportsAsync(Pair(port, $"int same = {port};", "same", reported: true));

    [Fact]
    public Task A_port_read_back_from_a_socket_is_reported() => ReportsAsync("""
        var v4 = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        v4.Bind(new IPEndPoint(IPAddress.Any, 0));
        int port = ((IPEndPoint)v4.LocalEndPoint!).Port;
        var both = new Socket(SocketType.Stream, ProtocolType.Tcp);
        {|DSA2001:both.Bind(new IPEndPoint(IPAddress.IPv6Any, port))|};
        """);

    [Fact]
    public Task A_port_read_back_from_a_listener_is_reported() => ReportsAsync("""
        var v4 = new TcpListener(IPAddress.Any, 0);
        v4.Start();
        var both = TcpListener.Create(((IPEndPoint)v4.LocalEndpoint).Port);
        {|DSA2001:both.Start()|};
        """);

    [Fact]
    public Task A_port_read_back_for_an_IPv6Only_socket_is_silent() => SilentAsync("""
        var v4 = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        v4.Bind(new IPEndPoint(IPAddress.Any, 0));
        int port = ((IPEndPoint)v4.LocalEndPoint!).Port;
        var v6 = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp) { DualMode = false };
        v6.Bind(new IPEndPoint(IPAddress.IPv6Any, port));
        """);

    [Fact]
    public Task Endpoints_in_locals_with_the_same_port_are_reported() => ReportsAsync("""
        int port = args.Length + 5000;
        var any = new IPEndPoint(IPAddress.Any, port);
        var anyV6 = new IPEndPoint(IPAddress.IPv6Any, any.Port);
        var v4 = new UdpClient(any);
        var v6 = new UdpClient(AddressFamily.InterNetworkV6);
        v6.Client.DualMode = true;
        {|DSA2001:v6.Client.Bind(anyV6)|};
        """);
}
