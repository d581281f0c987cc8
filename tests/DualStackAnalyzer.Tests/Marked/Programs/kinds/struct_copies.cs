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

//# A copy into a field keeps what it had
struct Options { public bool Dual; public void Enable() { Dual = true; } public void Disable() { Dual = false; } }
class Server
{
    private Options _options;
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        var a = new Options { Dual = true };
        _options = a;
        a.Dual = false;
        if (_options.Dual) s.DualMode = true;
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# A copy from a field is changed alone
struct Options { public bool Dual; public void Enable() { Dual = true; } public void Disable() { Dual = false; } }
class Server
{
    private Options _options;
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        _options.Dual = true;
        var b = _options;
        b.Dual = false;
        if (_options.Dual) s.DualMode = true;
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# A boxed copy keeps what it had
struct Options { public bool Dual; public void Enable() { Dual = true; } public void Disable() { Dual = false; } }
class Server
{
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        var a = new Options { Dual = true };
        object box = a;
        a.Dual = false;
        if (((Options)box).Dual) s.DualMode = true;
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# An unboxed copy is changed alone
struct Options { public bool Dual; public void Enable() { Dual = true; } public void Disable() { Dual = false; } }
class Server
{
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        var a = new Options { Dual = true };
        object box = a;
        var b = (Options)box;
        b.Dual = false;
        if (((Options)box).Dual) s.DualMode = true;
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# A copy in an array is changed alone
struct Options { public bool Dual; public void Enable() { Dual = true; } public void Disable() { Dual = false; } }
class Server
{
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        var a = new Options { Dual = true };
        var all = new[] { a };
        all[0].Dual = false;
        if (a.Dual) s.DualMode = true;
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# A copy in a list keeps what it had
struct Options { public bool Dual; public void Enable() { Dual = true; } public void Disable() { Dual = false; } }
class Server
{
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        var a = new Options { Dual = true };
        var all = new List<Options> { a };
        a.Dual = false;
        if (all[0].Dual) s.DualMode = true;
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# A copy in a tuple is changed alone
struct Options { public bool Dual; public void Enable() { Dual = true; } public void Disable() { Dual = false; } }
class Server
{
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        var a = new Options { Dual = true };
        var pair = (a, 1);
        pair.a.Dual = false;
        if (a.Dual) s.DualMode = true;
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# A copy of a nullable is changed alone
struct Options { public bool Dual; public void Enable() { Dual = true; } public void Disable() { Dual = false; } }
class Server
{
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        var a = new Options { Dual = true };
        Options? maybe = a;
        var b = maybe.Value;
        b.Dual = false;
        if (a.Dual) s.DualMode = true;
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# A copy of a nested struct is changed alone
struct Options { public bool Dual; public void Enable() { Dual = true; } public void Disable() { Dual = false; } }
struct Outer { public Options Inner; }
class Server
{
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        var a = new Outer { Inner = new Options { Dual = true } };
        var b = a;
        b.Inner.Dual = false;
        if (a.Inner.Dual) s.DualMode = true;
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# A nested struct that is copied out is changed alone
struct Options { public bool Dual; public void Enable() { Dual = true; } public void Disable() { Dual = false; } }
struct Outer { public Options Inner; }
class Server
{
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        var a = new Outer { Inner = new Options { Dual = true } };
        var b = a.Inner;
        b.Dual = false;
        if (a.Inner.Dual) s.DualMode = true;
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# A struct in an object is changed through the object and reported
struct Options { public bool Dual; public void Enable() { Dual = true; } public void Disable() { Dual = false; } }
class Outer { public Options Inner; }
class Server
{
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp); // !! DSA1001
        var a = new Outer { Inner = new Options { Dual = true } };
        var b = a;
        b.Inner.Dual = false;
        if (a.Inner.Dual) s.DualMode = true;
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# A copy in a foreach is changed alone
struct Options { public bool Dual; public void Enable() { Dual = true; } public void Disable() { Dual = false; } }
class Server
{
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        var a = new Options { Dual = true };
        foreach (var each in new[] { a })
        {
            var b = each;
            b.Dual = false;
        }
        if (a.Dual) s.DualMode = true;
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# A copy in a switch is changed alone
struct Options { public bool Dual; public void Enable() { Dual = true; } public void Disable() { Dual = false; } }
class Server
{
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        var a = new Options { Dual = true };
        var b = s.NoDelay switch { true => a, _ => a };
        b.Dual = false;
        if (a.Dual) s.DualMode = true;
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# A copy in a pattern is changed alone
struct Options { public bool Dual; public void Enable() { Dual = true; } public void Disable() { Dual = false; } }
class Server
{
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        var a = new Options { Dual = true };
        if (a is Options b) b.Dual = false;
        if (a.Dual) s.DualMode = true;
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}
