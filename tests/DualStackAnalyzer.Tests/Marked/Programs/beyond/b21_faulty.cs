namespace B21Faulty;

// RevenantX/LiteNetLib 464: an option of the IPv6 level is set on the IPv4 socket.
public static class Net
{
    public static Socket Open(int port, short ttl)
    {
        var v4 = new Socket(AddressFamily.InterNetwork, SocketType.Dgram, ProtocolType.Udp);
        v4.SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.HopLimit, ttl); // !! DSA3006
        v4.Bind(new IPEndPoint(IPAddress.Any, port));
        return v4;
    }
}
