namespace DualStackAnalyzer.Sockets.Model;

/// <summary>What becomes of the second socket of a <see cref="SocketScenario"/>.</summary>
internal enum PairOutcome
{
    /// <summary>Both bind, and no packet is for both of them.</summary>
    BothBind,

    /// <summary>Its bind throws <c>SocketError.AddressAlreadyInUse</c>.</summary>
    InUseAtBind,

    /// <summary>It binds, and its <c>Listen</c> throws <c>SocketError.AddressAlreadyInUse</c>.</summary>
    InUseAtListen,

    /// <summary>Both bind, and clients of one family may reach either of them. Nothing is thrown.</summary>
    SharesPort,
}
