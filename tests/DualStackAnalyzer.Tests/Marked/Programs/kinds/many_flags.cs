//# 6 flags leave every socket its finding
class Server
{
    void Start(bool[] b)
    {
        var s0 = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp); // !! DSA1001
        if (b[0]) s0.DualMode = true;
        var s1 = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp); // !! DSA1001
        if (b[1]) s1.DualMode = true;
        var s2 = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp); // !! DSA1001
        if (b[2]) s2.DualMode = true;
        var s3 = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp); // !! DSA1001
        if (b[3]) s3.DualMode = true;
        var s4 = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp); // !! DSA1001
        if (b[4]) s4.DualMode = true;
        var s5 = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp); // !! DSA1001
        if (b[5]) s5.DualMode = true;
        s0.Bind(new IPEndPoint(IPAddress.IPv6Any, 8000));
        s1.Bind(new IPEndPoint(IPAddress.IPv6Any, 8001));
        s2.Bind(new IPEndPoint(IPAddress.IPv6Any, 8002));
        s3.Bind(new IPEndPoint(IPAddress.IPv6Any, 8003));
        s4.Bind(new IPEndPoint(IPAddress.IPv6Any, 8004));
        s5.Bind(new IPEndPoint(IPAddress.IPv6Any, 8005));
    }
}

//# 10 flags leave every socket its finding
class Server
{
    void Start(bool[] b)
    {
        var s0 = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp); // !! DSA1001
        if (b[0]) s0.DualMode = true;
        var s1 = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp); // !! DSA1001
        if (b[1]) s1.DualMode = true;
        var s2 = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp); // !! DSA1001
        if (b[2]) s2.DualMode = true;
        var s3 = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp); // !! DSA1001
        if (b[3]) s3.DualMode = true;
        var s4 = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp); // !! DSA1001
        if (b[4]) s4.DualMode = true;
        var s5 = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp); // !! DSA1001
        if (b[5]) s5.DualMode = true;
        var s6 = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp); // !! DSA1001
        if (b[6]) s6.DualMode = true;
        var s7 = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp); // !! DSA1001
        if (b[7]) s7.DualMode = true;
        var s8 = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp); // !! DSA1001
        if (b[8]) s8.DualMode = true;
        var s9 = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp); // !! DSA1001
        if (b[9]) s9.DualMode = true;
        s0.Bind(new IPEndPoint(IPAddress.IPv6Any, 8000));
        s1.Bind(new IPEndPoint(IPAddress.IPv6Any, 8001));
        s2.Bind(new IPEndPoint(IPAddress.IPv6Any, 8002));
        s3.Bind(new IPEndPoint(IPAddress.IPv6Any, 8003));
        s4.Bind(new IPEndPoint(IPAddress.IPv6Any, 8004));
        s5.Bind(new IPEndPoint(IPAddress.IPv6Any, 8005));
        s6.Bind(new IPEndPoint(IPAddress.IPv6Any, 8006));
        s7.Bind(new IPEndPoint(IPAddress.IPv6Any, 8007));
        s8.Bind(new IPEndPoint(IPAddress.IPv6Any, 8008));
        s9.Bind(new IPEndPoint(IPAddress.IPv6Any, 8009));
    }
}

//# 20 flags leave every socket its finding
class Server
{
    void Start(bool[] b)
    {
        var s0 = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp); // !! DSA1001
        if (b[0]) s0.DualMode = true;
        var s1 = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp); // !! DSA1001
        if (b[1]) s1.DualMode = true;
        var s2 = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp); // !! DSA1001
        if (b[2]) s2.DualMode = true;
        var s3 = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp); // !! DSA1001
        if (b[3]) s3.DualMode = true;
        var s4 = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp); // !! DSA1001
        if (b[4]) s4.DualMode = true;
        var s5 = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp); // !! DSA1001
        if (b[5]) s5.DualMode = true;
        var s6 = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp); // !! DSA1001
        if (b[6]) s6.DualMode = true;
        var s7 = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp); // !! DSA1001
        if (b[7]) s7.DualMode = true;
        var s8 = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp); // !! DSA1001
        if (b[8]) s8.DualMode = true;
        var s9 = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp); // !! DSA1001
        if (b[9]) s9.DualMode = true;
        var s10 = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp); // !! DSA1001
        if (b[10]) s10.DualMode = true;
        var s11 = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp); // !! DSA1001
        if (b[11]) s11.DualMode = true;
        var s12 = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp); // !! DSA1001
        if (b[12]) s12.DualMode = true;
        var s13 = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp); // !! DSA1001
        if (b[13]) s13.DualMode = true;
        var s14 = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp); // !! DSA1001
        if (b[14]) s14.DualMode = true;
        var s15 = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp); // !! DSA1001
        if (b[15]) s15.DualMode = true;
        var s16 = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp); // !! DSA1001
        if (b[16]) s16.DualMode = true;
        var s17 = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp); // !! DSA1001
        if (b[17]) s17.DualMode = true;
        var s18 = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp); // !! DSA1001
        if (b[18]) s18.DualMode = true;
        var s19 = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp); // !! DSA1001
        if (b[19]) s19.DualMode = true;
        s0.Bind(new IPEndPoint(IPAddress.IPv6Any, 8000));
        s1.Bind(new IPEndPoint(IPAddress.IPv6Any, 8001));
        s2.Bind(new IPEndPoint(IPAddress.IPv6Any, 8002));
        s3.Bind(new IPEndPoint(IPAddress.IPv6Any, 8003));
        s4.Bind(new IPEndPoint(IPAddress.IPv6Any, 8004));
        s5.Bind(new IPEndPoint(IPAddress.IPv6Any, 8005));
        s6.Bind(new IPEndPoint(IPAddress.IPv6Any, 8006));
        s7.Bind(new IPEndPoint(IPAddress.IPv6Any, 8007));
        s8.Bind(new IPEndPoint(IPAddress.IPv6Any, 8008));
        s9.Bind(new IPEndPoint(IPAddress.IPv6Any, 8009));
        s10.Bind(new IPEndPoint(IPAddress.IPv6Any, 8010));
        s11.Bind(new IPEndPoint(IPAddress.IPv6Any, 8011));
        s12.Bind(new IPEndPoint(IPAddress.IPv6Any, 8012));
        s13.Bind(new IPEndPoint(IPAddress.IPv6Any, 8013));
        s14.Bind(new IPEndPoint(IPAddress.IPv6Any, 8014));
        s15.Bind(new IPEndPoint(IPAddress.IPv6Any, 8015));
        s16.Bind(new IPEndPoint(IPAddress.IPv6Any, 8016));
        s17.Bind(new IPEndPoint(IPAddress.IPv6Any, 8017));
        s18.Bind(new IPEndPoint(IPAddress.IPv6Any, 8018));
        s19.Bind(new IPEndPoint(IPAddress.IPv6Any, 8019));
    }
}

