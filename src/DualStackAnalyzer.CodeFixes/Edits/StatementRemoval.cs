namespace DualStackAnalyzer.CodeFixes.Edits;

/// <summary>Takes a statement out, and leaves no hole.</summary>
internal static class StatementRemoval
{
    /// <summary>The edits; none where something would be left that says nothing.</summary>
    public static IReadOnlyList<TextEdit>? Plan(StatementSyntax statement)
    {
        switch (statement.Parent)
        {
            case BlockSyntax { Statements.Count: 1, Parent: StatementSyntax owner } when owner is not BlockSyntax:
                return OwnerOf(owner, (BlockSyntax)statement.Parent);
            case BlockSyntax { Statements.Count: 1, Parent: ElseClauseSyntax branch }:
                return WithoutElse(branch);
            case BlockSyntax or SwitchSectionSyntax or GlobalStatementSyntax:
                return [TextEdit.Delete(statement.SyntaxTree, LinesOf(statement, withComments: false))];
            case IfStatementSyntax owner:
                return OwnerOf(owner, statement);
            case ElseClauseSyntax branch:
                return WithoutElse(branch);
            default:
                return null;
        }
    }

    /// <summary>What to delete: the statement's lines, and a blank line where two would meet or a block would end in one.</summary>
    public static TextSpan LinesOf(StatementSyntax statement, bool withComments)
    {
        var layout = SourceLayout.Of(statement);
        bool startsLine = layout.StartsLine(statement.SpanStart);
        bool lineBreak = statement.GetTrailingTrivia().Any(SyntaxKind.EndOfLineTrivia);
        if (!startsLine)
        {
            int from = statement.SpanStart;
            while (from > 0 && layout.Text[from - 1] is ' ' or '\t')
            {
                from--;
            }

            return TextSpan.FromBounds(from, statement.Span.End);
        }

        if (!lineBreak)
        {
            var next = statement.GetLastToken().GetNextToken(includeZeroWidth: true);
            int line = layout.Text.Lines.GetLineFromPosition(statement.SpanStart).Start;
            return next.IsEndOfFile()
                ? TextSpan.FromBounds(line == 0 ? 0 : layout.Text.Lines[layout.Text.Lines.IndexOf(line) - 1].End, statement.FullSpan.End)
                : TextSpan.FromBounds(statement.SpanStart, next.SpanStart);
        }

        var comment = statement.GetTrailingTrivia().FirstOrDefault(trivia => trivia.IsComment());
        if (!withComments && comment.IsComment())
        {
            return TextSpan.FromBounds(statement.SpanStart, comment.SpanStart);
        }

        int start = withComments
            ? LeadingComments.StartOf(statement, layout)
            : layout.Text.Lines.GetLineFromPosition(statement.SpanStart).Start;
        return WithBlankLine(layout, TextSpan.FromBounds(start, statement.FullSpan.End));
    }

    private static TextSpan WithBlankLine(SourceLayout layout, TextSpan span)
    {
        var lines = layout.Text.Lines;
        int first = lines.IndexOf(span.Start);
        int last = lines.IndexOf(span.End);
        bool blankBefore = first > 0 && layout.IsWhiteSpace(lines[first - 1].Span);
        string after = last < lines.Count ? lines[last].ToString().Trim() : string.Empty;
        string before = first > 0 ? lines[first - 1].ToString().Trim() : "{";
        if (blankBefore && (after.Length == 0 || after[0] == '}'))
        {
            return TextSpan.FromBounds(lines[first - 1].Start, span.End);
        }

        bool opens = before.Length > 0 && before[before.Length - 1] == '{';
        return opens && after.Length == 0 && last < lines.Count
            ? TextSpan.FromBounds(span.Start, lines[last].EndIncludingLineBreak)
            : span;
    }

    /// <summary>An <c>if</c> that would be left with nothing to do goes too, where its condition does nothing either.</summary>
    private static IReadOnlyList<TextEdit>? OwnerOf(StatementSyntax owner, StatementSyntax body) =>
        owner is IfStatementSyntax { Else: null } branch && branch.Statement == body
            && StableExpression.HasNoEffect(branch.Condition)
            && !owner.DescendantTrivia().Any(trivia => trivia.IsDirective || trivia.IsComment())
            ? Plan(owner)
            : null;

    private static IReadOnlyList<TextEdit>? WithoutElse(ElseClauseSyntax branch)
    {
        var layout = SourceLayout.Of(branch);
        int end = branch.ElseKeyword.GetPreviousToken().Span.End;
        return branch.GetLeadingTrivia().Concat(branch.DescendantTrivia()).Any(it => it.IsDirective || it.IsComment())
            || !layout.IsWhiteSpace(TextSpan.FromBounds(end, branch.ElseKeyword.SpanStart))
            ? null
            : [OntoOwnLine(branch, end, layout) ?? TextEdit.Delete(branch.SyntaxTree, TextSpan.FromBounds(end, branch.Span.End))];
    }

    /// <summary>What follows the branch in its line does not go up into the line before; null where nothing does.</summary>
    private static TextEdit? OntoOwnLine(ElseClauseSyntax branch, int end, SourceLayout layout)
    {
        var next = branch.GetLastToken().GetNextToken();
        var gap = TextSpan.FromBounds(branch.Span.End, Math.Max(branch.Span.End, next.SpanStart));
        if (layout.IsOneLine(TextSpan.FromBounds(end, branch.Span.End)) || !layout.IsOneLine(gap) || next.SpanStart < gap.End || !layout.IsWhiteSpace(gap))
        {
            return null;
        }

        int list = next.IsKind(SyntaxKind.CloseBraceToken) ? next.Parent!.SpanStart : EmbeddedBraces.Outermost(branch.Statement).SpanStart;
        return new(branch.SyntaxTree, TextSpan.FromBounds(end, next.SpanStart), layout.NewLineAt(branch.SpanStart) + layout.IndentAt(list));
    }
}
