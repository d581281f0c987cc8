//# A probe for a free port is silent
class Server
{
    void Start()
    {
        using (var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp))
        {
            s.Bind(new IPEndPoint(IPAddress.IPv6Any, 0));
            Console.WriteLine(((IPEndPoint)s.LocalEndPoint).Port);
        }
    }
}

//# A probe that closes is silent
class Server
{
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 0));
        int port = ((IPEndPoint)s.LocalEndPoint).Port;
        s.Close();
        Console.WriteLine(port);
    }
}

//# A probe for IPv6 that binds to any port and closes is silent
class Server
{
    bool HasIPv6()
    {
        using var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        try
        {
            s.Bind(new IPEndPoint(IPAddress.IPv6Loopback, 0));
            return true;
        }
        catch
        {
            return false;
        }
    }
}

//# A socket at any port that listens before it closes is no probe
class Server
{
    void Start()
    {
        using var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp); // !! DSA1001
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 0));
        s.Listen(5);
    }
}

//# A probe with a listener is silent
class Server
{
    void Start()
    {
        var listener = new TcpListener(IPAddress.IPv6Any, 0);
        listener.Start();
        int port = ((IPEndPoint)listener.LocalEndpoint).Port;
        listener.Stop();
        Console.WriteLine(port);
    }
}

//# A probe for a tried port is silent
class Server
{
    void Start(int port)
    {
        try
        {
            using (var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp))
            {
                s.Bind(new IPEndPoint(IPAddress.IPv6Any, port));
                Console.WriteLine(s.LocalEndPoint);
            }
        }
        catch (SocketException) { }
    }
}

//# A probe of an interface address is silent
class Server
{
    void Start(IPAddress address)
    {
        var s = new Socket(address.AddressFamily, SocketType.Dgram, ProtocolType.Udp);
        s.Bind(new IPEndPoint(address, 0));
        Console.WriteLine(s.LocalEndPoint);
        s.Dispose();
    }
}

//# A listener that is tried and then served from is reported
class Server
{
    void Start(int port)
    {
        var listener = new TcpListener(IPAddress.IPv6Any, port); // !! DSA1001
        listener.Start();
        listener.AcceptSocket();
        listener.Stop();
    }
}

//# A client that binds its source address is silent
class Server
{
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 0));
        s.Connect(new IPEndPoint(IPAddress.IPv6Loopback, 81));
    }
}

//# A client of a run-time family that binds is silent
class Server
{
    void Start(IPEndPoint local, IPEndPoint peer)
    {
        var s = new Socket(local.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
        s.Bind(local);
        s.Connect(peer);
    }
}

//# A client that binds a source port is silent
class Server
{
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 1234));
        s.Connect(new IPEndPoint(IPAddress.IPv6Loopback, 81));
        s.Send(new byte[1]);
        s.Receive(new byte[1]);
    }
}

//# A TcpClient of an endpoint that connects is silent
class Server
{
    void Start()
    {
        var client = new TcpClient(new IPEndPoint(IPAddress.IPv6Any, 0));
        client.Connect(new IPEndPoint(IPAddress.IPv6Loopback, 81));
    }
}

//# A UdpClient of an endpoint that connects is silent
class Server
{
    void Start()
    {
        var client = new UdpClient(new IPEndPoint(IPAddress.IPv6Any, 0));
        client.Connect(new IPEndPoint(IPAddress.IPv6Loopback, 81));
        client.Send(new byte[1], 1);
    }
}

//# A client that connects by its wrapped socket is silent
class Server
{
    void Start()
    {
        var client = new TcpClient(AddressFamily.InterNetworkV6);
        client.Client.Bind(new IPEndPoint(IPAddress.IPv6Any, 0));
        client.Connect(new IPEndPoint(IPAddress.IPv6Loopback, 81));
    }
}

//# A client that begins to connect is silent
class Server
{
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 0));
        s.BeginConnect(new IPEndPoint(IPAddress.IPv6Loopback, 81), null, null);
    }
}

//# A client that connects on some paths may be reported
class Server
{
    void Start(bool client)
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp); // ?? DSA1001
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
        if (client) s.Connect(new IPEndPoint(IPAddress.IPv6Loopback, 81));
        else s.Listen(5);
    }
}

//# A socket that receives before it connects is reported
class Server
{
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Dgram, ProtocolType.Udp); // !! DSA1001
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
        EndPoint from = new IPEndPoint(IPAddress.IPv6Any, 0);
        s.ReceiveFrom(new byte[1], ref from);
        s.Connect(from);
    }
}

//# A socket that only sends to others is reported
class Server
{
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Dgram, ProtocolType.Udp); // !! DSA1001
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
        s.SendTo(new byte[1], new IPEndPoint(IPAddress.IPv6Loopback, 81));
    }
}

//# Another socket that connects is no client that binds
class Server
{
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp); // !! DSA1001
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
        new Socket(SocketType.Stream, ProtocolType.Tcp).Connect(new IPEndPoint(IPAddress.IPv6Loopback, 81));
    }
}

//# A client that binds in one method and connects in another is silent
class Client
{
    private Socket _s;
    public void Open()
    {
        _s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        _s.Bind(new IPEndPoint(IPAddress.IPv6Any, 0));
        Join();
    }
    private void Join() => _s.Connect(new IPEndPoint(IPAddress.IPv6Loopback, 81));
}

//# A client that binds in a helper and connects behind it is silent
class Client
{
    private static Socket Bound()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 0));
        return s;
    }
    public void Open() { Bound().Connect(new IPEndPoint(IPAddress.IPv6Loopback, 81)); }
}

//# A set after the bind of a client throws all the same
class Server
{
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 0));
        s.DualMode = true; // !! DSA3001
        s.Connect(new IPEndPoint(IPAddress.IPv6Loopback, 81));
    }
}

//# A client that others bind and connect is silent
public class Client
{
    private Socket _s;
    public void Open()
    {
        _s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        _s.Bind(new IPEndPoint(IPAddress.IPv6Any, 0));
    }
    public void Join() => _s.Connect(new IPEndPoint(IPAddress.IPv6Loopback, 81));
}

//# A listener beside a client of one type is reported
public class Peer
{
    private Socket _s, _c;
    public void Open()
    {
        _s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp); // !! DSA1001
        _s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
        _s.Listen(5);
    }
    public void Join() { _c = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp); _c.Connect(new IPEndPoint(IPAddress.IPv6Loopback, 81)); }
}

//:
class Server
{
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, /*kind*/); /*mark*/
        /*before*/
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 0));
        Console.WriteLine(s.LocalEndPoint);
        /*body*/
    }
}

//# A socket on port 0 that listens is reported // !! DSA1001
s.Listen(5);
s.Accept();
s.Close();
//+ kind
SocketType.Stream, ProtocolType.Tcp

//# A socket on port 0 that receives is reported // !! DSA1001
s.Receive(new byte[1]);
s.Close();
//+ kind
SocketType.Dgram, ProtocolType.Udp

//# A socket on port 0 that is kept is reported // !! DSA1001
//+ kind
SocketType.Stream, ProtocolType.Tcp
