namespace DualStackAnalyzer.CodeFixes.Edits;

/// <summary>
/// A statement as a place for others before, after and around it: in a list of statements, alone under an
/// <c>if</c> without braces (which then get some), on lines of its own or among others in one line.
/// </summary>
internal sealed class StatementSite
{
    private const int OpenRank = 1_000_000;
    private const int BeforeRank = 2_000_000;
    private const int GuardRank = 3_000_000;

    private readonly StatementSyntax _statement;
    private readonly EmbeddedBraces? _braces;
    private readonly LineBreaks? _breaks;

    private StatementSite(StatementSyntax statement, SourceLayout layout, EmbeddedBraces? braces, bool keepsLine)
    {
        _statement = statement;
        Layout = layout;
        _braces = braces;
        StartsLine = layout.StartsLine(statement.SpanStart);
        EndsLine = statement.GetTrailingTrivia().Any(SyntaxKind.EndOfLineTrivia)
            || statement.GetLastToken().GetNextToken(includeZeroWidth: true).IsKind(SyntaxKind.EndOfFileToken);
        _breaks = braces is null && !(StartsLine && EndsLine) && !keepsLine ? LineBreaks.Of(statement, layout) : null;
    }

    /// <summary>How the file is laid out.</summary>
    public SourceLayout Layout { get; }

    /// <summary>Whether the statement is the first thing in its line.</summary>
    public bool StartsLine { get; }

    /// <summary>Whether no code follows in the statement's last line.</summary>
    public bool EndsLine { get; }

    private SyntaxTree Tree => _statement.SyntaxTree;

    private string NewLine => Layout.NewLineAt(_statement.SpanStart);

    /// <summary>That of its last line: what is written behind it begins with it, so that the line keeps its own.</summary>
    private string NewLineBehind => Layout.NewLineAt(_statement.Span.End);

    private bool OnOwnLines => _braces is null ? _breaks is not null || (StartsLine && EndsLine) : _braces.OnOwnLines;

    private string Indent => _braces is { OnOwnLines: true } ? _braces.InnerIndent : _breaks?.Indent ?? Layout.IndentAt(_statement.SpanStart);

    /// <summary>The site of a statement, if others can stand beside it.</summary>
    /// <param name="statement">The statement.</param>
    /// <param name="keepsLine">Whether a line that it shares with others stays one.</param>
    public static StatementSite? Of(StatementSyntax statement, bool keepsLine = false)
    {
        var layout = SourceLayout.Of(statement);
        return statement.Parent switch
        {
            BlockSyntax or SwitchSectionSyntax or GlobalStatementSyntax => new(statement, layout, null, keepsLine),
            LabeledStatementSyntax { Parent: BlockSyntax or SwitchSectionSyntax or GlobalStatementSyntax } =>
                new(statement, layout, null, keepsLine),
            IfStatementSyntax or ElseClauseSyntax or WhileStatementSyntax or ForStatementSyntax or DoStatementSyntax
                or CommonForEachStatementSyntax or UsingStatementSyntax or LockStatementSyntax or FixedStatementSyntax =>
                EmbeddedBraces.Of(statement, layout) is { } braces ? new(statement, layout, braces, keepsLine) : null,
            _ => null,
        };
    }

    /// <summary>Inserts behind the statement.</summary>
    /// <param name="snippet">What to insert.</param>
    /// <param name="rank">The order among insertions behind the same statement.</param>
    public IReadOnlyList<TextEdit> After(Snippet snippet, int rank = 0)
    {
        if (OnOwnLines)
        {
            return [.. Opened(), .. Closed(snippet, rank)];
        }

        return [.. Opened(), TextEdit.Insert(Tree, _statement.Span.End, " " + snippet.Inline(), rank), .. Closed(null, 0)];
    }

    /// <summary>Inserts before the statement.</summary>
    /// <param name="snippet">What to insert.</param>
    /// <param name="belowComments">Between the statement and its comments, because they belong to what is inserted too.</param>
    /// <param name="rank">The order among insertions before the same statement.</param>
    public IReadOnlyList<TextEdit> Before(Snippet snippet, bool belowComments = false, int rank = 0)
    {
        rank += BeforeRank;
        TextEdit edit;
        if (_braces is not null ? !OnOwnLines : _breaks is null && !StartsLine)
        {
            edit = TextEdit.Insert(Tree, _statement.SpanStart, snippet.Inline() + " ", rank);
        }
        else if (belowComments || !StartsLine || _breaks is not null)
        {
            string lines = LinesBefore(snippet) + Indent;
            edit = TextEdit.Insert(Tree, _statement.SpanStart, lines.Substring(Indent.Length), rank);
        }
        else
        {
            edit = TextEdit.Insert(Tree, LeadingComments.StartOf(_statement, Layout), LinesBefore(snippet), rank);
        }

        return [.. Opened(), edit, .. Closed(null, 0)];
    }

