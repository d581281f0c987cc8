//# A struct that is never copied keeps what was set
struct Options { public bool Dual; public void Enable() { Dual = true; } public void Disable() { Dual = false; } }
class Server
{
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        var a = new Options { Dual = true };
        if (a.Dual) s.DualMode = true;
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# A struct whose field is reset is reported
struct Options { public bool Dual; public void Enable() { Dual = true; } public void Disable() { Dual = false; } }
class Server
{
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp); // !! DSA1001
        var a = new Options { Dual = true };
        a.Dual = false;
        if (a.Dual) s.DualMode = true;
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# A copy by assignment is changed alone
struct Options { public bool Dual; public void Enable() { Dual = true; } public void Disable() { Dual = false; } }
class Server
{
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        var a = new Options { Dual = true };
        var b = a;
        b.Dual = false;
        if (a.Dual) s.DualMode = true;
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# A copy by assignment that is changed is reported
struct Options { public bool Dual; public void Enable() { Dual = true; } public void Disable() { Dual = false; } }
class Server
{
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp); // !! DSA1001
        var a = new Options { Dual = true };
        var b = a;
        b.Dual = false;
        if (b.Dual) s.DualMode = true;
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# A copy keeps what the original is reset to afterwards
struct Options { public bool Dual; public void Enable() { Dual = true; } public void Disable() { Dual = false; } }
class Server
{
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        var a = new Options { Dual = true };
        var b = a;
        a.Dual = false;
        if (b.Dual) s.DualMode = true;
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# A copy to a variable of before is changed alone
struct Options { public bool Dual; public void Enable() { Dual = true; } public void Disable() { Dual = false; } }
class Server
{
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        var a = new Options { Dual = true };
        Options b;
        b = a;
        b.Dual = false;
        if (a.Dual) s.DualMode = true;
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# A swap exchanges the values
struct Options { public bool Dual; public void Enable() { Dual = true; } public void Disable() { Dual = false; } }
class Server
{
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        var a = new Options { Dual = true };
        var b = new Options();
        (a, b) = (b, a);
        if (b.Dual) s.DualMode = true;
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# A copied record struct that differs by with is another
//@ net10.0
record struct Options(bool Dual);
class Server
{
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        var a = new Options { Dual = true };
        var b = a with { Dual = false };
        if (a.Dual) s.DualMode = true;
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# A record struct that differs by with is reported
//@ net10.0
record struct Options(bool Dual);
class Server
{
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp); // !! DSA1001
        var a = new Options { Dual = true };
        var b = a with { Dual = false };
        if (b.Dual) s.DualMode = true;
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# A generic struct that is copied is changed alone
struct Options<T> { public T Dual; }
class Server
{
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        var a = new Options<bool> { Dual = true };
        var b = a;
        b.Dual = false;
        if (a.Dual) s.DualMode = true;
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# A copied struct holds the same socket
struct Holder { public Socket Socket; }
class Server
{
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        var a = new Holder { Socket = s };
        var b = a;
        b.Socket.DualMode = true;
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# A copied struct that is given another socket leaves the first and is reported
struct Holder { public Socket Socket; }
class Server
{
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp); // !! DSA1001
        var other = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        var a = new Holder { Socket = s };
        var b = a;
        b.Socket = other;
        b.Socket.DualMode = true;
        a.Socket.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# A default struct is reset and reported
struct Options { public bool Dual; public void Enable() { Dual = true; } public void Disable() { Dual = false; } }
class Server
{
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp); // !! DSA1001
        var a = new Options { Dual = true };
        a = default;
        if (a.Dual) s.DualMode = true;
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# A default struct leaves the copy
struct Options { public bool Dual; public void Enable() { Dual = true; } public void Disable() { Dual = false; } }
class Server
{
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        var a = new Options { Dual = true };
        var b = a;
        a = default;
        if (b.Dual) s.DualMode = true;
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}
