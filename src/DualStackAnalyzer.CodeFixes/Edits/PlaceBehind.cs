namespace DualStackAnalyzer.CodeFixes.Edits;

/// <summary>The first place behind a creation where statements can stand and see what was created.</summary>
internal sealed class PlaceBehind
{
    private readonly StatementSyntax _statement;
    private readonly StatementSite _site;
    private readonly bool _before;
    private readonly int _rank;

    private PlaceBehind(StatementSyntax statement, StatementSite site, bool before, int rank)
    {
        _statement = statement;
        _site = site;
        _before = before;
        _rank = rank;
    }

    /// <summary>How the file is laid out.</summary>
    public SourceLayout Layout => _site.Layout;

    /// <summary>The place behind a creation that is a declaration, an assignment or the head of a <c>using</c>.</summary>
    /// <param name="site">The creation.</param>
    /// <param name="bind">The bind, which the place has to precede.</param>
    public static PlaceBehind? Of(CreationSite site, ExpressionSyntax? bind)
    {
        var holder = site.Declarator?.Parent?.Parent ?? site.Top.Parent;
        bool bindsInside = bind is not null && bind != site.Creation && bind.SyntaxTree == site.Creation.SyntaxTree;
        switch (holder)
        {
            case LocalDeclarationStatementSyntax or ExpressionStatementSyntax:
                var statement = (StatementSyntax)holder;
                return (bindsInside && statement.Span.Contains(bind!.Span)) || HasDirectiveInside(statement)
                    ? null
                    : Behind(statement, site.Declarator);
            case UsingStatementSyntax scope:
                bool inHead = bindsInside && scope.Span.Contains(bind!.Span) && !scope.Statement.Span.Contains(bind.Span);
                return inHead ? null : InBodyOf(scope, site.Declarator);
            default:
                return null;
        }
    }

    /// <summary>The edits that insert there; there is nothing to edit where the same stands there already.</summary>
    public IReadOnlyList<TextEdit> Insert(Snippet snippet)
    {
        var there = _before ? _statement : Next(_statement);
        return there is not null && WithoutSpace(there.ToString()) == WithoutSpace(snippet.Inline()) ? []
            : _before ? _site.Before(snippet, rank: _rank)
            : _site.After(snippet, _rank);
    }

    /// <summary>
    /// Directly behind; where one declaration creates several sockets, behind what was written for its earlier ones,
    /// so that the order of the fixes does not show.
    /// </summary>
    private static PlaceBehind? Behind(StatementSyntax statement, VariableDeclaratorSyntax? declarator)
    {
        var earlier = EarlierThan(declarator);
        var last = statement;
        while (Next(last) is { } next && IsOfOne(earlier, next))
        {
            last = next;
        }

        return StatementSite.Of(last) is { } site ? new PlaceBehind(last, site, before: false, earlier.Count) : null;
    }

    private static PlaceBehind? InBodyOf(UsingStatementSyntax statement, VariableDeclaratorSyntax? declarator)
    {
        var first = statement.Statement;
        while (first is UsingStatementSyntax or BlockSyntax { Statements.Count: > 0 })
        {
            if (first is BlockSyntax block)
            {
                first = block.Statements[0];
                break;
            }

            return null;
        }

        var earlier = EarlierThan(declarator);
        while (IsOfOne(earlier, first) && Next(first) is { } next)
        {
            first = next;
        }

        return first is not BlockSyntax && StatementSite.Of(first) is { } site
            ? new PlaceBehind(first, site, before: true, earlier.Count)
            : null;
    }

    /// <summary>The variables that the same declaration declares before this one.</summary>
    private static IReadOnlyList<string> EarlierThan(VariableDeclaratorSyntax? declarator) =>
        declarator?.Parent is VariableDeclarationSyntax { Variables: var variables }
            ? variables.Take(variables.IndexOf(declarator)).Select(variable => variable.Identifier.Text).ToList()
            : [];

    private static bool IsOfOne(IReadOnlyList<string> owners, StatementSyntax statement) =>
        ServesOnly(statement) is { } owner && owners.Contains(owner);

    private static string WithoutSpace(string text) => string.Concat(text.Where(sign => !char.IsWhiteSpace(sign)));

    /// <summary>Whether an <c>#if</c> is inside: what stands behind would hold for the other branch too, which was not analyzed.</summary>
    private static bool HasDirectiveInside(StatementSyntax statement) =>
        statement.DescendantTrivia().Any(trivia => trivia.IsDirective && statement.Span.Contains(trivia.Span));

    private static StatementSyntax? Next(StatementSyntax statement)
    {
        SyntaxNode item = statement.Parent is GlobalStatementSyntax global ? global : statement;
        var next = item.Parent?.ChildNodes().SkipWhile(node => node != item).Skip(1).FirstOrDefault();
        return next is GlobalStatementSyntax { Statement: var inner } ? inner : next as StatementSyntax;
    }

    /// <summary>The variable for whose sake alone a fix writes such a statement: a mode, or the bind of a split constructor.</summary>
    private static string? ServesOnly(StatementSyntax statement) => statement switch
    {
        IfStatementSyntax { Statement: var inner, Else: null } => ServesOnly(inner),
        BlockSyntax { Statements: { Count: 1 } inner } => ServesOnly(inner[0]),
        ExpressionStatementSyntax
        {
            Expression: AssignmentExpressionSyntax
            {
                Left: MemberAccessExpressionSyntax { Name.Identifier.Text: "DualMode", Expression: var owner },
            }
        } => FirstName(owner),
        ExpressionStatementSyntax
        {
            Expression: InvocationExpressionSyntax
            {
                Expression: MemberAccessExpressionSyntax { Name.Identifier.Text: "SetSocketOption", Expression: var owner },
            }
        } => FirstName(owner),
        ExpressionStatementSyntax
        {
            Expression: InvocationExpressionSyntax
            {
                Expression: MemberAccessExpressionSyntax
                {
                    Name.Identifier.Text: "Bind",
                    Expression: MemberAccessExpressionSyntax { Name.Identifier.Text: "Client", Expression: var owner },
                },
            }
        } => FirstName(owner),
        _ => null,
    };

    private static string? FirstName(ExpressionSyntax owner) =>
        owner.DescendantNodesAndSelf().OfType<IdentifierNameSyntax>().FirstOrDefault()?.Identifier.Text;
}
