using DualStackAnalyzer.Configuration;

namespace DualStackAnalyzer.Rules;

/// <summary>Which choice comes first among the fixes of DSA1001, DSA1002, DSA1003 and DSA1006.</summary>
internal enum PreferredMode
{
    /// <summary>The option IPv6Only: the default.</summary>
    IPv6Only,

    /// <summary>DualMode, where no IPv4 socket is seen on the port.</summary>
    Dual,
}

internal static class PreferredModes
{
    /// <summary>The option that names it.</summary>
    public static Option<PreferredMode> Option { get; } = new("preferred_mode", "ipv6_only or dual", text => text.ToLowerInvariant() switch
    {
        "ipv6_only" => PreferredMode.IPv6Only,
        "dual" => PreferredMode.Dual,
        _ => null,
    });
}
