namespace DualStackAnalyzer.PackageTests;

/// <summary><c>DualStackAnalyzerPreset</c> in a project file.</summary>
public sealed class PresetTests(PackageFixture fixture)
{
    private static readonly string Unset = $"Unset.cs:{Sources.UnsetLine} warning DSA1001";
    private static readonly string Specific = $"Specific.cs:{Sources.UnsetLine} warning DSA1003";

    [Theory]
    [InlineData("all")]
    [InlineData("errors")]
    [InlineData("suggestions")]
    [InlineData("recommended")]
    [InlineData("none")]
    public async Task Preset_sets_every_rule(string preset)
    {
        TrialProject project = Project(preset);

        TrialBuild build = await TrialBuild.RunAsync(project);

        Assert.Equal(preset != "errors", build.Result.Succeeded);
        Assert.Equal(
            preset switch
            {
                "all" => [Specific, Unset],
                "errors" => [Unset.Replace("warning", "error")],
                "recommended" => [Unset],
                _ => [],
            },
            build.OfPackage);
    }

    [Fact]
    public async Task Editorconfig_of_the_project_wins_over_the_preset()
    {
        TrialProject project = Project("none", "editorconfig-over-preset");
        project.Write(".editorconfig", "root = true\n[*.cs]\ndotnet_diagnostic.DSA1001.severity = warning\n");

        Assert.Equal([Unset], (await TrialBuild.RunAsync(project)).Succeeded().OfPackage);
    }

    [Fact]
    public async Task A_category_counts_beside_recommended()
    {
        TrialProject project = Project("recommended", "category-beside-recommended");
        project.Write(".editorconfig", "root = true\n[*.cs]\ndotnet_analyzer_diagnostic.category-Sockets.Portability.severity = error\n");

        Assert.Contains(Unset.Replace("warning", "error"), (await TrialBuild.RunAsync(project)).Failed().OfPackage);
    }

    [Fact]
    public async Task Preset_is_known_in_any_case() =>
        Assert.Equal([Specific, Unset], (await TrialBuild.RunAsync(Project("All", "preset-case"))).Succeeded().OfPackage);

    [Fact]
    public async Task Unknown_preset_is_an_error_that_names_those_there_are()
    {
        TrialProject project = Project("strict");

        TrialBuild build = (await TrialBuild.RunAsync(project)).Failed();

        Assert.Contains(
            "DualStackAnalyzerPreset is 'strict'; it may be all, errors, suggestions, recommended or none.", build.Result.Output);
    }

    /// <summary>A rule that warns by default, and one that is only a suggestion.</summary>
    private TrialProject Project(string preset, string? name = null)
    {
        TrialProject project = fixture.Project(
            name ?? "preset-" + preset, $"<DualStackAnalyzerPreset>{preset}</DualStackAnalyzerPreset>");
        project.Write("Unset.cs", Sources.Unset);
        project.Write("Specific.cs", Sources.UnsetNamed("Specific").Replace("IPv6Any", "IPv6Loopback"));
        return project;
    }
}
