namespace DualStackAnalyzer.Sockets.Model;

/// <summary>A socket as it is on its way into its bind.</summary>
/// <param name="Family">The family that it was created with.</param>
/// <param name="Transport">What it carries.</param>
/// <param name="Mode">What the program chose; <see cref="SocketMode.Unset"/> for IPv4.</param>
/// <param name="Reuse">Whether the program asked to reuse the address.</param>
internal readonly record struct SocketSetup(
    IPFamily Family,
    Transport Transport,
    SocketMode Mode = SocketMode.Unset,
    Reuse Reuse = Reuse.None);
