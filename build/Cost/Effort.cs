using System;
using System.Diagnostics;
using System.Threading.Tasks;

namespace DualStackAnalyzer.Cost;

/// <summary>The wall and CPU time of something that runs on one thread.</summary>
internal readonly record struct Effort(TimeSpan Wall, TimeSpan Cpu)
{
    /// <summary>How much of a core this process had. Less than one where other work on the machine took turns with it.</summary>
    public double Share => Math.Min(1, Cpu / Wall);

    public static Effort Of(Action work)
    {
        Effort effort = OfAsync(() =>
        {
            work();
            return Task.FromResult(0);
        }).GetAwaiter().GetResult().Effort;
        return effort;
    }

    /// <summary>Collects first, so that nobody pays for the garbage of what ran before.</summary>
    public static async Task<(T Result, Effort Effort)> OfAsync<T>(Func<Task<T>> work)
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        TimeSpan cpu = Environment.CpuUsage.TotalTime;
        long start = Stopwatch.GetTimestamp();
        T result = await work().ConfigureAwait(false);
        return (result, new Effort(Stopwatch.GetElapsedTime(start), Environment.CpuUsage.TotalTime - cpu));
    }
}
