using DualStackAnalyzer.Tests.Fixes;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace DualStackAnalyzer.Tests.Configuration;

/// <summary><c>dual_stack_analyzer.preferred_mode</c>: which fix comes first, and is what <c>dotnet format</c> makes.</summary>
public sealed class PreferredModeTests
{
    private const string Dual = "dual_stack_analyzer.preferred_mode = dual";
    private const string IPv6Only = "dual_stack_analyzer.preferred_mode = ipv6_only";

    private const string Unset = """
        var socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        socket.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
        """;

    private const string TwoServers = """
        class Servers
        {
            void Lone()
            {
                var lone = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
                lone.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
            }

            void Pair()
            {
                var v4 = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
                v4.Bind(new IPEndPoint(IPAddress.Any, 81));
                var v6 = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
                v6.Bind(new IPEndPoint(IPAddress.IPv6Any, 81));
            }
        }
        """;

    [Theory]
    [InlineData(null, "Make the socket IPv6-only", "Make the socket dual-stack")]
    [InlineData(IPv6Only, "Make the socket IPv6-only", "Make the socket dual-stack")]
    [InlineData(Dual, "Make the socket dual-stack", "Make the socket IPv6-only")]
    public async Task The_preferred_mode_comes_first(string? option, params string[] titles)
    {
        FixBench bench = await FixBench.WithAsync(Unset, config: option);

        Assert.Equal(titles, (await bench.OffersAsync((await bench.FindingsAsync()).Single())).Select(offer => offer.Title));
    }

    [Fact]
    public async Task Beside_an_IPv4_socket_it_is_always_IPv6_only()
    {
        FixBench bench = await FixBench.WithAsync(TwoServers, config: Dual);
        Diagnostic pair = (await bench.FindingsAsync())[1];

        Assert.Equal("Make the socket IPv6-only", Assert.Single(await bench.OffersAsync(pair)).Title);
    }

    [Theory]
    [InlineData(0, "lone.DualMode = true;")]
    [InlineData(1, "lone.SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.IPv6Only, true);")]
    public async Task Fix_all_of_a_choice_gives_each_socket_the_mode_that_suits_it(int choice, string lone)
    {
        FixBench bench = await FixBench.WithAsync(TwoServers, config: Dual);
        ImmutableArray<Diagnostic> findings = await bench.FindingsAsync();
        CodeAction chosen = (await bench.OffersAsync(findings[0]))[choice];

        string after = await bench.TextAfterFixAllAsync(findings, chosen.EquivalenceKey, FixAllScope.Solution);

        Assert.Contains(lone, after, System.StringComparison.Ordinal);
        Assert.Contains("v6.SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.IPv6Only, true);", after, System.StringComparison.Ordinal);
        Assert.Equal(choice == 0, after.Contains("DualMode", System.StringComparison.Ordinal));
    }
}