    /// <summary>Puts the statement under an <c>if</c>; none where its text would change by being indented.</summary>
    public IReadOnlyList<TextEdit>? Guard(string condition, EditContext context)
    {
        var (head, tail) = Snippet.GuardParts(condition, Layout, context.WantsBraces(_statement, SpansLines));
        if (!OnOwnLines)
        {
            return
            [
                .. Opened(),
                TextEdit.Insert(Tree, _statement.SpanStart, head.Inline() + " ", GuardRank),
                .. Inserted(_statement.Span.End, tail.Inline() is { Length: > 0 } end ? " " + end : string.Empty),
                .. Closed(null, 0),
            ];
        }

        if (HasTextOverLines)
        {
            return null;
        }

        string opening = string.Concat(head.Lines(Indent, Layout).Select(line => line + NewLine)) + Indent + Layout.Unit;
        string closing = string.Concat(tail.Lines(Indent, Layout).Select(line => NewLineBehind + line));
        return
        [
            .. Opened(),
            TextEdit.Insert(Tree, _statement.SpanStart, opening.Substring(Indent.Length), GuardRank),
            .. Shifted(),
            .. Inserted(LeadingComments.EndOfLineComment(_statement), closing + (tail.EndsInBlock && WantsBlankBehind ? NewLine : string.Empty)),
            .. Closed(null, 0),
        ];
    }

    /// <summary>Whether a block that ends where the statement does is to have a blank line behind it, and has none.</summary>
    private bool WantsBlankBehind =>
        Layout.BlankBehindBlocks && _braces is null && !Layout.HasBlankLineBehind(_statement.GetLastToken())
        && !_statement.GetLastToken().GetNextToken(includeZeroWidth: true).IsKind(SyntaxKind.CloseBraceToken)
        && !_statement.GetLastToken().GetNextToken(includeZeroWidth: true).IsEndOfFile();

    private string LinesBefore(Snippet snippet) =>
        string.Concat(snippet.Lines(Indent, Layout).Select(line => line + NewLine))
            + (snippet.EndsInBlock && Layout.BlankBehindBlocks ? NewLine : string.Empty);

    private bool SpansLines => _statement.ToString().IndexOf('\n') >= 0;

    /// <summary>Whether a string goes over several lines: indenting them would change it.</summary>
    private bool HasTextOverLines => _statement.DescendantTokens().Any(token => token.Text.IndexOf('\n') >= 0);

    /// <summary>Indents all lines of the statement but the first.</summary>
    private IEnumerable<TextEdit> Shifted()
    {
        int first = Layout.Text.Lines.IndexOf(_statement.SpanStart);
        int last = Layout.Text.Lines.IndexOf(_statement.Span.End);
        return Enumerable.Range(first + 1, Math.Max(0, last - first))
            .Select(number => Layout.Text.Lines[number])
            .Where(line => !Layout.IsWhiteSpace(line.Span))
            .Select(line => TextEdit.Insert(Tree, line.Start, Layout.Unit));
    }

    /// <summary>Opens the braces; a statement that stood in its owner's line gets one of its own, and its other lines go along.</summary>
    private IReadOnlyList<TextEdit> Opened() =>
        _braces is null ? _breaks?.Edits ?? []
        : OnOwnLines && !StartsLine && !HasTextOverLines ? [_braces.Open(OpenRank), .. Shifted()]
        : [_braces.Open(OpenRank)];

    private IReadOnlyList<TextEdit> Closed(Snippet? after, int rank)
    {
        if (!OnOwnLines)
        {
            return _braces is null ? [] : [TextEdit.Insert(Tree, _statement.Span.End, " }", OpenRank)];
        }

        List<string> lines = [.. (after ?? Snippet.Of()).Lines(Indent, Layout)];
        if (lines.Count > 0 && Layout.BlankBehindBlocks && _statement.GetLastToken().IsKind(SyntaxKind.CloseBraceToken))
        {
            lines.Insert(0, string.Empty);
        }

        if (after is { EndsInBlock: true } && WantsBlankBehind)
        {
            lines.Add(string.Empty);
        }

        if (_braces is not null)
        {
            lines.Add(_braces.OuterIndent + "}");
        }

        if (_braces?.NextGap is { } gap)
        {
            string closed = string.Concat(lines.Select(line => NewLineBehind + line));
            return [new TextEdit(Tree, gap, closed + _braces.BeforeNext, rank)];
        }

        bool lineBreak = _breaks is null && _statement.GetTrailingTrivia().Any(SyntaxKind.EndOfLineTrivia);
        string text = string.Concat(lines.Select(line => lineBreak ? line + NewLineBehind : NewLineBehind + line));
        return Inserted(_breaks is null ? _statement.FullSpan.End : _statement.Span.End, text, rank);
    }

    private IReadOnlyList<TextEdit> Inserted(int position, string text, int rank = 0) =>
        text.Length == 0 ? [] : [TextEdit.Insert(Tree, position, text, rank)];
}
