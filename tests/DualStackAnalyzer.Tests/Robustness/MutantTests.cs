using DualStackAnalyzer.Fuzz.Mutants;
using DualStackAnalyzer.Tests.Fixes;

namespace DualStackAnalyzer.Tests.Robustness;

/// <summary>The first mutants that the fuzz command makes of the samples; docs/testing.md has the result of many more.</summary>
public sealed class MutantTests
{
    private const int Seed = 1;
    private const int Count = 1000;

    /// <summary>Far beyond the 2 s of the command: other tests run beside these.</summary>
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(30);

    private static readonly Mutator Mutants = new([.. Samples.All.Select(sample => sample.Text)], Seed);

    [Fact]
    public async Task A_thousand_mutants_cause_no_exception_no_wait_and_no_error_by_a_fix()
    {
        CancellationToken cancel = TestContext.Current.CancellationToken;
        var references = await Target.Net100.References().ResolveAsync(LanguageNames.CSharp, cancel);
        var campaign = new Campaign(await Nursery.WithAsync(references), Mutants) { Limit = Limit };

        IReadOnlyList<Verdict> verdicts = await campaign.RunAsync(Enumerable.Range(0, Count), cancel);

        Assert.Empty(verdicts.SelectMany(it => it.Exceptions.Concat(it.Harms).Select(what => $"{it.Mutant.Number}: {what}\n{it.Mutant.Text}")));
        Assert.Empty(verdicts.Where(it => it.IsSlow).Select(it => $"{it.Mutant.Number}: {it.Time}\n{it.Mutant.Text}"));
        Assert.True(verdicts.Sum(it => it.Fixes) > Count / 10, "So few fixes say little about fixes.");
    }

    [Fact]
    public void A_mutant_is_the_same_each_time_and_another_one_for_another_number()
    {
        Assert.Equal(Mutants.Make(7), Mutants.Make(7));
        Assert.NotEqual(Mutants.Make(7).Text, Mutants.Make(8).Text);
    }
}
