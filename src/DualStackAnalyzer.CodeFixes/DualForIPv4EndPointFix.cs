using System.Collections.Generic;
using System.Collections.Immutable;
using DualStackAnalyzer.CodeFixes.Edits;
using DualStackAnalyzer.CodeFixes.Offers;
using DualStackAnalyzer.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DualStackAnalyzer.CodeFixes;

/// <summary>DSA3003: an IPv6 socket that is bound to an IPv4 endpoint becomes a dual one, which can be.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class DualForIPv4EndPointFix : SocketFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("DSA3003");

    /// <inheritdoc/>
    internal override IReadOnlyList<Remedy> Remedies { get; } =
        [new("Make the socket dual-stack", "DualStackAnalyzer.DualForIPv4EndPoint", Plan)];

    private static IReadOnlyList<TextEdit>? Plan(Report finding)
    {
        if (finding.Fact(DiagnosticRoles.DualCures) != "true")
        {
            return null;
        }

        if (finding.Role(DiagnosticRoles.Choice) is { } choice)
        {
            var setting = new ModeSetting(choice, finding.ModelOf(choice));
            return setting is { ConstantValue: { } value, Opposite: { } opposite }
                ? [new TextEdit(value.SyntaxTree, value.Span, opposite)]
                : null;
        }

        return finding.Role(DiagnosticRoles.Creation) is { } creation
            ? ModeChoice.Plan(creation, finding.Subject, Mode.Dual, finding.FamilyAtRunTime, finding.ModelOf)
            : null;
    }
}
