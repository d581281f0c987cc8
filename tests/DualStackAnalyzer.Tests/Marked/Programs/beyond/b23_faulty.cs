//@ net10.0
namespace B23Faulty;

// MirrorNetworking/LiteNetLibTransport 3, lybecker.com 2018-08-23, kapetan/dns 64 the other way round: an IPv6 socket that was not made dual sends to IPv4.
public static class Sender
{
    public static int Send(int port)
    {
        using var socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Dgram, ProtocolType.Udp);
        return socket.SendTo(new byte[] { 1 }, new IPEndPoint(IPAddress.Loopback, port)); // !! DSA3005
    }
}
