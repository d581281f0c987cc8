
namespace DualStackAnalyzer.CodeFixes;

/// <summary>
/// DSA5003: the mode of a socket without a family is set where it is an IPv6 one, and Kestrel is told to listen on whatever there
/// is. For an IPv6 socket no fix is offered: what to do without IPv6, only the author knows.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class FamilyGuardFix() : SocketFix("DSA5003")
{
    /// <inheritdoc/>
    internal override IReadOnlyList<Remedy> Remedies { get; } =
    [
        new("Set the mode on an IPv6 socket only", "DualStackAnalyzer.GuardWithoutIPv6", finding => finding.FamilyAtRunTime ? IPv4ModeFix.Guard(finding) : null),
        new("Listen on every address with ListenAnyIP", "DualStackAnalyzer.ListenAnyIPWithoutIPv6", finding => ServerEndPoints.Widened(finding, "IPv6Any", "ListenAnyIP")),
    ];
}
