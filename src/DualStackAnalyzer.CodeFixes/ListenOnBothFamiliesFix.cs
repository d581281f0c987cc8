namespace DualStackAnalyzer.CodeFixes;

/// <summary>
/// DSA5001: what listens on the IPv4 wildcard listens on that of both families, and on IPv4 alone where the system has no IPv6.
/// There is no such constructor of <c>UdpClient</c>, and no such socket for the two loopback addresses.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class ListenOnBothFamiliesFix() : SocketFix("DSA5001")
{
    /// <inheritdoc/>
    internal override IReadOnlyList<Remedy> Remedies { get; } =
    [
        new("Listen on both families with TcpListener.Create", "DualStackAnalyzer.DualListener", Listener),
        new("Listen on both families with a dual-mode socket", "DualStackAnalyzer.DualSocket", Socket),
        new("Listen on both families with ListenAnyIP", "DualStackAnalyzer.ListenAnyIPAlone", finding => ServerEndPoints.Widened(finding, "Any", "ListenAnyIP")),
        new("Listen on both loopback addresses with ListenLocalhost", "DualStackAnalyzer.ListenLocalhost", finding => ServerEndPoints.Widened(finding, "Loopback", "ListenLocalhost")),
    ];

    private static IReadOnlyList<TextEdit>? Listener(Report finding) =>
        IsCured(finding, out var creation) ? IPv4Creation.OfListener(creation!, finding.ModelOf(creation!)) : null;

    private static IReadOnlyList<TextEdit>? Socket(Report finding) =>
        IsCured(finding, out var creation) && finding.Role(DiagnosticRoles.Bind) is { } bind
        && IPv4Creation.WithoutFamily(creation!, finding.ModelOf(creation!)) is { } family
        && SocketKind.IsCalledIn(bind, finding.ModelOf(bind)) && AnyAddress.In(bind, finding.ModelOf(bind), mayBeIPv4: true) is { } address
            ? [family, address]
            : null;

    private static bool IsCured(Report finding, out BaseObjectCreationExpressionSyntax? creation)
    {
        creation = finding.Creation as BaseObjectCreationExpressionSyntax;
        return creation is { Initializer: null } && finding.Fact(DiagnosticRoles.DualCures) == "true";
    }
}
