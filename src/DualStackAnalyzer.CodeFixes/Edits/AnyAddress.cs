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

    /// <summary>The edit of the one such address in what a call is given, if there is no other.</summary>
    public static TextEdit? In(ExpressionSyntax call, SemanticModel model) =>
        call is InvocationExpressionSyntax { ArgumentList: var arguments }
            && !arguments.DescendantNodes().Any(node => node is ConditionalExpressionSyntax or SwitchExpressionSyntax)
            ? arguments.DescendantNodes().OfType<MemberAccessExpressionSyntax>()
                .Select(access => Of(access, model))
                .SingleOrDefault(edit => edit is not null)
            : null;
}
