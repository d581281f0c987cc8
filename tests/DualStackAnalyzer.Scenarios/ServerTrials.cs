namespace DualStackAnalyzer.Scenarios;

/// <summary>Which clients reach a server, by the expression that creates its socket.</summary>
internal static class ServerTrials
{
    public const string Group = "server";

    private static readonly LocalAddress Any = new(IPFamily.IPv4, AddressScope.Wildcard);
    private static readonly LocalAddress IPv6Any = new(IPFamily.IPv6, AddressScope.Wildcard);

    public static IReadOnlyList<Trial> All { get; } =
    [
        Listener("new TcpListener(IPAddress.Any, port)", IPFamily.IPv4, Any, port => new TcpListener(IPAddress.Any, port)),
        Listener("new TcpListener(IPAddress.Loopback, port)", IPFamily.IPv4, new(IPFamily.IPv4, AddressScope.Specific), port => new TcpListener(IPAddress.Loopback, port)),
        Listener("TcpListener.Create(port)", IPFamily.IPv6, IPv6Any, TcpListener.Create),
        Udp("new UdpClient(port)", IPFamily.IPv4, Any, port => new UdpClient(port).Client),
        WithoutFamily("new Socket(SocketType.Stream, ProtocolType.Tcp) on IPAddress.IPv6Any", Transport.Tcp),
        WithoutFamily("new Socket(SocketType.Dgram, ProtocolType.Udp) on IPAddress.IPv6Any", Transport.Udp),
    ];

    private static Trial Listener(string name, IPFamily family, LocalAddress address, Func<int, TcpListener> create) => Of(name, Transport.Tcp, family, address, () =>
    {
        var listener = create(Live.FreePort(Transport.Tcp));
        listener.Start();
        return listener.Server;
    });

    private static Trial Udp(string name, IPFamily family, LocalAddress address, Func<int, Socket> create) =>
        Of(name, Transport.Udp, family, address, () => create(Live.FreePort(Transport.Udp)));

    private static Trial WithoutFamily(string name, Transport transport) => Of(name, transport, IPFamily.IPv6, IPv6Any, () =>
    {
        var port = Live.FreePort(transport);
        var socket = transport == Transport.Tcp ? new Socket(SocketType.Stream, ProtocolType.Tcp) : new Socket(SocketType.Dgram, ProtocolType.Udp);
        socket.Bind(new IPEndPoint(IPAddress.IPv6Any, port));
        if (transport == Transport.Tcp)
        {
            socket.Listen(1);
        }

        return socket;
    });

    /// <summary>Those that are IPv6 are dual-mode without a word.</summary>
    private static Trial Of(string name, Transport transport, IPFamily family, LocalAddress address, Func<Socket> open) => new(
        Group,
        name,
        () =>
        {
            using var server = open();
            return BindTrials.Served(Clients.Served(server, transport));
        },
        here => BindTrials.Served(here.Reachable & PortModel.Serves(
            new(new(family, transport, family == IPFamily.IPv6 ? SocketMode.Dual : SocketMode.Unset), address), here.Runtime)));
}
