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
