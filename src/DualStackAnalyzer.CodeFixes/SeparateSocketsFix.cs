namespace DualStackAnalyzer.CodeFixes;

/// <summary>DSA2001, 2002: makes the IPv6 socket of a pair IPv6-only, so that the port is the IPv4 socket's too.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class SeparateSocketsFix() : SocketFix("DSA2001", "DSA2002")
{
    /// <inheritdoc/>
    internal override IReadOnlyList<Remedy> Remedies { get; } =
    [
        new("Make the IPv6 socket IPv6-only", "DualStackAnalyzer.SeparateSockets", Plan),
        new("Listen on both families with one ListenAnyIP", "DualStackAnalyzer.ListenAnyIP", ServerEndPoints.Plan),
    ];

    private static IReadOnlyList<TextEdit>? Plan(Report finding)
    {
        bool isFirst = finding.Fact(DiagnosticRoles.IPv6First) == "true";
        var other = finding.Role(DiagnosticRoles.Other);
        var choice = finding.Role(DiagnosticRoles.Choice);
        if (finding.Fact(DiagnosticRoles.Pair) == DiagnosticRoles.PairOfIPv6 || (isFirst ? other : finding.Subject) is not { } bind || finding.Role(DiagnosticRoles.Creation) is not { } creation)
        {
            return null;
        }

        var pair = new PairScope(bind, isFirst ? finding.Subject : other, finding.Context);
        bool guarded = finding.FamilyAtRunTime || !creation.HasFamily(finding.ModelOf(creation));
        return choice is null
            ? pair.Owns(creation) ? AtCreation(finding, creation, guarded) : pair.BeforeBind(guarded)
            : ModeSetting.Of(choice, finding.ModelOf(choice)) is not { } setting ? pair.BeforeBind(guarded)
            : !setting.IsEffective || setting is not { ConstantValue: { } value, Opposite: { } opposite } ? null
            : pair.Owns(choice) ? [Reversed(finding, setting) ?? new TextEdit(value.SyntaxTree, value.Span, opposite)]
            : pair.BeforeBind(guarded);
    }

    /// <summary>
    /// A statement that sets DualMode becomes one that sets the option, as everywhere else. In a <c>try</c> it stays as it is:
    /// a handler may wait for what the property throws.
    /// </summary>
    private static TextEdit? Reversed(Report finding, ModeSetting setting) =>
        setting is { Opposite: "false", Statement: { } statement, Socket: { } socket, Whole: AssignmentExpressionSyntax set }
        && !statement.Ancestors().Any(node => node is TryStatementSyntax)
        && Mode.IPv6Only.Statement(socket, new NameInScope(finding.ModelOf(statement), statement.SpanStart)) is { } text
            ? new TextEdit(set.SyntaxTree, TextSpan.FromBounds(set.SpanStart, statement.SemicolonToken.Span.End), text)
            : null;

    private static IReadOnlyList<TextEdit>? AtCreation(Report finding, ExpressionSyntax creation, bool guarded) =>
        ModeChoice.Plan(creation, IPv6Bind(finding, creation), Mode.IPv6Only, guarded, finding.Context);

    /// <summary>Whichever of the two binds is part of the creation's own statement, or follows it.</summary>
    private static ExpressionSyntax? IPv6Bind(Report finding, ExpressionSyntax creation)
    {
        ExpressionSyntax?[] binds = [finding.Subject, finding.Role(DiagnosticRoles.Other), finding.Role(DiagnosticRoles.Bind)];
        return binds.FirstOrDefault(bind => bind is not null && bind.SyntaxTree == creation.SyntaxTree
            && bind.Span.Contains(creation.Span))
            ?? (finding.Fact(DiagnosticRoles.IPv6First) == "true" ? binds[1] : binds[0]);
    }
}
