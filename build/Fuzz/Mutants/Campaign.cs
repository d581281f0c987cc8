using System.Collections.Concurrent;

namespace DualStackAnalyzer.Fuzz.Mutants;

/// <summary>Many mutants, tried side by side.</summary>
internal sealed class Campaign(Nursery nursery, Mutator mutator)
{
    /// <summary>A mutant for which analyzer and fixes take longer is slow.</summary>
    public TimeSpan Limit { get; init; } = TimeSpan.FromSeconds(2);

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    /// <summary>Called before and after each mutant, from several threads.</summary>
    public Action<Mutant>? Starting { get; init; }

    /// <inheritdoc cref="Starting"/>
    public Action<Verdict>? Ended { get; init; }

    /// <returns>The verdicts in the order of the mutants.</returns>
    public async Task<IReadOnlyList<Verdict>> RunAsync(IEnumerable<int> numbers, CancellationToken cancel)
    {
        var verdicts = new ConcurrentBag<Verdict>();
        var options = new ParallelOptions { CancellationToken = cancel, MaxDegreeOfParallelism = Environment.ProcessorCount };
        await Parallel.ForEachAsync(numbers, options, async (number, token) =>
        {
            Mutant mutant = mutator.Make(number);
            Starting?.Invoke(mutant);
            Verdict verdict = await TryAsync(mutant, token);
            Ended?.Invoke(verdict);
            verdicts.Add(verdict);
        });

        var sure = new List<Verdict>();
        foreach (Verdict verdict in verdicts.OrderBy(it => it.Mutant.Number))
        {
            sure.Add(verdict.Time > Limit ? await AgainAsync(verdict, cancel) : verdict);
        }

        return sure;
    }

    /// <summary>
    /// What took long beside others is tried alone, in processor time: whatever else the machine does counts in the first time, too.
    /// </summary>
    private async Task<Verdict> AgainAsync(Verdict slow, CancellationToken cancel)
    {
        TimeSpan before = Environment.CpuUsage.TotalTime;
        Verdict again = await TryAsync(slow.Mutant, cancel);
        TimeSpan work = Environment.CpuUsage.TotalTime - before;
        TimeSpan least = new[] { slow.Time, again.Time, work }.Min();
        return again with { Time = least, IsSlow = least > Limit };
    }

    private async Task<Verdict> TryAsync(Mutant mutant, CancellationToken cancel)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        patience.CancelAfter(Patience);
        try
        {
            return await MutantTrial.RunAsync(nursery, mutant, patience.Token);
        }
        catch (OperationCanceledException) when (!cancel.IsCancellationRequested)
        {
            return new Verdict(mutant, Compiles: false, Findings: 0, Fixes: 0, Patience, IsSlow: true, [], []);
        }
    }
}
