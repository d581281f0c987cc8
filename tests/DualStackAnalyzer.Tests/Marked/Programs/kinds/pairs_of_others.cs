//# A pair of one constructor whose flag decides is reported where a type that names no family makes it
class Server
{
    private readonly Socket _socket;
    public Server(bool six, int port)
    {
        _socket = new Socket(six ? AddressFamily.InterNetworkV6 : AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        if (six) _socket.DualMode = true;
        _socket.Bind(new IPEndPoint(six ? IPAddress.IPv6Any : IPAddress.Any, port));
        _socket.Listen(5);
    }
}
class App
{
    void Run(int port)
    {
        var six = new Server(true, port);
        var four = new Server(false, port); // !! DSA2001
    }
}

//# A pair of two methods is reported where a type that names no family calls both, unless it does so with two ports
static class Open
{
    public static Socket Six(int port)
    {
        var socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp) { DualMode = true };
        socket.Bind(new IPEndPoint(IPAddress.IPv6Any, port));
        return socket;
    }

    public static Socket Four(int port)
    {
        var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        socket.Bind(new IPEndPoint(IPAddress.Any, port));
        return socket;
    }
}
class App
{
    void Run(int port)
    {
        var six = Open.Six(port);
        var four = Open.Four(port); // !! DSA2001
    }

    void Apart()
    {
        var six = Open.Six(8080);
        var four = Open.Four(8081);
    }
}
