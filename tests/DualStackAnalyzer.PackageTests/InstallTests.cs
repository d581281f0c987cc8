using System.Text.RegularExpressions;

namespace DualStackAnalyzer.PackageTests;

/// <summary>The ways to install that the README and docs/install.md show, with their own lines.</summary>
public sealed partial class InstallTests(PackageFixture fixture)
{
    private static readonly string Unset = $"Unset.cs:{Sources.UnsetLine} warning DSA1001";

    [Fact]
    public async Task A_feed_that_is_added_by_the_line_of_the_readme_serves_the_package()
    {
        string[] lines = Page("README.md").Split('\n');
        string add = Assert.Single(lines, line => line.StartsWith("dotnet nuget add source ", StringComparison.Ordinal));
        TrialProject project = fixture.Project("added-feed");
        project.Write("nuget.config", "<configuration><packageSources><clear /></packageSources></configuration>");
        project.Write("Unset.cs", Sources.Unset);

        // The line before it, which packs, is run by ReproducibleTests.
        (await project.DotnetAsync(
            add.Replace("~/feed", fixture.Package.Feed, StringComparison.Ordinal).Split(' ').Skip(1), cancel: TestContext.Current.CancellationToken)).OrThrow();

        Assert.Equal([Unset], (await TrialBuild.RunAsync(project)).Succeeded().OfPackage);
    }

    [Fact]
    public async Task A_project_that_names_the_files_by_hand_is_warned_with_the_preset()
    {
        TrialProject project = fixture.Empty("by-hand");
        System.IO.Compression.ZipFile.ExtractToDirectory(fixture.Package.File, Path.Combine(project.Directory, "packages", "DualStackAnalyzer.0.1.0"));
        string items = string.Concat(Items().Matches(Page("docs/install.md")).Select(match => match.Value));
        project.Write("App/App.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup>
              {items.Replace('\\', '/')}
            </Project>
            """);
        project.Write("App/Unset.cs", Sources.Unset);
        project.Write("App/Specific.cs", Sources.UnsetNamed("Specific").Replace("IPv6Any", "IPv6Loopback", StringComparison.Ordinal));

        TrialBuild build = await TrialBuild.RunAsync(project, "App/App.csproj");

        Assert.Equal([$"Specific.cs:{Sources.UnsetLine} warning DSA1003", Unset], build.Succeeded().OfPackage);
    }

    private static string Page(string path) => File.ReadAllText(Path.Combine(Repository.Root, path));

    [GeneratedRegex("<ItemGroup>.*?</ItemGroup>", RegexOptions.Singleline)]
    private static partial Regex Items();
}
