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
        [new("Make the IPv6 socket IPv6-only", "DualStackAnalyzer.SeparateSockets", Plan)];

    private static IReadOnlyList<TextEdit>? Plan(Report finding)
    {
        if (finding.Role(DiagnosticRoles.Choice) is { } choice)
        {
            var setting = new ModeSetting(choice, finding.ModelOf(choice));
            return setting is { ConstantValue: { } value, Opposite: { } opposite }
                ? [new TextEdit(value.SyntaxTree, value.Span, opposite)]
                : null;
        }

        if (finding.Role(DiagnosticRoles.Creation) is not { } creation)
        {
            return null;
        }

        Mode mode = creation.IsDualByDefinition(finding.ModelOf(creation)) ? Mode.NotDual : Mode.IPv6Only;
        return ModeChoice.Plan(creation, IPv6Bind(finding, creation), mode, finding.FamilyAtRunTime, finding.ModelOf);
    }

    /// <summary>Whichever of the two binds is part of the creation's own statement.</summary>
    private static ExpressionSyntax? IPv6Bind(Report finding, ExpressionSyntax creation)
    {
        ExpressionSyntax?[] binds = [finding.Subject, finding.Role(DiagnosticRoles.Other), finding.Role(DiagnosticRoles.Bind)];
        return binds.FirstOrDefault(bind => bind is not null && bind.SyntaxTree == creation.SyntaxTree
            && bind.Span.Contains(creation.Span));
    }
}
