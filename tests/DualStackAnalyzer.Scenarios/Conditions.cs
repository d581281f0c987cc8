namespace DualStackAnalyzer.Scenarios;

/// <summary>Where a trial is made, as far as its result depends on it.</summary>
/// <param name="Runtime">The class library.</param>
/// <param name="HasIPv6">Whether the loopback interface has its IPv6 address.</param>
/// <param name="SystemDefault">The mode of a socket that neither program nor class library touches.</param>
internal sealed record Conditions(
    SocketRuntime Runtime, bool HasIPv6 = true, SocketMode SystemDefault = SocketMode.Dual)
{
    /// <summary>The families whose clients exist here.</summary>
    public IPFamilies Reachable => HasIPv6 ? IPFamilies.Both : IPFamilies.IPv4;
}
