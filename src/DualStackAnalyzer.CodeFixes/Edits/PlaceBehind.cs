using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

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
        SyntaxNode? holder = site.Declarator?.Parent?.Parent ?? site.Top.Parent;
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
                return inHead ? null : InBodyOf(scope);
            default:
                return null;
        }
    }

    /// <summary>The edits that insert there.</summary>
    public IReadOnlyList<TextEdit> Insert(Snippet snippet) =>
        _before ? _site.Before(snippet) : _site.After(snippet, _rank);

    /// <summary>
    /// Directly behind; where one declaration creates several sockets, behind what was written for its earlier ones,
    /// so that the order of the fixes does not show.
    /// </summary>
    private static PlaceBehind? Behind(StatementSyntax statement, VariableDeclaratorSyntax? declarator)
    {
        int rank = 0;
        StatementSyntax last = statement;
        if (declarator?.Parent is VariableDeclarationSyntax { Variables: { Count: > 1 } variables })
        {
            rank = variables.IndexOf(declarator);
            string[] earlier = variables.Take(rank).Select(variable => variable.Identifier.Text).ToArray();
            while (Next(last) is { } next && SetsModeOf(next) is { } owner && earlier.Contains(owner))
            {
                last = next;
            }
        }

        return StatementSite.Of(last) is { } site ? new PlaceBehind(last, site, before: false, rank) : null;
    }

    private static PlaceBehind? InBodyOf(UsingStatementSyntax statement)
    {
        StatementSyntax first = statement.Statement;
        while (first is UsingStatementSyntax or BlockSyntax { Statements.Count: > 0 })
        {
            if (first is BlockSyntax block)
            {
                first = block.Statements[0];
                break;
            }

            return null;
        }

        return first is not BlockSyntax && StatementSite.Of(first) is { } site
            ? new PlaceBehind(first, site, before: true, 0)
            : null;
    }

    /// <summary>An <c>#if</c> inside: what stands behind would hold for the other branch too, which nobody looked at.</summary>
    private static bool HasDirectiveInside(StatementSyntax statement) =>
        statement.DescendantTrivia().Any(trivia => trivia.IsDirective && statement.Span.Contains(trivia.Span));

    private static StatementSyntax? Next(StatementSyntax statement)
    {
        SyntaxNode item = statement.Parent is GlobalStatementSyntax global ? global : statement;
        SyntaxNode? next = item.Parent?.ChildNodes().SkipWhile(node => node != item).Skip(1).FirstOrDefault();
        return next is GlobalStatementSyntax { Statement: var inner } ? inner : next as StatementSyntax;
    }

    private static string? SetsModeOf(StatementSyntax statement) => statement switch
    {
        IfStatementSyntax { Statement: var inner, Else: null } => SetsModeOf(inner),
        BlockSyntax { Statements: { Count: 1 } inner } => SetsModeOf(inner[0]),
        ExpressionStatementSyntax { Expression: AssignmentExpressionSyntax
        {
            Left: MemberAccessExpressionSyntax { Name.Identifier.Text: "DualMode", Expression: var owner },
        } } => FirstName(owner),
        ExpressionStatementSyntax { Expression: InvocationExpressionSyntax
        {
            Expression: MemberAccessExpressionSyntax { Name.Identifier.Text: "SetSocketOption", Expression: var owner },
        } } => FirstName(owner),
        _ => null,
    };

    private static string? FirstName(ExpressionSyntax owner) =>
        owner.DescendantNodesAndSelf().OfType<IdentifierNameSyntax>().FirstOrDefault()?.Identifier.Text;
}
