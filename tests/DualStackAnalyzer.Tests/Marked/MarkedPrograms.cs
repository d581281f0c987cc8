namespace DualStackAnalyzer.Tests.Marked;

/// <summary>The programs in the folder Programs. A file holds one, or several, each behind a line <c>//# its name</c>.</summary>
internal static class MarkedPrograms
{
    private const string Header = "//# ";

    private static readonly Lazy<ImmutableArray<MarkedProgram>> Found = new(() =>
        [.. Directory.EnumerateFiles(Folder, "*.cs", SearchOption.AllDirectories).Order(StringComparer.Ordinal).SelectMany(In)]);

    /// <summary>Those that this compiler knows the language of.</summary>
    public static ImmutableArray<MarkedProgram> All => [.. Found.Value.Where(program => program.IsKnownToCompiler)];

    /// <summary>Those of newer languages, too.</summary>
    public static ImmutableArray<MarkedProgram> InAnyLanguage => Found.Value;

    public static MarkedProgram Named(string name) => All.Single(program => program.Name == name);

    private static string Folder => Checkout.At("tests/DualStackAnalyzer.Tests/Marked/Programs");

    private static IEnumerable<MarkedProgram> In(string file)
    {
        string name = Path.ChangeExtension(Path.GetRelativePath(Folder, file), null).Replace('\\', '/');
        string text = File.ReadAllText(file).Replace("\r\n", "\n", StringComparison.Ordinal);
        string[] parts = ("\n" + text).Split("\n" + Header);
        return parts.Length == 1 ? [new(name, text)] : parts.Skip(1).Select(part => Section(name, part));
    }

    private static MarkedProgram Section(string file, string part)
    {
        int end = part.IndexOf('\n', StringComparison.Ordinal);
        return new($"{file}: {part[..end].Trim()}", part[(end + 1)..]);
    }
}
