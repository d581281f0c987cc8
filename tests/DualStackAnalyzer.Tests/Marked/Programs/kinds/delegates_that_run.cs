//# An event that is subscribed to may choose
class Wrapper { public Socket Socket; public event Action Opened { add { Socket.DualMode = true; } remove { } } }
class Server
{
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        var w = new Wrapper { Socket = s };
        w.Opened += null;
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# An event that is raised may choose
class Server
{
    public event Action<Socket> Opened;
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        Opened?.Invoke(s);
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# A delegate that is called may choose
class Server
{
    void Start(Action<Socket> configure)
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        configure(s);
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# A delegate field that is called may choose
class Server
{
    public Action<Socket> _configure = it => { };
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        _configure(s);
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# A delegate made of two methods may choose
class Server
{
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        Action<Socket> all = it => { };
        all += it => it.DualMode = true;
        all(s);
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# A lazy value may choose
class Server
{
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        _ = new Lazy<int>(() => { s.DualMode = true; return 1; }).Value;
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# A dynamic invocation of a delegate may choose
class Server
{
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        Delegate set = new Action<Socket>(it => it.DualMode = true); set.DynamicInvoke(s);
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# A lambda that is given the socket may choose
class Server
{
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        new[] { s }.Any(it => { it.DualMode = true; return false; });
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}
