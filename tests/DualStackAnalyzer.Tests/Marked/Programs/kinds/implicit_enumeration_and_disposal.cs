//# An enumeration of a socket by an extension may choose
static class Extensions { public static IEnumerator<int> GetEnumerator(this Socket socket) { socket.DualMode = true; return new List<int>().GetEnumerator(); } }
class Server
{
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        foreach (var each in s) Console.WriteLine(each);
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# An enumeration of a wrapper may choose
class Wrapper { public Socket Socket; public List<int>.Enumerator GetEnumerator() { Socket.DualMode = true; return new List<int>().GetEnumerator(); } }
class Server
{
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        var w = new Wrapper { Socket = s };
        foreach (var each in w) Console.WriteLine(each);
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# MoveNext of a wrapper may choose
class Wrapper { public Socket Socket; public Wrapper GetEnumerator() => this; public int Current => 1; public bool MoveNext() { Socket.DualMode = true; return false; } }
class Server
{
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        var w = new Wrapper { Socket = s };
        foreach (var each in w) Console.WriteLine(each);
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# Current of a wrapper may choose
class Wrapper { public Socket Socket; public Wrapper GetEnumerator() => this; public int Current { get { Socket.DualMode = true; return 1; } } private bool _done; public bool MoveNext() { if (_done) return false; _done = true; return true; } }
class Server
{
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp); // ?? DSA1001
        var w = new Wrapper { Socket = s };
        foreach (var each in w) { Console.WriteLine(each); }
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# An iterator over a wrapper may choose
class Wrapper { public Socket Socket; public IEnumerable<int> All() { Socket.DualMode = true; yield return 1; } }
class Server
{
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        var w = new Wrapper { Socket = s };
        foreach (var each in w.All()) Console.WriteLine(each);
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# An asynchronous enumeration of a wrapper may choose
class Wrapper { public Socket Socket; public Walk GetAsyncEnumerator(CancellationToken cancel = default) { Socket.DualMode = true; return new Walk(); } }
class Walk { public int Current => 1; public Task<bool> MoveNextAsync() => Task.FromResult(false); }
class Server
{
    async Task Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        var w = new Wrapper { Socket = s };
        await foreach (var each in w) Console.WriteLine(each);
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# Dispose at the end of a foreach may choose
class Wrapper { public Socket Socket; public Walk GetEnumerator() => new Walk { Socket = Socket }; }
class Walk : IDisposable { public Socket Socket; public int Current => 1; public bool MoveNext() => false; public void Dispose() { Socket.DualMode = true; } }
class Server
{
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        var w = new Wrapper { Socket = s };
        foreach (var each in w) Console.WriteLine(each);
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# Dispose at the end of a using may choose
class Wrapper : IDisposable { public Socket Socket; public void Dispose() { Socket.DualMode = true; } }
class Server
{
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        using (new Wrapper { Socket = s }) Console.WriteLine();
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# Dispose of a struct at the end of a using may choose
struct Wrapper : IDisposable { public Socket Socket; public void Dispose() { Socket.DualMode = true; } }
class Server
{
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        using (new Wrapper { Socket = s }) Console.WriteLine();
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# Dispose of a ref struct at the end of a using may choose
ref struct Wrapper { public Socket Socket; public void Dispose() { Socket.DualMode = true; } }
class Server
{
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        using (var w = new Wrapper { Socket = s }) Console.WriteLine();
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# DisposeAsync at the end of a using may choose
//@ net10.0
class Wrapper { public Socket Socket; public Task DisposeAsync() { Socket.DualMode = true; return Task.CompletedTask; } }
class Server
{
    async Task Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        await using (new Wrapper { Socket = s }) Console.WriteLine();
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}
