//# A copy in an argument is changed alone
struct Options { public bool Dual; public void Enable() { Dual = true; } public void Disable() { Dual = false; } }
class Server
{
    static void Off(Options options) { options.Dual = false; }
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        var a = new Options { Dual = true };
        Off(a);
        if (a.Dual) s.DualMode = true;
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# An argument by reference is changed and reported
struct Options { public bool Dual; public void Enable() { Dual = true; } public void Disable() { Dual = false; } }
class Server
{
    static void Off(ref Options options) { options.Dual = false; }
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp); // !! DSA1001
        var a = new Options { Dual = true };
        Off(ref a);
        if (a.Dual) s.DualMode = true;
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# A copy that is returned is changed alone
struct Options { public bool Dual; public void Enable() { Dual = true; } public void Disable() { Dual = false; } }
class Server
{
    static Options Same(Options options) => options;
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        var a = new Options { Dual = true };
        var b = Same(a);
        b.Dual = false;
        if (a.Dual) s.DualMode = true;
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# A copy of a field that is returned is changed alone
struct Options { public bool Dual; public void Enable() { Dual = true; } public void Disable() { Dual = false; } }
class Server
{
    private Options _options;
    private Options Get() => _options;
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        _options.Dual = true;
        var b = Get();
        b.Dual = false;
        if (_options.Dual) s.DualMode = true;
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# A method of a copy changes the copy
struct Options { public bool Dual; public void Enable() { Dual = true; } public void Disable() { Dual = false; } }
class Server
{
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        var a = new Options { Dual = true };
        var b = a;
        b.Disable();
        if (a.Dual) s.DualMode = true;
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# A method of a struct changes the struct and is silent
struct Options { public bool Dual; public void Enable() { Dual = true; } public void Disable() { Dual = false; } }
class Server
{
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        var a = new Options();
        a.Enable();
        if (a.Dual) s.DualMode = true;
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# A method of a struct changes the struct and is reported
struct Options { public bool Dual; public void Enable() { Dual = true; } public void Disable() { Dual = false; } }
class Server
{
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp); // !! DSA1001
        var a = new Options { Dual = true };
        a.Disable();
        if (a.Dual) s.DualMode = true;
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# A method of a readonly field changes a copy of it
struct Options { public bool Dual; public void Enable() { Dual = true; } public void Disable() { Dual = false; } }
class Server
{
    private readonly Options _options = new Options { Dual = true };
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        _options.Disable();
        if (_options.Dual) s.DualMode = true;
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# A method of an in parameter changes a copy of it
struct Options { public bool Dual; public void Enable() { Dual = true; } public void Disable() { Dual = false; } }
class Server
{
    static void Off(in Options options) => options.Disable();
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        var a = new Options { Dual = true };
        Off(in a);
        if (a.Dual) s.DualMode = true;
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# A lambda changes the variable and is reported
struct Options { public bool Dual; public void Enable() { Dual = true; } public void Disable() { Dual = false; } }
class Server
{
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp); // !! DSA1001
        var a = new Options { Dual = true };
        Action off = () => a.Dual = false;
        off();
        if (a.Dual) s.DualMode = true;
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# A local function changes its own copy
struct Options { public bool Dual; public void Enable() { Dual = true; } public void Disable() { Dual = false; } }
class Server
{
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        var a = new Options { Dual = true };
        Off(a);
        if (a.Dual) s.DualMode = true;
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
        void Off(Options options) => options.Dual = false;
    }
}

//# An out parameter is a copy
struct Options { public bool Dual; public void Enable() { Dual = true; } public void Disable() { Dual = false; } }
class Server
{
    static void Give(out Options options) { options = new Options { Dual = true }; }
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        var a = new Options { Dual = true };
        Give(out var b);
        b.Dual = false;
        Give(out var c);
        if (c.Dual) s.DualMode = true;
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}
