namespace DualStackAnalyzer.Sockets.Evaluation;

/// <summary>
/// What an operation may bring about that a rule reports, whatever its operands hold. IPv4 listeners and TCP clients of both families
/// are most of what there is, and nothing can be said of them: bodies with nothing else need not be run.
/// </summary>
[Flags]
internal enum Stakes
{
    None = 0,

    /// <summary>A socket that may be IPv6, one that something is chosen for, one that is bound to what may be IPv6, or an endpoint of a web server.</summary>
    Anything = 1,

    /// <summary>A listener that is IPv4 for certain.</summary>
    ListensOnIPv4 = 2,

    /// <summary>Another socket that is IPv4 for certain, or was accepted, and can be used with an endpoint of the other family.</summary>
    MakesIPv4 = 4,

    /// <summary>An endpoint is named to a socket.</summary>
    NamesEndPoint = 8,

    /// <summary>One is named to a TCP client, which minds it only if it is of one family.</summary>
    NamesEndPointToClient = 16,

    /// <summary>A socket is bound to an address that is IPv4 for certain.</summary>
    BindsToIPv4 = 32,

    /// <summary>A socket that is made elsewhere: it comes from outside, or is that of a listener or client.</summary>
    TakesSocket = 64,
}

internal static class StakesExtensions
{
    /// <summary>Whether a rule could report something of bodies with all of this.</summary>
    /// <param name="stakes">What is at stake in them.</param>
    /// <param name="areIPv4ListenersReported">Whether a rule reports listeners for being IPv4.</param>
    public static bool AreAny(this Stakes stakes, bool areIPv4ListenersReported) => stakes.HasFlag(Stakes.Anything)
        || stakes.HasFlag(Stakes.MakesIPv4 | Stakes.NamesEndPoint) || stakes.HasFlag(Stakes.MakesIPv4 | Stakes.NamesEndPointToClient)
        || stakes.HasFlag(Stakes.TakesSocket | Stakes.NamesEndPoint) || stakes.HasFlag(Stakes.TakesSocket | Stakes.BindsToIPv4)
        || (stakes.HasFlag(Stakes.ListensOnIPv4) && areIPv4ListenersReported);
}
