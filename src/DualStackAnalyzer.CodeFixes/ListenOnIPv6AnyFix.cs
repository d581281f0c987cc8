using System.Collections.Generic;
using System.Collections.Immutable;
using DualStackAnalyzer.CodeFixes.Edits;
using DualStackAnalyzer.CodeFixes.Offers;
using DualStackAnalyzer.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DualStackAnalyzer.CodeFixes;

/// <summary>DSA1005: a dual socket is bound to <c>IPAddress.IPv6Any</c> in place of <c>IPAddress.Any</c>.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class ListenOnIPv6AnyFix : SocketFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("DSA1005");

    /// <inheritdoc/>
    internal override IReadOnlyList<Remedy> Remedies { get; } =
        [new("Bind to IPAddress.IPv6Any", "DualStackAnalyzer.IPv6Any", Plan)];

    private static IReadOnlyList<TextEdit>? Plan(Report finding)
    {
        ExpressionSyntax? address = finding.Role(DiagnosticRoles.Address);
        SimpleNameSyntax? name = address switch
        {
            MemberAccessExpressionSyntax access => access.Name,
            IdentifierNameSyntax simple => simple,
            _ => null,
        };
        return name is not null && finding.ModelOf(name).GetSymbolInfo(name).Symbol
            is IFieldSymbol { Name: "Any", ContainingType: { Name: "IPAddress", ContainingNamespace: var space } }
            && space.ToDisplayString() == "System.Net"
                ? [new TextEdit(name.SyntaxTree, name.Span, "IPv6Any")]
                : null;
    }
}
