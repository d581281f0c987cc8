//# A dual mode that hangs on a parameter is reported
class Server
{
    void Start(bool dual)
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp); // ?? DSA1001 DSA1005
        if (dual) s.DualMode = true;
        s.Bind(new IPEndPoint(IPAddress.Any, 80)); // !! DSA3003
    }
}

//# A dual mode that hangs on a field is reported
class Server
{
    private bool _dual;
    public void Use() { _dual = true; }
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp); // ?? DSA1001 DSA1005
        if (_dual) s.DualMode = true;
        s.Bind(new IPEndPoint(IPAddress.Any, 80)); // !! DSA3003
    }
}

//# A dual mode that hangs on an option is reported
class Options { public bool Dual { get; set; } }
class Server
{
    void Start(Options options)
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp); // ?? DSA1001 DSA1005
        if (options.Dual) s.DualMode = true;
        s.Bind(new IPEndPoint(IPAddress.Any, 80)); // !! DSA3003
    }
}

//# A mode that is a parameter is reported
class Server
{
    void Start(bool dual)
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp); // ?? DSA1001 DSA1005
        s.DualMode = dual;
        s.Bind(new IPEndPoint(IPAddress.Any, 80)); // !! DSA3003
    }
}

//# A dual mode or IPv6-only is reported
class Server
{
    void Start(bool dual)
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp); // ?? DSA1001 DSA1005
        if (dual) s.DualMode = true;
        else s.DualMode = false;
        s.Bind(new IPEndPoint(IPAddress.Any, 80)); // !! DSA3003
    }
}

//# A dual mode that hangs on the same flag as the address is silent
class Server
{
    void Start(bool dual)
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp); // ?? DSA1001 DSA1003 DSA1005
        if (dual) s.DualMode = true;
        s.Bind(new IPEndPoint(dual ? IPAddress.Any : IPAddress.IPv6Loopback, 80));
    }
}

//# A bind under the same flag is silent
class Server
{
    void Start(bool dual)
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp); // ?? DSA1005
        if (!dual) return;
        s.DualMode = true;
        s.Bind(new IPEndPoint(IPAddress.Any, 80));
    }
}

//# A family that hangs on the same flag is silent
class Server
{
    void Start(bool dual)
    {
        var s = new Socket(dual ? AddressFamily.InterNetworkV6 : AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp); // ?? DSA1005
        if (dual) s.DualMode = true;
        s.Bind(new IPEndPoint(IPAddress.Any, 80));
    }
}

//# A dual mode under a system test may be meant
class Server
{
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp); // ?? DSA1001 DSA1005
        if (Socket.OSSupportsIPv4) s.DualMode = true;
        s.Bind(new IPEndPoint(IPAddress.Any, 80));
    }
}

//# A dual mode on all paths is no throw
class Server
{
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp); // !! DSA1005
        s.DualMode = true;
        s.Bind(new IPEndPoint(IPAddress.Any, 80));
    }
}

//# A mode that unseen code may choose is silent
class Server
{
    void Start(Action<Socket> configure)
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        configure(s);
        s.Bind(new IPEndPoint(IPAddress.Any, 80));
    }
}
