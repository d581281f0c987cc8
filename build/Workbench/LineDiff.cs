using DiffPlex.DiffBuilder;
using DiffPlex.DiffBuilder.Model;

namespace DualStackAnalyzer.Workbench;

/// <summary>What changed between two texts, with two lines around it.</summary>
public static class LineDiff
{
    private const int Context = 2;

    public static IEnumerable<string> Of(string before, string after)
    {
        List<DiffPiece> lines = InlineDiffBuilder.Diff(before, after).Lines;
        int[] changed = [.. Enumerable.Range(0, lines.Count).Where(i => lines[i].Type != ChangeType.Unchanged)];
        return lines
            .Where((_, i) => changed.Any(change => Math.Abs(change - i) <= Context))
            .Select(line => Sign(line.Type) + line.Text);
    }

    private static string Sign(ChangeType type) => type switch
    {
        ChangeType.Inserted => "+ ",
        ChangeType.Deleted => "- ",
        _ => "  ",
    };
}
