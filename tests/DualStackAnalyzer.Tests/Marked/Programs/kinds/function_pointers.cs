//# A function pointer that comes in may choose
unsafe class Server
{
    void Start(delegate*<Socket, void> configure)
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        configure(s);
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# A function pointer to a known method chooses
unsafe class Server
{
    static void Dual(Socket socket) => socket.DualMode = true;
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        delegate*<Socket, void> f = &Dual;
        f(s);
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# A function pointer to a method that leaves the mode may be reported
unsafe class Server
{
    static void Look(Socket socket) => Console.WriteLine(socket.NoDelay);
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp); // ?? DSA1001
        delegate*<Socket, void> f = &Look;
        f(s);
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# A function pointer in a field may choose
unsafe class Server
{
    private delegate*<Socket, void> _configure;
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        _configure(s);
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# A function pointer by reference may replace the socket
unsafe class Server
{
    void Start(delegate*<ref Socket, void> replace)
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        replace(ref s);
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# A function pointer that returns the socket may choose
unsafe class Server
{
    void Start(delegate*<Socket, Socket> same)
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        _ = same(s);
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# A function pointer that is given a wrapper may choose
class Holder { public Socket Socket; }
unsafe class Server
{
    void Start(delegate*<Holder, void> configure)
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        configure(new Holder { Socket = s });
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# A function pointer that is given an array may choose
unsafe class Server
{
    void Start(delegate*<Socket[], void> configure)
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        configure(new[] { s });
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# An unmanaged function pointer that is given the handle may choose
//@ net10.0
unsafe class Server
{
    void Start(delegate* unmanaged<IntPtr, void> configure)
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        configure(s.Handle);
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# A function pointer that is given nothing leaves the socket and is reported
unsafe class Server
{
    void Start(delegate*<int, void> log)
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp); // !! DSA1001
        log(1);
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# A function pointer that is only taken leaves the socket and is reported
unsafe class Server
{
    static void Dual(Socket socket) => socket.DualMode = true;
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp); // !! DSA1001
        delegate*<Socket, void> f = &Dual;
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}
