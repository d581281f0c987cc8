//# A client whose peer the constructor keeps in a field is reported where a method makes it
class Voice
{
    private readonly IPEndPoint _server;
    public Voice(IPEndPoint server) => _server = server;
    public void Run()
    {
        var client = Open();
        client.Send(new byte[1], 1);
        client.Close();
        client = Open();
    }
    private UdpClient Open()
    {
        var client = new UdpClient(); // !! DSA3005
        client.Connect(_server);
        return client;
    }
}

//# A client of the family of the peer that the constructor keeps is silent
class Voice
{
    private readonly IPEndPoint _server;
    public Voice(IPEndPoint server) => _server = server;
    public void Run()
    {
        var client = new UdpClient(_server.AddressFamily);
        client.Connect(_server);
    }
}

//# A client that is made again with its constructor's address is reported
class Remote
{
    private IPAddress _address;
    private UdpClient _client;
    public Remote(IPAddress address) { _address = address; Open(); }
    public void Open()
    {
        if (_client != null) Close();
        _client = new UdpClient(); // !! DSA3005
        try { _client.Connect(_address, 53); }
        catch { throw new InvalidOperationException(); }
    }
    public void Close() { _client.Close(); _client = null; }
}

//# A client that is made before the constructor's address is there is reported
class Remote
{
    private readonly UdpClient _client = new UdpClient(); // !! DSA3005
    private readonly IPEndPoint _peer;
    public Remote(IPAddress address, int port) => _peer = new IPEndPoint(address, port);
    public void Send(byte[] data) => _client.Send(data, data.Length, _peer);
}

//# A client whose constructor refuses IPv6 addresses is silent
class Remote
{
    private readonly UdpClient _client = new UdpClient();
    private readonly IPEndPoint _peer;
    public Remote(IPAddress address, int port)
    {
        if (address.AddressFamily != AddressFamily.InterNetwork) throw new ArgumentException(nameof(address));
        _peer = new IPEndPoint(address, port);
    }
    public void Send(byte[] data) => _client.Send(data, data.Length, _peer);
}

//# A client whose field holds an address of the code's own is silent
class Remote
{
    private readonly UdpClient _client = new UdpClient();
    private readonly IPEndPoint _peer;
    public Remote(string address, int port) => _peer = new IPEndPoint(IPAddress.Parse(address), port);
    public void Send(byte[] data) => _client.Send(data, data.Length, _peer);
}

//# A client whose field may be set by others is silent
class Remote
{
    private readonly UdpClient _client = new UdpClient();
    public IPEndPoint Peer { get; set; }
    public Remote(IPEndPoint peer) => Peer = peer;
    public void Send(byte[] data) => _client.Send(data, data.Length, Peer);
}

//# A client that reaches two constructor's addresses is silent
class Remote
{
    private readonly UdpClient _client = new UdpClient();
    private readonly IPEndPoint _first;
    private readonly IPEndPoint _second;
    public Remote(IPEndPoint first, IPEndPoint second) { _first = first; _second = second; }
    public void Send(byte[] data)
    {
        _client.Send(data, data.Length, _first);
        _client.Send(data, data.Length, _second);
    }
}

//# A client that receives with its peer as the placeholder is reported
class Speech
{
    private readonly IPEndPoint _host;
    private readonly UdpClient _client;
    public Speech(IPEndPoint host)
    {
        _host = host;
        _client = new UdpClient(); // !! DSA3005
    }
    public void Connect() => _client.Connect(_host);
    public void Receive()
    {
        EndPoint sender = _host;
        while (true) _client.Client.ReceiveFrom(new byte[9], ref sender);
    }
}

//# A client that receives with an IPv4 placeholder is IPv4 on purpose
class Speech
{
    private readonly IPEndPoint _host;
    private readonly UdpClient _client;
    public Speech(IPEndPoint host)
    {
        _host = host;
        _client = new UdpClient();
    }
    public void Connect() => _client.Connect(_host);
    public void Receive()
    {
        EndPoint sender = new IPEndPoint(IPAddress.Any, 0);
        while (true) _client.Client.ReceiveFrom(new byte[9], ref sender);
    }
}

//# A client that asks again whom it has heard from is reported, whatever the type's own calls pass
static class Question
{
    public static byte[] Ask(string host)
    {
        var all = Dns.GetHostAddresses(host);
        return Ask(all.FirstOrDefault(it => it.AddressFamily == AddressFamily.InterNetwork) ?? all[0]);
    }
    public static byte[] Ask(IPAddress server)
    {
        var peer = new IPEndPoint(server, 3478);
        using (var client = new UdpClient()) // !! DSA3005
        {
            for (int i = 0; i < 3; i++)
            {
                client.Send(new byte[1], 1, peer);
                try { return client.Receive(ref peer); }
                catch (SocketException) when (i < 2) { Console.WriteLine(i); }
            }
            return null;
        }
    }
}

//# A private method that is called with an IPv4 address of the resolver is silent
static class Question
{
    public static void Ask(string host) => Ask(Dns.GetHostAddresses(host).First(it => it.AddressFamily == AddressFamily.InterNetwork));
    private static void Ask(IPAddress server)
    {
        using (var client = new UdpClient()) client.Send(new byte[1], 1, new IPEndPoint(server, 3478));
    }
}

//# A client of any caller's address that reaches an IPv4 group, too, is silent
class Announcer
{
    private readonly UdpClient _client;
    public Announcer() => _client = new UdpClient();
    public void Send(byte[] data, IPEndPoint to) => _client.Send(data, data.Length, to);
    public void Announce(byte[] data) => SendToAll(data);
    private void SendToAll(byte[] data) => _client.Send(data, data.Length, new IPEndPoint(IPAddress.Parse("239.255.255.250"), 1900));
}

//# A client of a protocol that IPv6 has not is silent: NetBIOS by endpoint
class Names
{
    private static readonly int Port = 137;
    private readonly IPAddress _server;
    public Names(IPAddress server) => _server = server;
    public void Run()
    {
        var client = new UdpClient();
        var endPoint = new IPEndPoint(_server, Port);
        client.Connect(endPoint);
    }
}

//# A client of a protocol that IPv6 has not is silent: NAT-PMP by address and port
class Mapper
{
    private readonly IPAddress _gateway;
    public Mapper(IPAddress gateway) => _gateway = gateway;
    public void Run()
    {
        var client = new UdpClient();
        client.Connect(_gateway, 5351);
    }
}

//# A client of another protocol is reported: NTP by address and port
class Clock
{
    private readonly IPAddress _server;
    public Clock(IPAddress server) => _server = server;
    public void Run()
    {
        var client = new UdpClient(); // !! DSA3005
        client.Connect(_server, 123);
    }
}

//# A client of two protocols, of which IPv6 has one, is reported
class Both
{
    private readonly IPAddress _server;
    public Both(IPAddress server) => _server = server;
    public void Run(byte[] data)
    {
        var client = new UdpClient(); // !! DSA3005
        client.Send(data, data.Length, new IPEndPoint(_server, 137));
        client.Send(data, data.Length, new IPEndPoint(_server, 123));
    }
}
