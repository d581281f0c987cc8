namespace DualStackAnalyzer.Scenarios;

/// <summary>What creates an IPv6 socket, or one of whichever family there is: it depends on whether the kernel has IPv6.</summary>
internal static class CreationTrials
{
    public const string Group = "creation";

    /// <summary>.NET tries to create a socket; Mono looks for an interface that has an IPv6 address.</summary>
    public const string SupportsIPv6 = "Socket.OSSupportsIPv6";

    public static IReadOnlyList<Trial> All { get; } =
    [
        Of("new Socket(InterNetworkV6, Stream, Tcp)", () => new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp).Dispose()),
        Of("new Socket(InterNetworkV6, Dgram, Udp)", () => new Socket(AddressFamily.InterNetworkV6, SocketType.Dgram, ProtocolType.Udp).Dispose()),
        Of("new TcpListener(IPAddress.IPv6Any, port).Start()", () => StartAndStop(new TcpListener(IPAddress.IPv6Any, 0))),
        Of("new UdpClient(InterNetworkV6)", () => new UdpClient(AddressFamily.InterNetworkV6).Close()),
        Of("new UdpClient(port, InterNetworkV6)", () => new UdpClient(0, AddressFamily.InterNetworkV6).Close()),
        Of("new TcpClient(InterNetworkV6)", () => new TcpClient(AddressFamily.InterNetworkV6).Close()),
        new(Group, "new Socket(SocketType, ProtocolType)", () => With(socket => socket.AddressFamily.ToString()), _ => nameof(AddressFamily.InterNetworkV6)),
        Of("DualMode = true on new Socket(SocketType, ProtocolType)", () => With(socket => $"{socket.DualMode = true}")),
        Of("Bind to [::] of new Socket(SocketType, ProtocolType)", () => With(Bound)),
        new(Group, SupportsIPv6, () => Socket.OSSupportsIPv6.ToString(), here => (here.Runtime == SocketRuntime.Net || here.HasIPv6).ToString()),
        Of("TcpListener.Create(port).Start()", () => StartAndStop(TcpListener.Create(0))),
    ];

    private static Trial Of(string name, Action act) => new(Group, name, () => Outcomes.Of(act), _ => nameof(CallOutcome.Succeeds));

    private static string With(Func<Socket, string> use)
    {
        using var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
        return use(socket);
    }

    private static string Bound(Socket socket)
    {
        socket.Bind(new IPEndPoint(IPAddress.IPv6Any, 0));
        return "";
    }

    private static void StartAndStop(TcpListener listener)
    {
        listener.Start();
        listener.Stop();
    }
}
