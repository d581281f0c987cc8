//# A UDP client with a port of its own is silent
//@ DSA5001
class Client
{
    private readonly Socket _socket = new(AddressFamily.InterNetwork, SocketType.Dgram, ProtocolType.Udp);

    public void Open(int port) => _socket.Bind(new IPEndPoint(IPAddress.Any, port));

    public int Ask(byte[] question, EndPoint server)
    {
        _socket.SendTo(question, server);
        return _socket.ReceiveFrom(question, ref server);
    }
}

//# A UDP server that answers is reported
//@ DSA5001
class Server
{
    private readonly Socket _socket = new(AddressFamily.InterNetwork, SocketType.Dgram, ProtocolType.Udp); // !! DSA5001

    public void Open(int port) => _socket.Bind(new IPEndPoint(IPAddress.Any, port));

    public void Answer(byte[] question, EndPoint client)
    {
        while (true)
        {
            _socket.ReceiveFrom(question, ref client);
            _socket.SendTo(question, client);
        }
    }
}

//# A UDP client that throws away what came too late is silent
//@ DSA5001
class Client
{
    private readonly Socket _socket;

    public Client(int port)
    {
        _socket = new(AddressFamily.InterNetwork, SocketType.Dgram, ProtocolType.Udp);
        _socket.Bind(new IPEndPoint(IPAddress.Any, port));
    }

    public int Ask(byte[] question, EndPoint server)
    {
        Empty();
        _socket.SendTo(question, server);
        var received = _socket.ReceiveFrom(question, ref server);
        Empty();
        return received;
    }

    private void Empty()
    {
        if (_socket.Available > 0)
        {
            _socket.Receive(new byte[1600]);
        }
    }
}

//# A UDP server that asks what has come is reported
//@ DSA5001
class Server
{
    private readonly UdpClient _udp = new UdpClient(7777); // !! DSA5001

    public void Update(IPEndPoint sender)
    {
        while (_udp.Available > 0)
        {
            var data = _udp.Receive(ref sender);
            _udp.Send(data, data.Length, sender);
        }
    }
}

//# A UDP client that says hello where it is bound is silent
//@ DSA5001
class Client
{
    private UdpClient _udp;

    public void Start(IPEndPoint server)
    {
        _udp = new UdpClient(7777);
        _udp.Send(new byte[1], 1, server);
        _udp.BeginReceive(Received, null);
    }

    private void Received(IAsyncResult result)
    {
        IPEndPoint sender = null;
        _udp.EndReceive(result, ref sender);
        _udp.BeginReceive(Received, null);
    }
}

//# A UDP server that begins to receive where it is bound is reported
//@ DSA5001
class Server
{
    private UdpClient _udp;

    public void Start()
    {
        _udp = new UdpClient(7777); // !! DSA5001
        _udp.BeginReceive(Received, null);
    }

    private void Received(IAsyncResult result)
    {
        IPEndPoint sender = null;
        Answer(_udp.EndReceive(result, ref sender), sender);
    }

    private void Answer(byte[] question, IPEndPoint sender)
    {
        _udp.Send(question, question.Length, sender);
        _udp.BeginReceive(Received, null);
    }
}

//# A UDP client whose private methods send and receive is silent
//@ DSA5001
class Client
{
    private readonly UdpClient _udp = new UdpClient(7777);

    public async Task<byte[]> Ask(byte[] question, IPEndPoint server)
    {
        await Send(question, server);
        return await Receive();
    }

    private Task<int> Send(byte[] question, IPEndPoint server) => _udp.SendAsync(question, question.Length, server);

    private async Task<byte[]> Receive() => (await _udp.ReceiveAsync()).Buffer;
}

//# A UDP socket whose public methods send and receive is reported
//@ DSA5001
class Transport
{
    private readonly UdpClient _udp = new UdpClient(7777); // !! DSA5001

    public Task<int> Send(byte[] question, IPEndPoint server) => _udp.SendAsync(question, question.Length, server);

    public async Task<byte[]> Receive() => (await _udp.ReceiveAsync()).Buffer;
}

//# A UDP socket that one thread receives on while another sends is reported
//@ DSA5001
class Peer
{
    private UdpClient _udp;

    public void Start(IPEndPoint other)
    {
        _udp = new UdpClient(7777); // !! DSA5001
        new System.Threading.Thread(Receive).Start();
        _udp.Send(new byte[1], 1, other);
    }

    private void Receive()
    {
        IPEndPoint sender = null;
        while (true)
        {
            _udp.Receive(ref sender);
        }
    }
}

//# A UDP client that receives in a thread once it has sent is silent
//@ DSA5001
class Client
{
    private UdpClient _udp;

    public void Start(IPEndPoint other)
    {
        _udp = new UdpClient(7777);
        _udp.Send(new byte[1], 1, other);
        new System.Threading.Thread(Receive).Start();
    }

    private void Receive()
    {
        IPEndPoint sender = null;
        while (true)
        {
            _udp.Receive(ref sender);
        }
    }
}

//# A UDP socket that sends first under a condition is reported
//@ DSA5001
class Peer
{
    private readonly UdpClient _udp = new UdpClient(7777); // !! DSA5001

    public byte[] Run(IPEndPoint server)
    {
        IPEndPoint sender = null;
        if (server != null)
        {
            _udp.Send(new byte[1], 1, server);
        }

        return _udp.Receive(ref sender);
    }
}

//# A UDP socket that sends first unless there is another is reported
//@ DSA5001
class Peer
{
    private readonly UdpClient _udp = new UdpClient(7777); // !! DSA5001

    public byte[] Run(IPEndPoint server)
    {
        IPEndPoint sender = null;
        return server != null && _udp.Send(new byte[1], 1, server) > 0 ? null : _udp.Receive(ref sender);
    }
}

//# A UDP client that returns early unless it is open is silent
//@ DSA5001
class Client
{
    private UdpClient _udp;

    public byte[] Ask(byte[] question, IPEndPoint server)
    {
        if (!Open())
        {
            return null;
        }

        IPEndPoint sender = null;
        _udp?.Send(question, question.Length, server);
        return _udp?.Receive(ref sender);
    }

    private bool Open()
    {
        _udp = new UdpClient(7777);
        return true;
    }
}

//# A UDP socket that a lambda sends by is reported
//@ DSA5001
class Peer
{
    private readonly UdpClient _udp = new UdpClient(7777); // !! DSA5001

    public event Action Tick;

    public byte[] Run(IPEndPoint server)
    {
        IPEndPoint sender = null;
        Tick += () => _udp.Send(new byte[1], 1, server);
        return _udp.Receive(ref sender);
    }
}

//# A UDP client in a local is silent
//@ DSA5001
class Client
{
    public byte[] Ask(byte[] question, IPEndPoint server)
    {
        using var udp = new UdpClient(7777);
        var client = udp.Client;
        IPEndPoint sender = null;
        while (true)
        {
            try
            {
                client.SendTo(question, server);
                return udp.Receive(ref sender);
            }
            catch (SocketException)
            {
            }
        }
    }
}

//# A UDP server in a local is reported
//@ DSA5001
class Server
{
    public void Run()
    {
        using var udp = new UdpClient(7777); // !! DSA5001
        IPEndPoint sender = null;
        while (true)
        {
            Answer(udp.Receive(ref sender));
            void Answer(byte[] data) => udp.Send(data, data.Length, sender);
        }
    }
}
