namespace DualStackAnalyzer.Scenarios;

/// <summary>The default mode of an IPv6 socket, for each way to create one.</summary>
internal static class DefaultTrials
{
    public const string Group = "default";

    public static IReadOnlyList<Trial> All { get; } =
    [
        Of("new Socket(InterNetworkV6, Stream, Tcp)", Unset(Transport.Tcp),
            () => new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp)),
        Of("new Socket(InterNetworkV6, Dgram, Udp)", Unset(Transport.Udp),
            () => new Socket(AddressFamily.InterNetworkV6, SocketType.Dgram, ProtocolType.Udp)),
        Of("new Socket(Stream, Tcp)", Dual(Transport.Tcp), () => new Socket(SocketType.Stream, ProtocolType.Tcp)),
        Of("new Socket(Dgram, Udp)", Dual(Transport.Udp), () => new Socket(SocketType.Dgram, ProtocolType.Udp)),
        Of("new TcpListener(IPAddress.IPv6Any, port)", Unset(Transport.Tcp), () => new TcpListener(IPAddress.IPv6Any, 0).Server),
        Of("TcpListener.Create(port)", Dual(Transport.Tcp), () => TcpListener.Create(0).Server),
        Of("new UdpClient(port, InterNetworkV6)", Unset(Transport.Udp), () => new UdpClient(0, AddressFamily.InterNetworkV6).Client),
        Of("new UdpClient(InterNetworkV6)", Unset(Transport.Udp), () => new UdpClient(AddressFamily.InterNetworkV6).Client),
        Of("new UdpClient(endpoint)", Unset(Transport.Udp), () => new UdpClient(new IPEndPoint(IPAddress.IPv6Any, 0)).Client),
        Of("new TcpClient(InterNetworkV6)", Unset(Transport.Tcp), () => new TcpClient(AddressFamily.InterNetworkV6).Client),
        Of("new TcpClient(endpoint)", Unset(Transport.Tcp), () => new TcpClient(new IPEndPoint(IPAddress.IPv6Any, 0)).Client),
    ];

    private static Trial Of(string creation, SocketSetup setup, Func<Socket> create) => new(
        Group,
        creation,
        () =>
        {
            using var socket = create();
            return Live.ModeOf(socket);
        },
        here => PortModel.EffectiveMode(setup, here.Runtime).ToString());

    private static SocketSetup Unset(Transport transport) => new(IPFamily.IPv6, transport);

    private static SocketSetup Dual(Transport transport) => new(IPFamily.IPv6, transport, SocketMode.Dual);
}
