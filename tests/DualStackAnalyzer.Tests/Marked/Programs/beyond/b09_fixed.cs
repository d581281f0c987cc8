namespace B09Fixed;

public static class Resolver
{
    public static int Ask(IPAddress server, int port)
    {
        using var client = new UdpClient(server.AddressFamily);
        return client.Send(new byte[] { 1 }, 1, new IPEndPoint(server, port));
    }
}
