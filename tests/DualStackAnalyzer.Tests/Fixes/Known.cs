namespace DualStackAnalyzer.Tests.Fixes;

/// <summary>What an analyzer would have found out beside the places that a source marks.</summary>
/// <param name="Family">The family of the socket to configure.</param>
/// <param name="IsCuredByDual">Whether dual mode makes the call right.</param>
internal sealed record Known(string Family, bool IsCuredByDual)
{
    public static Known Nothing { get; } = new(DiagnosticRoles.FamilyIPv6, IsCuredByDual: false);

    public static Known FamilyAtRunTime { get; } = Nothing with { Family = DiagnosticRoles.FamilyAtRunTime };

    public static Known FamilyIPv4 { get; } = Nothing with { Family = DiagnosticRoles.FamilyIPv4 };

    public static Known DualCures { get; } = Nothing with { IsCuredByDual = true };
}
