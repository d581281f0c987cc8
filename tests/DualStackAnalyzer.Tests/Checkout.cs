using System.Reflection;

namespace DualStackAnalyzer.Tests;

/// <summary>The checkout that the tests were built from.</summary>
internal static class Checkout
{
    public static string Root { get; } = typeof(Checkout).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == "Checkout").Value!;

    /// <summary>A path below the root, written with slashes.</summary>
    public static string At(string path) => Path.Combine(Root, path);

    /// <summary>The text of a file below the root, with lines that end alike on every system.</summary>
    public static string TextOf(string path) => File.ReadAllText(At(path)).Replace("\r\n", "\n", StringComparison.Ordinal);
}
