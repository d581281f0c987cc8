//# An IPv6-only client that connects to an IPv4 address throws
public sealed class Probe
{
    public static void Ping(int port)
    {
        using var socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        socket.SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.IPv6Only, true);
        socket.Connect(IPAddress.Loopback, port); // !! DSA3005
    }
}

//# A dual client that connects to an IPv4 address is silent
public sealed class Probe
{
    public static void Ping(int port)
    {
        using var socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        socket.DualMode = true;
        socket.Connect(IPAddress.Loopback, port);
    }
}

//# A sender in a field of the other family throws
public sealed class Metrics : IDisposable
{
    private readonly UdpClient _client = new UdpClient(AddressFamily.InterNetwork);
    private static readonly IPEndPoint Collector = new IPEndPoint(IPAddress.Parse("2001:db8::53"), 8125);

    public void Count(byte[] line) => _client.Send(line, line.Length, Collector); // !! DSA3005

    public void Dispose() => _client.Dispose();
}

//# A sender in a field of the endpoint's family is silent
public sealed class Metrics : IDisposable
{
    private readonly UdpClient _client = new UdpClient(AddressFamily.InterNetworkV6);
    private static readonly IPEndPoint Collector = new IPEndPoint(IPAddress.Parse("2001:db8::53"), 8125);

    public void Count(byte[] line) => _client.Send(line, line.Length, Collector);

    public void Dispose() => _client.Dispose();
}

//# A constructor that opens a client for any caller's address is reported
public sealed class Syslog
{
    private readonly UdpClient _client;
    private readonly IPEndPoint _server;

    public Syslog(IPAddress server)
    {
        _client = new UdpClient(); // !! DSA3005
        _client.Connect(server, 514);
        _server = new IPEndPoint(server, 514);
    }

    public void Write(byte[] line) => _client.Send(line, line.Length);
}

//# A constructor that opens a client of the caller's family is silent
public sealed class Syslog
{
    private readonly UdpClient _client;

    public Syslog(IPAddress server)
    {
        _client = new UdpClient(server.AddressFamily);
        _client.Connect(server, 514);
    }

    public void Write(byte[] line) => _client.Send(line, line.Length);
}

//# A client that broadcasts is IPv4 on purpose
public static class Wake
{
    public static void Send(byte[] packet, IPAddress network)
    {
        using var client = new UdpClient();
        client.EnableBroadcast = true;
        client.Send(packet, packet.Length, new IPEndPoint(network, 9));
    }
}

//# A family that a guard compares is silent
public static class Query
{
    public static void Send(byte[] packet, IPEndPoint server)
    {
        if (server.AddressFamily != AddressFamily.InterNetwork)
        {
            throw new NotSupportedException();
        }

        using var client = new UdpClient();
        client.Send(packet, packet.Length, server);
    }
}

//# Both sides from one flag are silent
public static class Query
{
    public static void Send(byte[] packet, bool useIPv6)
    {
        using var socket = new Socket(useIPv6 ? AddressFamily.InterNetworkV6 : AddressFamily.InterNetwork, SocketType.Dgram, ProtocolType.Udp);
        socket.SendTo(packet, new IPEndPoint(useIPv6 ? IPAddress.IPv6Loopback : IPAddress.Loopback, 53));
    }
}

//# A host name is resolved for the socket's family
public static class Query
{
    public static void Send(byte[] packet)
    {
        using var client = new UdpClient();
        client.Connect("localhost", 53);
        client.Send(packet, packet.Length);
        using var socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        socket.Connect("localhost", 53);
    }
}

//# A mapped address is an IPv4 one
public static class Query
{
    public static void Send(byte[] packet)
    {
        using var socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Dgram, ProtocolType.Udp);
        socket.SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.IPv6Only, true);
        socket.SendTo(packet, new IPEndPoint(IPAddress.Parse("::ffff:127.0.0.1"), 53)); // !! DSA3005
    }
}

//# A mapped placeholder fits an IPv6 socket
public static class Query
{
    public static void Receive(byte[] packet)
    {
        using var socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Dgram, ProtocolType.Udp);
        socket.SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.IPv6Only, true);
        socket.Bind(new IPEndPoint(IPAddress.IPv6Any, 53));
        EndPoint from = new IPEndPoint(IPAddress.Parse("::ffff:0.0.0.0"), 0);
        socket.ReceiveFrom(packet, ref from);
    }
}

//# A socket that comes from elsewhere is silent
public sealed class Pump(Socket socket)
{
    public void Run(byte[] packet)
    {
        EndPoint from = new IPEndPoint(IPAddress.Any, 0);
        socket.ReceiveFrom(packet, ref from);
        socket.SendTo(packet, new IPEndPoint(IPAddress.Loopback, 53));
    }
}

