namespace B06Faulty;

// NZSmartie/CoAP.Net 14, after it was made dual: the IPv4 group cannot be joined through an IPv6 UdpClient.
public static class Discovery
{
    public static UdpClient Open(int port)
    {
        var client = new UdpClient(AddressFamily.InterNetworkV6);
        client.Client.DualMode = true;
        client.Client.Bind(new IPEndPoint(IPAddress.IPv6Any, port));
        client.JoinMulticastGroup(IPAddress.Parse("224.0.1.187")); // !! DSA3006
        return client;
    }
}
