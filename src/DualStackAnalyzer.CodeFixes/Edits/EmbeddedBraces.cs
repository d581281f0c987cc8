namespace DualStackAnalyzer.CodeFixes.Edits;

/// <summary>The braces that a lone statement under an <c>if</c>, a loop or a <c>using</c> gets when it is to have company.</summary>
internal sealed class EmbeddedBraces
{
    private readonly StatementSyntax _statement;
    private readonly SourceLayout _layout;
    private readonly SyntaxToken _previous;

    private EmbeddedBraces(StatementSyntax statement, SourceLayout layout)
    {
        _statement = statement;
        _layout = layout;
        _previous = statement.GetFirstToken().GetPreviousToken();
        OuterIndent = layout.IndentAt(OwnerStart(statement));
        bool startsLine = layout.StartsLine(statement.SpanStart);
        InnerIndent = startsLine ? layout.IndentAt(statement.SpanStart) : OuterIndent + layout.Unit;
        bool endsLine = statement.GetTrailingTrivia().Any(trivia => trivia.IsEndOfLine())
            || statement.GetLastToken().GetNextToken(includeZeroWidth: true).IsEndOfFile();
        var last = statement.GetLastToken();
        var next = last.GetNextToken();
        var behind = TextSpan.FromBounds(last.Span.End, Math.Max(last.Span.End, next.SpanStart));
        if (!endsLine && (next.IsKind(SyntaxKind.ElseKeyword) || StartsStatement(next)) && layout.IsWhiteSpace(behind) && layout.StartsLine(OwnerStart(statement)))
        {
            NextGap = behind;
        }

        OnOwnLines = (endsLine || NextGap is not null) && (startsLine || layout.IsWhiteSpace(Gap));
    }

    /// <summary>What stands between the statement and an <c>else</c> or another statement in its line.</summary>
    public TextSpan? NextGap { get; }

    /// <summary>What stands there once the statement has its braces.</summary>
    public string BeforeNext
    {
        get
        {
            string newLine = _layout.NewLineAt(_statement.SpanStart);
            return !_statement.GetLastToken().GetNextToken().IsKind(SyntaxKind.ElseKeyword) ? (_layout.BlankBehindBlocks ? newLine : string.Empty) + newLine + _layout.IndentAt(Outermost(_statement).SpanStart)
                : _layout.BraceOnOwnLine ? newLine + OuterIndent : " ";
        }
    }

    /// <summary>Whether the braces get lines of their own; otherwise all stays in one line.</summary>
    public bool OnOwnLines { get; }

    /// <summary>The indentation of the owner, and of the braces.</summary>
    public string OuterIndent { get; }

    /// <summary>The indentation of the statement between the braces.</summary>
    public string InnerIndent { get; }

    private TextSpan Gap => TextSpan.FromBounds(_previous.Span.End, _statement.SpanStart);

    /// <summary>The braces for a statement; none where a directive stands between it and its owner.</summary>
    public static EmbeddedBraces? Of(StatementSyntax statement, SourceLayout layout) =>
        statement.GetLeadingTrivia().Any(trivia => trivia.IsDirective) ? null : new EmbeddedBraces(statement, layout);

    /// <summary>The edit that writes the opening brace.</summary>
    public TextEdit Open(int rank)
    {
        var tree = _statement.SyntaxTree;
        string newLine = _layout.NewLineAt(_statement.SpanStart);
        if (!OnOwnLines)
        {
            return TextEdit.Insert(tree, _statement.SpanStart, "{ ", rank);
        }

        string brace = _layout.BraceOnOwnLine ? newLine + OuterIndent + "{" : " {";
        if (!_layout.StartsLine(_statement.SpanStart))
        {
            return new TextEdit(tree, Gap, brace + newLine + InnerIndent, rank);
        }

        var line = _layout.Text.Lines.GetLineFromPosition(_previous.Span.End);
        return _layout.BraceOnOwnLine
            ? TextEdit.Insert(tree, line.EndIncludingLineBreak, OuterIndent + "{" + newLine, rank)
            : TextEdit.Insert(tree, _previous.Span.End, brace, rank);
    }

    private static bool StartsStatement(SyntaxToken token) =>
        !token.IsKind(SyntaxKind.CloseBraceToken) && token.Parent?.AncestorsAndSelf().OfType<StatementSyntax>().Any(it => it.SpanStart == token.SpanStart) == true;

    /// <summary>The statement of a list that holds the statement.</summary>
    public static StatementSyntax Outermost(StatementSyntax statement) =>
        statement.Ancestors().OfType<StatementSyntax>().First(it => it.Parent is BlockSyntax or SwitchSectionSyntax or GlobalStatementSyntax);

    private static int OwnerStart(StatementSyntax statement) => statement.Parent!.SpanStart;
}
