//# A socket that tries a port by Bind and Listen, and says whether it was free, is silent
static class Ports
{
    public static bool IsFree(int port)
    {
        using (var socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp))
        {
            try
            {
                socket.Bind(new IPEndPoint(IPAddress.IPv6Any, port));
                socket.Listen(1);
                return true;
            }
            catch (SocketException)
            {
                return false;
            }
        }
    }
}

//# A socket that binds and listens in a try, and then takes one client, is reported
static class Once
{
    public static bool Serve(int port)
    {
        using (var socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp)) // !! DSA1001
        {
            try
            {
                socket.Bind(new IPEndPoint(IPAddress.IPv6Any, port));
                socket.Listen(1);
                socket.Accept().Close();
                return true;
            }
            catch (SocketException)
            {
                return false;
            }
        }
    }
}

//# A server that logs its failure, and closes when it has served, is reported
class Server
{
    public void Run(IPEndPoint own)
    {
        var socket = new Socket(own.AddressFamily, SocketType.Stream, ProtocolType.Tcp); // !! DSA1002
        try
        {
            socket.Bind(own);
            socket.Listen(9);
            while (true) socket.Accept().Close();
        }
        catch (SocketException e)
        {
            Console.WriteLine(e.Message);
        }
        finally
        {
            socket.Close();
        }
    }
}

//# A catch that sets a flag is an answer
static class Ports
{
    public static bool IsFree(IPAddress address, int port)
    {
        bool isFree = true;
        var listener = new TcpListener(address, port);
        try
        {
            listener.Start();
            listener.Stop();
        }
        catch (SocketException)
        {
            isFree = false;
        }

        return isFree;
    }
}

//# A catch without a statement is an answer where the try sets the flag
static class Ports
{
    public static bool IsFree(int port)
    {
        bool isFree = false;
        try
        {
            using var socket = new UdpClient(port, AddressFamily.InterNetworkV6);
            isFree = true;
        }
        catch (SocketException)
        {
        }

        return isFree;
    }
}

//# A flag that says whether the server runs is none of a probe
class Server
{
    private TcpListener _listener;
    public bool IsRunning { get; private set; }
    public void Start(int port)
    {
        _listener = new TcpListener(IPAddress.IPv6Any, port); // !! DSA1001
        try
        {
            _listener.Start();
            IsRunning = true;
        }
        catch (SocketException)
        {
            IsRunning = false;
        }
    }
    public void Stop() => _listener.Stop();
}

//# A catch that answers for one error and throws the others is an answer
static class Ports
{
    public static bool IsFree(int port)
    {
        TcpListener listener = null;
        try
        {
            listener = new TcpListener(IPAddress.IPv6Any, port);
            listener.Start();
        }
        catch (SocketException e)
        {
            if (e.SocketErrorCode == SocketError.AddressAlreadyInUse) return false;
            throw;
        }
        finally
        {
            listener?.Stop();
        }

        return true;
    }
}

//# A catch that only throws is no answer
static class Ports
{
    public static void Check(int port)
    {
        try
        {
            using var socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp); // !! DSA1001
            socket.Bind(new IPEndPoint(IPAddress.IPv6Any, port));
        }
        catch (SocketException e)
        {
            throw new InvalidOperationException("busy", e);
        }
    }
}

//# A catch for what no bind throws is no answer
static class Ports
{
    public static void Open(int port)
    {
        try
        {
            using var socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp); // !! DSA1001
            socket.Bind(new IPEndPoint(IPAddress.IPv6Any, port));
            socket.Listen(5);
        }
        catch (OperationCanceledException)
        {
            Console.WriteLine("end");
        }
    }
}

//# A socket that asks for the port it got, and listens to be sure, is silent
static class Ports
{
    public static int Any()
    {
        using var socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        socket.Bind(new IPEndPoint(IPAddress.IPv6Any, 0));
        socket.Listen(1);
        return ((IPEndPoint)socket.LocalEndPoint).Port;
    }
}

//# A socket whose port is told to a client, which it waits for, is reported
static class Server
{
    public static async Task Run(Func<int, Task> client)
    {
        using var socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp); // !! DSA1001
        socket.Bind(new IPEndPoint(IPAddress.IPv6Any, 0));
        socket.Listen(1);
        await client(((IPEndPoint)socket.LocalEndPoint).Port);
    }
}

//# A dual-mode socket on one family that tries a port is silent
static class Ports
{
    public static bool IsFree(int port)
    {
        using var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
        try { socket.Bind(new IPEndPoint(IPAddress.Any, port)); socket.Listen(1); return true; }
        catch (SocketException) { return false; }
    }
}

//# A dual-mode server on one family is reported
static class Server
{
    public static bool Serve(int port)
    {
        using var socket = new Socket(SocketType.Stream, ProtocolType.Tcp); // !! DSA1005
        try { socket.Bind(new IPEndPoint(IPAddress.Any, port)); socket.Listen(1); socket.Accept(); return true; }
        catch (SocketException) { return false; }
    }
}

//# An IPv4 socket that tries a port is silent
//@ DSA5001
static class Ports
{
    public static bool IsFree(int port)
    {
        using var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        try { socket.Bind(new IPEndPoint(IPAddress.Any, port)); socket.Listen(1); return true; }
        catch (SocketException) { return false; }
    }
}

//# An IPv4 server that answers whether it could serve is reported
//@ DSA5001
static class Server
{
    public static bool Serve(int port)
    {
        using var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp); // !! DSA5001
        try { socket.Bind(new IPEndPoint(IPAddress.Any, port)); socket.Listen(1); socket.Accept(); return true; }
        catch (SocketException) { return false; }
    }
}

//# A probe that reads the port of the socket, and nothing else, is silent
static class Ports
{
    public static int Try(int port)
    {
        var socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        socket.Bind(new IPEndPoint(IPAddress.IPv6Any, port));
        int tried = ((IPEndPoint)socket.LocalEndPoint).Port;
        Console.WriteLine(socket.LocalEndPoint);
        socket.Close();
        return tried;
    }
}
