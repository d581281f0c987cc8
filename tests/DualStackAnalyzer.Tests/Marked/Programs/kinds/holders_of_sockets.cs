//# Lazy gives the socket that is chosen for
class Server
{
    void Start()
    {
        var socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        var lazy = new Lazy<Socket>(() => socket);
        lazy.Value.DualMode = true;
        socket.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# WeakReference gives the socket that is chosen for
class Server
{
    void Start()
    {
        var socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        var weak = new WeakReference<Socket>(socket);
        if (weak.TryGetTarget(out var it)) it.DualMode = true;
        socket.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# Tuple.Create gives the socket that is chosen for
class Server
{
    void Start()
    {
        var socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        Tuple.Create(socket, 1).Item1.DualMode = true;
        socket.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# KeyValuePair gives the socket that is chosen for
class Server
{
    void Start()
    {
        var socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        new KeyValuePair<int, Socket>(1, socket).Value.DualMode = true;
        socket.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# Task.FromResult gives the socket that is chosen for
class Server
{
    void Start()
    {
        var socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        Task.FromResult(socket).Result.DualMode = true;
        socket.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# TaskCompletionSource gives the socket that is chosen for
class Server
{
    void Start()
    {
        var socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        var source = new TaskCompletionSource<Socket>();
        source.SetResult(socket);
        source.Task.Result.DualMode = true;
        socket.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# Interlocked.Exchange gives the socket that is chosen for
class Server
{
    void Start()
    {
        var socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        Socket other = null;
        Interlocked.Exchange(ref other, socket);
        other.DualMode = true;
        socket.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# A deconstructed pair gives the socket that is chosen for
//@ net10.0
class Server
{
    void Start()
    {
        var socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        var map = new Dictionary<string, Socket> { ["a"] = socket };
        foreach (var (key, it) in map) it.DualMode = true;
        socket.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}