//# Many flags that decide nothing leave the finding
class Server
{
    void Start(bool[] b)
    {
        if (b[0]) Console.WriteLine(0);
        if (b[1]) Console.WriteLine(1);
        if (b[2]) Console.WriteLine(2);
        if (b[3]) Console.WriteLine(3);
        if (b[4]) Console.WriteLine(4);
        if (b[5]) Console.WriteLine(5);
        if (b[6]) Console.WriteLine(6);
        if (b[7]) Console.WriteLine(7);
        if (b[8]) Console.WriteLine(8);
        if (b[9]) Console.WriteLine(9);
        if (b[10]) Console.WriteLine(10);
        if (b[11]) Console.WriteLine(11);
        if (b[12]) Console.WriteLine(12);
        if (b[13]) Console.WriteLine(13);
        if (b[14]) Console.WriteLine(14);
        if (b[15]) Console.WriteLine(15);
        if (b[16]) Console.WriteLine(16);
        if (b[17]) Console.WriteLine(17);
        if (b[18]) Console.WriteLine(18);
        if (b[19]) Console.WriteLine(19);
        if (b[20]) Console.WriteLine(20);
        if (b[21]) Console.WriteLine(21);
        if (b[22]) Console.WriteLine(22);
        if (b[23]) Console.WriteLine(23);
        if (b[24]) Console.WriteLine(24);
        if (b[25]) Console.WriteLine(25);
        if (b[26]) Console.WriteLine(26);
        if (b[27]) Console.WriteLine(27);
        if (b[28]) Console.WriteLine(28);
        if (b[29]) Console.WriteLine(29);
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp); // !! DSA1001
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# Flags that are counted leave the finding
class Server
{
    void Start(bool[] b)
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp); // !! DSA1001
        int n = 0;
        if (b[0]) n++;
        if (b[1]) n++;
        if (b[2]) n++;
        if (b[3]) n++;
        if (b[4]) n++;
        if (b[5]) n++;
        if (b[6]) n++;
        if (b[7]) n++;
        if (b[8]) n++;
        if (b[9]) n++;
        if (b[10]) n++;
        if (b[11]) n++;
        if (b[12]) n++;
        if (b[13]) n++;
        if (b[14]) n++;
        if (b[15]) n++;
        if (b[16]) n++;
        if (b[17]) n++;
        if (b[18]) n++;
        if (b[19]) n++;
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# A pair behind many flags is reported
class Server
{
    void Start(bool[] b, int port)
    {
        if (b[0]) Console.WriteLine(0);
        if (b[1]) Console.WriteLine(1);
        if (b[2]) Console.WriteLine(2);
        if (b[3]) Console.WriteLine(3);
        if (b[4]) Console.WriteLine(4);
        if (b[5]) Console.WriteLine(5);
        if (b[6]) Console.WriteLine(6);
        if (b[7]) Console.WriteLine(7);
        if (b[8]) Console.WriteLine(8);
        if (b[9]) Console.WriteLine(9);
        if (b[10]) Console.WriteLine(10);
        if (b[11]) Console.WriteLine(11);
        if (b[12]) Console.WriteLine(12);
        if (b[13]) Console.WriteLine(13);
        if (b[14]) Console.WriteLine(14);
        if (b[15]) Console.WriteLine(15);
        if (b[16]) Console.WriteLine(16);
        if (b[17]) Console.WriteLine(17);
        if (b[18]) Console.WriteLine(18);
        if (b[19]) Console.WriteLine(19);
        var four = new TcpListener(IPAddress.Any, port);
        four.Start();
        var six = TcpListener.Create(port);
        six.Start(); // !! DSA2001
    }
}
