using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

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
        SyntaxToken last = statement.GetLastToken();
        SyntaxToken next = last.GetNextToken();
        var behind = TextSpan.FromBounds(last.Span.End, Math.Max(last.Span.End, next.SpanStart));
        if (!endsLine && next.IsKind(SyntaxKind.ElseKeyword) && layout.IsWhiteSpace(behind) && layout.StartsLine(OwnerStart(statement)))
        {
            ElseGap = behind;
        }

        OnOwnLines = (endsLine || ElseGap is not null) && (startsLine || layout.IsWhiteSpace(Gap));
    }

    /// <summary>What stands between the statement and an <c>else</c> in its line.</summary>
    public TextSpan? ElseGap { get; }

    /// <summary>What stands there once the statement has its braces.</summary>
    public string BeforeElse => _layout.BraceOnOwnLine ? _layout.NewLineAt(_statement.SpanStart) + OuterIndent : " ";

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
        SyntaxTree tree = _statement.SyntaxTree;
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

        TextLine line = _layout.Text.Lines.GetLineFromPosition(_previous.Span.End);
        return _layout.BraceOnOwnLine
            ? TextEdit.Insert(tree, line.EndIncludingLineBreak, OuterIndent + "{" + newLine, rank)
            : TextEdit.Insert(tree, _previous.Span.End, brace, rank);
    }

    private static int OwnerStart(StatementSyntax statement) => statement.Parent!.SpanStart;
}
