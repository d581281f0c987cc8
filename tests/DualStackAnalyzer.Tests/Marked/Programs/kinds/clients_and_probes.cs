//# A TcpClient with a source address that is returned is silent
public class Mta
{
    public IPAddress Own { get; set; }
    public TcpClient Create(int port) => new TcpClient(new IPEndPoint(Own, port));
}

//# A TcpClient whose socket is told to listen is reported
public class Odd
{
    public TcpClient Create(IPEndPoint own)
    {
        var client = new TcpClient(own); // !! DSA1002
        client.Client.Listen(5);
        return client;
    }
}

//# A socket with a source address that is returned is reported
public class Plain
{
    public Socket Create(IPEndPoint own)
    {
        var socket = new Socket(own.AddressFamily, SocketType.Stream, ProtocolType.Tcp); // !! DSA1002
        socket.Bind(own);
        return socket;
    }
}

//# A socket that only sends, and is closed where it is bound, is silent
class Sender
{
    void Send(IPAddress own, byte[] data, IPEndPoint peer)
    {
        using (var client = new UdpClient(new IPEndPoint(own, 0)))
        {
            client.Send(data, data.Length, peer);
        }
    }
}

//# A socket that sends and then receives is reported
class Asking
{
    void Ask(IPAddress own, byte[] data, IPEndPoint peer)
    {
        using (var client = new UdpClient(new IPEndPoint(own, 0))) // !! DSA1002
        {
            client.Send(data, data.Length, peer);
            client.Receive(ref peer);
        }
    }
}

//# A socket that sends here and is kept for others is reported
class Keeping
{
    private UdpClient _client;
    void Open(IPAddress own, byte[] data, IPEndPoint peer)
    {
        _client = new UdpClient(new IPEndPoint(own, 1900)); // !! DSA1002
        _client.Send(data, data.Length, peer);
    }
    byte[] Next(ref IPEndPoint from) => _client.Receive(ref from);
}

//# A socket of any family that is told to broadcast, which wrappers tell all theirs, is reported
class Probe
{
    private readonly UdpClient _client;
    public Probe(IPEndPoint own) { _client = new UdpClient(own) { EnableBroadcast = true }; } // !! DSA1002
    public UdpReceiveResult Next() => _client.ReceiveAsync().Result;
}

//# A socket of any family that broadcasts where it is IPv4 is reported
class Server
{
    void Start(IPEndPoint own)
    {
        var socket = new Socket(own.AddressFamily, SocketType.Dgram, ProtocolType.Udp); // !! DSA1002
        if (own.AddressFamily == AddressFamily.InterNetwork)
        {
            socket.EnableBroadcast = true;
        }

        socket.Bind(own);
        socket.Receive(new byte[1]);
    }
}

//# A socket of IPv6 that is told to broadcast is reported
class Announcer
{
    void Start(int port)
    {
        var socket = new UdpClient(port, AddressFamily.InterNetworkV6) { EnableBroadcast = true }; // !! DSA1001
        socket.ReceiveAsync().Wait();
    }
}

//# A listener that only tries a port, and says whether it was free, is silent
static class Ports
{
    internal static bool CanBind(IPAddress address, int port, out SocketException error)
    {
        var listener = new TcpListener(address, port) { ExclusiveAddressUse = true };
        try
        {
            listener.Start();
            error = null;
            return true;
        }
        catch (SocketException ex)
        {
            error = ex;
            return false;
        }
        finally
        {
            listener.Stop();
        }
    }
}

//# A listener that tries a port and is stopped by a function that is handed on is silent
class Handing
{
    private bool Test(int port)
    {
        TcpListener listener = null;
        try
        {
            listener = new TcpListener(IPAddress.IPv6Any, port);
            listener.Start();
            return true;
        }
        catch
        {
            return false;
        }
        finally
        {
            if (listener != null)
            {
                Quietly(listener.Stop);
            }
        }
    }
    private static void Quietly(Action action) { try { action(); } catch { } }
    public bool Run(int port) => Test(port);
}

//# Listeners on several addresses that try a port and are stopped are silent
class Several
{
    private static readonly List<IPAddress> Own = new List<IPAddress> { IPAddress.Loopback, IPAddress.IPv6Loopback };
    public static bool CanBind(int port)
    {
        var listeners = new List<TcpListener>();
        try
        {
            foreach (var address in Own)
            {
                var listener = new TcpListener(address, port);
                listeners.Add(listener);
                listener.Start();
            }

            return true;
        }
        catch (SocketException)
        {
            return false;
        }
        finally
        {
            foreach (var listener in listeners)
            {
                listener.Stop();
            }
        }
    }
}

//# A listener that takes one client, and answers whether that went well, is reported
class Once
{
    public bool Serve(IPAddress address, int port)
    {
        var listener = new TcpListener(address, port); // !! DSA1002
        try
        {
            listener.Start();
            listener.AcceptTcpClient().Close();
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
        finally
        {
            listener.Stop();
        }
    }
}

//# A listener that lives for as long as a window, and whose failure is answered, is reported
class Window
{
    private TcpListener _listener;
    public bool Open(int port)
    {
        try
        {
            _listener = new TcpListener(IPAddress.IPv6Any, port); // !! DSA1001
            _listener.Start();
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }
    public void Close() => _listener.Stop();
}

//# What a recursion returns is not known, and not judged
static class Free
{
    public static IPEndPoint Of(IPAddress address, int first = 0)
    {
        try
        {
            var listener = new TcpListener(address, first);
            listener.Start();
            var port = ((IPEndPoint)listener.LocalEndpoint).Port;
            listener.Stop();
            return new IPEndPoint(address, port);
        }
        catch when (first != 0)
        {
            return Of(address);
        }
    }
}
class Test
{
    public async Task Run()
    {
        var own = Free.Of(IPAddress.Loopback);
        var listener = new TcpListener(own);
        listener.Start();
        await listener.AcceptTcpClientAsync();
    }
}
