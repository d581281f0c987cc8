namespace DualStackAnalyzer.RuntimeTests.Portability;

/// <summary>What each trial came to, for the page and the picture.</summary>
internal sealed class Results
{
    private readonly Place? _place = Place.Usable.FirstOrDefault(place => place.HasIPv6);

    /// <summary>Whether they come from sockets. Without IPv6 there is only the model to ask, which is held to sockets elsewhere.</summary>
    public bool AreMeasured => _place is not null;

    public string this[SocketRuntime runtime, Trial trial]
    {
        get
        {
            var predicted = trial.Expected(new Conditions(runtime));
            return _place is null || trial.Group == RawTrials.Group
                ? predicted
                : Measurements.Of(runtime, _place)[trial.ToString()];
        }
    }

    /// <summary>What becomes of two sockets; one outcome, whichever of them is first.</summary>
    /// <exception cref="KeyNotFoundException">The pair is not in the table.</exception>
    public string Pair(SocketRuntime runtime, BoundSocket one, BoundSocket other, PairSetting setting) => OneOf(
        from scenario in new[] { setting.Of(one, other), setting.Of(other, one) }
        select this[runtime, PairTrials.All.Single(trial => trial.Name == PairTrials.Name(scenario))]);

    /// <summary>The outcome, or all of them where they differ.</summary>
    public static string OneOf(IEnumerable<string> outcomes) => string.Join(" or ", outcomes.Distinct());
}
