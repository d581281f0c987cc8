//# An awaiter of a socket by an extension may choose
struct Awaiter : System.Runtime.CompilerServices.INotifyCompletion { public bool IsCompleted => true; public void GetResult() { } public void OnCompleted(Action next) { } }
static class Extensions { public static Awaiter GetAwaiter(this Socket socket) { socket.DualMode = true; return default; } }
class Server
{
    async Task Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        await s;
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# An awaiter of a wrapper may choose
struct Awaiter : System.Runtime.CompilerServices.INotifyCompletion { public bool IsCompleted => true; public void GetResult() { } public void OnCompleted(Action next) { } }
class Wrapper { public Socket Socket; public Awaiter GetAwaiter() { Socket.DualMode = true; return default; } }
class Server
{
    async Task Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        var w = new Wrapper { Socket = s };
        await w;
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# The result of an awaiter may choose
class Wrapper : System.Runtime.CompilerServices.INotifyCompletion { public Socket Socket; public Wrapper GetAwaiter() => this; public bool IsCompleted => true; public void GetResult() { Socket.DualMode = true; } public void OnCompleted(Action next) { } }
class Server
{
    async Task Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        var w = new Wrapper { Socket = s };
        await w;
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# A task that runs a lambda may choose
class Server
{
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        Task.Run(() => s.DualMode = true).Wait();
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# A task that is awaited may choose
class Server
{
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        System.Threading.Tasks.Task.Run(() => s.DualMode = true).GetAwaiter().GetResult();
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# A task that is dropped leaves a path and is reported
class Server
{
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp); // !! DSA1001
        System.Threading.Tasks.Task.Run(() => s.DualMode = true);
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# A task that leaves the mode is reported
class Server
{
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp); // !! DSA1001
        System.Threading.Tasks.Task.Run(() => Console.WriteLine(s.Ttl)).Wait();
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}
