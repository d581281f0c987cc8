//# 1 flags leave a pair its finding
class Server
{
    void Start(bool b0)
    {
        var s0 = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp); // ?? DSA1001
        if (b0) s0.DualMode = true;
        var four = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        four.Bind(new IPEndPoint(IPAddress.Any, 8000));
        s0.Bind(new IPEndPoint(IPAddress.IPv6Any, 8000)); // !! DSA2001
    }
}

//# 1 flags leave a pair its finding where the IPv4 socket comes last
class Server
{
    void Start(bool b0)
    {
        var s0 = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp); // ?? DSA1001
        if (b0) s0.DualMode = true;
        s0.Bind(new IPEndPoint(IPAddress.IPv6Any, 8000));
        var four = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        four.Bind(new IPEndPoint(IPAddress.Any, 8000)); // !! DSA2001
    }
}

//# 4 flags leave a pair its finding
class Server
{
    void Start(bool b0, bool b1, bool b2, bool b3)
    {
        var s0 = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp); // ?? DSA1001
        if (b0) s0.DualMode = true;
        var s1 = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp); // ?? DSA1001
        if (b1) s1.DualMode = true;
        var s2 = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp); // ?? DSA1001
        if (b2) s2.DualMode = true;
        var s3 = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp); // ?? DSA1001
        if (b3) s3.DualMode = true;
        var four = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        four.Bind(new IPEndPoint(IPAddress.Any, 8000));
        s0.Bind(new IPEndPoint(IPAddress.IPv6Any, 8000)); // !! DSA2001
        s1.Bind(new IPEndPoint(IPAddress.IPv6Any, 8001));
        s2.Bind(new IPEndPoint(IPAddress.IPv6Any, 8002));
        s3.Bind(new IPEndPoint(IPAddress.IPv6Any, 8003));
    }
}

//# 4 flags leave a pair its finding where the IPv4 socket comes last
class Server
{
    void Start(bool b0, bool b1, bool b2, bool b3)
    {
        var s0 = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp); // ?? DSA1001
        if (b0) s0.DualMode = true;
        var s1 = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp); // ?? DSA1001
        if (b1) s1.DualMode = true;
        var s2 = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp); // ?? DSA1001
        if (b2) s2.DualMode = true;
        var s3 = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp); // ?? DSA1001
        if (b3) s3.DualMode = true;
        s0.Bind(new IPEndPoint(IPAddress.IPv6Any, 8000));
        s1.Bind(new IPEndPoint(IPAddress.IPv6Any, 8001));
        s2.Bind(new IPEndPoint(IPAddress.IPv6Any, 8002));
        s3.Bind(new IPEndPoint(IPAddress.IPv6Any, 8003));
        var four = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        four.Bind(new IPEndPoint(IPAddress.Any, 8000)); // !! DSA2001
    }
}

//# 6 flags leave a pair its finding
class Server
{
    void Start(bool b0, bool b1, bool b2, bool b3, bool b4, bool b5)
    {
        var s0 = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp); // ?? DSA1001
        if (b0) s0.DualMode = true;
        var s1 = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp); // ?? DSA1001
        if (b1) s1.DualMode = true;
        var s2 = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp); // ?? DSA1001
        if (b2) s2.DualMode = true;
        var s3 = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp); // ?? DSA1001
        if (b3) s3.DualMode = true;
        var s4 = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp); // ?? DSA1001
        if (b4) s4.DualMode = true;
        var s5 = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp); // ?? DSA1001
        if (b5) s5.DualMode = true;
        var four = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        four.Bind(new IPEndPoint(IPAddress.Any, 8000));
        s0.Bind(new IPEndPoint(IPAddress.IPv6Any, 8000)); // !! DSA2001
        s1.Bind(new IPEndPoint(IPAddress.IPv6Any, 8001));
        s2.Bind(new IPEndPoint(IPAddress.IPv6Any, 8002));
        s3.Bind(new IPEndPoint(IPAddress.IPv6Any, 8003));
        s4.Bind(new IPEndPoint(IPAddress.IPv6Any, 8004));
        s5.Bind(new IPEndPoint(IPAddress.IPv6Any, 8005));
    }
}

//# 6 flags leave a pair its finding where the IPv4 socket comes last
class Server
{
    void Start(bool b0, bool b1, bool b2, bool b3, bool b4, bool b5)
    {
        var s0 = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp); // ?? DSA1001
        if (b0) s0.DualMode = true;
        var s1 = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp); // ?? DSA1001
        if (b1) s1.DualMode = true;
        var s2 = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp); // ?? DSA1001
        if (b2) s2.DualMode = true;
        var s3 = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp); // ?? DSA1001
        if (b3) s3.DualMode = true;
        var s4 = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp); // ?? DSA1001
        if (b4) s4.DualMode = true;
        var s5 = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp); // ?? DSA1001
        if (b5) s5.DualMode = true;
        s0.Bind(new IPEndPoint(IPAddress.IPv6Any, 8000));
        s1.Bind(new IPEndPoint(IPAddress.IPv6Any, 8001));
        s2.Bind(new IPEndPoint(IPAddress.IPv6Any, 8002));
        s3.Bind(new IPEndPoint(IPAddress.IPv6Any, 8003));
        s4.Bind(new IPEndPoint(IPAddress.IPv6Any, 8004));
        s5.Bind(new IPEndPoint(IPAddress.IPv6Any, 8005));
        var four = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        four.Bind(new IPEndPoint(IPAddress.Any, 8000)); // !! DSA2001
    }
}
