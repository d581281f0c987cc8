//# A client that a generic helper hands on, and that connects, is silent
static class Check
{
    public static T NotNull<T>(this T value) where T : class => value ?? throw new InvalidOperationException();
}
sealed class Sender : IDisposable
{
    private UdpClient _client;
    private UdpClient Client => _client.NotNull();
    public void Connect(int port, IPAddress remote)
    {
        _client = Create(port, remote);
        Client.Connect(remote, 514);
    }
    public void Dispose() => _client?.Dispose();
    private static UdpClient Create(int port, IPAddress remote) => port == 0 ? new UdpClient(remote.AddressFamily) : new UdpClient(port, remote.AddressFamily);
}

//# A receiver that a generic helper hands on is reported
static class Check
{
    public static T NotNull<T>(this T value) where T : class => value ?? throw new InvalidOperationException();
}
sealed class Receiver
{
    private UdpClient _client;
    private UdpClient Client => _client.NotNull();
    public void Open(IPEndPoint own)
    {
        _client = new UdpClient(own); // !! DSA1002
        Client.BeginReceive(null, null);
    }
}

//# A client that is configured after its bind, and connects, is silent
class Channel
{
    private readonly UdpClient _client;
    public Channel(IPEndPoint own, IPEndPoint peer)
    {
        _client = new UdpClient(own);
        _client.Client.IOControl(-1744830452, new byte[4], new byte[4]);
        Console.WriteLine(_client.Client.GetSocketOption(SocketOptionLevel.Socket, SocketOptionName.ReceiveBuffer));
        _client.Connect(peer);
        _client.BeginReceive(null, null);
    }
}

//# A socket that is configured after its bind, and receives, is reported
class Channel
{
    private readonly UdpClient _client;
    public Channel(IPEndPoint own)
    {
        _client = new UdpClient(own); // !! DSA1002
        _client.Client.IOControl(-1744830452, new byte[4], new byte[4]);
        _client.BeginReceive(null, null);
    }
}
