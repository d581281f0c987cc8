namespace DualStackAnalyzer.Fuzz;

/// <summary>Prints what a campaign gave.</summary>
internal static class Summary
{
    /// <summary>Whether there is something to mend in a verdict.</summary>
    public static bool IsBad(Verdict verdict) =>
        verdict.Exceptions.Count > 0 || verdict.Harms.Count > 0 || verdict.IsSlow;

    public static void Print(Verdict verdict)
    {
        Console.WriteLine($"mutant {verdict.Mutant.Number} ({verdict.Mutant.Recipe}): {verdict.Findings} findings, {verdict.Fixes} fixes, {verdict.Time.TotalSeconds:0.00} s");
        foreach (string line in verdict.Exceptions.Concat(verdict.Harms))
        {
            Console.WriteLine($"    {line}");
        }
    }

    public static void Print(IReadOnlyList<Verdict> verdicts)
    {
        TimeSpan[] times = [.. verdicts.Select(it => it.Time).Order()];
        (string What, string Number)[] rows =
        [
            ("mutants", $"{verdicts.Count}"),
            ("… that compile", $"{verdicts.Count(it => it.Compiles)}"),
            ("… that are reported", $"{verdicts.Count(it => it.Findings > 0)}"),
            ("findings", $"{verdicts.Sum(it => it.Findings)}"),
            ("fixes applied, Fix All among them", $"{verdicts.Sum(it => it.Fixes)}"),
            ("mutants with an exception", $"{verdicts.Count(it => it.Exceptions.Count > 0)}"),
            ("mutants with a fix that adds an error", $"{verdicts.Count(it => it.Harms.Count > 0)}"),
            ("mutants slower than 2 s", $"{verdicts.Count(it => it.IsSlow)}"),
            ("time of the median, of 99 %, of the slowest", $"{Milliseconds(times, 0.5)}, {Milliseconds(times, 0.99)}, {Milliseconds(times, 1)} ms"),
        ];
        Console.WriteLine("| what | number |");
        Console.WriteLine("| --- | --- |");
        foreach ((string what, string number) in rows)
        {
            Console.WriteLine($"| {what} | {number} |");
        }

        Console.WriteLine($"# slowest: {string.Join(", ", verdicts.OrderByDescending(it => it.Time).Take(5).Select(it => $"{it.Mutant.Number} ({it.Time.TotalSeconds:0.00} s)"))}");
    }

    private static string Milliseconds(TimeSpan[] times, double share) => $"{times[(int)((times.Length - 1) * share)].TotalMilliseconds:0}";
}
