namespace DualStackAnalyzer.Scenarios;

/// <summary>
/// Every socket beside every other one on one port number, in both orders, with ReuseAddress on none, one or
/// both, the first one listening or not.
/// </summary>
internal static class PairTrials
{
    public const string Group = "pair";

    public static IReadOnlyList<Trial> All { get; } = [.. Scenarios().Select(Of)];

    /// <summary>The scenarios whose sockets bind where they are alone; the others are in <see cref="BindTrials"/>.</summary>
    public static IEnumerable<SocketScenario> Scenarios() =>
        from transport in Rows.Transports
        from first in Rows.Sockets(transport)
        from second in Rows.Sockets(transport)
        from firstReuse in Rows.Every<Reuse>()
        from secondReuse in Rows.Every<Reuse>()
        from listening in Listening(transport)
        select new SocketScenario(
            first with { Setup = first.Setup with { Reuse = firstReuse }, Listening = listening },
            second with { Setup = second.Setup with { Reuse = secondReuse } });

    public static string Name(SocketScenario scenario)
    {
        var (first, second) = scenario;
        var listening = first switch
        {
            { Setup.Transport: not Transport.Tcp } => "",
            { Listening: true } => ", first one listening",
            _ => ", none listening",
        };
        return $"{first.Setup.Transport} {Rows.Name(first)}, then {Rows.Name(second)}{ReuseIn(scenario)}{listening}";
    }

    private static IEnumerable<bool> Listening(Transport transport) => transport == Transport.Tcp ? [true, false] : [false];

    private static string ReuseIn(SocketScenario scenario) => (scenario.First.Setup.Reuse, scenario.Second.Setup.Reuse) switch
    {
        (Reuse.Set, Reuse.Set) => ", reuse on both",
        (Reuse.Set, _) => ", reuse on the first",
        (_, Reuse.Set) => ", reuse on the second",
        _ => "",
    };

    private static Trial Of(SocketScenario scenario) => new(
        Group,
        Name(scenario),
        () => Run(scenario),
        here => Predict(scenario, here));

    private static string Run(SocketScenario scenario)
    {
        using (var pair = new LivePair(scenario))
        {
            if (pair.Failure is { } failure)
            {
                return failure.ToString();
            }
        }

        // Two more times, each with another survivor, which shows whose clients it was after while both were alive.
        var common = ServedBy(scenario, pair => pair.First) & ServedBy(scenario, pair => pair.Second);
        return (common == IPFamilies.None ? PairOutcome.BothBind : PairOutcome.SharesPort).ToString();
    }

    private static IPFamilies ServedBy(SocketScenario scenario, Func<LivePair, Socket> survivor)
    {
        using var pair = new LivePair(scenario);
        return pair.ServedOnceAlone(survivor(pair));
    }

    /// <summary>A socket that could not be bound alone ends the scenario with what its bind throws.</summary>
    private static string Predict(SocketScenario scenario, Conditions here)
    {
        foreach (var socket in new[] { scenario.First, scenario.Second })
        {
            var alone = BindTrials.Alone(socket, here);
            if (alone != nameof(CallOutcome.Succeeds))
            {
                return alone;
            }
        }

        var outcome = PortModel.SecondBind(scenario, here.Runtime);
        // Clients that do not exist cannot show that two sockets share them.
        var noticed = PortModel.Serves(scenario.First, here.Runtime) & PortModel.Serves(scenario.Second, here.Runtime) & here.Reachable;
        return (outcome == PairOutcome.SharesPort && noticed == IPFamilies.None ? PairOutcome.BothBind : outcome).ToString();
    }
}
