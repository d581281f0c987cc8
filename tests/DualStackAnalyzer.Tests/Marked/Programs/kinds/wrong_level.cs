//# A set at level Socket is no choice
class Server
{
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        s.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.IPv6Only, true); // !! DSA3004
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# A pair is not made by a set at level Socket
class Server
{
    void Start()
    {
        var four = new TcpListener(IPAddress.Any, 80);
        four.Start();
        var six = new TcpListener(IPAddress.IPv6Any, 80);
        six.Server.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.IPv6Only, false); // !! DSA3004
        six.Start();
    }
}

//# A set at level IP is no choice
class Server
{
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        s.SetSocketOption(SocketOptionLevel.IP, SocketOptionName.IPv6Only, true); // !! DSA3004
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# A pair is not made by a set at level IP
class Server
{
    void Start()
    {
        var four = new TcpListener(IPAddress.Any, 80);
        four.Start();
        var six = new TcpListener(IPAddress.IPv6Any, 80);
        six.Server.SetSocketOption(SocketOptionLevel.IP, SocketOptionName.IPv6Only, false); // !! DSA3004
        six.Start();
    }
}

//# A set at level Tcp is no choice
class Server
{
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        s.SetSocketOption(SocketOptionLevel.Tcp, SocketOptionName.IPv6Only, true); // !! DSA3004
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# A pair is not made by a set at level Tcp
class Server
{
    void Start()
    {
        var four = new TcpListener(IPAddress.Any, 80);
        four.Start();
        var six = new TcpListener(IPAddress.IPv6Any, 80);
        six.Server.SetSocketOption(SocketOptionLevel.Tcp, SocketOptionName.IPv6Only, false); // !! DSA3004
        six.Start();
    }
}

//# A set at a wrong level takes no dual mode away
class Server
{
    void Start()
    {
        var four = new TcpListener(IPAddress.Any, 80);
        four.Start();
        var six = TcpListener.Create(80);
        try { six.Server.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.IPv6Only, true); } catch (SocketException) { } // ?? DSA3004
        six.Start(); // !! DSA2001
    }
}

//# A set at a wrong level that is caught leaves the mode open
class Server
{
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp); // ?? DSA1001
        try { s.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.IPv6Only, true); } catch (SocketException) { } // !! DSA3004
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# A set at a wrong level after the right one is reported alone
class Server
{
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        s.DualMode = true;
        s.SetSocketOption(SocketOptionLevel.IP, SocketOptionName.IPv6Only, true); // !! DSA3004
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# A number at the right level is a choice
class Server
{
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        s.SetSocketOption((SocketOptionLevel)41, (SocketOptionName)27, true);
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}
