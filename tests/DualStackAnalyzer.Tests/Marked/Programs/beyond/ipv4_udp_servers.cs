//# A UDP server on the IPv4 wildcard is reported
//@ DSA5001
class Server
{
    public async Task Run()
    {
        using var udp = new UdpClient(5060); // !! DSA5001
        while (true)
        {
            var received = await udp.ReceiveAsync();
            await udp.SendAsync(received.Buffer, received.Buffer.Length, received.RemoteEndPoint);
        }
    }
}

//# A UDP server for both families is silent
//@ DSA5001
class Server
{
    public async Task Run()
    {
        using var udp = new UdpClient(AddressFamily.InterNetworkV6);
        udp.Client.DualMode = true;
        udp.Client.Bind(new IPEndPoint(IPAddress.IPv6Any, 5060));
        while (true)
        {
            var received = await udp.ReceiveAsync();
            await udp.SendAsync(received.Buffer, received.Buffer.Length, received.RemoteEndPoint);
        }
    }
}

//# What is received in a thread of its own is reported
//@ DSA5001
class Server
{
    private readonly UdpClient _udp;
    private readonly TcpListener _tcp;
    private Socket _socket;

    public Server(int port)
    {
        _udp = new UdpClient(port); // !! DSA5001
        _tcp = new TcpListener(IPAddress.Any, port); // !! DSA5001
        _tcp.Start();
        new System.Threading.Thread(Receive).Start();
        Task.Run(() => Accept());
    }

    public void Open(int port)
    {
        _socket = new Socket(AddressFamily.InterNetwork, SocketType.Dgram, ProtocolType.Udp); // !! DSA5001
        _socket.Bind(new IPEndPoint(IPAddress.Any, port));
        Begin();
    }

    private void Begin() => _socket.BeginReceive(new byte[10], 0, 10, SocketFlags.None, Received, null);

    private void Received(IAsyncResult result) => Console.WriteLine(_socket.EndReceive(result));

    private void Receive()
    {
        var sender = new IPEndPoint(IPAddress.Any, 0);
        while (true)
        {
            Console.WriteLine(_udp.Receive(ref sender).Length);
        }
    }

    private void Accept()
    {
        while (true)
        {
            _tcp.AcceptTcpClient().Close();
        }
    }
}

//# A UDP socket in a type that broadcasts elsewhere is silent
//@ DSA5001
class Discovery
{
    private readonly UdpClient _udp = new UdpClient(9999);

    public void Say() => _udp.Send(new byte[1], 1, new IPEndPoint(IPAddress.Broadcast, 9999));

    public Task<UdpReceiveResult> Hear() => _udp.ReceiveAsync();
}

//# A UDP client that waits for answers is silent
//@ DSA5001
class Client
{
    public byte[] Ask(byte[] question, IPEndPoint server)
    {
        using var udp = new UdpClient(0);
        udp.Send(question, question.Length, server);
        IPEndPoint sender = null;
        return udp.Receive(ref sender);
    }
}

//# A UDP socket that speaks to an IPv4 peer is silent
//@ DSA5001
class Telemetry
{
    public byte[] Run()
    {
        using var udp = new UdpClient(14550);
        udp.Send(new byte[1], 1, new IPEndPoint(IPAddress.Parse("192.168.4.1"), 14551));
        IPEndPoint sender = null;
        return udp.Receive(ref sender);
    }
}

//# A UDP socket that broadcasts is silent
//@ DSA5001
class Discovery
{
    public byte[] Run()
    {
        using var udp = new UdpClient(new IPEndPoint(IPAddress.Any, 9999)) { EnableBroadcast = true };
        IPEndPoint sender = null;
        return udp.Receive(ref sender);
    }
}

//# A UDP socket in a type that makes addresses of numbers is silent
//@ DSA5001
class Resolver
{
    public IPAddress Answer(uint number)
    {
        using var socket = new UdpClient(53);
        IPEndPoint sender = null;
        socket.Receive(ref sender);
        return new IPAddress(number);
    }
}

//# A UDP socket in a type that makes addresses of bytes is reported
//@ DSA5001
class Resolver
{
    public IPAddress Answer(byte[] bytes)
    {
        using var socket = new UdpClient(53); // !! DSA5001
        IPEndPoint sender = null;
        socket.Receive(ref sender);
        return new IPAddress(bytes);
    }
}

//# A UDP socket of an IPv4 group is silent
//@ DSA5001
class Discovery
{
    public byte[] Run()
    {
        using var udp = new UdpClient(1900);
        udp.JoinMulticastGroup(IPAddress.Parse("239.255.255.250"));
        IPEndPoint sender = null;
        return udp.Receive(ref sender);
    }
}
