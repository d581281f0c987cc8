namespace DualStackAnalyzer.Scenarios;

/// <summary>A socket that has come as far as a <see cref="SocketLife"/> says, with those it met on the way.</summary>
internal sealed class LivedSocket : IDisposable
{
    private readonly List<Socket> _others = [];
    private readonly IPFamily _family;

    public LivedSocket(IPFamily family, SocketLife life)
    {
        _family = family;
        Socket = life switch
        {
            SocketLife.BindFailed => BindFailed(),
            SocketLife.Bound => Bound(Transport.Tcp),
            SocketLife.ImplicitlyBound => ImplicitlyBound(),
            SocketLife.Listening => Listening(),
            SocketLife.Connected => Connected(),
            SocketLife.Accepted => Accepted(),
            _ => Open(Transport.Tcp),
        };
    }

    public Socket Socket { get; }

    /// <summary>What is thrown on the way to that life where the address it needs does not exist, else null.</summary>
    public static string? Needs(IPFamily family, SocketLife life, Conditions here)
        => family == IPFamily.IPv6 && life != SocketLife.Created && !here.HasIPv6
            ? nameof(SocketError.AddressNotAvailable)
            : null;

    public void Dispose()
    {
        Socket.Dispose();
        _others.ForEach(other => other.Dispose());
    }

    private Socket Open(Transport transport) => Live.Open(new SocketSetup(_family, transport));

    private IPEndPoint Loopback(int port) => Live.EndPoint(new LocalAddress(_family, AddressScope.Specific), port);

    private Socket Other(Socket socket)
    {
        _others.Add(socket);
        return socket;
    }

    private Socket Bound(Transport transport)
    {
        var socket = Open(transport);
        socket.Bind(Loopback(0));
        return socket;
    }

    private Socket Listening()
    {
        var socket = Bound(Transport.Tcp);
        socket.Listen(1);
        return socket;
    }

    private Socket BindFailed()
    {
        var holder = Other(Listening());
        var socket = Open(Transport.Tcp);
        try
        {
            socket.Bind(holder.LocalEndPoint!);
            throw new InvalidOperationException("The port is held by a listener, and still it could be bound.");
        }
        catch (SocketException exception) when (exception.SocketErrorCode == SocketError.AddressAlreadyInUse)
        {
            return socket;
        }
    }

    private Socket ImplicitlyBound()
    {
        var receiver = Other(Bound(Transport.Udp));
        var socket = Open(Transport.Udp);
        socket.SendTo([1], receiver.LocalEndPoint!);
        return socket;
    }

    private Socket Connected()
    {
        var listener = Other(Listening());
        var socket = Open(Transport.Tcp);
        socket.LingerState = new LingerOption(true, 0);
        socket.Connect(listener.LocalEndPoint!);
        return socket;
    }

    private Socket Accepted()
    {
        var listener = Other(Listening());
        Other(Open(Transport.Tcp)).Connect(listener.LocalEndPoint!);
        var socket = listener.Accept();
        socket.LingerState = new LingerOption(true, 0);
        return socket;
    }
}
