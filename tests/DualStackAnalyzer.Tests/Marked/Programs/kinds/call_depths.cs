//# A choice 1 calls deep counts
class Server
{
    private Socket _s;
    private void A1() { _s.DualMode = true; }
    void Start()
    {
        _s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        A1();
        _s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# A bind 1 calls deep is reported
class Server
{
    private Socket _s;
    private void A1() { _s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80)); }
    void Start()
    {
        _s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp); // !! DSA1001
        A1();
    }
}

//# A family that is assigned 1 calls deep is the family
class Server
{
    private AddressFamily _f;
    private void A1() { _f = AddressFamily.InterNetwork; }
    void Start()
    {
        _f = AddressFamily.InterNetworkV6;
        A1();
        var s = new Socket(_f, SocketType.Stream, ProtocolType.Tcp);
        s.Bind(new IPEndPoint(IPAddress.Any, 80));
    }
}

//# A choice 3 calls deep counts
class Server
{
    private Socket _s;
    private void A1() => A2();
    private void A2() => A3();
    private void A3() { _s.DualMode = true; }
    void Start()
    {
        _s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        A1();
        _s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# A bind 3 calls deep is reported
class Server
{
    private Socket _s;
    private void A1() => A2();
    private void A2() => A3();
    private void A3() { _s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80)); }
    void Start()
    {
        _s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp); // !! DSA1001
        A1();
    }
}

//# A family that is assigned 3 calls deep is the family
class Server
{
    private AddressFamily _f;
    private void A1() => A2();
    private void A2() => A3();
    private void A3() { _f = AddressFamily.InterNetwork; }
    void Start()
    {
        _f = AddressFamily.InterNetworkV6;
        A1();
        var s = new Socket(_f, SocketType.Stream, ProtocolType.Tcp);
        s.Bind(new IPEndPoint(IPAddress.Any, 80));
    }
}

//# A choice 5 calls deep counts
class Server
{
    private Socket _s;
    private void A1() => A2();
    private void A2() => A3();
    private void A3() => A4();
    private void A4() => A5();
    private void A5() { _s.DualMode = true; }
    void Start()
    {
        _s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        A1();
        _s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# A bind 5 calls deep is reported
class Server
{
    private Socket _s;
    private void A1() => A2();
    private void A2() => A3();
    private void A3() => A4();
    private void A4() => A5();
    private void A5() { _s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80)); }
    void Start()
    {
        _s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp); // !! DSA1001
        A1();
    }
}

//# A family that is assigned 5 calls deep is the family
class Server
{
    private AddressFamily _f;
    private void A1() => A2();
    private void A2() => A3();
    private void A3() => A4();
    private void A4() => A5();
    private void A5() { _f = AddressFamily.InterNetwork; }
    void Start()
    {
        _f = AddressFamily.InterNetworkV6;
        A1();
        var s = new Socket(_f, SocketType.Stream, ProtocolType.Tcp);
        s.Bind(new IPEndPoint(IPAddress.Any, 80));
    }
}

//# A choice 8 calls deep counts
class Server
{
    private Socket _s;
    private void A1() => A2();
    private void A2() => A3();
    private void A3() => A4();
    private void A4() => A5();
    private void A5() => A6();
    private void A6() => A7();
    private void A7() => A8();
    private void A8() { _s.DualMode = true; }
    void Start()
    {
        _s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        A1();
        _s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# A bind 8 calls deep is reported
class Server
{
    private Socket _s;
    private void A1() => A2();
    private void A2() => A3();
    private void A3() => A4();
    private void A4() => A5();
    private void A5() => A6();
    private void A6() => A7();
    private void A7() => A8();
    private void A8() { _s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80)); }
    void Start()
    {
        _s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp); // !! DSA1001
        A1();
    }
}

//# A family that is assigned 8 calls deep is the family
class Server
{
    private AddressFamily _f;
    private void A1() => A2();
    private void A2() => A3();
    private void A3() => A4();
    private void A4() => A5();
    private void A5() => A6();
    private void A6() => A7();
    private void A7() => A8();
    private void A8() { _f = AddressFamily.InterNetwork; }
    void Start()
    {
        _f = AddressFamily.InterNetworkV6;
        A1();
        var s = new Socket(_f, SocketType.Stream, ProtocolType.Tcp);
        s.Bind(new IPEndPoint(IPAddress.Any, 80));
    }
}

//# A choice 20 calls deep may have been made
class Server
{
    private readonly Socket _s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
    void Start()
    {
        Choose1();
        _s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
    private void Choose1() => Choose2();
    private void Choose2() => Choose3();
    private void Choose3() => Choose4();
    private void Choose4() => Choose5();
    private void Choose5() => Choose6();
    private void Choose6() => Choose7();
    private void Choose7() => Choose8();
    private void Choose8() => Choose9();
    private void Choose9() => Choose10();
    private void Choose10() => Choose11();
    private void Choose11() => Choose12();
    private void Choose12() => Choose13();
    private void Choose13() => Choose14();
    private void Choose14() => Choose15();
    private void Choose15() => Choose16();
    private void Choose16() => Choose17();
    private void Choose17() => Choose18();
    private void Choose18() => Choose19();
    private void Choose19() => Choose20();
    private void Choose20() => _s.DualMode = true;
}

//# A chain of 20 calls that does nothing to the socket is no choice
class Server
{
    private int _n;
    private readonly Socket _s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp); // !! DSA1001
    void Start()
    {
        Choose1();
        _s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
    private void Choose1() => Choose2();
    private void Choose2() => Choose3();
    private void Choose3() => Choose4();
    private void Choose4() => Choose5();
    private void Choose5() => Choose6();
    private void Choose6() => Choose7();
    private void Choose7() => Choose8();
    private void Choose8() => Choose9();
    private void Choose9() => Choose10();
    private void Choose10() => Choose11();
    private void Choose11() => Choose12();
    private void Choose12() => Choose13();
    private void Choose13() => Choose14();
    private void Choose14() => Choose15();
    private void Choose15() => Choose16();
    private void Choose16() => Choose17();
    private void Choose17() => Choose18();
    private void Choose18() => Choose19();
    private void Choose19() => Choose20();
    private void Choose20() => _n++;
}
