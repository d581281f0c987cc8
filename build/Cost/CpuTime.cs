namespace DualStackAnalyzer.Cost;

/// <summary>CPU time of this process: other work on the machine does not count.</summary>
internal static class CpuTime
{
    public static TimeSpan Of(Action work) => OfAsync(() =>
    {
        work();
        return Task.FromResult(0);
    }).GetAwaiter().GetResult().Cpu;

    /// <summary>Collects first, so that the garbage of what ran before is not collected at the expense of this.</summary>
    public static async Task<(T Result, TimeSpan Cpu)> OfAsync<T>(Func<Task<T>> work)
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        TimeSpan cpu = Environment.CpuUsage.TotalTime;
        T result = await work().ConfigureAwait(false);
        return (result, Environment.CpuUsage.TotalTime - cpu);
    }
}
