namespace DualStackAnalyzer.Scenarios;

/// <summary>TcpListener and UdpClient, which create, bind and drop sockets on their own.</summary>
internal static class ListenerTrials
{
    public const string Group = "listener";

    public static IReadOnlyList<Trial> All { get; } =
    [
        Beside("TcpListener(Any) started, then TcpListener.Create", SocketMode.Dual, TcpListener.Create),
        Beside("TcpListener(Any) started, then TcpListener(IPv6Any)", SocketMode.Unset, port => new TcpListener(IPAddress.IPv6Any, port)),
        Restarted("TcpListener.Create, stopped and started again", () => TcpListener.Create(0), _ => { }),
        Restarted("Server.DualMode = true, stopped and started again", () => new TcpListener(IPAddress.IPv6Any, 0), listener => listener.Server.DualMode = true),
        new(Group, "TcpListener.Server.DualMode = true after Start", SetAfterStart,
            here => PortModel.SetMode(IPFamily.IPv6, ModeCall.DualMode, SocketLife.Listening, here.Runtime).ToString()),
        SetLate("new UdpClient(port, InterNetworkV6).Client.DualMode = true", SocketLife.Bound, () => new UdpClient(0, AddressFamily.InterNetworkV6).Client),
        SetLate("new TcpClient(endpoint).Client.DualMode = true", SocketLife.Bound, () => new TcpClient(new IPEndPoint(IPAddress.IPv6Any, 0)).Client),
        SetLate("UdpClient.Client.DualMode = true after Connect", SocketLife.Connected, ConnectedClient),
    ];

    private static Trial Beside(string name, SocketMode mode, Func<int, TcpListener> second)
    {
        return new(Group, name, Run, Predict);

        string Run()
        {
            var first = new TcpListener(IPAddress.Any, Live.FreePort(Transport.Tcp));
            first.Start();
            var other = second(Live.PortOf(first.Server));
            try
            {
                return Outcomes.Of(other.Start);
            }
            finally
            {
                other.Stop();
                first.Stop();
            }
        }

        string Predict(Conditions here)
        {
            var ipv4 = new BoundSocket(
                new SocketSetup(IPFamily.IPv4, Transport.Tcp),
                new LocalAddress(IPFamily.IPv4, AddressScope.Wildcard),
                Listening: true);
            var ipv6 = new BoundSocket(
                new SocketSetup(IPFamily.IPv6, Transport.Tcp, mode),
                new LocalAddress(IPFamily.IPv6, AddressScope.Wildcard));
            return PortModel.SecondBind(new SocketScenario(ipv4, ipv6), here.Runtime) == PairOutcome.BothBind
                ? nameof(CallOutcome.Succeeds)
                : nameof(SocketError.AddressAlreadyInUse);
        }
    }

    /// <summary>Stop drops the socket and Start makes a new one, which has the default mode.</summary>
    private static Trial Restarted(string name, Func<TcpListener> create, Action<TcpListener> choose) => new(
        Group,
        name,
        () =>
        {
            var listener = create();
            choose(listener);
            listener.Start();
            var before = Live.ModeOf(listener.Server);
            listener.Stop();
            listener.Start();
            var after = Live.ModeOf(listener.Server);
            listener.Stop();
            return $"{before}, then {after}";
        },
        here => $"{SocketMode.Dual}, then {PortModel.EffectiveMode(new SocketSetup(IPFamily.IPv6, Transport.Tcp), here.Runtime)}");

    private static string SetAfterStart()
    {
        var listener = new TcpListener(IPAddress.IPv6Any, 0);
        listener.Start();
        try
        {
            return Outcomes.Of(() => listener.Server.DualMode = true);
        }
        finally
        {
            listener.Stop();
        }
    }

    private static Trial SetLate(string name, SocketLife life, Func<Socket> create) => new(
        Group,
        name,
        () =>
        {
            using var socket = create();
            return Outcomes.Of(() => socket.DualMode = true);
        },
        here => life == SocketLife.Connected && LivedSocket.Needs(IPFamily.IPv6, life, here) is { } missing
            ? missing
            : PortModel.SetMode(IPFamily.IPv6, ModeCall.DualMode, life, here.Runtime).ToString());

    private static Socket ConnectedClient()
    {
        var client = new UdpClient(AddressFamily.InterNetworkV6);
        client.Connect(new IPEndPoint(IPAddress.IPv6Loopback, 9));
        return client.Client;
    }
}
