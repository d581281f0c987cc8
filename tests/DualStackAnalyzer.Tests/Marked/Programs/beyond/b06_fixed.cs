namespace B06Fixed;

public static class Discovery
{
    public static (UdpClient V4, UdpClient V6) Open(int port)
    {
        var v4 = new UdpClient(AddressFamily.InterNetwork);
        v4.Client.Bind(new IPEndPoint(IPAddress.Any, port));
        v4.JoinMulticastGroup(IPAddress.Parse("224.0.1.187"));

        var v6 = new UdpClient(AddressFamily.InterNetworkV6);
        v6.Client.SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.IPv6Only, true);
        v6.Client.Bind(new IPEndPoint(IPAddress.IPv6Any, port));
        return (v4, v6);
    }
}
