#if NET

namespace DualStackAnalyzer.Scenarios;

/// <summary>
/// The pairs again, by plain system calls, with SO_REUSEADDR and SO_REUSEPORT set one by one: what the kernel
/// does, before a class library has its say.
/// </summary>
internal static class KernelTrials
{
    public const string Group = "kernel";

    public static IReadOnlyList<Trial> All { get; } =
    [
        .. from scenario in PairTrials.Scenarios()
           where Bindable(scenario.First) && Bindable(scenario.Second)
           from reuse in Rows.Every<KernelReuse>()
           select new Trial(
               Group, Name(scenario, reuse), () => Run(scenario, reuse), here => Predict(scenario, reuse, here)),
    ];

    public static string Name(SocketScenario scenario, KernelReuse reuse) => $"{PairTrials.Name(scenario)}, SO_REUSE: {reuse}";

    /// <summary>The kernel has no unset socket, and its options are the trial's, not the scenario's.</summary>
    private static bool Bindable(BoundSocket socket) =>
        socket.Setup is { Reuse: Reuse.None } and not { Family: IPFamily.IPv6, Mode: SocketMode.Unset }
        && PortModel.Bind(socket.Setup, socket.Address, SocketRuntime.Net).Outcome == CallOutcome.Succeeds;

    private static string Run(SocketScenario scenario, KernelReuse reuse)
    {
        var port = Live.FreePort(scenario.First.Setup.Transport);
        using var first = new KernelSocket(scenario.First.Setup, reuse);
        using var second = new KernelSocket(scenario.Second.Setup, reuse);
        first.Bind(scenario.First.Address, port);
        if (scenario.First.Listening)
        {
            first.Listen();
        }

        var step = PairOutcome.InUseAtBind;
        try
        {
            second.Bind(scenario.Second.Address, port);
            step = PairOutcome.InUseAtListen;
            if (scenario.First.Setup.Transport == Transport.Tcp)
            {
                first.Listen();
                second.Listen();
            }
        }
        catch (SocketException exception) when (exception.SocketErrorCode == SocketError.AddressAlreadyInUse)
        {
            return step.ToString();
        }

        return "both bind";
    }

    private static string Predict(SocketScenario scenario, KernelReuse reuse, Conditions here)
    {
        var alone = new[] { scenario.First, scenario.Second }.Select(socket => BindTrials.Alone(socket, here));
        if (alone.FirstOrDefault(outcome => outcome != nameof(CallOutcome.Succeeds)) is { } failure)
        {
            return failure;
        }

        var outcome = PortModel.Meets(scenario.First, scenario.Second, here.Runtime)
            ? PortModel.SecondBind(scenario.First, scenario.First.Setup.Transport, reuse)
            : PairOutcome.BothBind;
        return outcome is PairOutcome.BothBind or PairOutcome.SharesPort ? "both bind" : outcome.ToString();
    }
}
#endif
