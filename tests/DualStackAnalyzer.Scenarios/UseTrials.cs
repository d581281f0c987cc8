namespace DualStackAnalyzer.Scenarios;

/// <summary>Sockets of every mode that connect, send and receive with an endpoint of either family.</summary>
internal static class UseTrials
{
    public const string Group = "use";

    /// <summary>The discard service: nothing listens there, and to be refused is to have got there.</summary>
    private const int ClosedPort = 9;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    public static IReadOnlyList<Trial> All { get; } =
    [
        .. from call in Rows.Every<EndPointCall>()
           from transport in Rows.Transports
           where transport == Transport.Udp || !IsOfDatagrams(call)
           from setup in Rows.Setups(transport)
           from peer in Rows.Every<PeerAddress>()
           select Of(setup, call, peer),
    ];

    public static Trial Of(SocketSetup setup, EndPointCall call, PeerAddress peer) => new(
        Group, $"{setup.Transport} {Rows.Name(setup)}: {call} {peer}", () => Run(setup, call, peer), here => Predict(setup, call, peer, here));

    public static bool IsOfDatagrams(EndPointCall call) => call is EndPointCall.Send or EndPointCall.SendByObject || IsReceive(call);

    private static bool IsReceive(EndPointCall call) => call is EndPointCall.ReceiveFrom or EndPointCall.ReceiveByObject;

    private static string Run(SocketSetup setup, EndPointCall call, PeerAddress peer)
    {
        using var socket = Live.Open(setup);
        var address = Address(peer);
        var outcome = Outcomes.Of(() => Act(socket, call, new IPEndPoint(address, ClosedPort)));
        return outcome is nameof(SocketError.ConnectionRefused) or nameof(SocketError.TimedOut) ? nameof(CallOutcome.Succeeds) : outcome;
    }

    private static void Act(Socket socket, EndPointCall call, IPEndPoint endPoint)
    {
        switch (call)
        {
            case EndPointCall.Send:
                socket.SendTo([1], endPoint);
                break;
            case EndPointCall.Connect:
                socket.Connect(endPoint);
                break;
            case EndPointCall.ConnectToAddress:
                socket.Connect(endPoint.Address, endPoint.Port);
                break;
            case EndPointCall.ConnectLater:
                var begun = socket.BeginConnect(endPoint, null, null);
                begun.AsyncWaitHandle.WaitOne(Patience);
                socket.EndConnect(begun);
                break;
            case EndPointCall.ConnectByObject:
                ByObject(endPoint, socket.ConnectAsync);
                break;
            case EndPointCall.SendByObject:
                ByObject(endPoint, socket.SendToAsync);
                break;
            case EndPointCall.ReceiveByObject:
                socket.Bind(new IPEndPoint(socket.AddressFamily == AddressFamily.InterNetwork ? IPAddress.Any : IPAddress.IPv6Any, 0));
                ByObject(endPoint, socket.ReceiveFromAsync);
                break;
            default:
                socket.Bind(new IPEndPoint(socket.AddressFamily == AddressFamily.InterNetwork ? IPAddress.Any : IPAddress.IPv6Any, 0));
                socket.ReceiveTimeout = 1;
                EndPoint sender = endPoint;
                socket.ReceiveFrom(new byte[1], ref sender);
                break;
        }
    }

    /// <summary>What the call itself throws: what comes of it later is in the object.</summary>
    private static void ByObject(IPEndPoint endPoint, Func<SocketAsyncEventArgs, bool> call)
    {
        // Not disposed of here: it is the socket's until the operation ends, which closing the socket brings about.
        var arguments = new SocketAsyncEventArgs { RemoteEndPoint = endPoint };
        arguments.SetBuffer(new byte[1], 0, 1);
        call(arguments);
    }

    /// <summary>Without IPv6 there is no way to an IPv6 address, from a socket that may go there.</summary>
    private static string Predict(SocketSetup setup, EndPointCall call, PeerAddress peer, Conditions here)
    {
        var outcome = PortModel.Use(setup, call, peer, here.Runtime);
        var isCutOff = !here.HasIPv6 && peer == PeerAddress.IPv6 && setup.Family == IPFamily.IPv6 && !IsReceive(call) && call is not (EndPointCall.ConnectByObject or EndPointCall.SendByObject);
        return isCutOff && outcome == CallOutcome.Succeeds ? nameof(SocketError.AddressNotAvailable) : outcome.ToString();
    }

    private static IPAddress Address(PeerAddress peer) => peer switch
    {
        PeerAddress.IPv4 => IPAddress.Loopback,
        PeerAddress.MappedIPv4 => IPAddress.Loopback.MapToIPv6(),
        _ => IPAddress.IPv6Loopback,
    };
}
