//# An interpolation handler may choose
//@ net10.0
[System.Runtime.CompilerServices.InterpolatedStringHandler]
ref struct Handler { public Handler(int literal, int formatted) { } public void AppendLiteral(string text) { } public void AppendFormatted(Socket socket) { socket.DualMode = true; } }
class Server
{
    static void Log(Handler handler) { }
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        Log($"{s}");
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# An interpolation handler that is given the socket may choose
//@ net10.0
[System.Runtime.CompilerServices.InterpolatedStringHandler]
ref struct Handler { public Handler(int literal, int formatted, Socket socket) { socket.DualMode = true; } public void AppendLiteral(string text) { } }
class Server
{
    static void Log(Socket socket, [System.Runtime.CompilerServices.InterpolatedStringHandlerArgument("socket")] Handler handler) { }
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        Log(s, $"x");
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# An interpolated socket is only formatted and is reported
class Server
{
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp); // !! DSA1001
        Console.WriteLine($"{s}");
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# ToString of an interpolated wrapper may choose
class Wrapper { public Socket Socket; public override string ToString() { Socket.DualMode = true; return ""; } }
class Server
{
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        var w = new Wrapper { Socket = s };
        Console.WriteLine($"{w}");
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# ToString of a concatenated wrapper may choose
class Wrapper { public Socket Socket; public override string ToString() { Socket.DualMode = true; return ""; } }
class Server
{
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        var w = new Wrapper { Socket = s };
        Console.WriteLine("" + w);
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# ToString of a wrapper that is written may choose
class Wrapper { public Socket Socket; public override string ToString() { Socket.DualMode = true; return ""; } }
class Server
{
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        var w = new Wrapper { Socket = s };
        Console.WriteLine(w);
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}
