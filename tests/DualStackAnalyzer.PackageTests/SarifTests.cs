namespace DualStackAnalyzer.PackageTests;

/// <summary>The log that code scanning services read.</summary>
public sealed class SarifTests(PackageFixture fixture)
{
    [Fact]
    public async Task Log_names_rule_level_place_message_help_and_the_bind()
    {
        TrialProject project = fixture.Project("sarif");
        project.Write("Loop.cs", Sources.Loop);

        (await TrialBuild.RunAsync(project, "-p:ErrorLog=build.sarif%2cversion=2.1")).Succeeded();

        var log = SarifLog.Read(project, "build.sarif");
        SarifResult result = Assert.Single(log.Results, it => it.RuleId == "DSA1006");
        Assert.Equal("2.1.0", log.Version);
        Assert.Equal("warning", result.Level);
        Assert.EndsWith("Loop.cs", result.File);
        Assert.Equal(Sources.LoopLine, result.Line);
        Assert.Contains("'socket'", result.Message);
        Assert.True(result.RelatedLocations > 0, "the bind is a related location");
        Assert.EndsWith("DSA1006.md", log.HelpUris["DSA1006"]);
        Assert.DoesNotContain("customProperties", project.Read("build.sarif"));
    }
}
