namespace DualStackAnalyzer.Tests.ProgramStructure;

/// <summary>A type that opens an IPv4 and an IPv6 socket is spoken of there, and not where it is used.</summary>
public sealed class PairInWrapperTests
{
    private static string Pair(string open, string close, string use) => $$"""
        sealed class Listener
        {
            private Socket _v4, _v6;

            public void Start(int port)
            {
                _v4 = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
                _v4.Bind(new IPEndPoint(IPAddress.Any, port));
                _v6 = {{open}}new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp){{close}};
                _v6.Bind(new IPEndPoint(IPAddress.IPv6Any, port));
            }

            public void Stop()
            {
                _v4?.Close();
                _v6?.Close();
            }
        }

        class Service
        {
            private Listener _field;
            private readonly Listener _ready = new();

            {{use}}
        }
        """;

    [Theory]
    [InlineData("public static void Run() { var listener = new Listener(); listener.Start(1080); }")]
    [InlineData("public void Run() { _field = new Listener(); _field.Start(1080); }")]
    [InlineData("public void Run() => _ready.Start(1080);")]
    [InlineData("public static void Run(Listener listener) => listener.Start(1080);")]
    public Task A_pair_is_reported_in_its_own_type_only(string use) => ReportsAsync(Pair("{|DSA1001:", "|}", use));

    [Fact]
    public Task A_pair_that_collides_on_Mono_is_reported_in_its_own_type_only() =>
        ReportsAsync(
            Pair("", "", "public static void Run() { var listener = new Listener(); listener.Start(1080); }")
                .Replace("_v6.Bind(new IPEndPoint(IPAddress.IPv6Any, port))", "{|DSA2001:_v6.Bind(new IPEndPoint(IPAddress.IPv6Any, port))|}"),
            Target.Net472);

    [Fact]
    public Task A_pair_that_chooses_is_silent() => SilentAsync(
        Pair("", "", "public static void Run() { var listener = new Listener(); listener.Start(1080); }")
            .Replace("_v6.Bind", "_v6.SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.IPv6Only, true); _v6.Bind"));
}
