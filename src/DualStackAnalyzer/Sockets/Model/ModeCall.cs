namespace DualStackAnalyzer.Sockets.Model;

/// <summary>The calls that choose the mode of a socket, and those that look as if they did.</summary>
internal enum ModeCall
{
    /// <summary><c>socket.DualMode = …</c></summary>
    DualMode,

    /// <summary><c>SetSocketOption(IPv6, IPv6Only, bool or int or byte[])</c></summary>
    IPv6Only,

    /// <summary><c>SetSocketOption(IPv6, IPv6Only, object)</c></summary>
    IPv6OnlyAsObject,

    /// <summary><c>SetSocketOption(IP or Socket, IPv6Only, …)</c>: the right option at the wrong level.</summary>
    IPv6OnlyAtOtherLevel,
}
