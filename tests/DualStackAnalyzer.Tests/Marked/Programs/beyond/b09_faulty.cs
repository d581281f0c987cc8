namespace B09Faulty;

// kapetan/dns 64, frontporch/Radius.NET 20: UdpClient without arguments is IPv4, and the server's address may be IPv6.
public static class Resolver
{
    public static int Ask(IPAddress server, int port)
    {
        using var client = new UdpClient(); // !! DSA3005
        return client.Send(new byte[] { 1 }, 1, new IPEndPoint(server, port));
    }
}
