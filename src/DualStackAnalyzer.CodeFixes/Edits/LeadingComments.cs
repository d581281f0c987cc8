namespace DualStackAnalyzer.CodeFixes.Edits;

/// <summary>The comments that belong to a statement: the lines right above it, and what follows in its line.</summary>
internal static class LeadingComments
{
    /// <summary>
    /// Where the lines of a statement start, its comments included; a blank line or a directive ends them.
    /// The statement is the first thing in its line.
    /// </summary>
    public static int StartOf(StatementSyntax statement, SourceLayout layout)
    {
        int start = layout.Text.Lines.GetLineFromPosition(statement.SpanStart).Start;
        bool lineHasComment = true;
        foreach (var trivia in statement.GetLeadingTrivia().Reverse())
        {
            if (trivia.IsEndOfLine())
            {
                if (!lineHasComment)
                {
                    break;
                }

                lineHasComment = false;
            }
            else if (trivia.IsComment())
            {
                lineHasComment = true;
                if (!layout.StartsLine(trivia.SpanStart))
                {
                    break;
                }

                start = layout.Text.Lines.GetLineFromPosition(trivia.SpanStart).Start;
            }
            else if (!trivia.IsKind(SyntaxKind.WhitespaceTrivia))
            {
                break;
            }
        }

        return start;
    }

    /// <summary>Where a statement ends, the comment behind it included.</summary>
    public static int EndOfLineComment(StatementSyntax statement)
    {
        var last = statement.GetTrailingTrivia().LastOrDefault(trivia => trivia.IsComment());
        return last.IsKind(SyntaxKind.None) ? statement.Span.End : last.Span.End;
    }

    /// <summary>Whether trivia is a comment of any kind.</summary>
    public static bool IsComment(this SyntaxTrivia trivia) =>
        trivia.Kind() is SyntaxKind.SingleLineCommentTrivia or SyntaxKind.MultiLineCommentTrivia
            or SyntaxKind.SingleLineDocumentationCommentTrivia or SyntaxKind.MultiLineDocumentationCommentTrivia;

    /// <summary>Whether trivia ends a line.</summary>
    public static bool IsEndOfLine(this SyntaxTrivia trivia) => trivia.IsKind(SyntaxKind.EndOfLineTrivia);

    /// <summary>Whether a token is the end of the file, or none at all.</summary>
    public static bool IsEndOfFile(this SyntaxToken token) => token.Kind() is SyntaxKind.EndOfFileToken or SyntaxKind.None;
}
