//# An IPv6 socket without a test is reported
//@ DSA5003
class Server
{
    public void Run()
    {
        var socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp); // !! DSA5003
        socket.DualMode = true;
        socket.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# An IPv6 socket under a test is silent
//@ DSA5003
class Server
{
    public void Run()
    {
        if (!Socket.OSSupportsIPv6)
        {
            return;
        }

        var socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        socket.DualMode = true;
        socket.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# A listener in a field without a test is reported
//@ DSA5003
class Server
{
    private readonly TcpListener _listener = new TcpListener(IPAddress.IPv6Any, 80) { Server = { DualMode = true } }; // !! DSA5003

    public void Run() => _listener.Start();
}

//# A listener with a fallback is silent
//@ DSA5003
class Server
{
    public TcpListener Run()
    {
        try
        {
            var listener = new TcpListener(IPAddress.IPv6Any, 80);
            listener.Server.DualMode = true;
            listener.Start();
            return listener;
        }
        catch (SocketException)
        {
            var listener = new TcpListener(IPAddress.Any, 80);
            listener.Start();
            return listener;
        }
    }
}

//# A catch that throws again is no way out
//@ DSA5003
class Server
{
    public TcpListener Run()
    {
        try
        {
            var listener = new TcpListener(IPAddress.IPv6Any, 80); // !! DSA5003
            listener.Server.DualMode = true;
            listener.Start();
            return listener;
        }
        catch (SocketException failure)
        {
            Console.WriteLine(failure);
            throw;
        }
    }
}

//# A socket without a family whose mode is set is reported
//@ DSA5003
class Server
{
    public void Run()
    {
        var socket = new Socket(SocketType.Dgram, ProtocolType.Udp); // !! DSA5003
        socket.DualMode = true;
        socket.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# A socket without a family whose mode is set under a test is silent
//@ DSA5003
class Server
{
    public void Run()
    {
        var socket = new Socket(SocketType.Dgram, ProtocolType.Udp);
        if (socket.AddressFamily == AddressFamily.InterNetworkV6)
        {
            socket.DualMode = true;
        }

        socket.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# A mode that callers choose is silent
//@ DSA5003
class Wrapper
{
    private readonly Socket _socket = new Socket(SocketType.Stream, ProtocolType.Tcp);

    public bool DualMode
    {
        get => _socket.DualMode;
        set => _socket.DualMode = value;
    }

    public void Bind(IPEndPoint local) => _socket.Bind(local);
}

//# A mode that a property always sets is reported
//@ DSA5003
class Wrapper
{
    private readonly Socket _socket = new Socket(SocketType.Stream, ProtocolType.Tcp); // !! DSA5003

    public int Port
    {
        set
        {
            _socket.DualMode = true;
            _socket.Bind(new IPEndPoint(IPAddress.IPv6Any, value));
        }
    }
}

//# A family that a flag chooses is silent
//@ DSA5003
class Server
{
    public void Run(bool useIPv6)
    {
        var socket = new Socket(useIPv6 ? AddressFamily.InterNetworkV6 : AddressFamily.InterNetwork, SocketType.Dgram, ProtocolType.Udp);
        if (useIPv6)
        {
            socket.DualMode = true;
        }

        socket.Bind(new IPEndPoint(useIPv6 ? IPAddress.IPv6Any : IPAddress.Any, 80));
    }
}

//# A graver finding of the same socket comes first
//@ DSA5003
class Server
{
    public void Run()
    {
        var socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp); // !! DSA1001
        socket.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# What another type creates is reported once, there
//@ DSA5003
class Receiver
{
    private readonly UdpClient _client;

    public Receiver(int port)
    {
        _client = new UdpClient(AddressFamily.InterNetworkV6); // !! DSA5003
        _client.Client.DualMode = true;
        _client.Client.Bind(new IPEndPoint(IPAddress.IPv6Any, port));
    }
}

class First
{
    private readonly Receiver _receiver = new Receiver(80);
}

class Second
{
    private readonly Receiver _receiver = new Receiver(81);
}

//# What another type creates of a family that it is given is reported where the family is
//@ DSA5003
static class Sockets
{
    public static Socket Create(AddressFamily family) => new Socket(family, SocketType.Stream, ProtocolType.Tcp);
}

class Server
{
    public void Run()
    {
        var socket = Sockets.Create(AddressFamily.InterNetworkV6); // !! DSA5003
        socket.DualMode = true;
        socket.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# Off by default
class Server
{
    public void Run()
    {
        var socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        socket.DualMode = true;
        socket.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
    }
}

//# An endpoint of a server on every IPv6 address is reported
//@ ASP.NET Core
//@ DSA5003
using Microsoft.AspNetCore.Server.Kestrel.Core;

public static class Web
{
    public static void Configure(KestrelServerOptions options, int port)
    {
        options.Listen(IPAddress.IPv6Any, port); // !! DSA5003
        options.Listen(new IPEndPoint(IPAddress.IPv6Any, port + 1)); // !! DSA5003
    }
}

//# An endpoint of a server on every address is silent
//@ ASP.NET Core
//@ DSA5003
using Microsoft.AspNetCore.Server.Kestrel.Core;

public static class Web
{
    public static void Configure(KestrelServerOptions options, int port)
    {
        options.ListenAnyIP(port);
        options.ListenLocalhost(port + 1);
    }
}

//# An endpoint of a server under a test is silent
//@ ASP.NET Core
//@ DSA5003
using Microsoft.AspNetCore.Server.Kestrel.Core;

public static class Web
{
    public static void Configure(KestrelServerOptions options, int port)
    {
        if (Socket.OSSupportsIPv6)
        {
            options.Listen(IPAddress.IPv6Any, port);
        }
        else
        {
            options.Listen(IPAddress.Any, port);
        }
    }

    public static void ConfigureAtOnce(KestrelServerOptions options, int port) =>
        options.Listen(Socket.OSSupportsIPv6 ? IPAddress.IPv6Any : IPAddress.Any, port);
}

//# An endpoint of a server on an address that callers choose is silent
//@ ASP.NET Core
//@ DSA5003
using Microsoft.AspNetCore.Server.Kestrel.Core;

public static class Web
{
    public static void Configure(KestrelServerOptions options, IPAddress address, int port) => options.Listen(address, port);
}

//# An endpoint of a server that collides is reported for that alone
//@ ASP.NET Core
//@ DSA5003
using Microsoft.AspNetCore.Server.Kestrel.Core;

public static class Web
{
    public static void Configure(KestrelServerOptions options, int port)
    {
        options.Listen(IPAddress.IPv6Any, port);
        options.Listen(IPAddress.Any, port); // !! DSA2001
    }
}
