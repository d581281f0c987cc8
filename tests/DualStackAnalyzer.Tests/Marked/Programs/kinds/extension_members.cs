//# A method of an extension block binds and is reported
//@ C# 14
static class Extensions
{
    extension(Socket socket) { public void BindAny(int port) => socket.Bind(new IPEndPoint(IPAddress.IPv6Any, port)); }
}
class Server
{
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp); // !! DSA1001
        s.BindAny(80);
    }
}

//# A method of an extension block returns the socket that it chose for
//@ C# 14
static class Extensions
{
    extension(Socket socket) { public Socket Dual() { socket.DualMode = true; return socket; } }
}
class Server
{
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp).Dual();
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# A property of an extension block in an object initializer chooses
//@ C# 14
static class Extensions
{
    extension(Socket socket) { public bool Both { get => socket.DualMode; set => socket.DualMode = value; } }
}
class Server
{
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp) { Both = true };
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# A static method of an extension block makes a socket and is reported at its user, as any factory
//@ C# 14
static class Extensions
{
    extension(Socket) { public static Socket Six() => new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp); }
}
class Server
{
    void Start()
    {
        var s = Socket.Six(); // !! DSA1001
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# A static method of an extension block makes a dual socket
//@ C# 14
static class Extensions
{
    extension(Socket) { public static Socket Both() => new Socket(SocketType.Stream, ProtocolType.Tcp); }
}
class Server
{
    void Start()
    {
        var s = Socket.Both();
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# An extension block of a listener chooses
//@ C# 14
static class Extensions
{
    extension(TcpListener listener) { public void Both() { listener.Server.DualMode = true; } }
}
class Server
{
    void Start()
    {
        var listener = new TcpListener(IPAddress.IPv6Any, 80);
        listener.Both();
        listener.Start();
    }
}

//# An extension block of a listener that leaves the mode is reported
//@ C# 14
static class Extensions
{
    extension(TcpListener listener) { public void Log() => System.Console.WriteLine(listener.LocalEndpoint); }
}
class Server
{
    void Start()
    {
        var listener = new TcpListener(IPAddress.IPv6Any, 80); // !! DSA1001
        listener.Log();
        listener.Start();
    }
}

//# An extension block of an address tells the family
//@ C# 14
static class Extensions
{
    extension(IPAddress address) { public bool IsIPv6 => address.AddressFamily == AddressFamily.InterNetworkV6; }
}
class Server
{
    void Start(IPAddress address)
    {
        var s = new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
        if (address.IsIPv6) s.DualMode = true;
        s.Bind(new IPEndPoint(address, 80));
    }
}

//# A receiver by reference may be replaced
//@ C# 14
static class Extensions
{
    extension(ref int number) { public void Use(Socket socket) { socket.DualMode = true; } }
}
class Server
{
    void Start()
    {
        int n = 0;
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        n.Use(s);
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# A property of an extension block makes a socket that binds in another member
//@ C# 14
static class Extensions
{
    extension(Socket socket) { public Socket Bound(int port) { socket.Bind(new IPEndPoint(IPAddress.IPv6Any, port)); return socket; } }
}
class Server
{
    Socket Start() => new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp).Bound(80); // !! DSA1001
}

//: unset_socket

//# A method of an extension block chooses
//@ C# 14
s.ServeBoth();
//+ types
static class Extensions
{
    extension(Socket socket) { public void ServeBoth() { socket.DualMode = true; } }
}

//# A method of an extension block that is called as a static method chooses
//@ C# 14
Extensions.ServeBoth(s);
//+ types
static class Extensions
{
    extension(Socket socket) { public void ServeBoth() { socket.DualMode = true; } }
}

//# A method of an extension block that leaves the mode is reported // !! DSA1001
//@ C# 14
s.Log();
//+ types
static class Extensions
{
    extension(Socket socket) { public void Log() => System.Console.WriteLine(socket.NoDelay); }
}

//# A method of an extension block with a flag chooses
//@ C# 14
s.Serve(true);
//+ types
static class Extensions
{
    extension(Socket socket) { public void Serve(bool both) { if (both) socket.DualMode = true; } }
}

//# A method of an extension block with a flag that is off is reported // !! DSA1001
//@ C# 14
s.Serve(false);
//+ types
static class Extensions
{
    extension(Socket socket) { public void Serve(bool both) { if (both) socket.DualMode = true; } }
}

//# A property of an extension block chooses
//@ C# 14
s.Both = true;
//+ types
static class Extensions
{
    extension(Socket socket) { public bool Both { get => socket.DualMode; set => socket.DualMode = value; } }
}

//# A property of an extension block that is only read is reported // !! DSA1001
//@ C# 14
Console.WriteLine(s.Both);
//+ types
static class Extensions
{
    extension(Socket socket) { public bool Both { get => socket.DualMode; set => socket.DualMode = value; } }
}

//# A getter of an extension block may choose
//@ C# 14
_ = s.Ready;
//+ types
static class Extensions
{
    extension(Socket socket) { public bool Ready { get { socket.DualMode = true; return true; } } }
}

//# A generic extension block chooses
//@ C# 14
s.Both();
//+ types
static class Extensions
{
    extension<T>(T socket) where T : Socket { public void Both() { socket.DualMode = true; } }
}

//# An operator of an extension block may choose
//@ C# 14
//@ net10.0
_ = s + 1;
//+ types
static class Extensions
{
    extension(Socket) { public static Socket operator +(Socket socket, int number) { socket.DualMode = true; return socket; } }
}

//# A classic extension method chooses
s.ServeBoth();
//+ types
static class Extensions
{
    public static void ServeBoth(this Socket socket) { socket.DualMode = true; }
}

//# A classic extension method that leaves the mode is reported // !! DSA1001
s.Log();
//+ types
static class Extensions
{
    public static void Log(this Socket socket) => System.Console.WriteLine(socket.NoDelay);
}
