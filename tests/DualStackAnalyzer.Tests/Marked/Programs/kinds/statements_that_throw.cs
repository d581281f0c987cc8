//# A setting of a socket before the choice may throw
class Server
{
    public void Run(int port, string[] arguments)
    {
        var socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp); // !! DSA1001
        try
        {
            socket.NoDelay = true;
            socket.DualMode = true;
        }
        catch (Exception)
        {
        }

        socket.Bind(new IPEndPoint(IPAddress.IPv6Any, port));
    }
}

//# An element of an array that is read before the choice may not be there
class Server
{
    public void Run(int port, string[] arguments)
    {
        var socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp); // !! DSA1001
        try
        {
            var first = arguments[0];
            socket.DualMode = true;
        }
        catch (Exception)
        {
        }

        socket.Bind(new IPEndPoint(IPAddress.IPv6Any, port));
    }
}

//# A division before the choice may throw
class Server
{
    private int _count;
    public void Run(int port, string[] arguments)
    {
        var socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp); // !! DSA1001
        try
        {
            _count = port / _count;
            socket.DualMode = true;
        }
        catch (Exception)
        {
        }

        socket.Bind(new IPEndPoint(IPAddress.IPv6Any, port));
    }
}

//# A property of the platform that is read before the choice may throw
class Server
{
    private bool _isThere;
    public void Run(int port, string[] arguments)
    {
        var socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp); // !! DSA1001
        try
        {
            _isThere = Console.KeyAvailable;
            socket.DualMode = true;
        }
        catch (Exception)
        {
        }

        socket.Bind(new IPEndPoint(IPAddress.IPv6Any, port));
    }
}

//# A getter of the type itself that is read before the choice may throw
class Server
{
    private int _count;
    public void Run(int port, string[] arguments)
    {
        var socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp); // !! DSA1001
        try
        {
            _count = Checked;
            socket.DualMode = true;
        }
        catch (Exception)
        {
        }

        socket.Bind(new IPEndPoint(IPAddress.IPv6Any, port));
    }

    private int Checked => _count > 0 ? _count : throw new InvalidOperationException();
}

//# A field that is assigned before the choice does not throw
class Server
{
    private int _count;
    public void Run(int port, string[] arguments)
    {
        var socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        try
        {
            _count = port + 1;
            socket.DualMode = true;
        }
        catch (Exception)
        {
        }

        socket.Bind(new IPEndPoint(IPAddress.IPv6Any, port));
    }
}

//# A property without a body that is assigned before the choice does not throw
class Server
{
    public void Run(int port, string[] arguments)
    {
        var socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        try
        {
            Count = port;
            socket.DualMode = true;
        }
        catch (Exception)
        {
        }

        socket.Bind(new IPEndPoint(IPAddress.IPv6Any, port));
    }

    private int Count { get; set; }
}
