namespace DualStackAnalyzer.CodeFixes;

/// <summary>DSA1005: a dual socket is bound to <c>IPAddress.IPv6Any</c> in place of <c>IPAddress.Any</c>.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class ListenOnIPv6AnyFix() : SocketFix("DSA1005")
{
    /// <inheritdoc/>
    internal override IReadOnlyList<Remedy> Remedies { get; } = [new("Bind to IPAddress.IPv6Any", "DualStackAnalyzer.IPv6Any", Plan)];

    private static IReadOnlyList<TextEdit>? Plan(Report finding)
    {
        if (finding.Role(DiagnosticRoles.Bind) is { } call && !SocketKind.IsCalledIn(call, finding.ModelOf(call)))
        {
            return null;
        }

        bool mayBeIPv4 = finding.Creation is not { } creation || !creation.HasFamily(finding.ModelOf(creation));
        var edit = finding.Role(DiagnosticRoles.Address) is { } address
            ? AnyAddress.Of(address, finding.ModelOf(address), mayBeIPv4)
            : finding.Role(DiagnosticRoles.Bind) is { } bind ? AnyAddress.In(bind, finding.ModelOf(bind), mayBeIPv4) : null;
        return edit is { } found ? [found] : null;
    }
}
