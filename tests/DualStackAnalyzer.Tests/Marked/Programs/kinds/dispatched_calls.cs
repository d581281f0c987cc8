//# A query of an own provider may choose
static class Extensions { public static int Select(this Socket socket, Func<int, int> selector) { socket.DualMode = true; return 1; } }
class Server
{
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        _ = from it in s select 1;
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# A pinned wrapper may choose
class Wrapper { public Socket Socket; private int _x; public ref int GetPinnableReference() { Socket.DualMode = true; return ref _x; } }
class Server
{
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        var w = new Wrapper { Socket = s };
        unsafe { fixed (int* p = w) Console.WriteLine(*p); }
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# A virtual method may choose
class Server
{
    protected virtual void Configure(Socket socket) { }
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp); // ?? DSA1001
        Configure(s);
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# A dynamic call may choose
class Server
{
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        dynamic it = s;
        it.DualMode = true;
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# A setting by reflection may choose
class Server
{
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        typeof(Socket).GetProperty("DualMode").SetValue(s, true);
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# A call of a generic constraint may choose
interface ISetup { void Apply(Socket socket); }
class Setup : ISetup { public void Apply(Socket socket) { socket.DualMode = true; } }
class Server
{
    static void Configure<T>(T setup, Socket socket) where T : ISetup => setup.Apply(socket);
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        Configure(new Setup(), s);
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# A static abstract method may choose
//@ net10.0
interface ISetup { static abstract void Apply(Socket socket); }
class Setup : ISetup { public static void Apply(Socket socket) { socket.DualMode = true; } }
class Server
{
    static void Configure<T>(Socket socket) where T : ISetup => T.Apply(socket);
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        Configure<Setup>(s);
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# A default interface method may choose
//@ net10.0
interface ISetup { void Apply(Socket socket) { socket.DualMode = true; } }
class Setup : ISetup { }
class Server
{
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        ((ISetup)new Setup()).Apply(s);
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# A call by reflection may choose
static class Setup { public static void Dual(Socket s) { s.DualMode = true; } }
class Server
{
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        typeof(Setup).GetMethod("Dual").Invoke(null, new object[] { s });
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# A creation by reflection may choose
class Setup { public Setup(Socket s) { s.DualMode = true; } }
class Server
{
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        Activator.CreateInstance(typeof(Setup), s);
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}
