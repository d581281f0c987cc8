//# Functions and methods change the address of an endpoint that they are given
class Server
{
    static void Change(IPEndPoint it) { it.Address = IPAddress.IPv6Any; }

    static Socket Make(IPEndPoint end)
    {
        var socket = new Socket(end.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
        socket.DualMode = true;
        return socket;
    }

    void StartByFunction()
    {
        var end = new IPEndPoint(IPAddress.Any, 1);
        Action<IPEndPoint> change = it => { it.Address = IPAddress.IPv6Any; };
        change(end);
        Make(end).Bind(end);
    }

    void StartByMethod()
    {
        var end = new IPEndPoint(IPAddress.Any, 2);
        Change(end);
        Make(end).Bind(end);
    }
}

//# A function changes the port of an endpoint that it is given
class Server
{
    void Start()
    {
        var end = new IPEndPoint(IPAddress.Any, 1);
        Action<IPEndPoint> change = it => { it.Port = 188; };
        change(end);
        var ipv4 = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        ipv4.Bind(end);
        ipv4.Listen(1);
        var ipv6 = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        ipv6.DualMode = true;
        ipv6.Bind(new IPEndPoint(IPAddress.IPv6Any, 188)); // !! DSA2001
        ipv6.Listen(1);
    }
}

//# A function fills a list of addresses
class Server
{
    void Start()
    {
        var addresses = new List<IPAddress>();
        Action<IPAddress> add = it => addresses.Add(it);
        add(IPAddress.IPv6Any);
        foreach (var address in addresses)
        {
            var socket = new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp); // !! DSA1001
            socket.Bind(new IPEndPoint(address, 87));
        }
    }
}

//# All sockets of an array are made and then all are bound
class Server
{
    public void Start(IPEndPoint[] ends)
    {
        var sockets = new Socket[ends.Length];
        for (int i = 0; i < ends.Length; i++) sockets[i] = new Socket(ends[i].AddressFamily, SocketType.Stream, ProtocolType.Tcp); // !! DSA1002
        for (int i = 0; i < ends.Length; i++) sockets[i].Bind(ends[i]);
    }
}

//# All sockets of an array are made of one family or the other and then all are bound, where IPv6 sockets are IPv6-only
//@ net10.0
class Server
{
    public void Start()
    {
        var sockets = new Socket[2];
        for (int i = 0; i < 2; i++)
            sockets[i] = i == 0
                ? new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp)
                : new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp); // !! DSA1001
        for (int i = 0; i < 2; i++) sockets[i].Bind(new IPEndPoint(i == 0 ? IPAddress.Any : IPAddress.IPv6Any, 82));
    }
}

//# A loop binds an IPv4 and an IPv6 socket of an array to one port, where the default is dual
//@ net472
class Server
{
    private readonly Socket[] both = new Socket[2];

    public void Listen(int port)
    {
        both[0] = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        both[1] = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        int next = 0;
        while (next < 2)
        {
            both[next].Bind(new IPEndPoint(next == 0 ? IPAddress.Any : IPAddress.IPv6Any, port)); // !! DSA2001
            next++;
        }
    }
}

//# Flags that decide about delays and buffers leave the one that decides the mode
class Server
{
    void Start(bool a, bool b, bool c, bool d, bool e)
    {
        bool six = false, quick = false, near = false, small = false, last = false;
        if (a) six = true;
        if (b) quick = true;
        if (c) near = true;
        if (d) small = true;
        if (e) last = true;
        var socket = six ? new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp) : new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        if (quick) socket.NoDelay = true;
        if (near) socket.Ttl = 2;
        if (small) socket.SendBufferSize = 3;
        if (last) socket.Blocking = false;
        if (six) socket.DualMode = true;
        socket.Bind(new IPEndPoint(six ? IPAddress.IPv6Any : IPAddress.Any, 99));
    }
}
