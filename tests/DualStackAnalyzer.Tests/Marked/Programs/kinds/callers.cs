//# Only callers that pass IPv6Any make the family constant
sealed class Server
{
    public Server(IPAddress address, int port)
    {
        var s = new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp); // !! DSA1001
        s.Bind(new IPEndPoint(address, port));
    }
}
static class App { static Server Run() => new Server(IPAddress.IPv6Any, 80); }

//# Only callers that pass Loopback make the family IPv4
static class Ports
{
    internal static TcpListener Open(IPAddress address, int port)
    {
        var listener = new TcpListener(address, port);
        listener.Start();
        return listener;
    }
}
static class App { static void Run() { Ports.Open(IPAddress.Loopback, 80).AcceptSocket(); Ports.Open(IPAddress.Loopback, 81).AcceptSocket(); } }

//# A caller that passes what it is given leaves it to run time
static class Ports
{
    internal static TcpListener Open(IPAddress address, int port)
    {
        var listener = new TcpListener(address, port); // !! DSA1002
        listener.Start();
        return listener;
    }
}
public static class App { public static void Run(IPAddress address) { Ports.Open(IPAddress.Loopback, 80).AcceptSocket(); Ports.Open(address, 81).AcceptSocket(); } }

//# Any that is handed on through constructors and a property is IPv4
sealed class Session
{
    private readonly IPAddress _address;
    private TcpListener _listener;
    public Session(string user, IPAddress address) { _address = address; }
    public Session(string user, IPAddress address, int limit) : this(user, address) { }
    public void Serve() { _listener = new TcpListener(_address, 2021); _listener.Start(); }
}
sealed class Visitor
{
    private readonly Session _session;
    public Visitor(IPAddress address) { _session = new Session("", address, 3); }
}
sealed class Site
{
    private IPAddress Local { get; set; }
    public Site() { Local = IPAddress.Any; }
    public Visitor Welcome() => new Visitor(Local);
}

//# Any that is handed to each of many constructors is IPv4
sealed class Session
{
    private readonly IPAddress _address;
    private readonly IPAddress _shown;
    private readonly int _limit;
    private TcpListener _listener;
    public Session(IPAddress address) { _address = address; }
    public Session(IPAddress address, IPAddress shown) : this(address) { _shown = shown; }
    public Session(IPAddress address, int limit) : this(address) { _limit = limit; }
    public Session(IPAddress address, IPAddress shown, int limit) : this(address, shown) { _limit = limit; }
    public Session(IPAddress address, string limit) : this(address) { _limit = int.Parse(limit); }
    public Session(IPAddress address, IPAddress shown, string limit) : this(address, shown) { _limit = int.Parse(limit); }
    public void Serve()
    {
        _listener = new TcpListener(_address, 2021);
        _listener.Start();
    }
}
public static class Site
{
    public static void Welcome(IPAddress shown)
    {
        new Session(IPAddress.Any).Serve();
        new Session(IPAddress.Any, shown).Serve();
        new Session(IPAddress.Any, 1).Serve();
        new Session(IPAddress.Any, shown, 1).Serve();
        new Session(IPAddress.Any, "1").Serve();
        new Session(IPAddress.Any, shown, "1").Serve();
    }
}

//# An address that is handed to one of many constructors leaves it to run time
sealed class Session
{
    private readonly IPAddress _address;
    private readonly IPAddress _shown;
    private readonly int _limit;
    private TcpListener _listener;
    public Session(IPAddress address) { _address = address; }
    public Session(IPAddress address, IPAddress shown) : this(address) { _shown = shown; }
    public Session(IPAddress address, int limit) : this(address) { _limit = limit; }
    public Session(IPAddress address, IPAddress shown, int limit) : this(address, shown) { _limit = limit; }
    public Session(IPAddress address, string limit) : this(address) { _limit = int.Parse(limit); }
    public Session(IPAddress address, IPAddress shown, string limit) : this(address, shown) { _limit = int.Parse(limit); }
    public void Serve()
    {
        _listener = new TcpListener(_address, 2021); // !! DSA1002
        _listener.Start();
    }
}
public static class Site
{
    public static void Welcome(IPAddress shown)
    {
        new Session(IPAddress.Any).Serve();
        new Session(IPAddress.Any, shown).Serve();
        new Session(IPAddress.Any, 1).Serve();
        new Session(IPAddress.Any, shown, 1).Serve();
        new Session(IPAddress.Any, "1").Serve();
        new Session(shown, shown, "1").Serve();
    }
}

//# Callers of several families leave it to run time
sealed class Server
{
    public Server(IPAddress address, int port)
    {
        var s = new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp); // !! DSA1002
        s.Bind(new IPEndPoint(address, port));
    }
}
static class App { static Server Run(bool six) => new Server(six ? IPAddress.IPv6Any : IPAddress.Any, 80); }

//# Only callers that pass an endpoint of IPv6Any make the family constant
sealed class Server
{
    public Server(IPEndPoint end, int port)
    {
        var s = new Socket(end.AddressFamily, SocketType.Stream, ProtocolType.Tcp); // !! DSA1001
        s.Bind(end);
    }
}
static class App { static Server Run() => new Server(new IPEndPoint(IPAddress.IPv6Any, 80), 0); }

//# Only callers that pass the family IPv6 make it constant
sealed class Server
{
    public Server(AddressFamily family, int port)
    {
        var s = new Socket(family, SocketType.Stream, ProtocolType.Tcp); // !! DSA1001
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, port));
    }
}
static class App { static Server Run() => new Server(AddressFamily.InterNetworkV6, 80); }

//# A caller that passes an IPv4 address leaves the family to run time
sealed class Server
{
    public Server(IPAddress address, int port)
    {
        var s = new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp); // !! DSA1002
        s.Bind(new IPEndPoint(address, port));
    }
}
static class App { static Server Run() => new Server(IPAddress.IPv6Any, 80); static Server Old() => new Server(IPAddress.Any, 81); }

//# A public type has callers that are not seen
public sealed class Server
{
    public Server(IPAddress address, int port)
    {
        var s = new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp); // !! DSA1002
        s.Bind(new IPEndPoint(address, port));
    }
}
static class App { static Server Run() => new Server(IPAddress.IPv6Any, 80); }

//:
sealed class Session
{
    private readonly IPAddress _address;
    private TcpListener _listener;
    public Session(IPAddress address) { _address = address; }
    public void Serve()
    {
        _listener = new TcpListener(_address, 2021); /*mark*/
        _listener.Start();
    }
}
/*body*/

//# A property that another method assigns leaves it to run time // !! DSA1002
sealed class Site
{
    private IPAddress Local { get; set; } = IPAddress.Any;
    public void Use(IPAddress address) { Local = address; }
    public Session Welcome() => new Session(Local);
}

//# A field that a method may assign by reference leaves it to run time // !! DSA1002
sealed class Site
{
    private IPAddress _local = IPAddress.Any;
    public bool Use(string text) => IPAddress.TryParse(text, out _local);
    public Session Welcome() => new Session(_local);
}
