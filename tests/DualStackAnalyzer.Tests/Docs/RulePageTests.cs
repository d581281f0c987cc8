namespace DualStackAnalyzer.Tests.Docs;

/// <summary>Each rule has its page: title, severity, fixes and sections, and an example that fires and one that does not.</summary>
public sealed class RulePageTests
{
    private const string NoFix = "none";

    private static readonly string[] Sections =
        ["Cause", "What happens at run time", "Example", "How to fix", "When to suppress", "Configuration"];

    public static TheoryData<string> Ids => [.. Rules.Select(rule => rule.Id)];

    public static TheoryData<string> IdsWithFix => [.. Rules.Select(rule => rule.Id).Where(FixBench.HasFix)];

    private static IEnumerable<DiagnosticDescriptor> Rules => AllAnalyzers.Create().SelectMany(analyzer => analyzer.SupportedDiagnostics);

    [Fact]
    public void There_is_a_page_for_each_rule_and_no_other() => Assert.Equal(
        Rules.Select(rule => $"{Pages.Rules}/{rule.Id}.md").Order(), Pages.OfRules.Select(page => page.Path));

    [Fact]
    public void Ids_are_unique() => Assert.Equal(Rules.Count(), Rules.Select(rule => rule.Id).Distinct().Count());

    [Theory]
    [MemberData(nameof(Ids))]
    public void Title_and_help_link_are_those_of_the_rule(string id)
    {
        DiagnosticDescriptor rule = Rules.Single(it => it.Id == id);

        Assert.Equal($"{id}: {rule.Title}", Pages.OfRule(id).Title);
        Assert.Equal($"{Links.Repository}{Pages.Rules}/{id}.md", rule.HelpLinkUri);
    }

    /// <summary>Cause, consequence, cure: all that a reader without a network has beside the message.</summary>
    [Theory]
    [MemberData(nameof(Ids))]
    public void Description_has_three_sentences(string id)
    {
        string description = Rules.Single(it => it.Id == id).Description.ToString();

        Assert.Equal(3, description.Split(". ").Length);
        Assert.EndsWith(".", description, System.StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Sections_are_these_in_this_order(string id) => Assert.Equal(Sections, Pages.OfRule(id).Sections);

    [Theory]
    [MemberData(nameof(Ids))]
    public void Severity_is_that_of_the_rule(string id) =>
        Assert.StartsWith(Rules.Single(it => it.Id == id).DefaultSeverity.ToString(), Summary(id)[0], System.StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(Ids))]
    public void Fixes_are_those_that_the_rule_has_and_each_is_shown(string id)
    {
        string[] named = Summary(id)[1].Split(" · ");
        IEnumerable<string> titles = FixBench.HasFix(id) ? FixBench.FixFor(id).Remedies.Select(remedy => remedy.Title) : [NoFix];
        IEnumerable<string> shown = Pages.OfRule(id).Examples.Select(example => example.Fix).OfType<string>();

        Assert.Empty(named.Except(titles));
        Assert.Equal(named.Order(), shown.DefaultIfEmpty(NoFix).Distinct().Order());
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void An_example_is_reported_by_the_rule_and_another_is_silent(string id)
    {
        IReadOnlyList<Example> examples = [.. Pages.OfRule(id).Examples];

        Assert.Contains(examples, example => example.Expected.Any(it => it.EndsWith(id, System.StringComparison.Ordinal)));
        Assert.Contains(examples, example => example.Expected.Count == 0);
    }

    [Theory]
    [MemberData(nameof(IdsWithFix))]
    public void Where_no_fix_is_offered_is_said_and_shown(string id)
    {
        Page page = Pages.OfRule(id);

        Assert.Contains("Where no fix is offered", page.Subsections);
        Assert.Contains(page.Examples, example => example.HasNoFix && example.Expected.All(it => it.EndsWith(id, System.StringComparison.Ordinal)));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_readme_has_its_row(string id)
    {
        DiagnosticDescriptor rule = Rules.Single(it => it.Id == id);
        var row = ReadmeRows().Single(it => it.Cells[0] == id);

        Assert.Equal($"{Pages.Rules}/{id}.md", row.Link);
        Assert.Equal(rule.Title.ToString(), row.Cells[1]);
        Assert.Equal(Summary(id)[0], row.Cells[2]);
        Assert.Equal(FixBench.HasFix(id), row.Cells[3] != NoFix);
    }

    [Fact]
    public void The_readme_has_no_row_without_a_rule() =>
        Assert.Equal(Rules.Select(rule => rule.Id).Order(), ReadmeRows().Select(row => row.Cells[0]));

    /// <summary>The one row under the title of a rule's page: severity, fixes.</summary>
    private static IReadOnlyList<string> Summary(string id) => Page.Cells(Pages.OfRule(id).Tables.First().Single());

    private static IEnumerable<(string? Link, IReadOnlyList<string> Cells)> ReadmeRows() =>
        from table in Pages.Readme.Tables
        from row in table
        let cells = Page.Cells(row)
        where cells[0].StartsWith("DSA", System.StringComparison.Ordinal)
        select (Page.LinkOf(row), cells);
}
