//# A receiver whose thread is made before the bind is reported
class Chat
{
    public void Serve(IPEndPoint own, IPEndPoint group)
    {
        using var s = new Socket(own.AddressFamily, SocketType.Dgram, ProtocolType.Udp); // !! DSA1002
        var receiver = new Thread(() => Receive(s)) { IsBackground = true };
        s.Bind(own);
        receiver.Start();
        while (Console.ReadLine() is { } line) s.SendTo(new byte[line.Length], group);
    }
    static void Receive(Socket s) { var b = new byte[99]; while (true) Console.WriteLine(s.Receive(b)); }
}

//# A listener whose accepting thread is made before its start is reported
class Server
{
    public int Serve(int port)
    {
        var l = new TcpListener(IPAddress.IPv6Any, port); // !! DSA1001
        var t = new Thread(() => { while (true) l.AcceptTcpClient().Close(); });
        try { l.Start(); t.Start(); Console.ReadLine(); return 0; }
        catch (SocketException) { return 1; }
        finally { l.Stop(); }
    }
}

//# A listener that is kept in a dictionary before its start, and stopped where that fails, is reported
class Forwarder
{
    readonly Dictionary<int, TcpListener> _all = new Dictionary<int, TcpListener>();
    public bool Forward(int port)
    {
        var l = new TcpListener(IPAddress.IPv6Any, port); // !! DSA1001
        _all[port] = l;
        try { l.Start(); Console.WriteLine("forwarding"); return true; }
        catch (SocketException e) { _all.Remove(port); l.Stop(); Console.WriteLine(e.Message); return false; }
    }
    public void Pump(int p) { while (true) _all[p].AcceptTcpClient().Close(); }
}

//# A loop of servers that cleans up where one fails is reported
class Everywhere
{
    readonly List<TcpListener> _all = new List<TcpListener>();
    public bool Start(int port)
    {
        foreach (var a in new[] { IPAddress.Any, IPAddress.IPv6Any })
        {
            var l = new TcpListener(a, port); // !! DSA1006
            _all.Add(l);
            try { l.Start(); Console.WriteLine("up"); }
            catch (SocketException) { l.Stop(); return false; }
        }
        return true;
    }
    public void Go() { foreach (var l in _all) l.AcceptTcpClient(); }
}

//# A receiver in an object that a method serves is reported
class Holding
{
    class Channel { public Socket Socket; }
    public int Serve(int port)
    {
        var c = new Channel { Socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Dgram, ProtocolType.Udp) }; // !! DSA1001
        try { c.Socket.Bind(new IPEndPoint(IPAddress.IPv6Any, port)); Pump(c); return 0; }
        catch (SocketException) { return 1; }
        finally { c.Socket.Close(); }
    }
    void Pump(Channel c) { var b = new byte[9]; while (true) { c.Socket.Receive(b); } }
}

//# A listener that is handed out by an out parameter is reported
class Trying
{
    public static bool TryListen(int port, out TcpListener l)
    {
        l = null;
        try { l = new TcpListener(IPAddress.IPv6Any, port); l.Start(); Console.WriteLine("up"); return true; } // !! DSA1001
        catch (SocketException e) { l?.Stop(); l = null; Console.WriteLine(e.Message); return false; }
    }
}

//# A listener in a field of another object that is stopped where its start fails is reported
class Outer
{
    class Channel { public TcpListener Listener; }
    readonly Channel _channel = new Channel();
    public bool Open(int port)
    {
        try { _channel.Listener = new TcpListener(IPAddress.IPv6Any, port); _channel.Listener.Start(); Console.WriteLine("x"); return true; } // !! DSA1001
        catch (SocketException) { _channel.Listener.Stop(); return false; }
    }
    public void Go() { _channel.Listener.AcceptTcpClient(); }
}

//# A socket that is told to broadcast where its family is not IPv6 is reported
class Telling
{
    public void Go(IPEndPoint e)
    {
        var u = new UdpClient(e.AddressFamily) { EnableBroadcast = e.AddressFamily != AddressFamily.InterNetworkV6 }; // !! DSA1002
        u.Client.Bind(e);
        u.Receive(ref e);
    }
}

//# A socket that is told not to broadcast is reported
class Quiet
{
    public void Go(IPEndPoint e)
    {
        var u = new UdpClient(e.AddressFamily) { EnableBroadcast = false }; // !! DSA1002
        u.Client.Bind(e);
        u.Receive(ref e);
    }
}

//# A socket of which one kind broadcasts is reported
class Kinds
{
    public Socket Make(SocketType type, ProtocolType protocol, IPEndPoint e)
    {
        var s = new Socket(e.AddressFamily, type, protocol); // !! DSA1002
        if (type == SocketType.Dgram) s.EnableBroadcast = true;
        s.Bind(e);
        if (type == SocketType.Stream) s.Listen(9);
        return s;
    }
}

//# Two sockets of one creation, of which one broadcasts, are reported
class Pair
{
    Socket _a, _b;
    Socket Make(IPEndPoint e)
    {
        var s = new Socket(e.AddressFamily, SocketType.Dgram, ProtocolType.Udp); // !! DSA1002
        s.Bind(e);
        return s;
    }
    public void Go(IPEndPoint e, IPEndPoint f) { _a = Make(e); _a.EnableBroadcast = true; _b = Make(f); _b.Receive(new byte[5]); }
}

//# A socket that is closed when something is cancelled is reported
class Cancelled
{
    class Channel { public Socket Socket; }
    readonly Channel _c = new Channel();
    public void Start(CancellationToken ct, EndPoint group)
    {
        _c.Socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Dgram, ProtocolType.Udp); // !! DSA1001
        _c.Socket.Bind(new IPEndPoint(IPAddress.IPv6Any, 5353));
        ct.Register(() => _c.Socket.Close());
        _c.Socket.SendTo(new byte[3], group);
        new Thread(Loop).Start();
    }
    void Loop() { while (true) _c.Socket.Receive(new byte[9]); }
}

//# A client that connects, and is closed when something is cancelled, is silent
class Client
{
    public async Task Run(IPEndPoint own, IPEndPoint peer, CancellationToken ct)
    {
        using var s = new Socket(own.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
        s.Bind(own);
        using (ct.Register(() => s.Close()))
        {
            await s.ConnectAsync(peer);
        }
    }
}
