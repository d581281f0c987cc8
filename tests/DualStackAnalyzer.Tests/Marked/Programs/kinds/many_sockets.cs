//:
class Server
{
    void Start(int port, int index, IPEndPoint any)
    {
        /*body*/
    }

    /*members*/
}

//# Nine sockets of an array that a loop binds are nine findings
Socket[] sockets =
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
foreach (var socket in sockets) { socket.Bind(new IPEndPoint(IPAddress.IPv6Any, port++)); socket.Listen(10); }

//# Nine sockets of an array that a loop chooses for
Socket[] sockets =
{
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
foreach (var socket in sockets) { socket.DualMode = true; }
foreach (var socket in sockets) { socket.Bind(new IPEndPoint(IPAddress.IPv6Any, port++)); socket.Listen(10); }

//# Nine sockets of an array of which one is chosen for by its number are not told apart
Socket[] sockets =
{
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
sockets[3].DualMode = true;
foreach (var socket in sockets) { socket.Bind(new IPEndPoint(IPAddress.IPv6Any, port++)); socket.Listen(10); }

//# Nine sockets of an array of which one is bound by its number are not told apart
Socket[] sockets =
{
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
sockets[3].Bind(any);

//# Nine sockets of an array of which the first is bound are not told apart
Socket[] sockets =
{
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
sockets.First().Bind(any);

//# Nine sockets of an array of which some are taken are not told apart
Socket[] sockets =
{
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
foreach (var socket in sockets.Take(2)) { socket.Bind(any); }

//# Nine sockets of an array that a filter takes some of are not told apart
Socket[] sockets =
{
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
foreach (var socket in sockets.Where(it => it.Ttl > index)) { socket.Bind(any); }

//# An IPv4 socket among nine others in an array is none of them
Socket[] sockets =
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
    new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp),
};
foreach (var socket in sockets) { socket.Bind(new IPEndPoint(socket.AddressFamily == AddressFamily.InterNetwork ? IPAddress.Any : IPAddress.IPv6Any, port++)); }

//# Where some of many sockets have a mode, and others none, they are not followed
Socket[] sockets =
{
    new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp),
    new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp),
    new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp),
    new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp),
    new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp),
    new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp),
    new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp),
    new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp),
    new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp),
    new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp) { DualMode = true },
    new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp) { DualMode = true },
    new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp) { DualMode = true },
    new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp) { DualMode = true },
    new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp) { DualMode = true },
    new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp) { DualMode = true },
    new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp) { DualMode = true },
    new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp) { DualMode = true },
    new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp) { DualMode = true },
};
foreach (var socket in sockets) { socket.Bind(new IPEndPoint(IPAddress.IPv6Any, port++)); socket.Listen(10); }

//# Ten sockets that are added to a list and bound by a loop are ten findings
var sockets = new List<Socket>();
sockets.Add(new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp)); // !! DSA1001
sockets.Add(new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp)); // !! DSA1001
sockets.Add(new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp)); // !! DSA1001
sockets.Add(new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp)); // !! DSA1001
sockets.Add(new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp)); // !! DSA1001
sockets.Add(new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp)); // !! DSA1001
sockets.Add(new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp)); // !! DSA1001
sockets.Add(new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp)); // !! DSA1001
sockets.Add(new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp)); // !! DSA1001
sockets.Add(new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp)); // !! DSA1001
foreach (var socket in sockets) { socket.Bind(new IPEndPoint(IPAddress.IPv6Any, port++)); socket.Listen(10); }

//# Ten sockets that are added to a list and chosen for by a loop
var sockets = new List<Socket>();
sockets.Add(new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp));
sockets.Add(new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp));
sockets.Add(new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp));
sockets.Add(new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp));
sockets.Add(new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp));
sockets.Add(new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp));
sockets.Add(new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp));
sockets.Add(new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp));
sockets.Add(new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp));
sockets.Add(new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp));
foreach (var socket in sockets) { socket.SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.IPv6Only, true); }
foreach (var socket in sockets) { socket.Bind(new IPEndPoint(IPAddress.IPv6Any, port++)); socket.Listen(10); }

//# Nine listeners of an array, each at a port of its own, that a loop starts are nine findings
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

//# A socket of an array that a variable holds, too, is chosen for through it: the others are not followed
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
foreach (var socket in sockets) { socket.Bind(new IPEndPoint(IPAddress.IPv6Any, port++)); socket.Listen(10); }

//# Nine sockets of an array that code outside gets
Socket[] sockets =
{
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
Configure(sockets);
foreach (var socket in sockets) { socket.Bind(new IPEndPoint(IPAddress.IPv6Any, port++)); socket.Listen(10); }
//+ members
private static extern void Configure(Socket[] sockets);

//# Nine sockets of a helper's array that its caller binds are nine findings
var sockets = Make();
foreach (var socket in sockets) { socket.Bind(new IPEndPoint(IPAddress.IPv6Any, port++)); socket.Listen(10); }
//+ members
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
