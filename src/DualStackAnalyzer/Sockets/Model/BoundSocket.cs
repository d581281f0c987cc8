namespace DualStackAnalyzer.Sockets.Model;

/// <summary>A socket that is bound, or about to be.</summary>
/// <param name="Setup">The socket on its way into the bind.</param>
/// <param name="Address">Where it is bound.</param>
/// <param name="Listening">Whether a TCP socket already listens; other transports never do.</param>
internal readonly record struct BoundSocket(SocketSetup Setup, LocalAddress Address, bool Listening = false);
