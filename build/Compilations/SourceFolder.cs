using System.Text.RegularExpressions;

namespace DualStackAnalyzer.Compilations;

/// <summary>A project as far as its folder tells, since real projects need packages and SDKs that are not here.</summary>
/// <param name="Name">The assembly's name, which friend assemblies ask for.</param>
/// <param name="Sources">The C# files that are nearer to this project file than to any other.</param>
/// <param name="References">The folders of the projects that it references.</param>
/// <param name="HasImplicitUsings">Whether the SDK adds its global usings.</param>
/// <param name="IsWeb">Whether it is built by the SDK for ASP.NET Core.</param>
/// <param name="IsTest">Whether it references a framework for tests or benchmarks.</param>
public sealed partial record SourceFolder(
    string Name, IReadOnlyList<string> Sources, IReadOnlyList<string> References, bool HasImplicitUsings, bool IsWeb, bool IsTest = false)
{
    private static readonly string[] Made = ["bin", "obj", ".git"];

    /// <summary>The projects below a folder, by their folders; what belongs to no project file is one project.</summary>
    public static IReadOnlyDictionary<string, SourceFolder> Below(string root)
    {
        root = Path.TrimEndingDirectorySeparator(Path.GetFullPath(root));
        var projects = Files(root, "*.csproj").ToLookup(file => Path.GetDirectoryName(file)!);
        return Files(root, "*.cs")
            .GroupBy(file => NearestProject(file, root, projects))
            .ToDictionary(sources => sources.Key, sources => Of(sources.Key, root, sources, projects[sources.Key]));
    }

    /// <summary>Everything below a folder as one project, whatever project files there are.</summary>
    public static SourceFolder AllOf(string root)
    {
        root = Path.TrimEndingDirectorySeparator(Path.GetFullPath(root));
        string[] settings = [.. Files(root, "*.csproj").Concat(Files(root, "Directory.Build.props")).Select(File.ReadAllText)];
        return new SourceFolder(
            Path.GetFileName(root), [.. Files(root, "*.cs").Order(StringComparer.Ordinal)], [],
            settings.Any(text => ImplicitUsings().IsMatch(text)), settings.Any(text => WebSdk().IsMatch(text)));
    }

    private static SourceFolder Of(string folder, string root, IEnumerable<string> sources, IEnumerable<string> projects)
    {
        string[] texts = [.. projects.Select(File.ReadAllText)];
        IEnumerable<string> shared = Ancestors(folder, root)
            .Select(above => Path.Combine(above, "Directory.Build.props")).Where(File.Exists).Select(File.ReadAllText);
        return new SourceFolder(
            Path.GetFileNameWithoutExtension(projects.FirstOrDefault(folder + ".csproj")),
            [.. sources.Order(StringComparer.Ordinal)],
            [.. texts.SelectMany(text => ProjectReference().Matches(text))
                .Select(match => match.Groups[1].Value.Replace('\\', '/'))
                .Select(file => Path.GetDirectoryName(Path.GetFullPath(file, folder))!)],
            texts.Concat(shared).Any(text => ImplicitUsings().IsMatch(text)),
            texts.Any(text => WebSdk().IsMatch(text)),
            texts.Any(text => TestPackage().IsMatch(text)));
    }

    private static string NearestProject(string file, string root, ILookup<string, string> projects) =>
        Ancestors(Path.GetDirectoryName(file)!, root).FirstOrDefault(projects.Contains, root);

    private static IEnumerable<string> Ancestors(string folder, string root)
    {
        for (string? it = folder; it is not null && it.StartsWith(root, StringComparison.Ordinal); it = Path.GetDirectoryName(it))
        {
            yield return it;
        }
    }

    private static IEnumerable<string> Files(string root, string pattern) =>
        Directory.EnumerateFiles(root, pattern, SearchOption.AllDirectories)
            .Where(file => !Path.GetRelativePath(root, file).Split(Path.DirectorySeparatorChar).Any(Made.Contains));

    [GeneratedRegex("<ProjectReference\\s+Include=\"([^\"$*]+)\"")]
    private static partial Regex ProjectReference();

    [GeneratedRegex("<ImplicitUsings>\\s*(enable|true)", RegexOptions.IgnoreCase)]
    private static partial Regex ImplicitUsings();

    [GeneratedRegex("<PackageReference\\s+Include=\"(xunit|NUnit|MSTest|TUnit|Microsoft\\.NET\\.Test\\.Sdk|BenchmarkDotNet|NBench)", RegexOptions.IgnoreCase)]
    private static partial Regex TestPackage();

    [GeneratedRegex("Sdk=\"Microsoft\\.NET\\.Sdk\\.Web\"", RegexOptions.IgnoreCase)]
    private static partial Regex WebSdk();
}
