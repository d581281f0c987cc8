using System.Reflection;

namespace DualStackAnalyzer.Workbench;

/// <summary>The places that this checkout was built with.</summary>
public static class Repository
{
    public static string Root { get; } = Metadata("Repository");

    /// <summary>Where it is published.</summary>
    public static string Address { get; } = Metadata("RepositoryAddress");

    /// <summary>Everything made by a command goes here; git ignores it.</summary>
    public static string Artifacts { get; } = Path.Combine(Root, "artifacts");

    /// <summary>NuGet's usual package folder.</summary>
    public static string PackageFolder { get; } = Metadata("PackageFolder");

    private static string Metadata(string key) => typeof(Repository).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == key).Value!;
}
