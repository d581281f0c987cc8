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

//# Many sockets leave every finding
class Server
{
    void Start()
    {
        var s0 = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp); // !! DSA1001
        s0.Bind(new IPEndPoint(IPAddress.IPv6Any, 8000));
        var s1 = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp); // !! DSA1001
        s1.Bind(new IPEndPoint(IPAddress.IPv6Any, 8001));
        var s2 = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp); // !! DSA1001
        s2.Bind(new IPEndPoint(IPAddress.IPv6Any, 8002));
        var s3 = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp); // !! DSA1001
        s3.Bind(new IPEndPoint(IPAddress.IPv6Any, 8003));
        var s4 = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp); // !! DSA1001
        s4.Bind(new IPEndPoint(IPAddress.IPv6Any, 8004));
        var s5 = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp); // !! DSA1001
        s5.Bind(new IPEndPoint(IPAddress.IPv6Any, 8005));
        var s6 = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp); // !! DSA1001
        s6.Bind(new IPEndPoint(IPAddress.IPv6Any, 8006));
        var s7 = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp); // !! DSA1001
        s7.Bind(new IPEndPoint(IPAddress.IPv6Any, 8007));
        var s8 = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp); // !! DSA1001
        s8.Bind(new IPEndPoint(IPAddress.IPv6Any, 8008));
        var s9 = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp); // !! DSA1001
        s9.Bind(new IPEndPoint(IPAddress.IPv6Any, 8009));
        var s10 = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp); // !! DSA1001
        s10.Bind(new IPEndPoint(IPAddress.IPv6Any, 8010));
        var s11 = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp); // !! DSA1001
        s11.Bind(new IPEndPoint(IPAddress.IPv6Any, 8011));
        var s12 = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp); // !! DSA1001
        s12.Bind(new IPEndPoint(IPAddress.IPv6Any, 8012));
        var s13 = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp); // !! DSA1001
        s13.Bind(new IPEndPoint(IPAddress.IPv6Any, 8013));
        var s14 = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp); // !! DSA1001
        s14.Bind(new IPEndPoint(IPAddress.IPv6Any, 8014));
        var s15 = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp); // !! DSA1001
        s15.Bind(new IPEndPoint(IPAddress.IPv6Any, 8015));
        var s16 = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp); // !! DSA1001
        s16.Bind(new IPEndPoint(IPAddress.IPv6Any, 8016));
        var s17 = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp); // !! DSA1001
        s17.Bind(new IPEndPoint(IPAddress.IPv6Any, 8017));
        var s18 = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp); // !! DSA1001
        s18.Bind(new IPEndPoint(IPAddress.IPv6Any, 8018));
        var s19 = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp); // !! DSA1001
        s19.Bind(new IPEndPoint(IPAddress.IPv6Any, 8019));
        var s20 = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp); // !! DSA1001
        s20.Bind(new IPEndPoint(IPAddress.IPv6Any, 8020));
        var s21 = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp); // !! DSA1001
        s21.Bind(new IPEndPoint(IPAddress.IPv6Any, 8021));
        var s22 = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp); // !! DSA1001
        s22.Bind(new IPEndPoint(IPAddress.IPv6Any, 8022));
        var s23 = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp); // !! DSA1001
        s23.Bind(new IPEndPoint(IPAddress.IPv6Any, 8023));
        var s24 = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp); // !! DSA1001
        s24.Bind(new IPEndPoint(IPAddress.IPv6Any, 8024));
        var s25 = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp); // !! DSA1001
        s25.Bind(new IPEndPoint(IPAddress.IPv6Any, 8025));
        var s26 = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp); // !! DSA1001
        s26.Bind(new IPEndPoint(IPAddress.IPv6Any, 8026));
        var s27 = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp); // !! DSA1001
        s27.Bind(new IPEndPoint(IPAddress.IPv6Any, 8027));
        var s28 = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp); // !! DSA1001
        s28.Bind(new IPEndPoint(IPAddress.IPv6Any, 8028));
        var s29 = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp); // !! DSA1001
        s29.Bind(new IPEndPoint(IPAddress.IPv6Any, 8029));
        var s30 = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp); // !! DSA1001
        s30.Bind(new IPEndPoint(IPAddress.IPv6Any, 8030));
        var s31 = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp); // !! DSA1001
        s31.Bind(new IPEndPoint(IPAddress.IPv6Any, 8031));
        var s32 = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp); // !! DSA1001
        s32.Bind(new IPEndPoint(IPAddress.IPv6Any, 8032));
        var s33 = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp); // !! DSA1001
        s33.Bind(new IPEndPoint(IPAddress.IPv6Any, 8033));
        var s34 = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp); // !! DSA1001
        s34.Bind(new IPEndPoint(IPAddress.IPv6Any, 8034));
        var s35 = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp); // !! DSA1001
        s35.Bind(new IPEndPoint(IPAddress.IPv6Any, 8035));
        var s36 = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp); // !! DSA1001
        s36.Bind(new IPEndPoint(IPAddress.IPv6Any, 8036));
        var s37 = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp); // !! DSA1001
        s37.Bind(new IPEndPoint(IPAddress.IPv6Any, 8037));
        var s38 = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp); // !! DSA1001
        s38.Bind(new IPEndPoint(IPAddress.IPv6Any, 8038));
        var s39 = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp); // !! DSA1001
        s39.Bind(new IPEndPoint(IPAddress.IPv6Any, 8039));
    }
}

