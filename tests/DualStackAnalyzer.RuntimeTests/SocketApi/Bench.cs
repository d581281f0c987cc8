using System.Reflection;

namespace DualStackAnalyzer.RuntimeTests.SocketApi;

/// <summary>Sockets to try a member on, and a peer on [::1] for them to talk to.</summary>
internal sealed class Bench : IDisposable
{
    private readonly List<IDisposable> _open = [];

    /// <summary>A port on [::1] with a listener for TCP and a receiver for UDP.</summary>
    public int PeerPort { get; }

    public Bench()
    {
        var listener = Keep(new TcpListener(IPAddress.IPv6Loopback, 0));
        listener.Start();
        PeerPort = Live.PortOf(listener.Server);
        Keep(new UdpClient(new IPEndPoint(IPAddress.IPv6Loopback, PeerPort)));
    }

    public IPEndPoint Peer => new(IPAddress.IPv6Loopback, PeerPort);

    public void Dispose() => _open.ForEach(open => open.Dispose());

    public T Keep<T>(T open)
        where T : IDisposable
    {
        _open.Add(open);
        return open;
    }

    /// <summary>An IPv6 socket, or what holds one, that is not bound.</summary>
    public object Fresh(Type type, SocketType kind = SocketType.Stream) => type.Name switch
    {
        nameof(Socket) => Keep(new Socket(
            AddressFamily.InterNetworkV6, kind, kind == SocketType.Stream ? ProtocolType.Tcp : ProtocolType.Udp)),
        nameof(TcpListener) => Keep(new TcpListener(IPAddress.IPv6Loopback, 0)),
        nameof(UdpClient) => Keep(new UdpClient(AddressFamily.InterNetworkV6)),
        nameof(TcpClient) => Keep(new TcpClient(AddressFamily.InterNetworkV6)),
        _ => throw new ArgumentException($"{type} holds no socket.", nameof(type)),
    };

    /// <summary>The same, bound to [::1]; a listener is started.</summary>
    public object Bound(Type type)
    {
        var fresh = Fresh(type);
        if (fresh is TcpListener listener)
        {
            listener.Start();
        }
        else
        {
            SocketOf(fresh).Bind(new IPEndPoint(IPAddress.IPv6Loopback, 0));
        }

        return fresh;
    }

    public static Socket SocketOf(object holder) => holder switch
    {
        TcpListener listener => listener.Server,
        UdpClient client => client.Client,
        TcpClient client => client.Client,
        _ => (Socket)holder,
    };

    /// <summary>An argument that fits the parameter; an address or port is the peer's, or free where there is to be no peer.</summary>
    public Func<ParameterInfo, object?> Arguments(bool toPeer) => parameter =>
    {
        var type = parameter.ParameterType;
        var port = toPeer ? PeerPort : 0;
        var endPoint = new IPEndPoint(IPAddress.IPv6Loopback, port);
        return type.Name switch
        {
            nameof(AddressFamily) => AddressFamily.InterNetworkV6,
            nameof(SocketType) => SocketType.Stream,
            nameof(ProtocolType) => ProtocolType.Tcp,
            nameof(SocketFlags) => SocketFlags.None,
            nameof(EndPoint) or nameof(IPEndPoint) => endPoint,
            nameof(SocketAddress) => endPoint.Serialize(),
            nameof(SocketAsyncEventArgs) => Event(endPoint),
            nameof(IPAddress) => IPAddress.IPv6Loopback,
            "IPAddress[]" => new[] { IPAddress.IPv6Loopback },
            nameof(String) => "::1",
            "Byte[]" => new byte[] { 1 },
            "ReadOnlyMemory`1" => new ReadOnlyMemory<byte>([1]),
            "ArraySegment`1" => new ArraySegment<byte>([1]),
            nameof(CancellationToken) => CancellationToken.None,
            nameof(Boolean) => true,
            nameof(Int64) => 0x0100007FL,
            nameof(Int32) => parameter.Name!.Contains("port", StringComparison.OrdinalIgnoreCase) ? port
                : parameter.Name is "offset" or "timeout" ? 0 : 1,
            _ when !type.IsValueType => null,
            _ => throw new ArgumentException($"No argument for {parameter}.", nameof(toPeer)),
        };
    };

    private SocketAsyncEventArgs Event(EndPoint endPoint)
    {
        var args = Keep(new SocketAsyncEventArgs { RemoteEndPoint = endPoint });
        args.SetBuffer(new byte[1], 0, 1);
        return args;
    }
}
