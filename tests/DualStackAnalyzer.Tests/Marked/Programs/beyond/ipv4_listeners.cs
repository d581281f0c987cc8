//# A listener on the IPv4 wildcard is reported
//@ DSA5001
class Server
{
    private readonly TcpListener _listener = new TcpListener(IPAddress.Any, 8080); // !! DSA5001

    public async Task Run()
    {
        _listener.Start();
        while (true)
        {
            using var client = await _listener.AcceptTcpClientAsync();
        }
    }
}

//# A listener on both families is silent
//@ DSA5001
class Server
{
    private readonly TcpListener _listener = TcpListener.Create(8080);

    public async Task Run()
    {
        _listener.Start();
        while (true)
        {
            using var client = await _listener.AcceptTcpClientAsync();
        }
    }
}

//# A socket that listens on the IPv4 wildcard is reported
//@ DSA5001
class Server
{
    public void Run(int port)
    {
        var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp); // !! DSA5001
        socket.Bind(new IPEndPoint(IPAddress.Any, port));
        socket.Listen(100);
        while (true)
        {
            using var client = socket.Accept();
        }
    }
}

//# A socket that listens for both families is silent
//@ DSA5001
class Server
{
    public void Run(int port)
    {
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
        socket.Bind(new IPEndPoint(Socket.OSSupportsIPv6 ? IPAddress.IPv6Any : IPAddress.Any, port));
        socket.Listen(100);
        while (true)
        {
            using var client = socket.Accept();
        }
    }
}

//# A listener that one method starts, uses and stops is reported
//@ DSA5001
class Server
{
    public void Run(System.Threading.CancellationToken stop)
    {
        var listener = new TcpListener(IPAddress.Any, 80); // !! DSA5001
        listener.Start();
        while (!stop.IsCancellationRequested)
        {
            listener.AcceptTcpClient().Close();
        }

        listener.Stop();
    }
}

//# The half of a pair is silent
//@ DSA5001
class Server
{
    private readonly Socket _v4 = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
    private readonly Socket _v6 = new(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);

    public void Run(int port)
    {
        _v4.Bind(new IPEndPoint(IPAddress.Any, port));
        _v4.Listen(10);
        _v6.SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.IPv6Only, true);
        _v6.Bind(new IPEndPoint(IPAddress.IPv6Any, port));
        _v6.Listen(10);
    }
}

//# A socket beside one for IPv6 on another port is reported
//@ DSA5001
class Server
{
    private readonly Socket _v4 = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp); // !! DSA5001
    private readonly TcpListener _both = TcpListener.Create(443);

    public void Run()
    {
        _v4.Bind(new IPEndPoint(IPAddress.Any, 80));
        _v4.Listen(10);
        _both.Start();
    }
}

//# A fallback in a catch is silent
//@ DSA5001
class Server
{
    public TcpListener Run(int port)
    {
        try
        {
            return Started(TcpListener.Create(port));
        }
        catch (SocketException)
        {
            return Started(new TcpListener(IPAddress.Any, port));
        }
    }

    private static TcpListener Started(TcpListener listener)
    {
        listener.Start();
        return listener;
    }
}

//# A listener that is started again after a failure is reported
//@ DSA5001
class Server
{
    private TcpListener _listener;
    private volatile bool _runs = true;

    public void Start()
    {
        Open();
        while (_runs)
        {
            try
            {
                _listener.AcceptSocket().Close();
            }
            catch (SocketException)
            {
                _listener.Stop();
                Open();
            }
        }
    }

    private void Open()
    {
        _listener = new TcpListener(IPAddress.Any, 80); // !! DSA5001
        _listener.Start();
    }
}

//# A listener whose client is its own, over IPv4, is silent
//@ DSA5001
class Pipe
{
    public (Socket Client, Socket Server) Open()
    {
        var listener = new TcpListener(IPAddress.Any, 1883);
        listener.Start(1);
        var client = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        client.Connect(new IPEndPoint(IPAddress.Loopback, 1883));
        return (client, listener.AcceptSocket());
    }
}

//# A listener beside a client of another port is reported
//@ DSA5001
class Relay
{
    public (Socket Client, Socket Server) Open()
    {
        var listener = new TcpListener(IPAddress.Any, 1883); // !! DSA5001
        listener.Start(1);
        var client = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        client.Connect(new IPEndPoint(IPAddress.Loopback, 1884));
        return (client, listener.AcceptSocket());
    }
}

//# A listener where the system has no IPv6 is silent
//@ DSA5001
class Server
{
    public TcpListener Run(int port)
    {
        if (Socket.OSSupportsIPv6)
        {
            return null;
        }

        var listener = new TcpListener(IPAddress.Any, port);
        listener.Start();
        return listener;
    }
}

//# An address that a caller may choose is of either family
//@ DSA5001
class Server
{
    private IPAddress _address = IPAddress.Any;

    public void Listen(string address)
    {
        if (address != null)
        {
            _address = IPAddress.Parse(address);
        }

        var listener = new TcpListener(_address, 80); // !! DSA1002
        listener.Start();
        listener.AcceptTcpClient();
    }
}

//# An address that a property sets is of either family
//@ DSA5001
class Server
{
    private readonly object _lock = new object();
    private IPAddress _address = IPAddress.Any;
    private UdpClient _client;

    public IPAddress Address
    {
        get { return _address; }
        set { if (_lock != null) _address = value; }
    }

    public byte[] Receive(IPEndPoint sender)
    {
        _client = new UdpClient(new IPEndPoint(Address, 502)); // !! DSA1002
        return _client.Receive(ref sender);
    }
}

//# An address that a property only tells is reported
//@ DSA5001
class Server
{
    private IPAddress _address = IPAddress.Any;
    private UdpClient _client;

    public IPAddress Address
    {
        get { return _address; }
    }

    public byte[] Receive(IPEndPoint sender)
    {
        _client = new UdpClient(new IPEndPoint(Address, 502)); // !! DSA5001
        return _client.Receive(ref sender);
    }
}

//# A family that a property sets is not certain
//@ DSA5001
class Server
{
    private bool _isIPv6;
    private Socket _socket;

    public bool IsIPv6
    {
        get { return _isIPv6; }
        set { _isIPv6 = value; }
    }

    public void Listen()
    {
        _socket = new Socket(_isIPv6 ? AddressFamily.InterNetworkV6 : AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp); // !! DSA1002
        _socket.Bind(new IPEndPoint(_isIPv6 ? IPAddress.IPv6Any : IPAddress.Any, 80));
        _socket.Listen(1);
    }
}

//# A probe for a free port is silent
//@ DSA5001
class Ports
{
    public static int Free()
    {
        var listener = new TcpListener(IPAddress.Any, 0);
        listener.Start();
        var port = ((IPEndPoint)listener.LocalEndpoint).Port;
        listener.Stop();
        return port;
    }

    public static bool IsFree(int port)
    {
        try
        {
            var listener = new TcpListener(IPAddress.Any, port);
            listener.Start();
            listener.Stop();
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }
}

//# A client that binds its source is silent
//@ DSA5001
class Client
{
    public Socket Open(EndPoint server)
    {
        var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        socket.Bind(new IPEndPoint(IPAddress.Any, 1023));
        socket.Connect(server);
        return socket;
    }
}

//# A listener of IPv4 alone is off by default
class Server
{
    public void Run()
    {
        var listener = new TcpListener(IPAddress.Any, 80);
        listener.Start();
        listener.AcceptTcpClient();
    }
}
