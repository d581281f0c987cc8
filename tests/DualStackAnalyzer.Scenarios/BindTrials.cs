namespace DualStackAnalyzer.Scenarios;

/// <summary>Every socket bound to every address on a free port: what is thrown, or which clients reach it.</summary>
internal static class BindTrials
{
    public const string Group = "bind";

    public static IReadOnlyList<Trial> All { get; } =
    [
        .. from transport in Rows.Transports
           from socket in Rows.Sockets(transport)
           select new Trial(Group, Name(socket), () => Bind(socket), here => Predict(socket, here)),
    ];

    public static string Name(BoundSocket socket) => $"{socket.Setup.Transport} {Rows.Name(socket)}";

    /// <summary>The result of a bind that clients of these families can make use of.</summary>
    public static string Served(IPFamilies families) => $"serves {families}";

    private static string Bind(BoundSocket bound)
    {
        using var socket = Live.Open(bound.Setup);
        socket.Bind(Live.EndPoint(bound.Address, Live.FreePort(bound.Setup.Transport)));
        if (bound.Setup.Transport == Transport.Tcp)
        {
            socket.Listen(1);
        }

        return Served(Clients.Served(socket, bound.Setup.Transport));
    }

    private static string Predict(BoundSocket socket, Conditions here)
    {
        var alone = Alone(socket, here);
        return alone == nameof(CallOutcome.Succeeds)
            ? Served(PortModel.Serves(socket, here.Runtime) & here.Reachable)
            : alone;
    }

    /// <summary>How the bind of a socket ends that is alone on its port.</summary>
    public static string Alone(BoundSocket socket, Conditions here)
    {
        var outcome = PortModel.Bind(socket.Setup, socket.Address, here.Runtime).Outcome;
        var missing = socket.Address is (IPFamily.IPv6, AddressScope.Specific) && !here.HasIPv6;
        return missing && outcome == CallOutcome.Succeeds ? nameof(SocketError.AddressNotAvailable) : outcome.ToString();
    }
}
