using System.Text.RegularExpressions;

namespace DualStackAnalyzer.Workbench;

/// <summary>
/// The package, freshly packed into a feed of its own, and a package folder of its own beside it. The version is
/// one that never was, so that no copy which some cache still holds is the one that is tried.
/// Other packages come from NuGet's usual folder.
/// </summary>
public sealed class PackedPackage
{
    private PackedPackage(string directory) => Directory = directory;

    public string Directory { get; }

    public string Feed => Path.Combine(Directory, "feed");

    public string File => System.IO.Directory.EnumerateFiles(Feed, "*.nupkg").Single();

    /// <summary>The version as NuGet names it.</summary>
    public string Version => Path.GetFileNameWithoutExtension(File)["DualStackAnalyzer.".Length..];

    /// <summary>What a dotnet command needs in its environment to use the package folder.</summary>
    public IReadOnlyDictionary<string, string?> Environment => new Dictionary<string, string?>
    {
        ["NUGET_PACKAGES"] = Path.Combine(Directory, "packages"),
        ["NUGET_FALLBACK_PACKAGES"] = Repository.PackageFolder,
    };

    /// <summary>A project's text, with the version that it asks for exchanged for the packed one.</summary>
    public string Requested(string project) => Regex.Replace(
        project, "(?<=Include=\"DualStackAnalyzer\" Version=\")[^\"]*", Version);

    /// <summary>Empties the directory, and packs into it.</summary>
    public static async Task<PackedPackage> CreateAsync(string directory, CancellationToken cancel = default)
    {
        if (System.IO.Directory.Exists(directory))
        {
            System.IO.Directory.Delete(directory, recursive: true);
        }

        System.IO.Directory.CreateDirectory(directory);
        var package = new PackedPackage(directory);
        string suffix = $"trial.{DateTime.UtcNow:yyyyMMddHHmmssfff}";
        DotnetResult result = await new Dotnet(Repository.Root)
            .RunAsync(
                ["pack", "src/DualStackAnalyzer.Package", "-o", package.Feed, $"-p:TrialSuffix={suffix}", "-v", "quiet"],
                cancel: cancel)
            .ConfigureAwait(false);
        result.OrThrow();
        return package;
    }
}
