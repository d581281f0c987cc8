namespace DualStackAnalyzer.CodeFixes.Edits;

/// <summary>How a file is laid out: what is inserted into it looks like what is there.</summary>
internal sealed class SourceLayout
{
    private const string FourSpaces = "    ";
    private readonly SyntaxNode _root;
    private readonly Lazy<string> _unit;
    private readonly Lazy<bool> _braceOnOwnLine;
    private readonly Lazy<bool> _bracesAroundOne;
    private readonly Lazy<bool> _usesVar;
    private readonly Lazy<bool> _blankBehindBlocks;

    private SourceLayout(SyntaxNode root)
    {
        _root = root;
        Text = root.SyntaxTree.GetText();
        _unit = new Lazy<string>(FindUnit);
        _braceOnOwnLine = new Lazy<bool>(FindBracePlace);
        _bracesAroundOne = new Lazy<bool>(FindBracesAroundOne);
        _usesVar = new Lazy<bool>(FindUseOfVar);
        _blankBehindBlocks = new Lazy<bool>(FindBlankBehindBlocks);
    }

    /// <summary>The file's text.</summary>
    public SourceText Text { get; }

    /// <summary>One step of indentation.</summary>
    public string Unit => _unit.Value;

    /// <summary>Whether an opening brace has a line of its own.</summary>
    public bool BraceOnOwnLine => _braceOnOwnLine.Value;

    /// <summary>Whether the file puts braces around a single statement under an <c>if</c>.</summary>
    public bool BracesAroundOne => _bracesAroundOne.Value;

    /// <summary>Whether the file declares what it creates with <c>var</c>.</summary>
    public bool UsesVar => _usesVar.Value;

    /// <summary>Whether a blank line stands between a block and the statement behind it.</summary>
    public bool BlankBehindBlocks => _blankBehindBlocks.Value;

    /// <summary>The layout of the file that a node is in.</summary>
    public static SourceLayout Of(SyntaxNode node) => new(node.SyntaxTree.GetRoot());

    /// <summary>The white space that a position's line starts with.</summary>
    public string IndentAt(int position)
    {
        var line = Text.Lines.GetLineFromPosition(position);
        int end = line.Start;
        while (end < line.End && Text[end] is ' ' or '\t')
        {
            end++;
        }

        return Text.ToString(TextSpan.FromBounds(line.Start, end));
    }

    /// <summary>The line ending in use around a position.</summary>
    public string NewLineAt(int position)
    {
        for (int number = Text.Lines.IndexOf(position); number >= 0; number--)
        {
            var line = Text.Lines[number];
            if (line.EndIncludingLineBreak > line.End)
            {
                return Text.ToString(TextSpan.FromBounds(line.End, line.EndIncludingLineBreak));
            }
        }

        return "\n";
    }

    /// <summary>Whether nothing but white space stands before a position in its line.</summary>
    public bool StartsLine(int position) =>
        IsWhiteSpace(TextSpan.FromBounds(Text.Lines.GetLineFromPosition(position).Start, position));

    /// <summary>Whether a span begins and ends in one line.</summary>
    public bool IsOneLine(TextSpan span) => Text.Lines.IndexOf(span.Start) == Text.Lines.IndexOf(span.End);

    /// <summary>Whether a span holds nothing but white space.</summary>
    public bool IsWhiteSpace(TextSpan span) => string.IsNullOrWhiteSpace(Text.ToString(span));

    private string FindUnit()
    {
        foreach (var node in _root.DescendantNodes())
        {
            if (node is StatementSyntax { Parent: BlockSyntax block } and not BlockSyntax
                && StartsLine(node.SpanStart) && StartsLine(block.CloseBraceToken.SpanStart))
            {
                string outer = IndentAt(block.CloseBraceToken.SpanStart);
                string inner = IndentAt(node.SpanStart);
                if (inner.Length > outer.Length && inner.StartsWith(outer, StringComparison.Ordinal))
                {
                    return inner.Substring(outer.Length);
                }
            }
        }

        return Text.Lines.Any(line => line.End > line.Start && Text[line.Start] == '\t') ? "\t" : FourSpaces;
    }

    private bool FindBracePlace()
    {
        int own = 0;
        int shared = 0;
        foreach (var token in _root.DescendantTokens())
        {
            if (token.IsKind(SyntaxKind.OpenBraceToken) && token.Parent is BlockSyntax or BaseTypeDeclarationSyntax
                && token.TrailingTrivia.Any(SyntaxKind.EndOfLineTrivia))
            {
                _ = StartsLine(token.SpanStart) ? own++ : shared++;
            }
        }

        return own >= shared;
    }

    private bool FindBracesAroundOne()
    {
        var bodies = _root.DescendantNodes().OfType<IfStatementSyntax>().Select(it => it.Statement).ToList();
        int without = bodies.Count(body => body is not BlockSyntax);
        int with = bodies.Count(body => body is BlockSyntax { Statements.Count: 1 });
        return with >= without;
    }

    private bool FindUseOfVar()
    {
        var locals = _root.DescendantNodes().OfType<LocalDeclarationStatementSyntax>()
            .Select(local => local.Declaration)
            .Where(local => local.Variables[0].Initializer?.Value is BaseObjectCreationExpressionSyntax)
            .ToList();
        return locals.Count(local => local.Type.IsVar) * 2 >= locals.Count;
    }

    private bool FindBlankBehindBlocks()
    {
        int with = 0;
        int without = 0;
        foreach (var statement in _root.DescendantNodes().OfType<StatementSyntax>())
        {
            var last = statement.GetLastToken();
            if (last.IsKind(SyntaxKind.CloseBraceToken) && last.Parent is BlockSyntax block && !IsChoice(block) && StartsLine(last.SpanStart)
                && last.GetNextToken() is { Parent: var next } && next?.FirstAncestorOrSelf<StatementSyntax>() is { } behind
                && behind.SpanStart == last.GetNextToken().SpanStart)
            {
                _ = HasBlankLineBehind(last) ? with++ : without++;
            }
        }

        return with > without;
    }

    /// <summary>
    /// Whether a block does no more than choose a mode, as those that a fix writes: where the author has left a blank line before the
    /// bind, one fix would be a pattern for the next, and the order of fixes would show.
    /// </summary>
    private static bool IsChoice(BlockSyntax block) => block.Statements.Count == 1 && block.DescendantTokens().Any(static token =>
        token.ValueText is nameof(System.Net.Sockets.SocketOptionName.IPv6Only) or nameof(System.Net.Sockets.Socket.DualMode));

    /// <summary>Whether the line behind a token's is blank.</summary>
    public bool HasBlankLineBehind(SyntaxToken token)
    {
        int next = Text.Lines.IndexOf(token.Span.End) + 1;
        return next < Text.Lines.Count && IsWhiteSpace(Text.Lines[next].Span);
    }
}
