namespace DualStackAnalyzer.RuntimeTests.Portability;

/// <summary>What the kernel does with the pairs that matter, before a class library has its say.</summary>
internal static class KernelTable
{
    public static string Of(Results results)
    {
        var table = new MarkdownTable("pair", "no option", "SO_REUSEADDR on both, TCP", "SO_REUSEADDR on both, UDP", "SO_REUSEPORT on both");
        (BoundSocket, BoundSocket)[] pairs =
        [
            (PairRows.IPv4, At(SocketMode.Dual, IPFamily.IPv6, AddressScope.Wildcard)),
            (PairRows.IPv4, At(SocketMode.IPv6Only, IPFamily.IPv6, AddressScope.Wildcard)),
            (PairRows.SpecificIPv4, At(SocketMode.Dual, IPFamily.IPv6, AddressScope.Wildcard)),
            (PairRows.IPv4, At(SocketMode.Dual, IPFamily.IPv6, AddressScope.Specific)),
            (PairRows.SpecificIPv4, At(SocketMode.Dual, IPFamily.IPv4, AddressScope.Specific)),
            (At(SocketMode.IPv6Only, IPFamily.IPv6, AddressScope.Wildcard), At(SocketMode.Dual, IPFamily.IPv6, AddressScope.Wildcard)),
        ];
        foreach (var (one, other) in pairs)
        {
            table.Row(
                $"{Rows.Name(one)} and {Rows.Name(other)}",
                Outcome(one, other, KernelReuse.None, Transport.Tcp, Transport.Udp),
                Outcome(one, other, KernelReuse.Address, Transport.Tcp),
                Outcome(one, other, KernelReuse.Address, Transport.Udp),
                Outcome(one, other, KernelReuse.Port, Transport.Tcp, Transport.Udp));
        }

        return table.ToString();

        string Outcome(BoundSocket one, BoundSocket other, KernelReuse reuse, params Transport[] transports) => string.Join(", or ",
            from transport in transports
            from listening in Listening(transport)
            from scenario in new[] { Scenario(one, other, transport, listening), Scenario(other, one, transport, listening) }
            let trial = KernelTrials.All.Single(trial => trial.Name == KernelTrials.Name(scenario, reuse))
            group listening by results[SocketRuntime.Net, trial] into outcome
            select outcome.All(listening => listening)
                ? $"{Words.Of(outcome.Key)} if the first one listens"
                : Words.Of(outcome.Key));
    }

    private static IEnumerable<bool> Listening(Transport transport) => transport == Transport.Tcp ? [false, true] : [false];

    private static SocketScenario Scenario(BoundSocket first, BoundSocket second, Transport transport, bool listening) => new(
        first with { Setup = first.Setup with { Transport = transport }, Listening = listening },
        second with { Setup = second.Setup with { Transport = transport } });

    private static BoundSocket At(SocketMode mode, IPFamily family, AddressScope scope) =>
        new(new SocketSetup(IPFamily.IPv6, Transport.Tcp, mode), new LocalAddress(family, scope));
}
