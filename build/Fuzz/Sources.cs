using DualStackAnalyzer.Tests.Fixes;

namespace DualStackAnalyzer.Fuzz;

/// <summary>What mutants are made of.</summary>
internal static class Sources
{
    private static readonly string[] Made = ["bin", "obj", ".git"];

    /// <summary>The sources that this repository's tests mark as reported.</summary>
    public static IEnumerable<string> OfTests() => Samples.All.Select(sample => sample.Text);

    /// <summary>The C# files below a folder that use sockets: of others the analyzer sees nothing, whatever is done to them.</summary>
    public static IEnumerable<string> Below(string folder) =>
        Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
            .Where(file => !Path.GetRelativePath(folder, file).Split(Path.DirectorySeparatorChar).Any(Made.Contains))
            .Order(StringComparer.Ordinal)
            .Select(File.ReadAllText)
            .Where(text => text.Contains("System.Net.Sockets", StringComparison.Ordinal));
}
