namespace DualStackAnalyzer.Workbench;

/// <summary>A table in Markdown, made row by row.</summary>
public sealed class MarkdownTable(params string[] titles)
{
    private readonly List<string> _lines = [Line(titles), Line(titles.Select(_ => "---"))];

    public MarkdownTable Row(params IEnumerable<string> cells)
    {
        _lines.Add(Line(cells));
        return this;
    }

    public override string ToString() => string.Join('\n', _lines);

    private static string Line(IEnumerable<string> cells) => $"| {string.Join(" | ", cells)} |";
}