//# An accepted socket is silent
public static class Accepting
{
    public static void Run(TcpListener listener)
    {
        listener.Start();
        using var peer = listener.AcceptSocket();
        EndPoint from = new IPEndPoint(IPAddress.Any, 0);
        peer.ReceiveFrom(new byte[1], ref from);
    }
}

//# A placeholder under a test of the family is silent
public sealed class Inbox
{
    private readonly Socket _socket;

    public Inbox(IPEndPoint local)
    {
        _socket = new Socket(local.AddressFamily, SocketType.Dgram, ProtocolType.Udp);
        if (local.AddressFamily == AddressFamily.InterNetworkV6)
        {
            _socket.DualMode = false;
        }

        _socket.Bind(local);
    }

    public int Take(byte[] buffer)
    {
        EndPoint sender = new IPEndPoint(IPAddress.Any, 0);
        if (_socket.AddressFamily == AddressFamily.InterNetworkV6)
        {
            sender = new IPEndPoint(IPAddress.IPv6Any, 0);
        }

        return _socket.ReceiveFrom(buffer, ref sender);
    }
}

//# A placeholder that a local address of the socket gives is silent
public sealed class Inbox
{
    private readonly Socket _socket;
    private EndPoint _sender;

    public Inbox(IPEndPoint local)
    {
        _socket = new Socket(local.AddressFamily, SocketType.Dgram, ProtocolType.Udp);
        if (local.AddressFamily == AddressFamily.InterNetworkV6)
        {
            _socket.DualMode = false;
        }

        _socket.Bind(local);
        _sender = _socket.LocalEndPoint!;
    }

    public int Take(byte[] buffer) => _socket.ReceiveFrom(buffer, ref _sender);
}

//# A client of any address whose failure is an answer is silent
class Probe
{
    public bool Ask(IPAddress address)
    {
        var client = new UdpClient();
        try
        {
            client.Send(new byte[1], 1, new IPEndPoint(address, 139));
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
        finally
        {
            client.Close();
        }
    }
}

//# A client of any address whose failure is told is reported
class Probe
{
    public void Ask(IPAddress address)
    {
        var client = new UdpClient(); // !! DSA3005
        try
        {
            client.Send(new byte[1], 1, new IPEndPoint(address, 139));
        }
        catch (SocketException failure)
        {
            Console.WriteLine(failure);
        }
        finally
        {
            client.Close();
        }
    }
}

//# A socket of any family that broadcasts is silent
class Wake
{
    public void Send(byte[] packet, IPAddress local)
    {
        using var client = new UdpClient(new IPEndPoint(local, 0)); // ?? DSA1002
        client.EnableBroadcast = true;
        client.Send(packet, packet.Length, new IPEndPoint(IPAddress.Broadcast, 9));
    }
}

//# A socket of any family that sends to an IPv4 address is reported
//@ net10.0
class Beacon
{
    public void Send(byte[] packet, IPAddress local)
    {
        using var client = new UdpClient(new IPEndPoint(local, 0)); // ?? DSA1002
        client.Send(packet, packet.Length, new IPEndPoint(IPAddress.Parse("192.0.2.1"), 9)); // !! DSA3005
    }
}

//# A private method that is handed a caller's endpoint, makes the client and sends
public static class Wake
{
    public static void Send(IPEndPoint target, byte[] packet) => SendPacket(target, packet);

    public static void SendTwice(IPEndPoint target, byte[] packet)
    {
        SendPacket(target, packet);
        SendPacket(target, packet);
    }

    private static void SendPacket(IPEndPoint target, byte[] packet)
    {
        using (var client = new UdpClient()) // !! DSA3005
            client.Send(packet, packet.Length, target);
    }
}

//# A private method that one caller hands an IPv4 endpoint is silent
public static class Wake
{
    public static void Send(IPEndPoint target, byte[] packet) => SendPacket(target, packet);

    public static void SendToAll(byte[] packet) => SendPacket(new IPEndPoint(IPAddress.Broadcast, 9), packet);

    private static void SendPacket(IPEndPoint target, byte[] packet)
    {
        using (var client = new UdpClient())
            client.Send(packet, packet.Length, target);
    }
}

//:
//@ net10.0
public sealed class Receiver
{
    private readonly Socket _socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Dgram, ProtocolType.Udp);

    public async Task Run(CancellationToken stop)
    {
        _socket.DualMode = false;
        _socket.Bind(new IPEndPoint(IPAddress.IPv6Any, 5353));
        var buffer = new byte[1500];
        while (!stop.IsCancellationRequested)
        {
            try
            {
                var got = await _socket.ReceiveFromAsync(buffer, SocketFlags.None, new IPEndPoint(/*any*/, 0)); /*mark*/
                Console.WriteLine(got.ReceivedBytes);
            }
            catch (SocketException)
            {
            }
        }
    }
}

//# A placeholder of the other family in a receive loop throws // !! DSA3005
//+ any
IPAddress.Any

//# A placeholder of the socket's family in a receive loop is silent
//+ any
IPAddress.IPv6Any
