//# A choice 1 static helpers deep counts
static class H1 { public static void Do(Socket s) { s.DualMode = true; } }
class Server
{
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        H1.Do(s);
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# A bind 1 static helpers deep is reported
static class H1 { public static void Do(Socket s) { s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80)); } }
class Server
{
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp); // !! DSA1001
        H1.Do(s);
    }
}

//# A dual socket made 1 static helpers deep is silent
static class H1 { public static Socket Make() { var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp); s.DualMode = true; return s; } }
class Server
{
    void Start()
    {
        var s = H1.Make();
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# A choice 3 static helpers deep counts
static class H1 { public static void Do(Socket s) => H2.Do(s); }
static class H2 { public static void Do(Socket s) => H3.Do(s); }
static class H3 { public static void Do(Socket s) { s.DualMode = true; } }
class Server
{
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        H1.Do(s);
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# A bind 3 static helpers deep is reported
static class H1 { public static void Do(Socket s) => H2.Do(s); }
static class H2 { public static void Do(Socket s) => H3.Do(s); }
static class H3 { public static void Do(Socket s) { s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80)); } }
class Server
{
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp); // !! DSA1001
        H1.Do(s);
    }
}

//# A dual socket made 3 static helpers deep is silent
static class H1 { public static Socket Make() => H2.Make(); }
static class H2 { public static Socket Make() => H3.Make(); }
static class H3 { public static Socket Make() { var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp); s.DualMode = true; return s; } }
class Server
{
    void Start()
    {
        var s = H1.Make();
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# A choice 5 static helpers deep counts
static class H1 { public static void Do(Socket s) => H2.Do(s); }
static class H2 { public static void Do(Socket s) => H3.Do(s); }
static class H3 { public static void Do(Socket s) => H4.Do(s); }
static class H4 { public static void Do(Socket s) => H5.Do(s); }
static class H5 { public static void Do(Socket s) { s.DualMode = true; } }
class Server
{
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        H1.Do(s);
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# A bind 5 static helpers deep is reported
static class H1 { public static void Do(Socket s) => H2.Do(s); }
static class H2 { public static void Do(Socket s) => H3.Do(s); }
static class H3 { public static void Do(Socket s) => H4.Do(s); }
static class H4 { public static void Do(Socket s) => H5.Do(s); }
static class H5 { public static void Do(Socket s) { s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80)); } }
class Server
{
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp); // !! DSA1001
        H1.Do(s);
    }
}

//# A dual socket made 5 static helpers deep is silent
static class H1 { public static Socket Make() => H2.Make(); }
static class H2 { public static Socket Make() => H3.Make(); }
static class H3 { public static Socket Make() => H4.Make(); }
static class H4 { public static Socket Make() => H5.Make(); }
static class H5 { public static Socket Make() { var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp); s.DualMode = true; return s; } }
class Server
{
    void Start()
    {
        var s = H1.Make();
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# A choice 8 static helpers deep counts
static class H1 { public static void Do(Socket s) => H2.Do(s); }
static class H2 { public static void Do(Socket s) => H3.Do(s); }
static class H3 { public static void Do(Socket s) => H4.Do(s); }
static class H4 { public static void Do(Socket s) => H5.Do(s); }
static class H5 { public static void Do(Socket s) => H6.Do(s); }
static class H6 { public static void Do(Socket s) => H7.Do(s); }
static class H7 { public static void Do(Socket s) => H8.Do(s); }
static class H8 { public static void Do(Socket s) { s.DualMode = true; } }
class Server
{
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        H1.Do(s);
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# A bind 8 static helpers deep is reported
static class H1 { public static void Do(Socket s) => H2.Do(s); }
static class H2 { public static void Do(Socket s) => H3.Do(s); }
static class H3 { public static void Do(Socket s) => H4.Do(s); }
static class H4 { public static void Do(Socket s) => H5.Do(s); }
static class H5 { public static void Do(Socket s) => H6.Do(s); }
static class H6 { public static void Do(Socket s) => H7.Do(s); }
static class H7 { public static void Do(Socket s) => H8.Do(s); }
static class H8 { public static void Do(Socket s) { s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80)); } }
class Server
{
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp); // !! DSA1001
        H1.Do(s);
    }
}

//# A dual socket made 8 static helpers deep is silent
static class H1 { public static Socket Make() => H2.Make(); }
static class H2 { public static Socket Make() => H3.Make(); }
static class H3 { public static Socket Make() => H4.Make(); }
static class H4 { public static Socket Make() => H5.Make(); }
static class H5 { public static Socket Make() => H6.Make(); }
static class H6 { public static Socket Make() => H7.Make(); }
static class H7 { public static Socket Make() => H8.Make(); }
static class H8 { public static Socket Make() { var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp); s.DualMode = true; return s; } }
class Server
{
    void Start()
    {
        var s = H1.Make();
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}
