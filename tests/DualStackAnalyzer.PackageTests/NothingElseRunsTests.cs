using System.IO.Compression;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace DualStackAnalyzer.PackageTests;

/// <summary>A package can run anything in a build. This one brings an analyzer, and settings for the compiler.</summary>
public sealed partial class NothingElseRunsTests(PackageFixture fixture)
{
    /// <summary>What the targets file is made of: settings, and one error. Neither tasks nor imports.</summary>
    private static readonly string[] Harmless =
        ["Project", "PropertyGroup", "ItemGroup", "EditorConfigFiles", "CompilerVisibleProperty", "Target", "Error"];

    [Fact]
    public void The_targets_file_sets_properties_and_items_and_runs_no_task_but_an_error()
    {
        IEnumerable<XElement> elements = XDocument.Parse(Targets()).Descendants();

        Assert.DoesNotContain(elements, it => !Harmless.Contains(it.Name.LocalName) && it.Parent!.Name.LocalName != "PropertyGroup");
        Assert.Single(elements, it => it.Parent?.Name.LocalName == "Target");
    }

    [Fact]
    public void The_targets_file_calls_no_function_but_of_text()
    {
        IEnumerable<string> functions = PropertyFunction().Matches(Targets()).Select(match => match.Value);

        Assert.Equal(["$(DualStackAnalyzerPreset.Trim().ToLowerInvariant())"], functions);
    }

    [Fact]
    public async Task A_build_runs_no_target_and_no_task_of_the_package()
    {
        TrialProject project = fixture.Project("tasks", "<DualStackAnalyzerPreset>all</DualStackAnalyzerPreset>");
        project.Write("Unset.cs", Sources.Unset);

        string log = (await TrialBuild.RunAsync(project, "-v:detailed")).Succeeded().Result.Output;

        Assert.Contains(RunTarget().Matches(log), match => match.Groups["name"].Value == "CoreCompile");
        Assert.Contains(LoadedTask().Matches(log), match => match.Groups["name"].Value == "Csc");
        Assert.DoesNotContain(RunTarget().Matches(log).Concat(LoadedTask().Matches(log)), match =>
            match.Groups["file"].Value.Contains("dualstackanalyzer" + Path.DirectorySeparatorChar + fixture.Package.Version, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task The_compiler_gets_the_two_assemblies_and_the_preset_and_nothing_else_of_the_package()
    {
        TrialProject project = fixture.Project("compiler-arguments", "<DualStackAnalyzerPreset>all</DualStackAnalyzerPreset>");
        project.Write("Unset.cs", Sources.Unset);

        TrialBuild build = (await TrialBuild.RunAsync(project, "-v:detailed")).Succeeded();

        string compiler = build.Result.Output.Split('\n').Single(line => line.Contains("/noconfig", StringComparison.Ordinal) && line.Contains("/analyzer:", StringComparison.Ordinal));
        Assert.Equal(
            [
                "/analyzer:analyzers/dotnet/cs/DualStackAnalyzer.CodeFixes.dll",
                "/analyzer:analyzers/dotnet/cs/DualStackAnalyzer.dll",
                "/analyzerconfig:presets/all.globalconfig",
            ],
            OfPackage().Matches(compiler).Select(match => match.Groups[1].Value + Path.GetRelativePath(Installed(), Path.GetFullPath(match.Groups[2].Value)).Replace('\\', '/')).Order());
    }

    private string Installed() =>
        Path.Combine(fixture.Package.Environment["NUGET_PACKAGES"]!, "dualstackanalyzer", fixture.Package.Version);

    private string Targets()
    {
        using ZipArchive archive = ZipFile.OpenRead(fixture.Package.File);
        using var reader = new StreamReader(archive.GetEntry("build/DualStackAnalyzer.targets")!.Open());
        return reader.ReadToEnd();
    }

    [GeneratedRegex(@"\$\([^()]*(?:\([^()]*\)[^()]*)+\)")]
    private static partial Regex PropertyFunction();

    [GeneratedRegex("""Target "(?<name>\w+)" in file "(?<file>[^"]+)"(?! skipped)""")]
    private static partial Regex RunTarget();

    [GeneratedRegex("""Using "(?<name>\w+)" task from assembly "(?<file>[^"]+)""")]
    private static partial Regex LoadedTask();

    [GeneratedRegex("""(/\w+:)"?([^\s"]*[/\\]dualstackanalyzer[/\\][^\s"]+)""")]
    private static partial Regex OfPackage();
}
