namespace DualStackAnalyzer.Scenarios;

/// <summary>From the model's words to real sockets, on this machine's loopback and wildcard addresses only.</summary>
internal static class Live
{
    /// <summary>
    /// A port that no socket of either family holds at this moment. Ask only when no UDP socket of ours is open:
    /// Mono lets sockets reuse addresses, and would be given its port again.
    /// </summary>
    public static int FreePort(Transport transport)
    {
        using var probe = Open(new SocketSetup(IPFamily.IPv6, transport, SocketMode.Dual));
        probe.Bind(new IPEndPoint(IPAddress.IPv6Any, 0));
        return PortOf(probe);
    }

    /// <summary>Creates a socket and does to it what the setup says, and nothing more.</summary>
    public static Socket Open(SocketSetup setup)
    {
        var family = setup.Family == IPFamily.IPv4 ? AddressFamily.InterNetwork : AddressFamily.InterNetworkV6;
        var socket = setup.Transport switch
        {
            Transport.Tcp => new Socket(family, SocketType.Stream, ProtocolType.Tcp),
            Transport.Udp => new Socket(family, SocketType.Dgram, ProtocolType.Udp),
            _ => new Socket(family, SocketType.Raw, setup.Family == IPFamily.IPv4 ? ProtocolType.Icmp : ProtocolType.IcmpV6),
        };
        if (setup.Mode != SocketMode.Unset)
        {
            socket.DualMode = setup.Mode == SocketMode.Dual;
        }

        if (setup.Reuse == Reuse.Set)
        {
            socket.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.ReuseAddress, true);
        }

        return socket;
    }

    public static IPEndPoint EndPoint(LocalAddress address, int port) => new(Address(address), port);

    public static IPAddress Address(LocalAddress address) => address switch
    {
        (IPFamily.IPv4, AddressScope.Wildcard) => IPAddress.Any,
        (IPFamily.IPv4, _) => IPAddress.Loopback,
        (_, AddressScope.Wildcard) => IPAddress.IPv6Any,
        _ => IPAddress.IPv6Loopback,
    };

    public static int PortOf(Socket socket) => ((IPEndPoint)socket.LocalEndPoint!).Port;

    /// <summary>The mode that the socket has, read back from it.</summary>
    public static string ModeOf(Socket socket) => (socket.DualMode ? SocketMode.Dual : SocketMode.IPv6Only).ToString();
}
