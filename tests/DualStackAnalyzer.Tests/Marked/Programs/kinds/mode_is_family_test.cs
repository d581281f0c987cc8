//# A mode that is a test in an object initializer throws for IPv4
class Server
{
    void Start(IPAddress address, int port)
    {
        var s = new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp)
        {
            DualMode = address.AddressFamily == AddressFamily.InterNetworkV6 // !! DSA3002
        };
        s.Bind(new IPEndPoint(address, port));
    }
}

//# A mode of a listener that is a test throws for IPv4
class Server
{
    void Start(IPAddress address, int port)
    {
        var listener = new TcpListener(address, port);
        listener.Server.DualMode = address.AddressFamily == AddressFamily.InterNetworkV6; // !! DSA3002
        listener.Start();
    }
}

//# A mode of a client that is a test throws for IPv4
class Server
{
    void Start(IPAddress address, int port)
    {
        var client = new UdpClient(address.AddressFamily);
        client.Client.DualMode = address.AddressFamily == AddressFamily.InterNetworkV6; // !! DSA3002
        client.Client.Bind(new IPEndPoint(address, port));
    }
}

//# A mode that is a test of an endpoint throws for IPv4
class Server
{
    void Start(IPEndPoint local)
    {
        var s = new Socket(local.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
        s.DualMode = local.AddressFamily == AddressFamily.InterNetworkV6; // !! DSA3002
        s.Bind(local);
    }
}

//# A mode that is a test of a parameter throws for IPv4
class Server
{
    void Start(IPEndPoint local, AddressFamily family)
    {
        var s = new Socket(family, SocketType.Stream, ProtocolType.Tcp);
        s.DualMode = family == AddressFamily.InterNetworkV6; // !! DSA3002
        s.Bind(local);
    }
}

//# A mode that is a test of another address says nothing of the family
class Server
{
    void Start(IPAddress address, IPAddress other, int port)
    {
        var s = new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
        s.DualMode = other.AddressFamily == AddressFamily.InterNetworkV6;
        s.Bind(new IPEndPoint(address, port));
    }
}

//# A mode that is a flag says nothing of the family
class Server
{
    void Start(IPAddress address, bool dual, int port)
    {
        var s = new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
        s.DualMode = dual;
        s.Bind(new IPEndPoint(address, port));
    }
}

//# A mode in the else in a helper throws
class Server
{
    static void Configure(Socket socket)
    {
        if (socket.AddressFamily == AddressFamily.InterNetworkV6) socket.DualMode = true;
        else socket.DualMode = false; // !! DSA3002
    }
    void Start(IPAddress address, int port)
    {
        var s = new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
        Configure(s);
        s.Bind(new IPEndPoint(address, port));
    }
}

//# A mode that is a test in a helper throws
class Server
{
    static void Configure(Socket socket) => socket.DualMode = socket.AddressFamily == AddressFamily.InterNetworkV6; // !! DSA3002
    void Start(IPAddress address, int port)
    {
        var s = new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
        Configure(s);
        s.Bind(new IPEndPoint(address, port));
    }
}

//# A mode that is a test in a helper that is only asked for IPv6 is silent
class Server
{
    static void Configure(Socket socket) => socket.DualMode = socket.AddressFamily == AddressFamily.InterNetworkV6;
    void Start(IPAddress address, int port)
    {
        var s = new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
        if (address.AddressFamily == AddressFamily.InterNetworkV6) Configure(s);
        s.Bind(new IPEndPoint(address, port));
    }
}

//# A mode of a field that is a test of another field throws
class Server
{
    private readonly IPAddress _address;
    private readonly Socket _s;
    public Server(IPAddress address) { _address = address; _s = new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp); }
    public void Open() { _s.DualMode = _address.AddressFamily == AddressFamily.InterNetworkV6; } // !! DSA3002
}

//: socket_of_an_address

//# A mode that is a test of the address throws for IPv4
s.DualMode = address.AddressFamily == AddressFamily.InterNetworkV6; // !! DSA3002

//# A mode that is a test of the socket throws for IPv4
s.DualMode = s.AddressFamily == AddressFamily.InterNetworkV6; // !! DSA3002

//# A mode that is an opposite test throws for IPv4
s.DualMode = address.AddressFamily != AddressFamily.InterNetwork; // !! DSA3002

//# A mode that is a pattern throws for IPv4
s.DualMode = address.AddressFamily is AddressFamily.InterNetworkV6; // !! DSA3002

//# A mode that is a negated pattern throws for IPv4
s.DualMode = address.AddressFamily is not AddressFamily.InterNetwork; // !! DSA3002

//# A mode that is a conditional expression throws for IPv4
s.DualMode = address.AddressFamily == AddressFamily.InterNetworkV6 ? true : false; // !! DSA3002

//# A mode that is a conditional expression the other way throws for IPv4
s.DualMode = address.AddressFamily == AddressFamily.InterNetwork ? false : true; // !! DSA3002

//# A mode that is a test with both sides exchanged throws for IPv4
s.DualMode = AddressFamily.InterNetworkV6 == address.AddressFamily; // !! DSA3002

//# A mode that is a test by Equals throws for IPv4
s.DualMode = address.AddressFamily.Equals(AddressFamily.InterNetworkV6); // !! DSA3002

//# A mode that is a test and a flag throws for IPv4
s.DualMode = address.AddressFamily == AddressFamily.InterNetworkV6 && port != 0; // !! DSA3002

//# A mode that is a stored test throws for IPv4
bool six = address.AddressFamily == AddressFamily.InterNetworkV6;
s.DualMode = six; // !! DSA3002

//# An option that is a test throws for IPv4
s.SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.IPv6Only, address.AddressFamily == AddressFamily.InterNetworkV6); // !! DSA3002

//# A mode under a test is silent
if (address.AddressFamily == AddressFamily.InterNetworkV6) s.DualMode = true;

//# A mode that is a test under that test is silent
if (address.AddressFamily == AddressFamily.InterNetworkV6) s.DualMode = address.AddressFamily == AddressFamily.InterNetworkV6;

//# A mode in the else throws
if (address.AddressFamily == AddressFamily.InterNetworkV6) s.DualMode = true;
else s.DualMode = false; // !! DSA3002

//# A mode behind a return of the IPv6 path throws
if (address.AddressFamily == AddressFamily.InterNetworkV6) return;
s.DualMode = false; // !! DSA3002

//# A mode under the opposite test throws // ?? DSA1002
if (address.AddressFamily == AddressFamily.InterNetwork) s.DualMode = false; // !! DSA3002

//# A mode in a case of a switch throws
switch (address.AddressFamily)
{
    case AddressFamily.InterNetworkV6:
        s.DualMode = true;
        break;
    case AddressFamily.InterNetwork:
        s.DualMode = false; // !! DSA3002
        break;
}

//# An option in the else throws
if (s.AddressFamily == AddressFamily.InterNetworkV6) s.DualMode = true;
else s.SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.IPv6Only, true); // !! DSA3002

//# A mode in the else in a try is silent
if (s.AddressFamily == AddressFamily.InterNetworkV6) s.DualMode = true;
else try { s.DualMode = false; } catch (NotSupportedException) { } // ?? DSA3002

//: unset_socket

//# A mode of an IPv6 socket that is a test is silent
s.DualMode = address.AddressFamily == AddressFamily.InterNetworkV6;
//+ parameters
IPAddress address
