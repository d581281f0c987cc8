//# A user-defined + may choose for the socket that it is given
class Setup { public static Setup operator +(Setup a, Socket b) { b.DualMode = true; return a; } }
class Server
{
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        var setup = new Setup();
        var made = setup + s;
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# A user-defined += may choose for the socket that it is given
class Setup { public static Setup operator +(Setup a, Socket b) { b.DualMode = true; return a; } }
class Server
{
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        var setup = new Setup();
        setup += s;
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# A user-defined - may choose for the socket that it is given
class Setup { public static Setup operator -(Setup a, Socket b) { b.DualMode = true; return a; } }
class Server
{
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        var setup = new Setup();
        _ = setup - s;
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# A user-defined == may choose for the socket that it is given
class Setup { public static bool operator ==(Setup a, Socket b) { b.DualMode = true; return true; } public static bool operator !=(Setup a, Socket b) => true; public override bool Equals(object o) => true; public override int GetHashCode() => 0; }
class Server
{
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        var setup = new Setup();
        if (setup == s) Console.WriteLine();
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# A user-defined < may choose for the socket that it is given
class Setup { public static bool operator <(Setup a, Socket b) { b.DualMode = true; return true; } public static bool operator >(Setup a, Socket b) => true; }
class Server
{
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        var setup = new Setup();
        if (setup < s) Console.WriteLine();
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# A user-defined << may choose for the socket that it is given
class Setup { public static Setup operator <<(Setup a, Socket b) { b.DualMode = true; return a; } }
class Server
{
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        var setup = new Setup();
        _ = setup << s;
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# A user-defined unary + may choose for the socket that its operand holds
class Setup { public Socket Socket; public static Setup operator +(Setup a) { a.Socket.DualMode = true; return a; } }
class Server
{
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        var setup = new Setup { Socket = s };
        _ = +setup;
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# A user-defined ! may choose for the socket that its operand holds
class Setup { public Socket Socket; public static bool operator !(Setup a) { a.Socket.DualMode = true; return true; } }
class Server
{
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        var setup = new Setup { Socket = s };
        if (!setup) Console.WriteLine();
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# A user-defined ++ may choose for the socket that its operand holds
class Setup { public Socket Socket; public static Setup operator ++(Setup a) { a.Socket.DualMode = true; return a; } }
class Server
{
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        var setup = new Setup { Socket = s };
        setup++;
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# A user-defined true may choose for the socket that its operand holds
class Setup { public Socket Socket; public static bool operator true(Setup a) { a.Socket.DualMode = true; return true; } public static bool operator false(Setup a) => false; }
class Server
{
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        var setup = new Setup { Socket = s };
        if (setup) Console.WriteLine();
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# A compound assignment operator of an instance may choose for its socket
//@ C# 14
//@ net10.0
class Setup { public void operator +=(Socket b) { b.DualMode = true; } }
class Server
{
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        var setup = new Setup();
        setup += s;
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# An instance operator ++ may choose for its socket
//@ C# 14
//@ net10.0
class Setup { public Socket Socket; public void operator ++() { Socket.DualMode = true; } }
class Server
{
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        var setup = new Setup { Socket = s };
        setup++;
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# A checked operator may choose for the socket that it is given
class Setup { public static Setup operator +(Setup a, Socket b) => a; public static Setup operator checked +(Setup a, Socket b) { b.DualMode = true; return a; } }
class Server
{
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        var setup = new Setup();
        checked { _ = setup + s; }
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}
