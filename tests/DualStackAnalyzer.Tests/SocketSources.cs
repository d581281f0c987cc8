namespace DualStackAnalyzer.Tests;

/// <summary>Creations that many sources share, to be put into them.</summary>
internal static class SocketSources
{
    public const string Tcp4 = "new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp)";
    public const string Tcp6 = "new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp)";

    /// <summary>One that is bound without a mode, marked.</summary>
    public const string ReportedTcp6 = "{|DSA1001:" + Tcp6 + "|}";

    public const string Udp4 = "new Socket(AddressFamily.InterNetwork, SocketType.Dgram, ProtocolType.Udp)";
    public const string Udp6 = "new Socket(AddressFamily.InterNetworkV6, SocketType.Dgram, ProtocolType.Udp)";
}
