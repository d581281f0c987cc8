namespace DualStackAnalyzer.Scenarios;

/// <summary>Who answers IPv4 clients when an IPv4 and a dual socket share one port.</summary>
internal static class SharingTrials
{
    public const string Group = "sharing";

    private const int Knocks = 20;

    public static IReadOnlyList<Trial> All { get; } =
    [
        .. from transport in Rows.Transports
           from ipv4First in new[] { true, false }
           let name = $"{transport}, {(ipv4First ? "IPv4 socket first" : "dual socket first")}: IPv4 clients reach"
           select new Trial(Group, name, () => Run(transport, ipv4First), _ => "the IPv4 socket only"),
    ];

    private static string Run(Transport transport, bool ipv4First)
    {
        var ipv4 = Wildcard(new SocketSetup(IPFamily.IPv4, transport, Reuse: Reuse.Set));
        var dual = Wildcard(new SocketSetup(IPFamily.IPv6, transport, SocketMode.Dual, Reuse.Set));
        using var pair = new LivePair(ipv4First ? new(ipv4, dual) : new(dual, ipv4));
        var (ipv4Socket, dualSocket) = ipv4First ? (pair.First, pair.Second) : (pair.Second, pair.First);
        var target = new IPEndPoint(IPAddress.Loopback, Live.PortOf(ipv4Socket));
        var answers = Enumerable.Range(0, Knocks)
            .Select(_ => Clients.Reached(transport, target, ipv4Socket, dualSocket) == ipv4Socket)
            .ToList();
        return answers.All(byIPv4 => byIPv4) ? "the IPv4 socket only"
            : answers.Any(byIPv4 => byIPv4) ? "either"
            : "the dual socket only";
    }

    private static BoundSocket Wildcard(SocketSetup setup) => new(setup, new LocalAddress(setup.Family, AddressScope.Wildcard));
}
