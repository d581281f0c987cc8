using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace DualStackAnalyzer.Tests.Fixes;

/// <summary>
/// Says what a fix makes of a source that marks what is reported. Whatever it makes compiles without a new word of the
/// compiler, leaves nothing of the finding and no new one, and Fix All makes the same in every scope.
/// </summary>
internal static class Fix
{
    /// <summary>The analyzer reports what is marked, and the fix makes the change.</summary>
    /// <param name="patch">The change, see <see cref="Patch"/>.</param>
    /// <param name="choice">0 is the first choice offered, 1 the second.</param>
    /// <param name="target">What the source is compiled for.</param>
    /// <param name="globalUsings">Whether the usual usings are there.</param>
    public static Task PatchesAsync(string patch, int choice = 0, Target target = Target.Net100, bool globalUsings = true)
    {
        (string before, string after) = Patch.Of(patch);
        return GivesAsync(before, after, choice, target, globalUsings);
    }

    /// <summary>The same for a finding that only the marks tell of.</summary>
    /// <param name="patch">The change, with all places marked.</param>
    /// <param name="known">What else is known.</param>
    public static Task PatchesWhenToldAsync(string patch, Known? known = null)
    {
        (string before, string after) = Patch.Of(patch);
        return GivesWhenToldAsync(before, after, known);
    }

    /// <summary>The analyzer reports what is marked, and the fix gives that text.</summary>
    /// <param name="before">The source, marked.</param>
    /// <param name="after">The source after the fix.</param>
    /// <param name="choice">0 is the first choice offered, 1 the second.</param>
    /// <param name="target">What the source is compiled for.</param>
    /// <param name="globalUsings">Whether the usual usings are there.</param>
    /// <param name="config">What switches the rule on, where it is off by default.</param>
    public static async Task GivesAsync(
        string before, string after, int choice = 0, Target target = Target.Net100, bool globalUsings = true, string? config = null)
    {
        (FixBench bench, Diagnostic finding) = await ReportedAsync(before, target, globalUsings, config);
        after = SourceShape.Whole(after);

        await GivesAsync(bench, finding, after, choice);
        IEnumerable<string> others = (await bench.FindingsAsync()).Where(it => !IsSame(it, finding)).Select(it => it.Id);
        Assert.Empty((await bench.With(after).FindingsAsync()).Select(it => it.Id).Except(others));
    }

    /// <summary>The same for a finding that only the marks tell of.</summary>
    /// <param name="before">The source, with all places marked.</param>
    /// <param name="after">The source after the fix.</param>
    /// <param name="known">What else is known.</param>
    public static async Task GivesWhenToldAsync(string before, string after, Known? known = null)
    {
        var source = new MarkedSource(before);
        FixBench bench = await FixBench.WithAsync(source.Text);

        await GivesAsync(bench, source.Findings(await bench.TreeAsync(), known ?? Known.Nothing).Single(), SourceShape.Whole(after), choice: 0);
    }

    /// <summary>The analyzer reports what is marked, and no fix is offered.</summary>
    public static async Task IsRefusedAsync(string before, Target target = Target.Net100, string? config = null)
    {
        (FixBench bench, Diagnostic finding) = await ReportedAsync(before, target, globalUsings: true, config);

        await IsRefusedAsync(bench, finding);
    }

    /// <summary>The same for a finding that only the marks tell of.</summary>
    public static async Task IsRefusedWhenToldAsync(string before, Known? known = null, string path = "Test.cs")
    {
        var source = new MarkedSource(before);
        FixBench bench = await FixBench.WithAsync(source.Text, path: path);

        await IsRefusedAsync(bench, source.Findings(await bench.TreeAsync(), known ?? Known.Nothing).Single());
    }

    /// <summary>The titles of the fixes offered, the first choice first.</summary>
    public static async Task OffersAsync(string before, params string[] titles)
    {
        (FixBench bench, Diagnostic finding) = await ReportedAsync(before, Target.Net100, globalUsings: true);

        Assert.Equal(titles, (await bench.OffersAsync(finding)).Select(offer => offer.Title));
    }

    private static async Task<(FixBench Bench, Diagnostic Finding)> ReportedAsync(string before, Target target, bool globalUsings, string? config = null)
    {
        var source = new MarkedSource(before);
        FixBench bench = await FixBench.WithAsync(source.Text, target, globalUsings, config: config);
        Diagnostic marked = source.Findings(await bench.TreeAsync(), Known.Nothing).Single();
        ImmutableArray<Diagnostic> found = await bench.FindingsAsync();
        Assert.Contains((marked.Id, marked.Location.SourceSpan), found.Select(it => (it.Id, it.Location.SourceSpan)));
        return (bench, found.First(it => IsSame(it, marked)));
    }

    private static async Task GivesAsync(FixBench bench, Diagnostic finding, string after, int choice)
    {
        IReadOnlyList<CodeAction> offers = await bench.OffersAsync(finding);
        Assert.True(choice < offers.Count, "No such fix is offered.");
        Assert.Equal(after, await bench.TextAfterAsync(offers[choice]));
        foreach (FixAllScope scope in new[] { FixAllScope.Document, FixAllScope.Project, FixAllScope.Solution })
        {
            Assert.Equal(after, await bench.TextAfterFixAllAsync([finding], offers[choice].EquivalenceKey, scope));
        }

        IReadOnlyList<string> complaints = await bench.ComplaintsAsync();
        Assert.Empty((await bench.With(after).ComplaintsAsync()).Select(WithoutPlace).Except(complaints.Select(WithoutPlace)));
    }

    private static async Task IsRefusedAsync(FixBench bench, Diagnostic finding)
    {
        Assert.Empty((await bench.OffersAsync(finding)).Select(offer => offer.Title));
        string text = (await bench.Document.GetTextAsync()).ToString();
        Assert.Equal(text, await bench.TextAfterFixAllAsync([finding], null, FixAllScope.Document));
    }

    private static bool IsSame(Diagnostic one, Diagnostic other) =>
        one.Id == other.Id && one.Location.SourceSpan == other.Location.SourceSpan;

    private static string WithoutPlace(string complaint) =>
        complaint.Substring(complaint.IndexOf("): ", StringComparison.Ordinal) + 1);
}
