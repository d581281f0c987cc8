namespace DualStackAnalyzer.Tests;

/// <summary>What many sources share: creations, and a method that binds a socket.</summary>
internal static class SocketSources
{
    public const string Tcp4 = "new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp)";
    public const string Tcp6 = "new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp)";

    /// <summary>One that is bound without a mode, marked.</summary>
    public const string ReportedTcp6 = "{|DSA1001:" + Tcp6 + "|}";

    public const string Udp4 = "new Socket(AddressFamily.InterNetwork, SocketType.Dgram, ProtocolType.Udp)";
    public const string Udp6 = "new Socket(AddressFamily.InterNetworkV6, SocketType.Dgram, ProtocolType.Udp)";

    /// <summary>Like <see cref="ReportedTcp6"/>.</summary>
    public const string ReportedUdp6 = "{|DSA1001:new Socket(AddressFamily.InterNetworkV6, SocketType.Dgram, ProtocolType.Udp)|}";

    /// <summary>A method that creates a socket, does something with it, and binds it to the IPv6 wildcard.</summary>
    public static string Started(string creation, string statements, string parameters = "int port") => $$"""
        void Start({{parameters}})
        {
            var socket = {{creation}};
            {{statements}}
            socket.Bind(new IPEndPoint(IPAddress.IPv6Any, port));
        }
        """;
}
