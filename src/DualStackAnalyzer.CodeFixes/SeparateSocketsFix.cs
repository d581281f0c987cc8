using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using DualStackAnalyzer.CodeFixes.Edits;
using DualStackAnalyzer.CodeFixes.Offers;
using DualStackAnalyzer.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DualStackAnalyzer.CodeFixes;

/// <summary>DSA2001, 2002: makes the IPv6 socket of a pair IPv6-only, so that the port is the IPv4 socket's too.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class SeparateSocketsFix : SocketFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("DSA2001", "DSA2002");

    /// <inheritdoc/>
    internal override IReadOnlyList<Remedy> Remedies { get; } =
    [
        new("Make the IPv6 socket IPv6-only", "DualStackAnalyzer.SeparateSockets", Plan),
        new("Listen on both families with one ListenAnyIP", "DualStackAnalyzer.ListenAnyIP", ServerEndPoints.Plan),
    ];

    private static IReadOnlyList<TextEdit>? Plan(Report finding)
    {
        bool isFirst = finding.Fact(DiagnosticRoles.IPv6First) == "true";
        ExpressionSyntax? other = finding.Role(DiagnosticRoles.Other);
        ExpressionSyntax? choice = finding.Role(DiagnosticRoles.Choice);
        if ((isFirst ? other : finding.Subject) is not { } bind || finding.Role(DiagnosticRoles.Creation) is not { } creation)
        {
            return null;
        }

        var pair = new PairScope(bind, isFirst ? finding.Subject : other, finding.Context);
        bool guarded = finding.FamilyAtRunTime || !creation.HasFamily(finding.ModelOf(creation));
        return choice is null
            ? pair.Owns(creation) ? AtCreation(finding, creation, guarded) : pair.BeforeBind(guarded)
            : ModeSetting.Of(choice, finding.ModelOf(choice)) is not { } setting ? pair.BeforeBind(guarded)
            : !setting.IsEffective || setting is not { ConstantValue: { } value, Opposite: { } opposite } ? null
            : pair.Owns(choice) ? [new TextEdit(value.SyntaxTree, value.Span, opposite)]
            : pair.BeforeBind(guarded);
    }

    private static IReadOnlyList<TextEdit>? AtCreation(Report finding, ExpressionSyntax creation, bool guarded)
    {
        Mode mode = creation.IsDualByDefinition(finding.ModelOf(creation)) ? Mode.NotDual : Mode.IPv6Only;
        return ModeChoice.Plan(creation, IPv6Bind(finding, creation), mode, guarded, finding.Context);
    }

    /// <summary>Whichever of the two binds is part of the creation's own statement, or follows it.</summary>
    private static ExpressionSyntax? IPv6Bind(Report finding, ExpressionSyntax creation)
    {
        ExpressionSyntax?[] binds = [finding.Subject, finding.Role(DiagnosticRoles.Other), finding.Role(DiagnosticRoles.Bind)];
        return binds.FirstOrDefault(bind => bind is not null && bind.SyntaxTree == creation.SyntaxTree
            && bind.Span.Contains(creation.Span))
            ?? (finding.Fact(DiagnosticRoles.IPv6First) == "true" ? binds[1] : binds[0]);
    }
}
