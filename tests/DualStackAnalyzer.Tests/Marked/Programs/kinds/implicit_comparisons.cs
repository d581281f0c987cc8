//# GetHashCode of a key may choose
class Wrapper { public Socket Socket; public override int GetHashCode() { Socket.DualMode = true; return 1; } public override bool Equals(object o) => true; }
class Server
{
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        var w = new Wrapper { Socket = s };
        _ = new HashSet<Wrapper> { w };
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# CompareTo of an element may choose
class Wrapper : IComparable<Wrapper> { public Socket Socket; public int CompareTo(Wrapper other) { Socket.DualMode = true; return 0; } }
class Server
{
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        var w = new Wrapper { Socket = s };
        new List<Wrapper> { w, w }.Sort();
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# A comparer that is handed over may choose
class Comparer : IComparer<Socket> { public int Compare(Socket a, Socket b) { a.DualMode = true; return 0; } }
class Server
{
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        new List<Socket> { s, s }.Sort(new Comparer());
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# A lambda that sorts may choose
class Server
{
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        new List<Socket> { s, s }.Sort((a, b) => { a.DualMode = true; return 0; });
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# A lambda that sorts by something else leaves the socket and is reported
class Server
{
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp); // !! DSA1001
        new List<Socket> { s, s }.Sort((a, b) => a.Ttl - b.Ttl);
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# A comparer of an array may choose
class Comparer : IComparer<Socket> { public int Compare(Socket a, Socket b) { a.DualMode = true; return 0; } }
class Server
{
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        Array.Sort(new[] { s, s }, new Comparer());
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# A comparer of a sorted set may choose
class Comparer : IComparer<Socket> { public int Compare(Socket a, Socket b) { a.DualMode = true; return 0; } }
class Server
{
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        new SortedSet<Socket>(new Comparer()).Add(s);
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# A comparer of numbers leaves the socket and is reported
class Comparer : IComparer<int> { public int Compare(int a, int b) => a - b; }
class Server
{
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp); // !! DSA1001
        new List<int> { 2, 1 }.Sort(new Comparer());
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# GetHashCode of a key of a dictionary may choose
class Wrapper { public Socket Socket; public override int GetHashCode() { Socket.DualMode = true; return 1; } public override bool Equals(object o) => true; }
class Server
{
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        new Dictionary<Wrapper, int>()[new Wrapper { Socket = s }] = 1;
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# GetHashCode of a key that is added may choose
class Wrapper { public Socket Socket; public override int GetHashCode() { Socket.DualMode = true; return 1; } public override bool Equals(object o) => true; }
class Server
{
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        new Dictionary<Wrapper, int>().Add(new Wrapper { Socket = s }, 1);
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# A key without a GetHashCode of its own leaves the socket and is reported
class Wrapper { public Socket Socket; }
class Server
{
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp); // !! DSA1001
        new Dictionary<Wrapper, int>().Add(new Wrapper { Socket = s }, 1);
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# An element of a list is not compared and is reported
class Wrapper { public Socket Socket; public override int GetHashCode() { Socket.DualMode = true; return 1; } public override bool Equals(object o) => true; }
class Server
{
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp); // ?? DSA1001
        new List<Wrapper>().Add(new Wrapper { Socket = s });
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# Equals of an element may choose when it is looked for
class Wrapper { public Socket Socket; public override int GetHashCode() { Socket.DualMode = true; return 1; } public override bool Equals(object o) => true; }
class Server
{
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        new List<Wrapper>().Contains(new Wrapper { Socket = s });
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}
