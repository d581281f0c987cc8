namespace DualStackAnalyzer.Sockets.Model;

/// <summary>The class libraries that disagree on the default mode.</summary>
internal enum SocketRuntime
{
    /// <summary>.NET 6 and later.</summary>
    Net,

    /// <summary>Mono, and Unity, which runs on it. Measured: Mono 6.8.</summary>
    Mono,
}
