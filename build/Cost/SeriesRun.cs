using System.Text.Json;

namespace DualStackAnalyzer.Cost;

/// <summary>
/// Runs one series in this process and writes a line of JSON for each size. It ends with the last size, or with a line
/// that says why not.
/// </summary>
internal static class SeriesRun
{
    public const string Child = "--one-series";

    /// <summary>CPU time, so that other work on the machine does not end a series.</summary>
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(20);

    /// <summary>How often a size is measured: a new size makes the runtime compile code anew, beside the first runs.</summary>
    private const int Repeats = 20;

    /// <summary>What all runs of a size may take together.</summary>
    private static readonly TimeSpan Enough = TimeSpan.FromSeconds(6);

    /// <summary>How long the analyzer may take to notice that it is cancelled.</summary>
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(5);

    public static async Task RunAsync(GrowthSeries series)
    {
        await WarmUpAsync(series);
        foreach (int size in series.Sizes)
        {
            CSharpCompilation compilation = Compile(series, size);
            var runs = new List<SeriesPoint>();
            do
            {
                if (await MeasureAsync(compilation, size, series.Findings(size)) is not { } point)
                {
                    Stop(size);
                    return;
                }

                runs.Add(point);
            }
            while (runs.Count < Repeats && runs.Sum(it => it.Time) < Enough.TotalMilliseconds);

            // The shortest: other work on the machine only ever adds to a time.
            Console.WriteLine(JsonSerializer.Serialize(runs.MinBy(it => it.Time)));
        }
    }

    /// <summary>Small sizes, until their code is compiled to its end.</summary>
    private static async Task WarmUpAsync(GrowthSeries series)
    {
        TimeSpan end = Environment.CpuUsage.TotalTime + TimeSpan.FromSeconds(4);
        for (int run = 0; run < 60 && Environment.CpuUsage.TotalTime < end; run++)
        {
            int size = series.Sizes[run % 2];
            await MeasureAsync(Compile(series, size), size, series.Findings(size));
        }
    }

    /// <summary>Every series at its smallest, so that a first measurement is not one of code that is still being compiled.</summary>
    public static async Task WarmUpAsync()
    {
        Progress.Show("warming up");
        for (int round = 0; round < 15; round++)
        {
            foreach (GrowthSeries series in GrowthSeries.All)
            {
                int size = series.Sizes[round % 2];
                await AnalyzerRun.OfAsync(Compile(series, size), [new DualStackSocketAnalyzer()]);
            }
        }
    }

    private static CSharpCompilation Compile(GrowthSeries series, int size)
    {
        CSharpCompilation compilation = LooseCompiler.CompileText(series.Source(size));
        Diagnostic? error = compilation.GetDiagnostics().FirstOrDefault(it => it.Severity == DiagnosticSeverity.Error);
        return error is null ? compilation : throw new InvalidOperationException($"{series.Name}, {size}: {error}");
    }

    /// <summary>Null where the time limit was reached.</summary>
    private static async Task<SeriesPoint?> MeasureAsync(CSharpCompilation compilation, int size, int expected)
    {
        var meter = new Meter();
        using var cancel = new CancellationTokenSource();
        TimeSpan end = Environment.CpuUsage.TotalTime + Limit;
        using var watch = new Timer(
            _ =>
            {
                if (Environment.CpuUsage.TotalTime > end + Grace)
                {
                    Stop(size);
                    Environment.Exit(0);
                }

                if (Environment.CpuUsage.TotalTime > end)
                {
                    cancel.Cancel();
                }
            },
            null,
            TimeSpan.Zero,
            TimeSpan.FromMilliseconds(100));
        try
        {
            AnalyzerRun run = await AnalyzerRun.OfAsync(compilation, [new DualStackSocketAnalyzer { Runner = meter.Run }], cancel.Token);
            return new SeriesPoint(
                size, meter.Time.TotalMilliseconds, meter.Bytes, run.Findings.Count(it => it.Id == "DSA1001"), expected);
        }
        catch (OperationCanceledException)
        {
            return null;
        }
    }

    private static void Stop(int size) => Console.WriteLine(JsonSerializer.Serialize($"{size:N0}: stopped after {Limit.TotalSeconds} s"));
}
