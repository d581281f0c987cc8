namespace DualStackAnalyzer.CodeFixes.Edits;

/// <summary>Statements to insert: lines with their depth, to be written on lines of their own or in one line.</summary>
internal sealed class Snippet
{
    private readonly ImmutableArray<(int Depth, string Text)> _lines;

    private Snippet(ImmutableArray<(int Depth, string Text)> lines) => _lines = lines;

    /// <summary>The parts of an <c>if</c> around a statement that is already there.</summary>
    public static (Snippet Head, Snippet Tail) GuardParts(string condition, SourceLayout layout, bool braces)
    {
        string head = $"if ({condition})";
        if (!braces)
        {
            return (Of(head), Of());
        }

        return (layout.BraceOnOwnLine ? Of(head, "{") : Of(head + " {"), Of("}"));
    }

    /// <summary>Statements, one a line.</summary>
    public static Snippet Of(params string[] statements) =>
        new(statements.Select(statement => (0, statement)).ToImmutableArray());

    /// <summary>A statement in two lines, the second one indented.</summary>
    public static Snippet Continued(string first, string rest) => new(ImmutableArray.Create((0, first), (1, rest)));

    /// <summary>This, and then the other.</summary>
    public Snippet Then(Snippet next) => new(_lines.AddRange(next._lines));

    /// <summary>This under an <c>if</c>.</summary>
    public Snippet Under(string? condition, SyntaxNode place, EditContext context)
    {
        if (condition is null)
        {
            return this;
        }

        var (head, tail) = GuardParts(condition, SourceLayout.Of(place), _lines.Length > 1 || context.WantsBraces(place));
        var inner = new Snippet(_lines.Select(line => (line.Depth + 1, line.Text)).ToImmutableArray());
        return head.Then(inner).Then(tail);
    }

    /// <summary>Whether it ends in a block.</summary>
    public bool EndsInBlock => _lines.Length > 0 && IsBlockEnd(_lines[_lines.Length - 1].Text);

    /// <summary>Whole lines, each with its indentation; a blank one behind a block where the file has one there.</summary>
    public IEnumerable<string> Lines(string indent, SourceLayout layout)
    {
        for (int index = 0; index < _lines.Length; index++)
        {
            (int depth, string text) = _lines[index];
            if (index > 0 && layout.BlankBehindBlocks && IsBlockEnd(_lines[index - 1].Text) && !IsBlockEnd(text))
            {
                yield return string.Empty;
            }

            yield return indent + string.Concat(Enumerable.Repeat(layout.Unit, depth)) + text;
        }
    }

    /// <summary>Everything in one line.</summary>
    public string Inline() => string.Join(" ", _lines.Select(line => line.Text));

    private static bool IsBlockEnd(string line) => line == "}";
}
