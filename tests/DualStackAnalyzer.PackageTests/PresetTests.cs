namespace DualStackAnalyzer.PackageTests;

/// <summary><c>DualStackAnalyzerPreset</c> in a project file.</summary>
public sealed class PresetTests(PackageFixture fixture, PresetTests.Projects projects) : IClassFixture<PresetTests.Projects>
{
    private static readonly string Unset = $"Unset.cs:{Sources.UnsetLine} warning DSA1001";
    private static readonly string Specific = $"Specific.cs:{Sources.UnsetLine} warning DSA1003";

    [Theory]
    [InlineData("all")]
    [InlineData("errors")]
    [InlineData("suggestions")]
    [InlineData("recommended")]
    [InlineData("none")]
    public void Preset_sets_every_rule(string preset) => Assert.Equal(
        preset switch
        {
            "all" => [Specific, Unset],
            "errors" => [Unset.Replace("warning", "error")],
            "recommended" => [Unset],
            _ => [],
        },
        projects[preset].OfPackage);

    [Fact]
    public void A_category_counts_beside_recommended() =>
        Assert.Contains(Unset.Replace("warning", "error"), projects["category-beside-recommended"].OfPackage);

    [Fact]
    public void Preset_is_known_in_any_case() => Assert.Equal([Specific, Unset], projects["in-capitals"].OfPackage);

    [Fact]
    public async Task Unknown_preset_is_an_error_that_names_those_there_are()
    {
        TrialProject project = fixture.Project("preset-strict", PropertyFor("strict"));

        TrialBuild build = (await TrialBuild.RunAsync(project)).Failed();

        Assert.Contains(
            "DualStackAnalyzerPreset is 'strict'; it may be all, errors, suggestions, recommended or none.", build.Result.Output);
    }

    private static string PropertyFor(string preset) => $"<DualStackAnalyzerPreset>{preset}</DualStackAnalyzerPreset>";

    /// <summary>A rule that warns by default and one that is only a suggestion, with each preset.</summary>
    public sealed class Projects : TrialSolution
    {
        public Projects(PackageFixture fixture)
            : base(fixture, "presets")
        {
            foreach (string preset in new[] { "all", "errors", "suggestions", "recommended", "none" })
            {
                Add(preset, preset);
            }

            Add("in-capitals", "ALL");
            Add("category-beside-recommended", "recommended").Write(
                ".editorconfig", "root = true\n[*.cs]\ndotnet_analyzer_diagnostic.category-Sockets.Portability.severity = error\n");
        }

        private TrialProject Add(string name, string preset)
        {
            TrialProject project = base.Add(name, PropertyFor(preset));
            project.Write("Unset.cs", Sources.Unset);
            project.Write("Specific.cs", Sources.UnsetNamed("Specific").Replace("IPv6Any", "IPv6Loopback"));
            return project;
        }
    }
}
