using CsCheck;

namespace DualStackAnalyzer.Tests.Robustness;

/// <summary>
/// Programs with tokens missing, doubled, swapped or cut off: the analyzer ends, does not throw
/// (<see cref="Findings"/> would fail), and reports on creations only.
/// </summary>
public sealed class TornTextTests
{
    private static readonly Gen<string> Server = Gen.Int[0, SampleServers.All.Length - 1].Select(i => SampleServers.All[i]);

    [Fact]
    public Task Tokens_are_missing() => Torn((tokens, at) => tokens.RemoveAt(at));

    [Fact]
    public Task Tokens_are_doubled() => Torn((tokens, at) => tokens.Insert(at, tokens[at]));

    [Fact]
    public Task Tokens_are_swapped() => Torn((tokens, at) =>
        (tokens[at], tokens[(at * 7 + 3) % tokens.Count]) = (tokens[(at * 7 + 3) % tokens.Count], tokens[at]));

    [Fact]
    public Task The_text_is_cut_off() => Torn((tokens, at) => tokens.RemoveRange(at, tokens.Count - at));

    [Fact]
    public async Task Whole_servers_are_analyzed()
    {
        foreach (string server in SampleServers.All)
        {
            AssertPlaces(await Findings.InAsync(server));
        }
    }

    private static Task Torn(Action<List<string>, int> tear) =>
        Gen.Select(Server, Gen.Int[0, 10_000].Array[1, 4]).SampleAsync(
            async sample =>
            {
                (string server, int[] places) = sample;
                List<string> tokens = CSharpSyntaxTree.ParseText(server).GetRoot().DescendantTokens()
                    .Select(token => token.ToFullString()).ToList();
                foreach (int place in places.Where(_ => tokens.Count > 0))
                {
                    tear(tokens, place % tokens.Count);
                }

                AssertPlaces(await Findings.InAsync(string.Concat(tokens)));
            },
            iter: 60,
            threads: 1);

    /// <summary>Torn or not, 1xxx is reported on creations; the other rules on calls and assignments.</summary>
    private static void AssertPlaces(IEnumerable<Diagnostic> found) => Assert.All(found, finding =>
    {
        Assert.NotEmpty(finding.Location.Text());
        Assert.Equal(
            finding.Id.StartsWith("DSA1", StringComparison.Ordinal),
            finding.Location.Text().StartsWith("new", StringComparison.Ordinal));
    });
}
