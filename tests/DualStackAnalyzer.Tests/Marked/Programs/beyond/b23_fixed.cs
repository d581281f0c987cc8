namespace B23Fixed;

public static class Sender
{
    public static int Send(int port)
    {
        using var socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Dgram, ProtocolType.Udp);
        socket.DualMode = true;
        return socket.SendTo(new byte[] { 1 }, new IPEndPoint(IPAddress.Loopback, port));
    }
}
