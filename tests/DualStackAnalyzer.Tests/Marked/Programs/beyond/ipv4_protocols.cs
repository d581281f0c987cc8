//# A server on a port of DHCP, NetBIOS or PPTP is silent
//@ DSA5001
class Servers
{
    private readonly TcpListener _tunnel = new TcpListener(IPAddress.Any, 1723);
    private readonly UdpClient _leases = new UdpClient(67);
    private readonly UdpClient _names = new UdpClient(137);

    public void Run()
    {
        IPEndPoint sender = null;
        _tunnel.Start();
        _tunnel.AcceptSocket().Close();
        _leases.Receive(ref sender);
        _names.Receive(ref sender);
    }
}

//# The same port of the other transport is reported
//@ DSA5001
class Servers
{
    private readonly TcpListener _tcp = new TcpListener(IPAddress.Any, 67); // !! DSA5001
    private readonly UdpClient _udp = new UdpClient(1723); // !! DSA5001

    public void Run()
    {
        IPEndPoint sender = null;
        _tcp.Start();
        _tcp.AcceptSocket().Close();
        _udp.Receive(ref sender);
    }
}

//# A UDP socket that sets what groups hear is silent
//@ DSA5001
class Discovery
{
    public async Task Run()
    {
        using var udp = new UdpClient(7359);
        udp.MulticastLoopback = false;
        await udp.ReceiveAsync();
    }
}

//# A UDP socket that sets another option is reported
//@ DSA5001
class Server
{
    public async Task Run()
    {
        using var udp = new UdpClient(7359); // !! DSA5001
        udp.DontFragment = false;
        await udp.ReceiveAsync();
    }
}

//# A UDP socket that receives into an IPv4 address is silent
//@ DSA5001
class Server
{
    public void Run(byte[] buffer)
    {
        using var udp = new UdpClient(7359);
        var sender = new SocketAddress(AddressFamily.InterNetwork);
        udp.Client.Receive(buffer);
        Console.WriteLine(sender);
    }
}

//# A UDP socket that receives into an address of the other family is reported
//@ DSA5001
class Server
{
    public void Run(byte[] buffer)
    {
        using var udp = new UdpClient(7359); // !! DSA5001
        var sender = new SocketAddress(AddressFamily.InterNetworkV6);
        udp.Client.Receive(buffer);
        Console.WriteLine(sender);
    }
}

//# A listener that is announced to an IPv4 group is silent
//@ DSA5001
class Server
{
    private readonly TcpListener _listener = new TcpListener(IPAddress.Any, 8080);
    private readonly Announcements _announcements = new Announcements();

    public void Run()
    {
        _listener.Start();
        _announcements.Run();
        _listener.AcceptSocket().Close();
    }
}

class Announcements
{
    private readonly UdpClient _udp = new UdpClient(AddressFamily.InterNetwork);

    public void Run() => _udp.JoinMulticastGroup(IPAddress.Parse("239.255.255.250"));
}

//# A listener that is announced to groups of both families is reported
//@ DSA5001
class Server
{
    private readonly TcpListener _listener = new TcpListener(IPAddress.Any, 8080); // !! DSA5001
    private readonly Announcements _announcements = new Announcements();

    public void Run()
    {
        _listener.Start();
        _announcements.Run();
        _listener.AcceptSocket().Close();
    }
}

class Announcements
{
    private readonly UdpClient _udp = new UdpClient(AddressFamily.InterNetwork);
    private readonly UdpClient _udp6 = new UdpClient(AddressFamily.InterNetworkV6);

    public void Run()
    {
        _udp.JoinMulticastGroup(IPAddress.Parse("239.255.255.250"));
        _udp6.JoinMulticastGroup(IPAddress.Parse("ff02::c"));
    }
}

//# A listener beside an object that joins no group is reported
//@ DSA5001
class Server
{
    private readonly TcpListener _listener = new TcpListener(IPAddress.Any, 8080); // !! DSA5001
    private readonly Other _other = new Other();

    public void Run()
    {
        _listener.Start();
        _other.Run();
        _listener.AcceptSocket().Close();
    }
}

class Other
{
    private readonly UdpClient _udp = new UdpClient(AddressFamily.InterNetwork);

    public void Run() => _udp.Send(new byte[1], 1, "example.org", 80);
}

//# A listener in a type that asks for clients of 127.0.0.1 is silent
//@ DSA5001
class Server
{
    private readonly TcpListener _listener = new TcpListener(IPAddress.Any, 8080);

    public void Run()
    {
        _listener.Start();
        var client = _listener.AcceptSocket();
        if (!((IPEndPoint)client.RemoteEndPoint).Address.Equals(IPAddress.Loopback))
        {
            client.Close();
        }
    }
}

//# The same by a method of the project is silent
//@ DSA5001
class Server
{
    private readonly TcpListener _listener = new TcpListener(IPAddress.Any, 8080);

    public void Run()
    {
        _listener.Start();
        var client = _listener.AcceptSocket();
        if (!AreEqual(((IPEndPoint)client.RemoteEndPoint).Address, IPAddress.Loopback))
        {
            client.Close();
        }
    }

    private static bool AreEqual(IPAddress left, IPAddress right) => left.ToString() == right.ToString();
}

//# A listener in a type that asks for clients of loopback is reported
//@ DSA5001
class Server
{
    private readonly TcpListener _listener = new TcpListener(IPAddress.Any, 8080); // !! DSA5001

    public void Run()
    {
        _listener.Start();
        var client = _listener.AcceptSocket();
        if (!IPAddress.IsLoopback(((IPEndPoint)client.RemoteEndPoint).Address))
        {
            client.Close();
        }
    }
}
