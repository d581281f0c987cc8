namespace DualStackAnalyzer.Cost;

/// <summary>
/// What the analysis of one type took: CPU time of the process, in which nothing else runs, and bytes allocated on the
/// thread.
/// </summary>
internal sealed class Reading(string name)
{
    private long _ticks;
    private long _pauses;
    private long _bytes;

    public string Name => name;

    /// <summary>Without garbage collections: one falls into whichever type comes then.</summary>
    public TimeSpan Time => TimeSpan.FromTicks(Math.Max(0, _ticks - _pauses));

    public long Bytes => _bytes;

    public void Measure(Action work)
    {
        long bytes = GC.GetAllocatedBytesForCurrentThread();
        TimeSpan pauses = GC.GetTotalPauseDuration();
        TimeSpan start = Environment.CpuUsage.TotalTime;
        try
        {
            work();
        }
        finally
        {
            Interlocked.Add(ref _ticks, (Environment.CpuUsage.TotalTime - start).Ticks);
            Interlocked.Add(ref _pauses, (GC.GetTotalPauseDuration() - pauses).Ticks);
            Interlocked.Add(ref _bytes, GC.GetAllocatedBytesForCurrentThread() - bytes);
        }
    }
}
