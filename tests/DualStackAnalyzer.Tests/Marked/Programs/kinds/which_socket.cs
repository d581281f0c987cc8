//# A socket of an earlier turn keeps its mode
class Server
{
    void Start(int n)
    {
        Socket first = null, last = null;
        for (int i = 0; i < n; i++)
        {
            var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp); // !! DSA1001
            if (first == null) first = s;
            last = s;
        }
        last.DualMode = true;
        first.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# Sockets of all turns that are configured are silent
class Server
{
    void Start(int n)
    {
        var all = new List<Socket>();
        for (int i = 0; i < n; i++)
        {
            var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
            all.Add(s);
        }
        foreach (var each in all) each.DualMode = true;
        foreach (var each in all) each.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# A socket in an object from outside may be configured in a helper
class Holder { public Socket S; }
class Server
{
    static void Dual(Socket socket) { socket.DualMode = true; }
    void Start(Holder h, bool b)
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        s.DualMode = true;
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
        var t = b ? h.S : s;
        Dual(t);
    }
}

//# A set of one of two sockets is no certain throw
class Server
{
    static void Dual(Socket socket) { socket.DualMode = true; }
    void Start(bool b)
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        s.DualMode = true;
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
        var u = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp); // ?? DSA1001
        var t = b ? u : s;
        Dual(t);
        u.Bind(new IPEndPoint(IPAddress.IPv6Any, 81));
    }
}
