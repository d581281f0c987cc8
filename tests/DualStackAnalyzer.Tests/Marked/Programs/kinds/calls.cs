//# A recursion that assigns the field counts
class Server
{
    private Socket _s;
    private void Do(int n) { if (n == 0) _s.DualMode = true; else Do(n - 1); }
    void Start()
    {
        _s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        Do(3);
        _s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# A factory of another type is reported where the socket is made
class A
{
    public static Socket Create() => new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp); // ?? DSA1001
}
class B
{
    public void Run() { var s = A.Create(); s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80)); } // ?? DSA1001
}

//# A factory that binds its own socket is reported once
class A
{
    public static Socket Create() => new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp); // !! DSA1001
    public void Run() { var s = Create(); s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80)); }
}
class B
{
    public void Run() { var s = A.Create(); s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80)); }
}

//# Two types that make each other's sockets are reported
class A
{
    public static Socket Create() => new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp); // ?? DSA1001
    public void Run() { var s = B.Create(); s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80)); } // ?? DSA1001
}
class B
{
    public static Socket Create() => new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp); // !! DSA1001
    public void Run() { var s = Create(); var t = A.Create(); s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80)); t.Bind(new IPEndPoint(IPAddress.IPv6Any, 80)); } // ?? DSA1001
}

//# A socket that generated code makes is reported at its user
[System.CodeDom.Compiler.GeneratedCode("tool", "1.0")]
static class Factory
{
    public static Socket Create() => new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
    public static void Run() { var s = Create(); s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80)); }
}
class Server
{
    public void Run()
    {
        var s = Factory.Create(); // !! DSA1001
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# A socket that generated code binds is reported where it is made
[System.CodeDom.Compiler.GeneratedCode("tool", "1.0")]
static class Binder
{
    public static void Bind(Socket s) { s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80)); }
}
class Server
{
    public void Run()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp); // !! DSA1001
        Binder.Bind(s);
    }
}

//# A socket that generated code configures is silent
[System.CodeDom.Compiler.GeneratedCode("tool", "1.0")]
static class Setup
{
    public static void Dual(Socket s) { s.DualMode = true; }
}
class Server
{
    public void Run()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        Setup.Dual(s);
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# Generated code is silent
[System.CodeDom.Compiler.GeneratedCode("tool", "1.0")]
class Server
{
    public void Run()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# A generated part silences its own members only
partial class Server
{
    public void Run()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp); // !! DSA1001
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}
partial class Server
{
    [System.CodeDom.Compiler.GeneratedCode("tool", "1.0")]
    public void Generated()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# A type that starts the one that binds says nothing
class Listener
{
    private readonly TcpListener _listener = new TcpListener(IPAddress.IPv6Any, 80); // !! DSA1001
    public void Start() => _listener.Start();
}
class App
{
    private readonly Listener _one = new Listener();
    public void Run() { _one.Start(); }
    public void Again() { new Listener().Start(); }
}

//# A type two calls away from the one that binds says nothing
class Listener
{
    private readonly TcpListener _listener = new TcpListener(IPAddress.IPv6Any, 80); // !! DSA1001
    public void Start() => _listener.Start();
}
class Middle { private readonly Listener _one = new Listener(); public void Go() => _one.Start(); }
class App { public void Run() { new Middle().Go(); } }

//# A set after the bind in a helper is reported once
class Server
{
    static void Finish(Socket socket)
    {
        socket.DualMode = true; // ?? DSA3001
    }
    void Run()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
        Finish(s); // ?? DSA3001
    }
}

//# Three types that hand on one socket report it once
class A
{
    public static Socket Create() => new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
    public void Run() { var s = C.Take(); s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80)); }
}
class B
{
    public static Socket Make() => A.Create();
    public void Run() { var s = C.Take(); s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80)); }
}
class C
{
    public static Socket Take() => B.Make(); // !! DSA1001
    public void Run() { var s = Take(); s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80)); }
}

//# A set of an unknown socket in a helper says nothing of a known one
class Holder { public Socket S; }
static class Helper { public static void Only(Socket s) { s.SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.IPv6Only, true); } }
class Server
{
    public void Run(Holder h, bool b)
    {
        var s = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        Helper.Only(b ? h.S : s);
    }
}

//# A set of a known socket in a helper throws
static class Helper { public static void Only(Socket s) { s.SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.IPv6Only, true); } }
class Server
{
    public void Run()
    {
        var s = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        Helper.Only(s); // !! DSA3002
    }
}

//: unset_socket

//# A recursion that chooses counts
Do(s, 3);
//+ members
static void Do(Socket s, int n) { if (n == 0) s.DualMode = true; else Do(s, n - 1); }

//# A recursion that leaves the mode may be reported // ?? DSA1001
Do(s, 3);
//+ members
static void Do(Socket s, int n) { if (n > 0) Do(s, n - 1); }

//# A mutual recursion that chooses counts
Odd(s, 3);
//+ members
static void Odd(Socket s, int n) { if (n == 0) s.DualMode = true; else Even(s, n - 1); }
static void Even(Socket s, int n) { if (n == 0) s.DualMode = true; else Odd(s, n - 1); }

//# A recursion that may leave the loop early is silent or on some paths // ?? DSA1001
Do(s, 3);
//+ members
static void Do(Socket s, int n) { if (n == 7) return; if (n == 0) s.DualMode = true; else Do(s, n - 1); }
