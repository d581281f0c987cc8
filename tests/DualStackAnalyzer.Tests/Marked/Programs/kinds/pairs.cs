//# A pair of one helper through another is reported at the second call
class Server
{
    static Socket Open(IPAddress address, int port)
    {
        var socket = new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
        if (address.AddressFamily == AddressFamily.InterNetworkV6) socket.DualMode = true;
        socket.Bind(new IPEndPoint(address, port));
        socket.Listen(10);
        return socket;
    }
    static Socket Both(IPAddress address) => Open(address, 80);
    void Start()
    {
        var six = Both(IPAddress.IPv6Any);
        var four = Both(IPAddress.Any); // !! DSA2001
    }
}

//# A pair of one helper with families is reported at the second call
class Server
{
    static Socket Open(AddressFamily family, int port)
    {
        bool six = family == AddressFamily.InterNetworkV6;
        var socket = new Socket(family, SocketType.Stream, ProtocolType.Tcp);
        if (six) socket.DualMode = true;
        socket.Bind(new IPEndPoint(six ? IPAddress.IPv6Any : IPAddress.Any, port));
        socket.Listen(5);
        return socket;
    }
    void Start(int port)
    {
        var six = Open(AddressFamily.InterNetworkV6, port);
        var four = Open(AddressFamily.InterNetwork, port); // !! DSA2001
    }
}

//# A pair of one constructor is reported at the second object
class Endpoint
{
    private readonly Socket _socket;
    public Endpoint(IPAddress address, int port)
    {
        _socket = new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
        if (address.AddressFamily == AddressFamily.InterNetworkV6) _socket.DualMode = true;
        _socket.Bind(new IPEndPoint(address, port));
        _socket.Listen(5);
    }
}
class Server
{
    void Start(int port)
    {
        var six = new Endpoint(IPAddress.IPv6Any, port);
        var four = new Endpoint(IPAddress.Any, port); // !! DSA2001
    }
}

//# A pair of one helper in fields is reported at the second call
class Server
{
    private Socket _six, _four;
    static Socket Open(IPAddress address, int port)
    {
        var socket = new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
        if (address.AddressFamily == AddressFamily.InterNetworkV6) socket.DualMode = true;
        socket.Bind(new IPEndPoint(address, port));
        socket.Listen(10);
        return socket;
    }
    void Start(int port)
    {
        _six = Open(IPAddress.IPv6Any, port);
        _four = Open(IPAddress.Any, port); // !! DSA2001
    }
}

//# A pair of one lambda is reported at the second call
class Server
{
    void Start()
    {
        Func<IPAddress, Socket> open = address =>
        {
            var socket = new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
            if (address.AddressFamily == AddressFamily.InterNetworkV6) socket.DualMode = true;
            socket.Bind(new IPEndPoint(address, 80));
            socket.Listen(5);
            return socket;
        };
        var six = open(IPAddress.IPv6Any);
        var four = open(IPAddress.Any); // !! DSA2001
    }
}

//# A dual wildcard beside an IPv6-only wildcard is reported
class Server
{
    void Start()
    {
        var only = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        only.DualMode = false;
        only.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
        only.Listen(5);
        var dual = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        dual.DualMode = true;
        dual.Bind(new IPEndPoint(IPAddress.IPv6Any, 80)); // !! DSA2001
    }
}

