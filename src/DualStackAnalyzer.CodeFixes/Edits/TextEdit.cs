namespace DualStackAnalyzer.CodeFixes.Edits;

/// <summary>
/// One change of one file's text. Fixes write text, not syntax: what no edit names stays as it was, to the character.
/// </summary>
/// <param name="Tree">The file as it was parsed.</param>
/// <param name="Span">What is replaced; empty for an insertion.</param>
/// <param name="NewText">What stands there afterwards.</param>
/// <param name="Rank">The order of insertions at one place, smallest first.</param>
internal readonly record struct TextEdit(SyntaxTree Tree, TextSpan Span, string NewText, int Rank = 0)
{
    /// <summary>An insertion.</summary>
    public static TextEdit Insert(SyntaxTree tree, int position, string text, int rank = 0) =>
        new(tree, new TextSpan(position, 0), text, rank);

    /// <summary>A deletion.</summary>
    public static TextEdit Delete(SyntaxTree tree, TextSpan span) => new(tree, span, string.Empty);

    /// <summary>The edits of one file in the order in which text takes them.</summary>
    public static IEnumerable<TextEdit> Ordered(IEnumerable<TextEdit> edits) =>
        edits.OrderBy(edit => edit.Span.Start).ThenBy(edit => edit.Span.Length == 0 ? 0 : 1).ThenBy(edit => edit.Rank);

    /// <summary>Applies edits of one file; they do not overlap.</summary>
    public static SourceText Apply(SourceText text, IEnumerable<TextEdit> edits) =>
        text.WithChanges(Joined(edits).Select(edit => new TextChange(edit.Span, edit.NewText)));

    /// <summary>Whether both can be applied, and in one order only.</summary>
    public bool GoesWith(TextEdit other)
    {
        if (Span.Length == 0 && other.Span.Length == 0)
        {
            return Span.Start != other.Span.Start || Rank != other.Rank;
        }

        return Span.End <= other.Span.Start || other.Span.End <= Span.Start;
    }

    /// <summary>Insertions at one place become one: text takes one change for each place.</summary>
    private static List<TextEdit> Joined(IEnumerable<TextEdit> edits)
    {
        List<TextEdit> joined = [];
        foreach (var edit in Ordered(edits))
        {
            var last = joined.Count == 0 ? default : joined[joined.Count - 1];
            if (joined.Count > 0 && last.Span.Length == 0 && last.Span.Start == edit.Span.Start)
            {
                joined[joined.Count - 1] = edit with { NewText = last.NewText + edit.NewText };
                continue;
            }

            joined.Add(edit);
        }

        return joined;
    }
}
