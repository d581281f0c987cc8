//# Flags that are asked again leave no socket a finding
class Server
{
    void Start(bool a, bool b, bool c, bool d, bool e)
    {
        var s0 = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        if (a) s0.DualMode = true;
        var s1 = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        if (b) s1.DualMode = true;
        var s2 = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        if (c) s2.DualMode = true;
        var s3 = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        if (d) s3.DualMode = true;
        var s4 = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        if (e) s4.DualMode = true;
        if (a) s0.Bind(new IPEndPoint(IPAddress.IPv6Any, 8000));
        if (b) s1.Bind(new IPEndPoint(IPAddress.IPv6Any, 8001));
        if (c) s2.Bind(new IPEndPoint(IPAddress.IPv6Any, 8002));
        if (d) s3.Bind(new IPEndPoint(IPAddress.IPv6Any, 8003));
        if (e) s4.Bind(new IPEndPoint(IPAddress.IPv6Any, 8004));
    }
}

//# A flag that a lambda asks again leaves its socket no finding
class Server
{
    void Start(bool isDual)
    {
        var socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        if (isDual) socket.DualMode = true;
        Action open = () => { if (isDual) socket.Bind(new IPEndPoint(IPAddress.IPv6Any, 80)); };
        open();
    }
}

//# An element that may be asked again may leave its socket a finding
class Server
{
    void Start(bool[] isDual, int first)
    {
        var socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp); // ?? DSA1001
        if (isDual[0]) socket.DualMode = true;
        if (isDual[first]) socket.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# A flag that is asked once decides on some paths only
class Server
{
    void Start(bool isDual)
    {
        var socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp); // !! DSA1001
        if (isDual) socket.DualMode = true;
        socket.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# A socket that an earlier turn has left in a list is configured with the others
class Server
{
    void Start(int n)
    {
        var all = new List<Socket>();
        for (int i = 0; i < n; i++)
        {
            all.Add(new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp));
        }

        foreach (var each in all)
        {
            each.DualMode = true;
        }

        foreach (var each in all)
        {
            each.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
        }
    }
}

//# The first of many sockets is configured, and the last one bound
class Server
{
    void Start(int n)
    {
        Socket first = null, last = null;
        for (int i = 0; i < n; i++)
        {
            var socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp); // !! DSA1001
            if (first == null) first = socket;
            last = socket;
        }

        first.DualMode = true;
        last.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}
