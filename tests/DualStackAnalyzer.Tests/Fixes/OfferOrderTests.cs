namespace DualStackAnalyzer.Tests.Fixes;

/// <summary>IPv6-only comes first, unless the same listener is dual where it is made another time.</summary>
public sealed class OfferOrderTests
{
    private const string IPv6Only = "Make the socket IPv6-only";
    private const string Dual = "Make the socket dual-stack";

    [Theory]
    [InlineData("first.DualMode = true;", Dual)]
    [InlineData("first.SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.IPv6Only, false);", Dual)]
    [InlineData("first.SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.IPv6Only, true);", IPv6Only)]
    [InlineData("first.NoDelay = true;", IPv6Only)]
    public async Task Of_a_listener_that_is_made_again(string choice, string expected) =>
        Assert.Equal(expected, await FirstAsync(Restarted(choice, "_listener = new Wrapper(first);")));

    [Fact]
    public async Task Of_another_listener() =>
        Assert.Equal(IPv6Only, await FirstAsync(Restarted("first.DualMode = true;", "_other = new Wrapper(first);")));

    private static async Task<string> FirstAsync(string source)
    {
        FixBench bench = await FixBench.WithAsync(source, Target.Net100);
        ImmutableArray<Diagnostic> findings = await bench.FindingsAsync();
        return (await bench.OffersAsync(findings.Last(it => it.Id == "DSA1002")))[0].Title;
    }

    private static string Restarted(string choice, string kept) => $$"""
        sealed class Wrapper { public Wrapper(Socket socket) => Inner = socket; public Socket Inner { get; } }
        sealed class Server
        {
            private Wrapper _listener, _other;
            private readonly IPAddress _address;

            public Server(IPAddress address)
            {
                _address = address;
                var first = new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
                if (address.AddressFamily == AddressFamily.InterNetworkV6) { {{choice}} }
                first.Bind(new IPEndPoint(address, 80));
                {{kept}}
            }

            public void Restart()
            {
                var second = new Socket(_address.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
                second.Bind(new IPEndPoint(_address, 80));
                _listener = new Wrapper(second);
            }
        }
        """;
}
