//# A class derived from TcpListener is what it passes to its base and is reported
class Own : TcpListener { public Own(int port) : base(IPAddress.IPv6Any, port) { } }
class Server
{
    void Start()
    {
        var listener = new Own(80); // !! DSA1001
        listener.Start();
    }
}

//# A class derived from TcpListener that chooses is silent
class Own : TcpListener { public Own(int port) : base(IPAddress.IPv6Any, port) { Server.DualMode = true; } }
class Server
{
    void Start()
    {
        var listener = new Own(80);
        listener.Start();
    }
}

//# A class derived from UdpClient of a port is reported
class Own : UdpClient { public Own(int port) : base(port, AddressFamily.InterNetworkV6) { } } // ?? DSA1001
class Server
{
    void Start()
    {
        var client = new Own(80); // ?? DSA1001
    }
}

//# A class derived from UdpClient that chooses before the bind is silent
class Own : UdpClient { public Own(int port) : base(AddressFamily.InterNetworkV6) { Client.DualMode = true; Client.Bind(new IPEndPoint(IPAddress.IPv6Any, port)); } }
class Server
{
    void Start()
    {
        var client = new Own(80);
    }
}

//# A class derived from UdpClient that sets the mode after its bind throws
class Own : UdpClient
{
    public Own(int port) : base(port, AddressFamily.InterNetworkV6)
    {
        Client.DualMode = true; // !! DSA3001
    }
}

//# A class derived from TcpClient that binds and listens is reported
class Own : TcpClient { public Own() : base(AddressFamily.InterNetworkV6) { } }
class Server
{
    void Start()
    {
        var client = new Own(); // !! DSA1001
        client.Client.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
        client.Client.Listen(5);
    }
}

//# A TcpClient of a family whose socket is bound and listens is reported
class Server
{
    void Start()
    {
        var client = new TcpClient(AddressFamily.InterNetworkV6); // !! DSA1001
        client.Client.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
        client.Client.Listen(5);
    }
}

//# A TcpClient of a family whose mode is chosen is silent
class Server
{
    void Start()
    {
        var client = new TcpClient(AddressFamily.InterNetworkV6);
        client.Client.DualMode = true;
        client.Client.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
        client.Client.Listen(5);
    }
}

//# A socket in a public property that is made and bound in one method is reported
public class Server
{
    public Socket S { get; set; }
    public void Start()
    {
        S = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp); // !! DSA1001
        S.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# A socket in a public member that is bound in another method is silent
public class Server
{
    public Socket s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
    public void Start() { s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80)); }
}

//# A socket in a protected property that is made and bound in one method is reported
public class Server
{
    protected Socket S { get; set; }
    public void Start()
    {
        S = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp); // !! DSA1001
        S.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# A socket in a protected member that is bound in another method is silent
public class Server
{
    protected Socket s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
    public void Start() { s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80)); }
}

//# A socket in a protected member of an internal class without derived ones is reported
class Server
{
    protected Socket s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp); // !! DSA1001
    public void Start() { s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80)); }
}

//# A socket in a protected member of an internal class that a derived one configures is silent
class Server
{
    protected Socket s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
    public void Start() { s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80)); }
}
class Derived : Server
{
    public Derived() { s.DualMode = true; }
}

//# A private member is judged with its type and is reported
public class Server
{
    private readonly Socket s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp); // !! DSA1001
    public void Start() { s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80)); }
}

//# A gateway that is stopped and started is reported where it is made
class Gateway
{
    private readonly TcpListener _listener = TcpListener.Create(80); // !! DSA1004
    public void Start() => _listener.Start();
    public void Stop() => _listener.Stop();
}
class App { public void Run(Gateway g) { g.Start(); g.Stop(); g.Start(); } }

//# A gateway that one type stops and starts is reported once
class Gateway
{
    private readonly TcpListener _listener;
    public Gateway(int port) => _listener = TcpListener.Create(port); // !! DSA1004
    public void Start() => _listener.Start();
    public void Stop() => _listener.Stop();
}
class App { public void Run() { var g = new Gateway(80); g.Start(); g.Stop(); g.Start(); } }

//# A gateway that is started and stopped once is silent
class Gateway
{
    private readonly TcpListener _listener = TcpListener.Create(80);
    public void Start() => _listener.Start();
    public void Stop() => _listener.Stop();
}
class App { public void Run(Gateway g) { g.Start(); g.Stop(); } }

//# A gateway that is stopped where another is started is silent
class Gateway
{
    private readonly TcpListener _listener = TcpListener.Create(80);
    public void Start() => _listener.Start();
    public void Stop() => _listener.Stop();
}
class App { public void Run(Gateway g, Gateway h) { g.Start(); g.Stop(); h.Start(); } }

//# A gateway in a field that is stopped and started is reported where it is made
class Gateway
{
    private readonly TcpListener _listener = TcpListener.Create(80); // !! DSA1004
    public void Start() => _listener.Start();
    public void Stop() => _listener.Stop();
}
class App { private readonly Gateway _g = new Gateway(); public void Restart() { _g.Stop(); _g.Start(); } }

//# A gateway that sets its mode at each start is silent
class Gateway
{
    private readonly TcpListener _listener = new TcpListener(IPAddress.IPv6Any, 80);
    public void Start() { _listener.Server.DualMode = true; _listener.Start(); }
    public void Stop() => _listener.Stop();
}
class App { public void Run(Gateway g) { g.Start(); g.Stop(); g.Start(); } }

//# A class derived from UdpClient that sets the mode before its bind is silent
class Own : UdpClient
{
    public Own(int port) : base(AddressFamily.InterNetworkV6)
    {
        Client.DualMode = true;
        Client.Bind(new IPEndPoint(IPAddress.IPv6Any, port));
    }
}

//# A class derived from Socket that sets the mode of IPv4 throws
class Own : Socket
{
    public Own() : base(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp)
    {
        DualMode = true; // !! DSA3002
    }
}

//# A socket in a protected member of an internal class that a derived one leaves alone is reported
class Server
{
    protected Socket s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp); // !! DSA1001
    public void Start() { s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80)); }
}
class Other : Server { }

//# A socket in a private protected member of a public class, which is derived from in its project only, is reported
public class Server
{
    private protected Socket s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp); // !! DSA1001
    public void Start() { s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80)); }
}

//:
public class Server
{
    /*members*/
    public void Start()
    {
        s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp); /*mark*/
        /*body*/
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# A socket in a public member that is made and bound in one method is reported // !! DSA1001
//+ members
public Socket s;

//# A socket in a public member with others in between is silent
Opening?.Invoke();
//+ members
public Socket s;
public event Action Opening;

//# A socket in a public member with a virtual call in between is silent
OnOpening();
//+ members
public Socket s;
protected virtual void OnOpening() { }

//# A socket in a protected member that is made and bound in one method is reported // !! DSA1001
//+ members
protected Socket s;

//# A socket in a protected member with others in between is silent
Opening?.Invoke();
//+ members
protected Socket s;
public event Action Opening;

//# A socket in a protected member with a virtual call in between is silent
OnOpening();
//+ members
protected Socket s;
protected virtual void OnOpening() { }
