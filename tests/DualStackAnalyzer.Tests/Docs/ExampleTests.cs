using DualStackAnalyzer.Tests.Fixes;
using Microsoft.CodeAnalysis.CodeActions;

namespace DualStackAnalyzer.Tests.Docs;

/// <summary>Every C# example of every page: it compiles, it fires or is silent as it says, and fixes write what it shows.</summary>
public sealed class ExampleTests
{
    public static TheoryData<string, int> All => [.. Pages.All.SelectMany(page => page.Examples).Select(it => (it.Page, it.Line))];

    public static TheoryData<string, int> Fixed =>
        [.. Pages.All.SelectMany(page => page.Examples).Where(it => it.Fix is not null).Select(it => (it.Page, it.Line))];

    public static TheoryData<string, int> Unfixed =>
        [.. Pages.All.SelectMany(page => page.Examples).Where(it => it.HasNoFix).Select(it => (it.Page, it.Line))];

    [Theory]
    [MemberData(nameof(All))]
    public async Task Compiles_and_is_reported_where_it_says(string page, int line)
    {
        Example example = At(page, line);
        FixBench bench = await FixBench.WithAsync(example.Source, example.Target, config: example.Config);

        Assert.Empty(await bench.With(example.Source).ComplaintsAsync());
        ImmutableArray<Diagnostic> found = await bench.FindingsAsync();
        Assert.Equal(example.Expected, found.Select(it => $"{LineOf(it)} {it.Id}"));
    }

    [Theory]
    [MemberData(nameof(Fixed))]
    public async Task Is_what_the_fix_makes_of_the_example_above(string page, int line)
    {
        Example after = At(page, line);
        Example before = Page.At(page).Examples.Last(it => it.Line < line && it.Expected.Count > 0);
        FixBench bench = await FixBench.WithAsync(before.Source, before.Target, config: before.Config);
        ImmutableArray<Diagnostic> found = await bench.FindingsAsync();

        CodeAction action = (await bench.OffersAsync(found[0])).Single(offer => offer.Title == after.Fix);

        Assert.Equal(after.Source, await bench.TextAfterAsync(action));
    }

    [Theory]
    [MemberData(nameof(Unfixed))]
    public async Task No_fix_is_offered_where_the_page_says_so(string page, int line)
    {
        Example example = At(page, line);
        FixBench bench = await FixBench.WithAsync(example.Source, example.Target, config: example.Config);
        Diagnostic finding = Assert.Single(await bench.FindingsAsync());

        Assert.Empty(await bench.OffersAsync(finding));
    }

    [Theory]
    [InlineData("a(); // DSA1001", "a();", "1 DSA1001")]
    [InlineData("a();\nb();  // DSA2001\nc();", "a();\nb();\nc();", "2 DSA2001")]
    [InlineData("#pragma warning disable DSA1001 // why", "#pragma warning disable DSA1001 // why")]
    [InlineData("a(); // DSA1001 is reported here", "a(); // DSA1001 is reported here")]
    public void Markers_are_comments_that_end_a_line(string text, string source, params string[] expected)
    {
        var example = new Example("Test.md", 1, "", text);

        Assert.Equal(source, example.Source);
        Assert.Equal(expected, example.Expected);
    }

    private static Example At(string page, int line) => Page.At(page).Examples.Single(it => it.Line == line);

    private static int LineOf(Diagnostic diagnostic) => diagnostic.Location.GetLineSpan().StartLinePosition.Line + 1;
}
