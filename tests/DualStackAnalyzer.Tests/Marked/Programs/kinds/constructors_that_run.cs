//# A static constructor may choose
static class Other { public static int Value; static Other() { Server.Given.DualMode = true; } }
class Server
{
    public static Socket Given;
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        Given = s;
        _ = Other.Value;
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# A constructor may choose
class Other { public Other(Socket socket) { socket.DualMode = true; } }
class Server
{
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        _ = new Other(s);
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# A base constructor may choose
class Base { public Base(Socket socket) { socket.DualMode = true; } }
class Derived : Base { public Derived(Socket socket) : base(socket) { } }
class Server
{
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        _ = new Derived(s);
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# A field initializer of a primary constructor may choose
class Other(Socket socket) { private readonly bool _dual = socket.DualMode = true; }
class Server
{
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        _ = new Other(s);
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# A static initializer may choose
static class Other { public static int Value = Choose(); static int Choose() { Server.Given.DualMode = true; return 1; } }
class Server
{
    public static Socket Given;
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        Given = s;
        Console.WriteLine(Other.Value);
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# A static constructor that does something else leaves the socket and is reported
static class Other { public static int Value; static Other() { Value = 1; } }
class Server
{
    internal static Socket Given;
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp); // !! DSA1001
        Given = s;
        _ = Other.Value;
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}
