namespace DualStackAnalyzer.RuntimeTests;

/// <summary>The model is the expectation, and real sockets are the judge.</summary>
public sealed class ScenarioTests
{
    public static TheoryData<string, string, string> Rows()
    {
        var rows = new TheoryData<string, string, string>();
        foreach (var place in Place.Usable)
        {
            foreach (var runtime in Scenarios.Rows.Every<SocketRuntime>())
            {
                foreach (var group in GroupsOf(runtime))
                {
                    rows.Add(group, runtime.ToString(), place.Name);
                }
            }
        }

        return rows;
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void Real_sockets_do_what_the_model_says(string group, string runtimeName, string placeName)
    {
        var runtime = Scenarios.Rows.Every<SocketRuntime>().Single(value => value.ToString() == runtimeName);
        var place = Place.Named(placeName);
        var measured = Measurements.Of(runtime, place);
        var trials = Trials.All.Where(trial => trial.Group == group && measured.ContainsKey(trial.ToString())).ToList();

        Assert.NotEmpty(trials);
        if (trials.RemoveAll(trial => group == RawTrials.Group && measured[trial.ToString()] == RawTrials.NotPermitted) > 0)
        {
            TestContext.Current.AddWarning("Not run: this process may not create raw sockets.");
        }

        var wrong = trials
            .Select(trial => (Trial: trial, Expected: trial.Expected(place.With(runtime)), Measured: measured[trial.ToString()]))
            .Where(row => row.Expected != row.Measured)
            .Select(row => $"{row.Trial}: the model says {row.Expected}, the socket does {row.Measured}")
            .ToList();
        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    /// <summary>Mono has neither the newer class library nor a kernel of its own to ask.</summary>
    private static IEnumerable<string> GroupsOf(SocketRuntime runtime) => Trials.All
        .Select(trial => trial.Group)
        .Distinct()
        .Where(group => runtime == SocketRuntime.Net || group is not (ModernTrials.Group or KernelTrials.Group));
}
