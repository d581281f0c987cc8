namespace B21Fixed;

public static class Net
{
    public static Socket Open(int port, short ttl)
    {
        var v4 = new Socket(AddressFamily.InterNetwork, SocketType.Dgram, ProtocolType.Udp);
        v4.Ttl = ttl;
        v4.Bind(new IPEndPoint(IPAddress.Any, port));
        return v4;
    }
}
