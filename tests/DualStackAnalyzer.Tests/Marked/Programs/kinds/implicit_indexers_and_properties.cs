//# An indexer that is read may choose
class Server
{
    Socket this[Socket key] { get { key.DualMode = true; return key; } }
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        _ = this[s];
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# An indexer that is assigned may choose for its key
class Server
{
    int this[Socket key] { set { key.DualMode = true; } }
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        this[s] = 1;
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# An indexer that is assigned may choose for its value
class Server
{
    Socket this[int key] { set { value.DualMode = true; } }
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        this[1] = s;
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# An indexer of two keys may choose
class Server
{
    int this[int first, Socket second] { get { second.DualMode = true; return 1; } }
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        _ = this[1, s];
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# An indexer of a wrapper may choose
class Wrapper { public Socket Socket; public int this[int i] { get { Socket.DualMode = true; return i; } } }
class Server
{
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        var w = new Wrapper { Socket = s };
        _ = w[0];
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# An index from the end of a wrapper may choose
//@ net10.0
class Wrapper { public Socket Socket; public int Length => 1; public int this[int i] { get { Socket.DualMode = true; return i; } } }
class Server
{
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        var w = new Wrapper { Socket = s };
        _ = w[^1];
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# A range of a wrapper may choose
//@ net10.0
class Wrapper { public Socket Socket; public int Length => 1; public int Slice(int a, int b) { Socket.DualMode = true; return a; } }
class Server
{
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        var w = new Wrapper { Socket = s };
        _ = w[0..1];
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# A property of a wrapper that is read may choose
class Wrapper { public Socket Socket; public int Port { get { Socket.DualMode = true; return 1; } } }
class Server
{
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        var w = new Wrapper { Socket = s };
        _ = w.Port;
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# A property of a wrapper that is assigned may choose
class Wrapper { public Socket Socket; public int Port { set { Socket.DualMode = true; } } }
class Server
{
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        var w = new Wrapper { Socket = s };
        w.Port = 1;
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# A property that takes the socket may choose
class Server
{
    Socket Given { set { value.DualMode = true; } }
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        Given = s;
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# A property in an object initializer may choose
class Holder { public Socket Given { set { value.DualMode = true; } } }
class Server
{
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        _ = new Holder { Given = s };
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# A compound assignment of a property may choose
class Wrapper { public Socket Socket; public int Port { get { return 1; } set { Socket.DualMode = true; } } }
class Server
{
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        var w = new Wrapper { Socket = s };
        w.Port += 1;
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# An increment of a property may choose
class Wrapper { public Socket Socket; public int Port { get { Socket.DualMode = true; return 1; } set { } } }
class Server
{
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        var w = new Wrapper { Socket = s };
        w.Port++;
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}
