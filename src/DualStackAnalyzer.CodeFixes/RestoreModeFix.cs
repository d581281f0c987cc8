using System.Collections.Generic;
using System.Collections.Immutable;
using DualStackAnalyzer.CodeFixes.Edits;
using DualStackAnalyzer.CodeFixes.Offers;
using DualStackAnalyzer.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DualStackAnalyzer.CodeFixes;

/// <summary>DSA1004: sets the dual mode again before the listener is started again.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class RestoreModeFix : SocketFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("DSA1004");

    /// <inheritdoc/>
    internal override IReadOnlyList<Remedy> Remedies { get; } =
        [new("Set the dual mode again before the restart", "DualStackAnalyzer.RestoreDualMode", Plan)];

    private static IReadOnlyList<TextEdit>? Plan(Report finding)
    {
        if (finding.Role(DiagnosticRoles.Restart)
            is not InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Expression: var listener } } start)
        {
            return null;
        }

        SemanticModel model = finding.ModelOf(start);
        return SocketKind.Of(model.GetTypeInfo(listener).Type) is { TypeName: "TcpListener" } kind && listener.IsStable(model)
            ? BeforeCall.Plan(start, Snippet.Of($"{kind.SocketOf(listener.ToString())}.DualMode = true;"), model)
            : null;
    }
}
