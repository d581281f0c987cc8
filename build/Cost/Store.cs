using System.Text.Json;

namespace DualStackAnalyzer.Cost;

/// <summary>
/// Keeps each measurement in a file of its own, so that the page can be written from several runs of the command, also
/// from some at a time.
/// </summary>
internal static class Store
{
    private static readonly JsonSerializerOptions Options = new() { WriteIndented = true };

    private static string Folder { get; } = Path.Combine(Repository.Artifacts, "cost");

    /// <summary>Replaces what was measured before under that name.</summary>
    public static void Save<T>(string name, T cost)
    {
        Directory.CreateDirectory(FolderOf<T>());
        string file = string.Concat(name.Select(character => char.IsLetterOrDigit(character) ? character : '-'));
        File.WriteAllText(Path.Combine(FolderOf<T>(), $"{file}.json"), JsonSerializer.Serialize(cost, Options));
    }

    public static IReadOnlyList<T> Load<T>() => Directory.Exists(FolderOf<T>())
        ? [.. Directory.EnumerateFiles(FolderOf<T>()).Order(StringComparer.Ordinal).Select(file => JsonSerializer.Deserialize<T>(File.ReadAllText(file))!)]
        : [];

    private static string FolderOf<T>() => Path.Combine(Folder, typeof(T).Name);
}
