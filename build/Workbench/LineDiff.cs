using System.Collections.Generic;
using System.Linq;
using DiffPlex.DiffBuilder;
using DiffPlex.DiffBuilder.Model;

namespace DualStackAnalyzer.Workbench;

/// <summary>What changed between two texts, with a little around it.</summary>
public static class LineDiff
{
    private const int Context = 2;

    public static IEnumerable<string> Of(string before, string after)
    {
        List<DiffPiece> lines = InlineDiffBuilder.Diff(before, after).Lines;
        return lines
            .Where((_, i) => lines.Skip(i - Context).Take(2 * Context + 1 + int.Min(0, i - Context))
                .Any(near => near.Type != ChangeType.Unchanged))
            .Select(line => line.Type switch
            {
                ChangeType.Inserted => "+ " + line.Text,
                ChangeType.Deleted => "- " + line.Text,
                _ => "  " + line.Text,
            });
    }
}
