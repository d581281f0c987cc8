namespace DualStackAnalyzer.PackageTests;

/// <summary>The table of docs/configuration.md that says what beats what: each row is a project, and all are built.</summary>
public sealed class PrecedenceTests(PrecedenceTests.Rows rows) : IClassFixture<PrecedenceTests.Rows>
{
    private const string GlobalMark = "global: ";
    private const string Page = "docs/configuration.md";
    private const string Category = "dotnet_analyzer_diagnostic.category-Sockets.Portability.severity";
    private const string Rule = "dotnet_diagnostic.DSA1001.severity";

    /// <summary>What the row says wins, what loses, and a project that has both; the rule is a warning by default.</summary>
    private static readonly Case[] Cases =
    [
        new("`#pragma warning disable`, `SuppressMessage`", "everything below", "", Editor(Rule, "error"), "#pragma warning disable DSA1001\n", "<WarningsAsErrors>DSA1001</WarningsAsErrors>"),
        new("`#pragma warning disable`, `SuppressMessage`", "everything below", "", Editor(Rule, "error"), "[assembly: System.Diagnostics.CodeAnalysis.SuppressMessage(\"Sockets.Portability\", \"DSA1001\")]\n", "<WarningsAsErrors>DSA1001</WarningsAsErrors>"),
        new("`NoWarn`", "`WarningsAsErrors`, `.editorconfig`", "", Editor(Rule, "error"), "", "<NoWarn>$(NoWarn);DSA1001</NoWarn><WarningsAsErrors>DSA1001</WarningsAsErrors>"),
        new("`WarningsAsErrors` with the id", "`.editorconfig`", "error", Editor(Rule, "none"), "", "<WarningsAsErrors>DSA1001</WarningsAsErrors>"),
        new("the rule in `.editorconfig`", "the rule in a global config of your own", "error", Editor(Rule, "error") + Global(Rule, "none")),
        new("the rule in a global config of your own", "the preset", "error", Global(Rule, "error"), "", Preset("none")),
        new("the rule in `.editorconfig`", "the preset", "error", Editor(Rule, "error"), "", Preset("none")),
        new("the preset", "the category", "", Editor(Category, "error"), "", Preset("none")),
        new("the rule, wherever it stands", "the category", "", Editor(Category, "error") + Editor(Rule, "none")),
        new("the rule, wherever it stands", "the category", "", Editor(Category, "error") + Global(Rule, "none")),
        new("the category", "the rule's default", "error", Editor(Category, "error")),
        new("`TreatWarningsAsErrors`", "a severity of `warning`, whatever gave it", "error", "", "", "<TreatWarningsAsErrors>true</TreatWarningsAsErrors>" + Preset("all")),
    ];

    [Fact]
    public void The_page_has_the_rows_that_are_tried() => Assert.Equal(
        Cases.Select(it => $"| {it.Winner} | {it.Loser} |").Distinct(),
        File.ReadLines(Path.Combine(Repository.Root, Page))
            .SkipWhile(line => line != "| this | beats |").Skip(2).TakeWhile(line => line.StartsWith('|')));

    [Fact]
    public void Each_row_is_so_in_a_real_build() => Assert.Equal(
        Cases.Select((it, i) => $"{it.Winner} over {it.Loser}: {it.Outcome}"),
        Cases.Select((it, i) => $"{it.Winner} over {it.Loser}: {SeverityIn(rows[$"Row{i}"])}"));

    private static string SeverityIn(TrialBuild build) =>
        string.Join(", ", build.Diagnostics.Where(it => it.Id == "DSA1001").Select(it => it.Severity).Distinct());

    private static string Editor(string key, string severity) => $"{key} = {severity}\n";

    private static string Global(string key, string severity) => $"{GlobalMark}{key} = {severity}\n";

    private static string Preset(string name) => $"<DualStackAnalyzerPreset>{name}</DualStackAnalyzerPreset>";

    /// <param name="Winner">The first cell of the row.</param>
    /// <param name="Loser">The second.</param>
    /// <param name="Outcome">The severity with which the finding is in the build log; none where it is not.</param>
    /// <param name="Settings">Lines of the project's .editorconfig and global config.</param>
    /// <param name="Prefix">What stands above the source.</param>
    /// <param name="Properties">MSBuild elements of the project.</param>
    private sealed record Case(string Winner, string Loser, string Outcome, string Settings, string Prefix = "", string Properties = "");

    /// <summary>A project for each row of the table.</summary>
    public sealed class Rows : TrialSolution
    {
        public Rows(PackageFixture fixture)
            : base(fixture, "precedence")
        {
            for (int i = 0; i < Cases.Length; i++)
            {
                Add($"Row{i}", Cases[i]);
            }
        }

        private void Add(string name, Case row)
        {
            TrialProject project = base.Add(name, row.Properties);
            project.Write($"{name}.cs", row.Prefix + Sources.UnsetNamed(name));
            string[] lines = row.Settings.Split('\n');
            project.Write(".editorconfig", "root = true\n[*.cs]\n" + string.Join('\n', lines.Where(line => !line.StartsWith(GlobalMark, StringComparison.Ordinal))));
            string[] global = [.. lines.Where(line => line.StartsWith(GlobalMark, StringComparison.Ordinal)).Select(line => line[GlobalMark.Length..])];
            if (global.Length > 0)
            {
                project.Write(".globalconfig", "is_global = true\n" + string.Join('\n', global));
            }
        }
    }
}
