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
