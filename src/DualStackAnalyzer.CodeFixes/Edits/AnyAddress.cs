using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DualStackAnalyzer.CodeFixes.Edits;

/// <summary><c>IPAddress.Any</c>, which becomes <c>IPAddress.IPv6Any</c>.</summary>
internal static class AnyAddress
{
    /// <summary>The edit of an expression, if that is what it is.</summary>
    public static TextEdit? Of(ExpressionSyntax? address, SemanticModel model)
    {
        SimpleNameSyntax? name = address switch
        {
            MemberAccessExpressionSyntax access => access.Name,
            IdentifierNameSyntax simple => simple,
            _ => null,
        };
        return name is not null && model.GetSymbolInfo(name).Symbol
            is IFieldSymbol { Name: "Any", ContainingType: { Name: "IPAddress", ContainingNamespace: var space } }
            && space.ToDisplayString() == "System.Net"
                ? new TextEdit(name.SyntaxTree, name.Span, "IPv6Any")
                : null;
    }

    /// <summary>
    /// The edit of the one such address in what a call is given, if there is no other; it may be given in a local
    /// that serves for nothing else.
    /// </summary>
    public static TextEdit? In(ExpressionSyntax call, SemanticModel model) =>
        call is InvocationExpressionSyntax { ArgumentList: var arguments } ? Single(arguments, model) : null;

    private static TextEdit? Single(SyntaxNode given, SemanticModel model)
    {
        if (given.DescendantNodes().Any(node => node is ConditionalExpressionSyntax or SwitchExpressionSyntax))
        {
            return null;
        }

        List<TextEdit> found = given.DescendantNodesAndSelf().OfType<ExpressionSyntax>()
            .Where(node => node.Parent is not MemberAccessExpressionSyntax access || access.Name != node)
            .Select(node => Of(node, model) ?? (Initializer(node, model) is { } value ? Single(value, model) : null))
            .OfType<TextEdit>()
            .ToList();
        return found.Count == 1 ? found[0] : null;
    }

    /// <summary>What a local was declared with, if this is all that it is used for.</summary>
    private static ExpressionSyntax? Initializer(ExpressionSyntax node, SemanticModel model) =>
        node is IdentifierNameSyntax name && model.GetSymbolInfo(name).Symbol is ILocalSymbol local
            && local.DeclaringSyntaxReferences.SingleOrDefault()?.GetSyntax()
                is VariableDeclaratorSyntax { Initializer.Value: var value, Parent.Parent: LocalDeclarationStatementSyntax { Parent: { } scope } }
            && Scope(scope).DescendantNodes().OfType<IdentifierNameSyntax>().Count(other => other.Identifier.ValueText == local.Name) == 1
            ? value
            : null;

    /// <summary>Where a local can be named: its list of statements, or the file, for top-level statements.</summary>
    private static SyntaxNode Scope(SyntaxNode owner) => owner is GlobalStatementSyntax ? owner.Parent! : owner;
}
