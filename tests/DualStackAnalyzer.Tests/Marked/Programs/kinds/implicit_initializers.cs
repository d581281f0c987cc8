//# Add of a collection initializer may choose
class Bag : System.Collections.IEnumerable { public void Add(Socket socket) { socket.DualMode = true; } public System.Collections.IEnumerator GetEnumerator() => null; }
class Server
{
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        _ = new Bag { s };
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# Add of two arguments may choose
class Bag : System.Collections.IEnumerable { public void Add(int key, Socket socket) { socket.DualMode = true; } public System.Collections.IEnumerator GetEnumerator() => null; }
class Server
{
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        _ = new Bag { { 1, s } };
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# Add by an extension may choose
class Bag : System.Collections.IEnumerable {  public System.Collections.IEnumerator GetEnumerator() => null; }
static class Extensions { public static void Add(this Bag bag, Socket socket) { socket.DualMode = true; } }
class Server
{
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        _ = new Bag { s };
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# An indexer of an object initializer may choose
class Bag { public Socket this[int key] { set { value.DualMode = true; } } }
class Server
{
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        _ = new Bag { [1] = s };
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# Add of a collection expression may choose
//@ net10.0
class Bag : IEnumerable<Socket> { public void Add(Socket socket) { socket.DualMode = true; } public IEnumerator<Socket> GetEnumerator() => null; System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => null; }
class Server
{
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        Bag bag = [s];
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# A spread of a socket may choose
//@ net10.0
static class Extensions { public static IEnumerator<int> GetEnumerator(this Socket socket) { socket.DualMode = true; return new List<int>().GetEnumerator(); } }
class Server
{
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        int[] all = [.. s];
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# A builder of a collection expression may choose
//@ net10.0
[System.Runtime.CompilerServices.CollectionBuilder(typeof(Bag), "Make")]
class Bag : IEnumerable<Socket> { public static Bag Make(ReadOnlySpan<Socket> all) { all[0].DualMode = true; return new Bag(); } public IEnumerator<Socket> GetEnumerator() => null; System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => null; }
class Server
{
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        Bag bag = [s];
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# A with expression may choose
//@ net10.0
record Record(Socket Given) { public Socket Socket { init { value.DualMode = true; } } }
class Server
{
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        var a = new Record(null);
        var b = a with { Socket = s };
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# The copy constructor of a with expression may choose
//@ net10.0
record Record(Socket Socket) { protected Record(Record other) { other.Socket.DualMode = true; Socket = other.Socket; } }
class Server
{
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        var a = new Record(s);
        var b = a with { };
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}
