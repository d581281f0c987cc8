using System.IO;
using System.Linq;
using System.Threading.Tasks;
using DualStackAnalyzer.Workbench;
using Xunit;

namespace DualStackAnalyzer.PackageTests;

/// <summary>The package in projects of each kind: restored, loaded by the compiler, heard.</summary>
public sealed class TargetTests(PackageFixture fixture)
{
    [Theory]
    [InlineData("net10.0")]
    [InlineData("net472")]
    [InlineData("netstandard2.0")]
    public async Task Project_of_one_target_is_warned(string target)
    {
        TrialProject project = fixture.Project("target-" + target, targetFrameworks: target);
        project.Write("Unset.cs", Sources.Unset);
        project.Write("Loop.cs", Sources.Loop);

        TrialBuild build = await TrialBuild.RunAsync(project);

        Assert.Equal(
            [$"Loop.cs:{Sources.LoopLine} warning DSA1006", $"Unset.cs:{Sources.UnsetLine} warning DSA1001"],
            build.Succeeded().OfPackage);
    }

    [Fact]
    public async Task Project_of_several_targets_is_warned_for_each()
    {
        TrialProject project = fixture.Project(
            "multi-target",
            "<ErrorLog>$(MSBuildProjectDirectory)/$(TargetFramework).sarif,version=2.1</ErrorLog>",
            "net10.0;netstandard2.0");
        project.Write("Unset.cs", Sources.Unset);

        TrialBuild build = await TrialBuild.RunAsync(project);

        build.Succeeded();
        Assert.All(
            ["net10.0.sarif", "netstandard2.0.sarif"],
            log => Assert.Single(SarifLog.Read(project, log).Results, it => it.RuleId == "DSA1001"));
    }

    [Fact]
    public async Task Nothing_of_the_package_is_in_the_output()
    {
        TrialProject project = fixture.Project("output");
        project.Write("Unset.cs", Sources.Unset);

        (await TrialBuild.RunAsync(project, "-o", "out")).Succeeded();

        Assert.Equal(
            ["Trial.deps.json", "Trial.dll", "Trial.pdb"],
            Directory.EnumerateFiles(Path.Combine(project.Directory, "out")).Select(Path.GetFileName).Order());
        Assert.DoesNotContain("DualStackAnalyzer", project.Read("out/Trial.deps.json"));
    }
}
