//# A flag that a constructor copies from another, in a type without a socket field
class Server
{
    private readonly bool _on = true;
    private readonly bool _dual;

    public Server()
    {
        _dual = _on;
    }

    public void Run(int port)
    {
        var socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        if (_dual)
        {
            socket.DualMode = true;
        }

        socket.Bind(new IPEndPoint(IPAddress.IPv6Any, port));
    }
}

//# An endpoint that a constructor makes of a property, in a type without a socket field
class Server
{
    private readonly IPEndPoint _endPoint;

    public Server(int port)
    {
        _endPoint = new IPEndPoint(Address, port);
    }

    private IPAddress Address { get; } = IPAddress.IPv6Any;

    public void Run()
    {
        var socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp); // !! DSA1001
        socket.Bind(_endPoint);
    }
}

//# Endpoints that a constructor makes of one property, in a type without a socket field, have one port
class Server
{
    private readonly IPEndPoint _one;
    private readonly IPEndPoint _other;

    public Server(int port)
    {
        Port = port;
        _one = new IPEndPoint(IPAddress.Any, Port);
        _other = new IPEndPoint(IPAddress.IPv6Any, Port);
    }

    private int Port { get; }

    public void Run()
    {
        var ipv4 = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        ipv4.Bind(_one);
        var ipv6 = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        ipv6.DualMode = true;
        ipv6.Bind(_other); // !! DSA2001
    }
}
