namespace DualStackAnalyzer.Tests.Fixes;

/// <summary>What holds of every fix, over every source that any test of this project marks as reported, for the newest and the oldest target.</summary>
public sealed class EverySampleTests
{
    /// <summary>The oldest target is tried on one of so many samples.</summary>
    private const int OldestEvery = 3;

    /// <summary>Of samples with one finding Fix All is tried on one of so many: it has to tell apart what is done at once and one by one.</summary>
    private const int AloneEvery = 4;

    public static TheoryData<string, Target> PlacesForTargets() =>
    [
        .. Samples.All.Select(sample => (sample.Place, Target.Net100)),
        .. Every(OldestEvery, Samples.All).Select(sample => (sample.Place, Target.Net472)),
    ];

    public static TheoryData<string> Places() =>
    [
        .. Samples.All.Where(sample => !sample.IsFoundAlone).Concat(Every(AloneEvery, Samples.All.Where(sample => sample.IsFoundAlone))).Select(sample => sample.Place),
    ];

    [Theory]
    [MemberData(nameof(PlacesForTargets))]
    public async Task Each_fix_compiles_cures_and_changes_nothing_else(string place, Target target)
    {
        IReadOnlyList<string> wrong = await FixProperties.BrokenAsync(await BenchAsync(place, target));

        Assert.True(wrong.Count == 0, string.Join("\n\n", wrong));
    }

    [Theory]
    [MemberData(nameof(Places))]
    public async Task Fix_All_equals_fixing_one_by_one_in_any_order(string place)
    {
        IReadOnlyList<string> wrong = await FixProperties.InAnyOrderAsync(await BenchAsync(place, Target.Net100));

        Assert.True(wrong.Count == 0, string.Join("\n\n", wrong));
    }

    private static IEnumerable<Sample> Every(int distance, IEnumerable<Sample> samples) => samples.Where((_, number) => number % distance == 0);

    private static Task<FixBench> BenchAsync(string place, Target target) =>
        FixBench.WithAsync(Samples.All.Single(sample => sample.Place == place).Text, target);
}
