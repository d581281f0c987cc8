//# Nine listeners of an array, each at a port of its own, that a loop starts are nine findings
class Server
{
    void Start()
    {
        TcpListener[] listeners =
        {
            new TcpListener(IPAddress.IPv6Any, 8000), // !! DSA1001
            new TcpListener(IPAddress.IPv6Any, 8001), // !! DSA1001
            new TcpListener(IPAddress.IPv6Any, 8002), // !! DSA1001
            new TcpListener(IPAddress.IPv6Any, 8003), // !! DSA1001
            new TcpListener(IPAddress.IPv6Any, 8004), // !! DSA1001
            new TcpListener(IPAddress.IPv6Any, 8005), // !! DSA1001
            new TcpListener(IPAddress.IPv6Any, 8006), // !! DSA1001
            new TcpListener(IPAddress.IPv6Any, 8007), // !! DSA1001
            new TcpListener(IPAddress.IPv6Any, 8008), // !! DSA1001
        };
        foreach (var listener in listeners) { listener.Start(); }
    }
}

//# Nine sockets of a helper's array that its caller binds are nine findings
class Server
{
    void Start(int port)
    {
        foreach (var socket in Make()) { socket.Bind(new IPEndPoint(IPAddress.IPv6Any, port++)); socket.Listen(10); }
    }

    private static Socket[] Make() => new[]
    {
        new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp), // !! DSA1001
        new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp), // !! DSA1001
        new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp), // !! DSA1001
        new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp), // !! DSA1001
        new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp), // !! DSA1001
        new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp), // !! DSA1001
        new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp), // !! DSA1001
        new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp), // !! DSA1001
        new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp), // !! DSA1001
    };
}

//# A socket of an array that a variable holds, too, is chosen for through it: the others are not followed
class Server
{
    void Start(int port)
    {
        var own = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        Socket[] sockets =
        {
            own,
            new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp),
            new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp),
            new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp),
            new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp),
            new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp),
            new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp),
            new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp),
            new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp),
            new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp),
        };
        own.DualMode = true;
        foreach (var socket in sockets) { socket.Bind(new IPEndPoint(IPAddress.IPv6Any, port++)); }
    }
}

//:
class Server
{
    void Start(int port, int index, IPEndPoint any)
    {
        Socket[] sockets =
        {
            new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp), /*mark*/
            new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp), /*mark*/
            new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp), /*mark*/
            new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp), /*mark*/
            new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp), /*mark*/
            new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp), /*mark*/
            new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp), /*mark*/
            new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp), /*mark*/
            new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp), /*mark*/
            /*more*/
        };
        /*body*/
    }

    private static extern void Configure(Socket[] sockets);
}

//# Nine sockets of an array that a loop binds are nine findings // !! DSA1001
foreach (var socket in sockets) { socket.Bind(new IPEndPoint(IPAddress.IPv6Any, port++)); socket.Listen(10); }

//# Nine sockets of an array that a loop chooses for
foreach (var socket in sockets) { socket.DualMode = true; }
foreach (var socket in sockets) { socket.Bind(new IPEndPoint(IPAddress.IPv6Any, port++)); socket.Listen(10); }

//# Nine sockets of an array of which one is chosen for by its number are not followed
sockets[3].DualMode = true;
foreach (var socket in sockets) { socket.Bind(new IPEndPoint(IPAddress.IPv6Any, port++)); socket.Listen(10); }

//# Nine sockets of an array of which one is bound by its number are not told apart
sockets[3].Bind(any);

//# Nine sockets of an array of which the first is bound are not told apart
sockets.First().Bind(any);

//# Nine sockets of an array of which some are taken are not told apart
foreach (var socket in sockets.Take(2)) { socket.Bind(any); }

//# Nine sockets of an array that a filter takes some of are not told apart
foreach (var socket in sockets.Where(it => it.Ttl > index)) { socket.Bind(any); }

//# Nine sockets of an array that code outside gets
Configure(sockets);
foreach (var socket in sockets) { socket.Bind(new IPEndPoint(IPAddress.IPv6Any, port++)); socket.Listen(10); }

//# An IPv4 socket among nine others in an array is none of them // !! DSA1001
foreach (var socket in sockets) { socket.Bind(new IPEndPoint(socket.AddressFamily == AddressFamily.InterNetwork ? IPAddress.Any : IPAddress.IPv6Any, port++)); }
//+ more
new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp),

//# Where some of many sockets have a mode, and others none, they are not followed
foreach (var socket in sockets) { socket.Bind(new IPEndPoint(IPAddress.IPv6Any, port++)); socket.Listen(10); }
//+ more
new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp) { DualMode = true },
new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp) { DualMode = true },
new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp) { DualMode = true },
new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp) { DualMode = true },
new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp) { DualMode = true },
new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp) { DualMode = true },
new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp) { DualMode = true },
new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp) { DualMode = true },
new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp) { DualMode = true },

//:
class Server
{
    void Start(int port)
    {
        var sockets = new List<Socket>();
        sockets.Add(new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp)); /*mark*/
        sockets.Add(new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp)); /*mark*/
        sockets.Add(new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp)); /*mark*/
        sockets.Add(new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp)); /*mark*/
        sockets.Add(new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp)); /*mark*/
        sockets.Add(new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp)); /*mark*/
        sockets.Add(new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp)); /*mark*/
        sockets.Add(new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp)); /*mark*/
        sockets.Add(new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp)); /*mark*/
        sockets.Add(new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp)); /*mark*/
        /*body*/
        foreach (var socket in sockets) { socket.Bind(new IPEndPoint(IPAddress.IPv6Any, port++)); socket.Listen(10); }
    }
}

//# Ten sockets that are added to a list and bound by a loop are ten findings // !! DSA1001
Console.WriteLine(sockets.Count);

//# Ten sockets that are added to a list and chosen for by a loop
foreach (var socket in sockets) { socket.SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.IPv6Only, true); }
