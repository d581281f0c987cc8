//# An implicit conversion may choose
struct Handle { public static implicit operator Handle(Socket socket) { socket.DualMode = true; return default; } }
class Server
{
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        Handle handle = s;
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# An explicit conversion may choose
struct Handle { public static explicit operator Handle(Socket socket) { socket.DualMode = true; return default; } }
class Server
{
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        var handle = (Handle)s;
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# An implicit conversion of an argument may choose
struct Handle { public static implicit operator Handle(Socket socket) { socket.DualMode = true; return default; } }
class Server
{
    static void Take(Handle handle) { }
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        Take(s);
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# A conversion from a wrapper may choose
class Wrapper { public Socket Socket; public static implicit operator Socket(Wrapper w) { w.Socket.DualMode = true; return w.Socket; } }
class Server
{
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        var w = new Wrapper { Socket = s };
        Socket same = w;
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# A conversion of a foreach variable may choose
struct Handle { public static explicit operator Handle(Socket socket) { socket.DualMode = true; return default; } }
class Server
{
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        foreach (Handle handle in new[] { s }) Console.WriteLine(handle);
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# A conversion that leaves the mode alone may be reported
struct Handle { public static implicit operator Handle(Socket socket) => default; }
class Server
{
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp); // ?? DSA1001
        Handle handle = s;
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# A conversion of something else leaves the socket and is reported
struct Handle { public static implicit operator Handle(int number) => default; }
class Server
{
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp); // !! DSA1001
        Handle handle = 1;
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}
