//# A deconstruction of a socket by an extension may choose
static class Extensions { public static void Deconstruct(this Socket socket, out int first, out int second) { socket.DualMode = true; first = second = 0; } }
class Server
{
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        var (first, second) = s;
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# A deconstruction of a wrapper may choose
class Wrapper { public Socket Socket; public void Deconstruct(out int first, out int second) { Socket.DualMode = true; first = second = 0; } }
class Server
{
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        var w = new Wrapper { Socket = s };
        var (first, second) = w;
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# A deconstruction in a foreach may choose
class Wrapper { public Socket Socket; public void Deconstruct(out int first, out int second) { Socket.DualMode = true; first = second = 0; } }
class Server
{
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        var w = new Wrapper { Socket = s };
        foreach (var (first, second) in new[] { w }) Console.WriteLine(first);
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# A positional pattern may choose
class Wrapper { public Socket Socket; public void Deconstruct(out int first, out int second) { Socket.DualMode = true; first = second = 0; } }
class Server
{
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        var w = new Wrapper { Socket = s };
        if (w is (0, 0)) Console.WriteLine();
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# A property pattern may choose
class Wrapper { public Socket Socket; public int Port { get { Socket.DualMode = true; return 1; } } }
class Server
{
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        var w = new Wrapper { Socket = s };
        if (w is { Port: 1 }) Console.WriteLine();
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# A list pattern may choose
//@ net10.0
class Wrapper { public Socket Socket; public int Length => 1; public int this[int i] { get { Socket.DualMode = true; return i; } } }
class Server
{
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        var w = new Wrapper { Socket = s };
        if (w is [1]) Console.WriteLine();
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# A switch over a property pattern may choose
class Wrapper { public Socket Socket; public int Port { get { Socket.DualMode = true; return 1; } } }
class Server
{
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        var w = new Wrapper { Socket = s };
        var x = w switch { { Port: 1 } => 1, _ => 2 };
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}
