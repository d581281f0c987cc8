using System.Collections.Generic;
using System.Collections.Immutable;
using DualStackAnalyzer.CodeFixes.Edits;
using DualStackAnalyzer.CodeFixes.Offers;
using DualStackAnalyzer.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DualStackAnalyzer.CodeFixes;

/// <summary>
/// DSA3003: an IPv6 socket that is bound to <c>IPAddress.Any</c> becomes a dual one on <c>IPAddress.IPv6Any</c>.
/// Left on the IPv4 address it would refuse IPv6 clients (DSA1005); so it would on a specific one, where no fix is offered.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class DualForIPv4EndPointFix : SocketFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("DSA3003");

    /// <inheritdoc/>
    internal override IReadOnlyList<Remedy> Remedies { get; } =
        [new("Make the socket dual-stack and bind it to IPAddress.IPv6Any", "DualStackAnalyzer.DualForIPv4EndPoint", Plan)];

    private static IReadOnlyList<TextEdit>? Plan(Report finding)
    {
        if (finding.Fact(DiagnosticRoles.DualCures) != "true" || finding.Subject is not { } bind
            || AnyAddress.In(bind, finding.ModelOf(bind)) is not { } address
            || finding.Role(DiagnosticRoles.Creation) is not { } creation || finding.FamilyAtRunTime
            || Choice(finding, creation, bind) is not { } choice)
        {
            return null;
        }

        return [address, .. choice];
    }

    private static IReadOnlyList<TextEdit>? Choice(Report finding, ExpressionSyntax creation, ExpressionSyntax bind)
    {
        if (finding.Role(DiagnosticRoles.Choice) is not { } choice)
        {
            return VariableUses.Of(creation, finding.ModelOf).SetsMode()
                ? null
                : ModeChoice.Plan(creation, bind, Mode.Dual, familyAtRunTime: false, finding.ModelOf);
        }

        var setting = new ModeSetting(choice, finding.ModelOf(choice));
        return setting is { ConstantValue: { } value, Opposite: { } opposite }
            ? [new TextEdit(value.SyntaxTree, value.Span, opposite)]
            : null;
    }
}