//# Two dual wildcards are not this rule's business
class Server
{
    void Start()
    {
        var one = new Socket(SocketType.Stream, ProtocolType.Tcp);
        one.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
        var two = new Socket(SocketType.Stream, ProtocolType.Tcp);
        two.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# An IPv6-only wildcard beside a dual one on another port is silent
class Server
{
    void Start()
    {
        var dual = new Socket(SocketType.Stream, ProtocolType.Tcp);
        dual.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
        var only = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        only.DualMode = false;
        only.Bind(new IPEndPoint(IPAddress.IPv6Any, 81));
    }
}

//# An IPv6-only wildcard beside a dual one that both reuse the port is silent
class Server
{
    void Start()
    {
        var dual = new Socket(SocketType.Dgram, ProtocolType.Udp);
        dual.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.ReuseAddress, true);
        dual.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
        var only = new Socket(AddressFamily.InterNetworkV6, SocketType.Dgram, ProtocolType.Udp);
        only.DualMode = false;
        only.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.ReuseAddress, true);
        only.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# An IPv6-only wildcard behind a closed dual one is silent
class Server
{
    void Start()
    {
        var dual = new Socket(SocketType.Stream, ProtocolType.Tcp);
        dual.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
        dual.Close();
        var only = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        only.DualMode = false;
        only.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//: pair_of_one_helper
/*body*/
//+ choice
if (address.AddressFamily == AddressFamily.InterNetworkV6) socket.DualMode = true;

//# A pair of one helper that makes IPv6 dual is reported at the second call
var six = Open(IPAddress.IPv6Any, port);
var four = Open(IPAddress.Any, port); // !! DSA2001

//# A pair of one helper, IPv4 first, is reported at the second call
var four = Open(IPAddress.Any, port);
var six = Open(IPAddress.IPv6Any, port); // !! DSA2001

//# A pair of one helper on two ports is silent
var six = Open(IPAddress.IPv6Any, port);
var four = Open(IPAddress.Any, port + 1);

//# A pair of one helper whose first is closed is silent
Open(IPAddress.IPv6Any, port).Close();
var four = Open(IPAddress.Any, port);

//: pair_of_one_helper

//# A pair of one helper that leaves the mode open is reported at the creation // !! DSA1002
//@ net10.0
var six = Open(IPAddress.IPv6Any, port);
var four = Open(IPAddress.Any, port);

//# A pair of one helper that leaves the mode open collides on Mono // ?? DSA1002
//@ net472
var six = Open(IPAddress.IPv6Any, port);
var four = Open(IPAddress.Any, port); // !! DSA2001

//# A pair of one helper that makes IPv6 IPv6-only is silent
var six = Open(IPAddress.IPv6Any, port);
var four = Open(IPAddress.Any, port);
//+ choice
if (address.AddressFamily == AddressFamily.InterNetworkV6) socket.DualMode = false;

//:
class Server
{
    void Start()
    {
        var dual = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        dual.DualMode = true;
        dual.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
        dual.Listen(5);
        var /*second*/ = new Socket(AddressFamily.InterNetworkV6, /*kind*/); /*mark*/
        /*body*/
    }
}

//# An IPv6-only wildcard beside a dual wildcard is reported
only.DualMode = false;
only.Bind(new IPEndPoint(IPAddress.IPv6Any, 80)); // !! DSA2001
//+ second
only
//+ kind
SocketType.Stream, ProtocolType.Tcp

//# A dual socket on the IPv4 wildcard beside a dual wildcard is reported // ?? DSA1005
mapped.DualMode = true;
mapped.Bind(new IPEndPoint(IPAddress.Any, 80)); // !! DSA2001
//+ second
mapped
//+ kind
SocketType.Stream, ProtocolType.Tcp

//# A dual socket on an IPv4 address beside a dual wildcard is reported // ?? DSA1005
mapped.DualMode = true;
mapped.Bind(new IPEndPoint(IPAddress.Loopback, 80)); // !! DSA2001
//+ second
mapped
//+ kind
SocketType.Stream, ProtocolType.Tcp

//# A dual wildcard beside an IPv6 address is silent
one.DualMode = false;
one.Bind(new IPEndPoint(IPAddress.IPv6Loopback, 80));
//+ second
one
//+ kind
SocketType.Stream, ProtocolType.Tcp

//# A dual wildcard beside an IPv6-only wildcard of another transport is silent
only.DualMode = false;
only.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
//+ second
only
//+ kind
SocketType.Dgram, ProtocolType.Udp

//:
class Server
{
    void Start()
    {
        var four = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        four.Bind(new IPEndPoint(IPAddress.Any, 80));
        four.Listen(5);
        /*body*/
    }
}

//# A dual socket on the IPv4 wildcard beside an IPv4 wildcard is reported
var mapped = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp); // ?? DSA1005
mapped.DualMode = true;
mapped.Bind(new IPEndPoint(IPAddress.Any, 80)); // !! DSA2001

//# An IPv6-only wildcard beside the IPv4 wildcard is silent
var only = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
only.DualMode = false;
only.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
