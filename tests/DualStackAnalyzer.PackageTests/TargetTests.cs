namespace DualStackAnalyzer.PackageTests;

/// <summary>The package in projects of each kind: restored, loaded by the compiler, heard.</summary>
public sealed class TargetTests(PackageFixture fixture, TargetTests.Projects projects) : IClassFixture<TargetTests.Projects>
{
    [Theory]
    [InlineData("net10.0")]
    [InlineData("net472")]
    [InlineData("netstandard2.0")]
    public void Project_of_one_target_is_warned(string target) => Assert.Equal(
        [$"Loop.cs:{Sources.LoopLine} warning DSA1006", $"Unset.cs:{Sources.UnsetLine} warning DSA1001"],
        projects[target].OfPackage);

    [Fact]
    public void Project_of_several_targets_is_told_of_each_what_happens_there()
    {
        SarifResult Only(string log) => Assert.Single(SarifLog.Read(projects.Several, log).Results, it => it.RuleId == "DSA1001");

        Assert.DoesNotContain("Mono", Only("net10.0.sarif").Message);
        Assert.Contains("Mono", Only("netstandard2.0.sarif").Message);
    }

    [Fact]
    public async Task Package_for_all_projects_at_a_version_kept_in_one_place_is_used()
    {
        TrialProject project = fixture.Project("central");
        project.Write("Trial.csproj", """<Project Sdk="Microsoft.NET.Sdk"><PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup></Project>""");
        project.Write("Directory.Build.props", """
            <Project>
              <ItemGroup><PackageReference Include="DualStackAnalyzer" PrivateAssets="all" /></ItemGroup>
            </Project>
            """);
        project.Write("Directory.Packages.props", $"""
            <Project>
              <PropertyGroup><ManagePackageVersionsCentrally>true</ManagePackageVersionsCentrally></PropertyGroup>
              <ItemGroup><PackageVersion Include="DualStackAnalyzer" Version="{fixture.Package.Version}" /></ItemGroup>
            </Project>
            """);
        project.Write("Unset.cs", Sources.Unset);

        Assert.Equal(
            [$"Unset.cs:{Sources.UnsetLine} warning DSA1001"],
            (await TrialBuild.RunAsync(project)).Succeeded().OfPackage);
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

    public sealed class Projects : TrialSolution
    {
        public Projects(PackageFixture fixture)
            : base(fixture, "targets")
        {
            foreach (string target in new[] { "net10.0", "net472", "netstandard2.0" })
            {
                TrialProject project = Add(target, targetFrameworks: target);
                project.Write("Unset.cs", Sources.Unset);
                project.Write("Loop.cs", Sources.Loop);
            }

            Several = Add(
                "several",
                "<ErrorLog>$(MSBuildProjectDirectory)/$(TargetFramework).sarif,version=2.1</ErrorLog>",
                "net10.0;netstandard2.0");
            Several.Write("Unset.cs", Sources.Unset);
        }

        public TrialProject Several { get; }
    }
}
