namespace DualStackAnalyzer.CodeFixes.Edits;

/// <summary>
/// Puts statements that share a line on lines of their own, with the braces around them: what is inserted beside one of them
/// would make the line too long to read.
/// </summary>
internal sealed class LineBreaks
{
    // Behind what is inserted after a statement, and before what is inserted in front of the next one.
    private const int GapRank = 1_500_000;

    private readonly SyntaxTree _tree;
    private readonly SourceLayout _layout;
    private readonly string _newLine;
    private readonly List<TextEdit> _edits = [];
    private bool _isPossible = true;

    private LineBreaks(StatementSyntax statement, SourceLayout layout)
    {
        _tree = statement.SyntaxTree;
        _layout = layout;
        _newLine = layout.NewLineAt(statement.SpanStart);
        Indent = layout.IndentAt(statement.SpanStart);
    }

    /// <summary>The indentation of the statements once they have lines of their own.</summary>
    public string Indent { get; private set; }

    /// <summary>What breaks the line.</summary>
    public IReadOnlyList<TextEdit> Edits => _edits;

    /// <summary>The breaks around a statement; none where it has a line to itself, or a comment stands where one would be.</summary>
    public static LineBreaks? Of(StatementSyntax statement, SourceLayout layout)
    {
        var breaks = new LineBreaks(statement, layout);
        var lists = statement.Ancestors().Select(List.Of).OfType<List>().TakeWhile(it => layout.IsOneLine(it.Whole)).Reverse().ToList();
        if (lists.Count == 0)
        {
            breaks.AddNeighbours(statement);
        }

        foreach (var list in lists)
        {
            breaks.Add(list);
        }

        return breaks._isPossible && breaks._edits.Count > 0 ? breaks : null;
    }

    private void Add(List list)
    {
        string outer = Indent;
        if (_layout.BraceOnOwnLine)
        {
            Break(list.Open.GetPreviousToken(), list.Open, outer);
        }

        Indent = outer + _layout.Unit;
        foreach (var item in list.Items)
        {
            Break(item.GetFirstToken().GetPreviousToken(), item.GetFirstToken(), Indent);
        }

        Break(list.Close.GetPreviousToken(), list.Close, outer);
        var next = list.Close.GetNextToken();
        if (_layout.BraceOnOwnLine && next.Kind() is SyntaxKind.ElseKeyword or SyntaxKind.CatchKeyword or SyntaxKind.FinallyKeyword)
        {
            Break(list.Close, next, outer);
        }
    }

    /// <summary>The statements that share the line in a list that has more lines.</summary>
    private void AddNeighbours(StatementSyntax statement)
    {
        SyntaxNode item = statement.Parent is GlobalStatementSyntax global ? global : statement;
        if (item.Parent is SwitchSectionSyntax section && _layout.IsOneLine(TextSpan.FromBounds(section.SpanStart, statement.SpanStart)))
        {
            Indent += _layout.Unit;
            Break(section.Labels.Last().GetLastToken(), section.Statements[0].GetFirstToken(), Indent);
        }

        var items = item.Parent!.ChildNodes().Where(node => node is StatementSyntax or GlobalStatementSyntax).ToList();
        int line = _layout.Text.Lines.IndexOf(statement.SpanStart);
        foreach (var other in items.Skip(1).Where(other => _layout.Text.Lines.IndexOf(other.SpanStart) == line || other == NextOf(items, item)))
        {
            if (_layout.IsOneLine(TextSpan.FromBounds(other.GetFirstToken().GetPreviousToken().SpanStart, other.SpanStart)))
            {
                Break(other.GetFirstToken().GetPreviousToken(), other.GetFirstToken(), Indent);
            }
        }
    }

    private static SyntaxNode? NextOf(List<SyntaxNode> items, SyntaxNode item) => items.SkipWhile(other => other != item).Skip(1).FirstOrDefault();

    private void Break(SyntaxToken before, SyntaxToken after, string indent)
    {
        var gap = TextSpan.FromBounds(before.Span.End, after.SpanStart);
        if (_edits.Any(edit => edit.Span == gap))
        {
            // A block that is a statement itself: its brace is the first token of both.
            return;
        }

        _isPossible &= _layout.IsWhiteSpace(gap);
        _edits.Add(new TextEdit(_tree, gap, _newLine + indent, GapRank));
    }

    /// <summary>Braces with what stands between them.</summary>
    private sealed record List(SyntaxToken Open, IEnumerable<SyntaxNode> Items, SyntaxToken Close)
    {
        public TextSpan Whole => TextSpan.FromBounds(Open.SpanStart, Close.Span.End);

        public static List? Of(SyntaxNode node) => node switch
        {
            BlockSyntax block => new(block.OpenBraceToken, block.Statements, block.CloseBraceToken),
            AccessorListSyntax list => new(list.OpenBraceToken, list.Accessors, list.CloseBraceToken),
            TypeDeclarationSyntax type => new(type.OpenBraceToken, type.Members, type.CloseBraceToken),
            _ => null,
        };
    }
}
