namespace DualStackAnalyzer.Sockets.Model;

/// <summary>How far a socket has come when its mode is set.</summary>
internal enum SocketLife
{
    Created,

    /// <summary>A bind was tried and threw: the socket is as it was.</summary>
    BindFailed,

    Bound,

    /// <summary>UDP, bound by the system on its first <c>SendTo</c>.</summary>
    ImplicitlyBound,

    Listening,
    Connected,

    /// <summary>What <c>Accept</c> returned.</summary>
    Accepted,
}
