namespace DualStackAnalyzer.RuntimeTests;

/// <summary>The tables leave nothing out, and the model keeps its own promises on all of their rows.</summary>
public sealed class CoverageTests
{
    /// <summary>Four sockets at four addresses, each beside each; four settings of reuse; TCP listening, TCP not, UDP.</summary>
    [Fact]
    public void Every_pair_in_every_setting_is_a_row()
    {
        const int Sockets = 4 * 4;
        Assert.Equal(Sockets * Sockets * 4 * 3, PairTrials.All.Select(trial => trial.Name).Distinct().Count());
    }

    [Fact]
    public void Every_trial_has_a_name_of_its_own() =>
        Assert.Equal(Trials.All.Count, Trials.All.Select(trial => trial.ToString()).Distinct().Count());

    [Theory]
    [InlineData(nameof(SocketRuntime.Net))]
    [InlineData(nameof(SocketRuntime.Mono))]
    public void Every_outcome_of_a_pair_happens(string runtimeName)
    {
        var runtime = Runtime(runtimeName);
        var outcomes = PairTrials.Scenarios()
            .Where(scenario => IsBindable(scenario.First, runtime) && IsBindable(scenario.Second, runtime))
            .Select(scenario => PortModel.SecondBind(scenario, runtime))
            .ToHashSet();
        Assert.Equal(Rows.Every<PairOutcome>().ToHashSet(), outcomes);
    }

    [Theory]
    [InlineData(nameof(SocketRuntime.Net))]
    [InlineData(nameof(SocketRuntime.Mono))]
    public void Meeting_does_not_depend_on_the_order(string runtimeName)
    {
        var runtime = Runtime(runtimeName);
        Assert.All(PairTrials.Scenarios(), scenario => Assert.Equal(
            PortModel.Meets(scenario.First, scenario.Second, runtime),
            PortModel.Meets(scenario.Second, scenario.First, runtime)));
    }

    [Theory]
    [InlineData(nameof(SocketRuntime.Net))]
    [InlineData(nameof(SocketRuntime.Mono))]
    public void A_specific_IPv6_address_never_meets_IPv4(string runtimeName)
    {
        var runtime = Runtime(runtimeName);
        var specific = PairTrials.Scenarios().Where(scenario =>
            scenario.First.Setup.Family == IPFamily.IPv4
            && scenario.First.Address.Family == IPFamily.IPv4
            && scenario.Second.Address is (IPFamily.IPv6, AddressScope.Specific)).ToList();
        Assert.NotEmpty(specific);
        Assert.All(specific, scenario => Assert.False(PortModel.Meets(scenario.First, scenario.Second, runtime)));
    }

    [Fact]
    public void Transports_and_raw_sockets_never_meet()
    {
        var any = new LocalAddress(IPFamily.IPv4, AddressScope.Wildcard);
        var sockets = Rows.Every<Transport>().Select(transport => new BoundSocket(new SocketSetup(IPFamily.IPv4, transport), any)).ToList();
        var meetings = from first in sockets
                       from second in sockets
                       where PortModel.Meets(first, second, SocketRuntime.Net)
                       select (first.Setup.Transport, second.Setup.Transport);
        Assert.Equal([(Transport.Tcp, Transport.Tcp), (Transport.Udp, Transport.Udp)], meetings);
    }

    private static bool IsBindable(BoundSocket socket, SocketRuntime runtime) =>
        PortModel.Bind(socket.Setup, socket.Address, runtime).Outcome == CallOutcome.Succeeds;

    private static SocketRuntime Runtime(string name) => Rows.Every<SocketRuntime>().Single(runtime => runtime.ToString() == name);
}
