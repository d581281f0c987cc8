namespace DualStackAnalyzer.Rules;

/// <summary>The categories: one line of configuration sets the severity of all rules of one.</summary>
internal static class Categories
{
    /// <summary>DSA0xxx: how this analyzer is configured.</summary>
    public const string Configuration = "Configuration";

    /// <summary>DSA1xxx: what differs between runtimes, systems and restarts.</summary>
    public const string Portability = "Sockets.Portability";

    /// <summary>DSA2xxx: two sockets on one port.</summary>
    public const string Collision = "Sockets.Collision";

    /// <summary>DSA3xxx: calls that throw.</summary>
    public const string Usage = "Sockets.Usage";

    /// <summary>DSA4xxx: addresses that decide who may come in.</summary>
    public const string Security = "Security";

    /// <summary>DSA5xxx: clients and servers that are not reached over IPv6.</summary>
    public const string Reachability = "Sockets.Reachability";
}
