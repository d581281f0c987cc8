namespace DualStackAnalyzer.CodeFixes;

/// <summary>
/// DSA1001, 1002, 1003, 1006: chooses the mode where the socket is created. IPv6-only comes first, unless the
/// configuration prefers dual mode or the same listener is made dual elsewhere; dual mode is offered where no IPv4
/// socket on the same port is seen.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class ChooseModeFix() : SocketFix("DSA1001", "DSA1002", "DSA1003", "DSA1006")
{
    private const string Preferred = "DualStackAnalyzer.PreferredMode";

    private static readonly Remedy IPv6Only =
        new("Make the socket IPv6-only", "DualStackAnalyzer.IPv6Only", finding => Plan(finding, Mode.IPv6Only));

    private static readonly Remedy Dual =
        new("Make the socket dual-stack", "DualStackAnalyzer.DualMode", finding => MayBeDual(finding) ? Plan(finding, Mode.Dual) : null);

    /// <inheritdoc/>
    internal override IReadOnlyList<Remedy> Remedies { get; } = [IPv6Only, Dual];

    /// <inheritdoc/>
    internal override IReadOnlyList<Remedy> RemediesFor(Report finding) => PrefersDual(finding) ? [Dual, IPv6Only] : Remedies;

    /// <summary>The first choice has a key of its own, so that Fix All, and `dotnet format`, give each file the one that it prefers.</summary>
    internal override string KeyOf(Remedy remedy, Report finding) => remedy == RemediesFor(finding)[0] ? Preferred : remedy.Key;

    /// <inheritdoc/>
    internal override IReadOnlyList<Remedy> RemediesUnder(string? key, Report finding) =>
        key != Preferred ? base.RemediesUnder(key, finding)
        : PrefersDual(finding) ? RemediesFor(finding)
        : [IPv6Only];

    private static bool PrefersDual(Report finding) =>
        (finding.Subject is { } subject && finding.Context.Options.GetOptions(subject.SyntaxTree) is var options && PreferredModes.Option.In(options) == PreferredMode.Dual)
        || (finding.Creation is { } creation && SameListener.IsDual(creation, finding.Context));

    private static IReadOnlyList<TextEdit>? Plan(Report finding, Mode mode) =>
        finding.Creation is { } creation
            ? ModeChoice.Plan(creation, finding.Role(DiagnosticRoles.Bind), mode, finding.FamilyAtRunTime, finding.Context)
            : null;

    /// <summary>
    /// Whether the socket may be dual: not beside an IPv4 socket, and the loop of DSA1006 binds one too; not on one specific
    /// address, where a dual socket serves one family only (DSA1005); not for a listener that is started again, which would
    /// lose it (DSA1004).
    /// </summary>
    private static bool MayBeDual(Report finding) =>
        finding.Fact(DiagnosticRoles.Pair) != "true" && finding.Id is not ("DSA1006" or "DSA1003")
        && finding.Creation is { } creation && !VariableUses.Of(creation, finding.Context).MayRestart();
}