//# Twelve finally blocks in each other leave the finding
class Server
{
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp); // !! DSA1001
        try
        {
            try
            {
                try
                {
                    try
                    {
                        try
                        {
                            try
                            {
                                try
                                {
                                    try
                                    {
                                        try
                                        {
                                            try
                                            {
                                                try
                                                {
                                                    try
                                                    {
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
                                                    }
                                                    finally { Console.WriteLine(11); }
                                                }
                                                finally { Console.WriteLine(10); }
                                            }
                                            finally { Console.WriteLine(9); }
                                        }
                                        finally { Console.WriteLine(8); }
                                    }
                                    finally { Console.WriteLine(7); }
                                }
                                finally { Console.WriteLine(6); }
                            }
                            finally { Console.WriteLine(5); }
                        }
                        finally { Console.WriteLine(4); }
                    }
                    finally { Console.WriteLine(3); }
                }
                finally { Console.WriteLine(2); }
            }
            finally { Console.WriteLine(1); }
        }
        finally { Console.WriteLine(0); }
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

//# Many calls of one helper leave the finding
class Server
{
    static void Log(Socket socket, int number) => Console.WriteLine(socket.NoDelay);
    void Start()
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp); // !! DSA1001
        Log(s, 0);
        Log(s, 1);
        Log(s, 2);
        Log(s, 3);
        Log(s, 4);
        Log(s, 5);
        Log(s, 6);
        Log(s, 7);
        Log(s, 8);
        Log(s, 9);
        Log(s, 10);
        Log(s, 11);
        Log(s, 12);
        Log(s, 13);
        Log(s, 14);
        Log(s, 15);
        Log(s, 16);
        Log(s, 17);
        Log(s, 18);
        Log(s, 19);
        Log(s, 20);
        Log(s, 21);
        Log(s, 22);
        Log(s, 23);
        Log(s, 24);
        Log(s, 25);
        Log(s, 26);
        Log(s, 27);
        Log(s, 28);
        Log(s, 29);
        Log(s, 30);
        Log(s, 31);
        Log(s, 32);
        Log(s, 33);
        Log(s, 34);
        Log(s, 35);
        Log(s, 36);
        Log(s, 37);
        Log(s, 38);
        Log(s, 39);
        Log(s, 40);
        Log(s, 41);
        Log(s, 42);
        Log(s, 43);
        Log(s, 44);
        Log(s, 45);
        Log(s, 46);
        Log(s, 47);
        Log(s, 48);
        Log(s, 49);
        Log(s, 50);
        Log(s, 51);
        Log(s, 52);
        Log(s, 53);
        Log(s, 54);
        Log(s, 55);
        Log(s, 56);
        Log(s, 57);
        Log(s, 58);
        Log(s, 59);
        Log(s, 60);
        Log(s, 61);
        Log(s, 62);
        Log(s, 63);
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# Many plain statements leave the finding
class Server
{
    void Start(int count)
    {
        var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp); // !! DSA1001
        Console.WriteLine(0 + count);
        Console.WriteLine(1 + count);
        Console.WriteLine(2 + count);
        Console.WriteLine(3 + count);
        Console.WriteLine(4 + count);
        Console.WriteLine(5 + count);
        Console.WriteLine(6 + count);
        Console.WriteLine(7 + count);
        Console.WriteLine(8 + count);
        Console.WriteLine(9 + count);
        Console.WriteLine(10 + count);
        Console.WriteLine(11 + count);
        Console.WriteLine(12 + count);
        Console.WriteLine(13 + count);
        Console.WriteLine(14 + count);
        Console.WriteLine(15 + count);
        Console.WriteLine(16 + count);
        Console.WriteLine(17 + count);
        Console.WriteLine(18 + count);
        Console.WriteLine(19 + count);
        Console.WriteLine(20 + count);
        Console.WriteLine(21 + count);
        Console.WriteLine(22 + count);
        Console.WriteLine(23 + count);
        Console.WriteLine(24 + count);
        Console.WriteLine(25 + count);
        Console.WriteLine(26 + count);
        Console.WriteLine(27 + count);
        Console.WriteLine(28 + count);
        Console.WriteLine(29 + count);
        Console.WriteLine(30 + count);
        Console.WriteLine(31 + count);
        Console.WriteLine(32 + count);
        Console.WriteLine(33 + count);
        Console.WriteLine(34 + count);
        Console.WriteLine(35 + count);
        Console.WriteLine(36 + count);
        Console.WriteLine(37 + count);
        Console.WriteLine(38 + count);
        Console.WriteLine(39 + count);
        Console.WriteLine(40 + count);
        Console.WriteLine(41 + count);
        Console.WriteLine(42 + count);
        Console.WriteLine(43 + count);
        Console.WriteLine(44 + count);
        Console.WriteLine(45 + count);
        Console.WriteLine(46 + count);
        Console.WriteLine(47 + count);
        Console.WriteLine(48 + count);
        Console.WriteLine(49 + count);
        Console.WriteLine(50 + count);
        Console.WriteLine(51 + count);
        Console.WriteLine(52 + count);
        Console.WriteLine(53 + count);
        Console.WriteLine(54 + count);
        Console.WriteLine(55 + count);
        Console.WriteLine(56 + count);
        Console.WriteLine(57 + count);
        Console.WriteLine(58 + count);
        Console.WriteLine(59 + count);
        Console.WriteLine(60 + count);
        Console.WriteLine(61 + count);
        Console.WriteLine(62 + count);
        Console.WriteLine(63 + count);
        Console.WriteLine(64 + count);
        Console.WriteLine(65 + count);
        Console.WriteLine(66 + count);
        Console.WriteLine(67 + count);
        Console.WriteLine(68 + count);
        Console.WriteLine(69 + count);
        Console.WriteLine(70 + count);
        Console.WriteLine(71 + count);
        Console.WriteLine(72 + count);
        Console.WriteLine(73 + count);
        Console.WriteLine(74 + count);
        Console.WriteLine(75 + count);
        Console.WriteLine(76 + count);
        Console.WriteLine(77 + count);
        Console.WriteLine(78 + count);
        Console.WriteLine(79 + count);
        Console.WriteLine(80 + count);
        Console.WriteLine(81 + count);
        Console.WriteLine(82 + count);
        Console.WriteLine(83 + count);
        Console.WriteLine(84 + count);
        Console.WriteLine(85 + count);
        Console.WriteLine(86 + count);
        Console.WriteLine(87 + count);
        Console.WriteLine(88 + count);
        Console.WriteLine(89 + count);
        Console.WriteLine(90 + count);
        Console.WriteLine(91 + count);
        Console.WriteLine(92 + count);
        Console.WriteLine(93 + count);
        Console.WriteLine(94 + count);
        Console.WriteLine(95 + count);
        Console.WriteLine(96 + count);
        Console.WriteLine(97 + count);
        Console.WriteLine(98 + count);
        Console.WriteLine(99 + count);
        Console.WriteLine(100 + count);
        Console.WriteLine(101 + count);
        Console.WriteLine(102 + count);
        Console.WriteLine(103 + count);
        Console.WriteLine(104 + count);
        Console.WriteLine(105 + count);
        Console.WriteLine(106 + count);
        Console.WriteLine(107 + count);
        Console.WriteLine(108 + count);
        Console.WriteLine(109 + count);
        Console.WriteLine(110 + count);
        Console.WriteLine(111 + count);
        Console.WriteLine(112 + count);
        Console.WriteLine(113 + count);
        Console.WriteLine(114 + count);
        Console.WriteLine(115 + count);
        Console.WriteLine(116 + count);
        Console.WriteLine(117 + count);
        Console.WriteLine(118 + count);
        Console.WriteLine(119 + count);
        Console.WriteLine(120 + count);
        Console.WriteLine(121 + count);
        Console.WriteLine(122 + count);
        Console.WriteLine(123 + count);
        Console.WriteLine(124 + count);
        Console.WriteLine(125 + count);
        Console.WriteLine(126 + count);
        Console.WriteLine(127 + count);
        Console.WriteLine(128 + count);
        Console.WriteLine(129 + count);
        Console.WriteLine(130 + count);
        Console.WriteLine(131 + count);
        Console.WriteLine(132 + count);
        Console.WriteLine(133 + count);
        Console.WriteLine(134 + count);
        Console.WriteLine(135 + count);
        Console.WriteLine(136 + count);
        Console.WriteLine(137 + count);
        Console.WriteLine(138 + count);
        Console.WriteLine(139 + count);
        Console.WriteLine(140 + count);
        Console.WriteLine(141 + count);
        Console.WriteLine(142 + count);
        Console.WriteLine(143 + count);
        Console.WriteLine(144 + count);
        Console.WriteLine(145 + count);
        Console.WriteLine(146 + count);
        Console.WriteLine(147 + count);
        Console.WriteLine(148 + count);
        Console.WriteLine(149 + count);
        Console.WriteLine(150 + count);
        Console.WriteLine(151 + count);
        Console.WriteLine(152 + count);
        Console.WriteLine(153 + count);
        Console.WriteLine(154 + count);
        Console.WriteLine(155 + count);
        Console.WriteLine(156 + count);
        Console.WriteLine(157 + count);
        Console.WriteLine(158 + count);
        Console.WriteLine(159 + count);
        Console.WriteLine(160 + count);
        Console.WriteLine(161 + count);
        Console.WriteLine(162 + count);
        Console.WriteLine(163 + count);
        Console.WriteLine(164 + count);
        Console.WriteLine(165 + count);
        Console.WriteLine(166 + count);
        Console.WriteLine(167 + count);
        Console.WriteLine(168 + count);
        Console.WriteLine(169 + count);
        Console.WriteLine(170 + count);
        Console.WriteLine(171 + count);
        Console.WriteLine(172 + count);
        Console.WriteLine(173 + count);
        Console.WriteLine(174 + count);
        Console.WriteLine(175 + count);
        Console.WriteLine(176 + count);
        Console.WriteLine(177 + count);
        Console.WriteLine(178 + count);
        Console.WriteLine(179 + count);
        Console.WriteLine(180 + count);
        Console.WriteLine(181 + count);
        Console.WriteLine(182 + count);
        Console.WriteLine(183 + count);
        Console.WriteLine(184 + count);
        Console.WriteLine(185 + count);
        Console.WriteLine(186 + count);
        Console.WriteLine(187 + count);
        Console.WriteLine(188 + count);
        Console.WriteLine(189 + count);
        Console.WriteLine(190 + count);
        Console.WriteLine(191 + count);
        Console.WriteLine(192 + count);
        Console.WriteLine(193 + count);
        Console.WriteLine(194 + count);
        Console.WriteLine(195 + count);
        Console.WriteLine(196 + count);
        Console.WriteLine(197 + count);
        Console.WriteLine(198 + count);
        Console.WriteLine(199 + count);
        Console.WriteLine(200 + count);
        Console.WriteLine(201 + count);
        Console.WriteLine(202 + count);
        Console.WriteLine(203 + count);
        Console.WriteLine(204 + count);
        Console.WriteLine(205 + count);
        Console.WriteLine(206 + count);
        Console.WriteLine(207 + count);
        Console.WriteLine(208 + count);
        Console.WriteLine(209 + count);
        Console.WriteLine(210 + count);
        Console.WriteLine(211 + count);
        Console.WriteLine(212 + count);
        Console.WriteLine(213 + count);
        Console.WriteLine(214 + count);
        Console.WriteLine(215 + count);
        Console.WriteLine(216 + count);
        Console.WriteLine(217 + count);
        Console.WriteLine(218 + count);
        Console.WriteLine(219 + count);
        Console.WriteLine(220 + count);
        Console.WriteLine(221 + count);
        Console.WriteLine(222 + count);
        Console.WriteLine(223 + count);
        Console.WriteLine(224 + count);
        Console.WriteLine(225 + count);
        Console.WriteLine(226 + count);
        Console.WriteLine(227 + count);
        Console.WriteLine(228 + count);
        Console.WriteLine(229 + count);
        Console.WriteLine(230 + count);
        Console.WriteLine(231 + count);
        Console.WriteLine(232 + count);
        Console.WriteLine(233 + count);
        Console.WriteLine(234 + count);
        Console.WriteLine(235 + count);
        Console.WriteLine(236 + count);
        Console.WriteLine(237 + count);
        Console.WriteLine(238 + count);
        Console.WriteLine(239 + count);
        Console.WriteLine(240 + count);
        Console.WriteLine(241 + count);
        Console.WriteLine(242 + count);
        Console.WriteLine(243 + count);
        Console.WriteLine(244 + count);
        Console.WriteLine(245 + count);
        Console.WriteLine(246 + count);
        Console.WriteLine(247 + count);
        Console.WriteLine(248 + count);
        Console.WriteLine(249 + count);
        Console.WriteLine(250 + count);
        Console.WriteLine(251 + count);
        Console.WriteLine(252 + count);
        Console.WriteLine(253 + count);
        Console.WriteLine(254 + count);
        Console.WriteLine(255 + count);
        Console.WriteLine(256 + count);
        Console.WriteLine(257 + count);
        Console.WriteLine(258 + count);
        Console.WriteLine(259 + count);
        Console.WriteLine(260 + count);
        Console.WriteLine(261 + count);
        Console.WriteLine(262 + count);
        Console.WriteLine(263 + count);
        Console.WriteLine(264 + count);
        Console.WriteLine(265 + count);
        Console.WriteLine(266 + count);
        Console.WriteLine(267 + count);
        Console.WriteLine(268 + count);
        Console.WriteLine(269 + count);
        Console.WriteLine(270 + count);
        Console.WriteLine(271 + count);
        Console.WriteLine(272 + count);
        Console.WriteLine(273 + count);
        Console.WriteLine(274 + count);
        Console.WriteLine(275 + count);
        Console.WriteLine(276 + count);
        Console.WriteLine(277 + count);
        Console.WriteLine(278 + count);
        Console.WriteLine(279 + count);
        Console.WriteLine(280 + count);
        Console.WriteLine(281 + count);
        Console.WriteLine(282 + count);
        Console.WriteLine(283 + count);
        Console.WriteLine(284 + count);
        Console.WriteLine(285 + count);
        Console.WriteLine(286 + count);
        Console.WriteLine(287 + count);
        Console.WriteLine(288 + count);
        Console.WriteLine(289 + count);
        Console.WriteLine(290 + count);
        Console.WriteLine(291 + count);
        Console.WriteLine(292 + count);
        Console.WriteLine(293 + count);
        Console.WriteLine(294 + count);
        Console.WriteLine(295 + count);
        Console.WriteLine(296 + count);
        Console.WriteLine(297 + count);
        Console.WriteLine(298 + count);
        Console.WriteLine(299 + count);
        Console.WriteLine(300 + count);
        Console.WriteLine(301 + count);
        Console.WriteLine(302 + count);
        Console.WriteLine(303 + count);
        Console.WriteLine(304 + count);
        Console.WriteLine(305 + count);
        Console.WriteLine(306 + count);
        Console.WriteLine(307 + count);
        Console.WriteLine(308 + count);
        Console.WriteLine(309 + count);
        Console.WriteLine(310 + count);
        Console.WriteLine(311 + count);
        Console.WriteLine(312 + count);
        Console.WriteLine(313 + count);
        Console.WriteLine(314 + count);
        Console.WriteLine(315 + count);
        Console.WriteLine(316 + count);
        Console.WriteLine(317 + count);
        Console.WriteLine(318 + count);
        Console.WriteLine(319 + count);
        Console.WriteLine(320 + count);
        Console.WriteLine(321 + count);
        Console.WriteLine(322 + count);
        Console.WriteLine(323 + count);
        Console.WriteLine(324 + count);
        Console.WriteLine(325 + count);
        Console.WriteLine(326 + count);
        Console.WriteLine(327 + count);
        Console.WriteLine(328 + count);
        Console.WriteLine(329 + count);
        Console.WriteLine(330 + count);
        Console.WriteLine(331 + count);
        Console.WriteLine(332 + count);
        Console.WriteLine(333 + count);
        Console.WriteLine(334 + count);
        Console.WriteLine(335 + count);
        Console.WriteLine(336 + count);
        Console.WriteLine(337 + count);
        Console.WriteLine(338 + count);
        Console.WriteLine(339 + count);
        Console.WriteLine(340 + count);
        Console.WriteLine(341 + count);
        Console.WriteLine(342 + count);
        Console.WriteLine(343 + count);
        Console.WriteLine(344 + count);
        Console.WriteLine(345 + count);
        Console.WriteLine(346 + count);
        Console.WriteLine(347 + count);
        Console.WriteLine(348 + count);
        Console.WriteLine(349 + count);
        Console.WriteLine(350 + count);
        Console.WriteLine(351 + count);
        Console.WriteLine(352 + count);
        Console.WriteLine(353 + count);
        Console.WriteLine(354 + count);
        Console.WriteLine(355 + count);
        Console.WriteLine(356 + count);
        Console.WriteLine(357 + count);
        Console.WriteLine(358 + count);
        Console.WriteLine(359 + count);
        Console.WriteLine(360 + count);
        Console.WriteLine(361 + count);
        Console.WriteLine(362 + count);
        Console.WriteLine(363 + count);
        Console.WriteLine(364 + count);
        Console.WriteLine(365 + count);
        Console.WriteLine(366 + count);
        Console.WriteLine(367 + count);
        Console.WriteLine(368 + count);
        Console.WriteLine(369 + count);
        Console.WriteLine(370 + count);
        Console.WriteLine(371 + count);
        Console.WriteLine(372 + count);
        Console.WriteLine(373 + count);
        Console.WriteLine(374 + count);
        Console.WriteLine(375 + count);
        Console.WriteLine(376 + count);
        Console.WriteLine(377 + count);
        Console.WriteLine(378 + count);
        Console.WriteLine(379 + count);
        Console.WriteLine(380 + count);
        Console.WriteLine(381 + count);
        Console.WriteLine(382 + count);
        Console.WriteLine(383 + count);
        Console.WriteLine(384 + count);
        Console.WriteLine(385 + count);
        Console.WriteLine(386 + count);
        Console.WriteLine(387 + count);
        Console.WriteLine(388 + count);
        Console.WriteLine(389 + count);
        Console.WriteLine(390 + count);
        Console.WriteLine(391 + count);
        Console.WriteLine(392 + count);
        Console.WriteLine(393 + count);
        Console.WriteLine(394 + count);
        Console.WriteLine(395 + count);
        Console.WriteLine(396 + count);
        Console.WriteLine(397 + count);
        Console.WriteLine(398 + count);
        Console.WriteLine(399 + count);
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

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
