using System.Text.RegularExpressions;

namespace DualStackAnalyzer.RuntimeTests.Portability;

/// <summary>
/// docs/portability.md and docs/portability.svg say what was measured. With DUALSTACK_UPDATE_DOCS=1 in the
/// environment the tests write both anew.
/// </summary>
public sealed partial class PortabilityTests
{
    private const string Stale = "is out of date. DUALSTACK_UPDATE_DOCS=1 dotnet run --project tests/DualStackAnalyzer.RuntimeTests writes it anew.";

    private static readonly bool Updating = Environment.GetEnvironmentVariable("DUALSTACK_UPDATE_DOCS") == "1";

    [Fact]
    public void The_page_says_what_was_measured()
    {
        var path = Path.Combine(Repository.Root, "docs", "portability.md");
        var written = File.ReadAllText(path);
        var tables = new Page(Measured()).Tables;
        var places = 0;
        var current = Place().Replace(written, place =>
        {
            places++;
            return $"{place.Groups["begin"].Value}\n{tables[place.Groups["name"].Value]}\n{place.Groups["end"].Value}";
        });
        if (Updating)
        {
            File.WriteAllText(path, written = current);
        }

        Assert.Equal(tables.Count, places);
        Assert.True(current == written, $"docs/portability.md {Stale}\n{string.Join('\n', LineDiff.Of(written, current))}");
    }

    [Fact]
    public void The_picture_shows_what_was_measured()
    {
        var path = Path.Combine(Repository.Root, "docs", "portability.svg");
        var current = $"{new Picture(Measured())}\n";
        if (Updating)
        {
            File.WriteAllText(path, current);
        }

        Assert.True(File.Exists(path) && File.ReadAllText(path) == current, $"docs/portability.svg {Stale}");
    }

    /// <summary>A sentence of the page that no table of it shows.</summary>
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void ReuseAddress_on_one_of_two_sockets_changes_nothing(bool onTheFirst)
    {
        var results = Measured();
        var scenarios = PairTrials.Scenarios().ToList();
        var plain = scenarios.Where(scenario => (scenario.First.Setup.Reuse, scenario.Second.Setup.Reuse) == (Reuse.None, Reuse.None));
        var byName = PairTrials.All.ToDictionary(trial => trial.Name);
        foreach (var runtime in Rows.Every<SocketRuntime>())
        {
            Assert.All(plain, scenario =>
            {
                var one = onTheFirst ? scenario with { First = Reusing(scenario.First) } : scenario with { Second = Reusing(scenario.Second) };
                Assert.Equal(results[runtime, byName[PairTrials.Name(scenario)]], results[runtime, byName[PairTrials.Name(one)]]);
            });
        }
    }

    private static BoundSocket Reusing(BoundSocket socket) => socket with { Setup = socket.Setup with { Reuse = Reuse.Set } };

    private static Results Measured()
    {
        var results = new Results();
        if (!results.AreMeasured)
        {
            TestContext.Current.AddWarning("No network stack with IPv6 here: page and picture were compared with the model, not with sockets.");
        }

        return results;
    }

    [GeneratedRegex(@"(?<begin><!-- measured: (?<name>[a-z-]+) -->)\n.*?(?<end><!-- end -->)", RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex Place();
}
