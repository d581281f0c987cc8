namespace DualStackAnalyzer.CodeFixes;

/// <summary>
/// DSA3003: an IPv6 socket that is bound to <c>IPAddress.Any</c> becomes a dual one on <c>IPAddress.IPv6Any</c>.
/// Left on the IPv4 address it would refuse IPv6 clients (DSA1005); so it would on a specific one, where no fix is offered.
/// Nor is it for a socket that was made IPv6-only: which of the two is the mistake, only the author knows.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class DualForIPv4EndPointFix() : SocketFix("DSA3003")
{
    /// <inheritdoc/>
    internal override IReadOnlyList<Remedy> Remedies { get; } =
        [new("Make the socket dual-stack and bind it to IPAddress.IPv6Any", "DualStackAnalyzer.DualForIPv4EndPoint", Plan)];

    private static IReadOnlyList<TextEdit>? Plan(Report finding)
    {
        if (finding.Fact(DiagnosticRoles.DualCures) != "true" || finding.Subject is not { } bind
            || !SocketKind.IsCalledIn(bind, finding.ModelOf(bind)) || AnyAddress.In(bind, finding.ModelOf(bind)) is not { } address
            || finding.Role(DiagnosticRoles.Creation) is not { } creation || finding.FamilyAtRunTime
            || VariableUses.Of(creation, finding.Context).SetsMode()
            || ModeChoice.Plan(creation, bind, Mode.Dual, familyAtRunTime: false, finding.Context) is not { } choice)
        {
            return null;
        }

        return [address, .. choice];
    }
}
