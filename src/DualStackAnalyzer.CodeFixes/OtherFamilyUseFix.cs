namespace DualStackAnalyzer.CodeFixes;

/// <summary>DSA3005: the placeholder, the mode or the family of the socket becomes what the call needs.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class OtherFamilyUseFix() : SocketFix("DSA3005")
{
    /// <inheritdoc/>
    internal override IReadOnlyList<Remedy> Remedies { get; } =
    [
        new("Use a placeholder of the socket's family", "DualStackAnalyzer.Placeholder", Placeholder.Plan),
        new("Make the socket dual-stack", "DualStackAnalyzer.DualForUse", Dual),
        new("Create the socket with the family of the endpoint", "DualStackAnalyzer.FamilyOfEndPoint", Family),
    ];

    /// <summary>Not where the code sets the mode somewhere: which of the two is the mistake, only the author knows.</summary>
    private static IReadOnlyList<TextEdit>? Dual(Report finding) =>
        finding.Fact(DiagnosticRoles.DualCures) == "true" && finding.Role(DiagnosticRoles.Creation) is { } creation
        && !VariableUses.Of(creation, finding.Context).SetsMode()
            ? ModeChoice.Plan(creation, finding.Role(DiagnosticRoles.Bind), Mode.Dual, familyAtRunTime: false, finding.Context)
            : null;

    private static IReadOnlyList<TextEdit>? Family(Report finding)
    {
        if (finding.Creation is not BaseObjectCreationExpressionSyntax creation)
        {
            return null;
        }

        var model = finding.ModelOf(creation);
        if (finding.Fact(DiagnosticRoles.Peer) is { } peer)
        {
            return CreationFamily.Plan(creation, $"{peer}.AddressFamily", model);
        }

        return finding.Fact(DiagnosticRoles.FamilyCures) == "true"
            && new NameInScope(model, creation.SpanStart).Member("System.Net.Sockets", "AddressFamily", "InterNetworkV6") is { } version6
                ? CreationFamily.Plan(creation, version6, model)
                : null;
    }
}
