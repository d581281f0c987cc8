namespace DualStackAnalyzer.Sockets.Model;

/// <summary>Whether the program set <c>SocketOptionName.ReuseAddress</c> before the bind.</summary>
internal enum Reuse
{
    None,
    Set,
}
