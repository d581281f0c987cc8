using System.Diagnostics;

namespace DualStackAnalyzer.Cost;

/// <summary>
/// What the actions of an analyzer took for one type: CPU time of the process, in which nothing else runs, and bytes
/// allocated on the thread.
/// </summary>
internal sealed class Reading(string name)
{
    private static readonly TimeSpan Overhead = MeasureOverhead();

    private long _actions;
    private long _ticks;
    private long _shortTicks;
    private long _pauses;
    private long _bytes;

    public string Name => name;

    /// <summary>Without garbage collections: one falls into whichever action comes then.</summary>
    public TimeSpan Time => TimeSpan.FromTicks(Math.Max(0, Total.Ticks - _pauses));

    /// <summary>With garbage collections, and without the reading of the clock.</summary>
    public TimeSpan Total => TimeSpan.FromTicks(Math.Max(0, _ticks - (_actions * Overhead.Ticks)) + Stopwatch.GetElapsedTime(0, _shortTicks).Ticks);

    public long Bytes => _bytes;

    /// <summary>An action that adds to this reading.</summary>
    public Action<T> Measured<T>(Action<T> action) => context => Measure(action, context);

    /// <inheritdoc cref="MeasureShort"/>
    public Action<T> MeasuredShort<T>(Action<T> action) => context => MeasureShort(action, context);

    public void Measure<T>(Action<T> action, T context)
    {
        long bytes = GC.GetAllocatedBytesForCurrentThread();
        TimeSpan pauses = GC.GetTotalPauseDuration();
        TimeSpan start = Environment.CpuUsage.TotalTime;
        try
        {
            action(context);
        }
        finally
        {
            Interlocked.Increment(ref _actions);
            Interlocked.Add(ref _ticks, (Environment.CpuUsage.TotalTime - start).Ticks);
            Interlocked.Add(ref _pauses, (GC.GetTotalPauseDuration() - pauses).Ticks);
            Interlocked.Add(ref _bytes, GC.GetAllocatedBytesForCurrentThread() - bytes);
        }
    }

    /// <summary>
    /// Measures an action of a moment, of which there are very many. Asking for CPU time would take longer than the action
    /// does, so this is wall time.
    /// </summary>
    public void MeasureShort<T>(Action<T> action, T context)
    {
        long bytes = GC.GetAllocatedBytesForCurrentThread();
        long start = Stopwatch.GetTimestamp();
        try
        {
            action(context);
        }
        finally
        {
            Interlocked.Add(ref _shortTicks, Stopwatch.GetTimestamp() - start);
            Interlocked.Add(ref _bytes, GC.GetAllocatedBytesForCurrentThread() - bytes);
        }
    }

    /// <summary>What an action that does nothing seems to take.</summary>
    private static TimeSpan MeasureOverhead()
    {
        const int actions = 20_000;
        var total = TimeSpan.Zero;
        for (int i = 0; i < actions; i++)
        {
            TimeSpan start = Environment.CpuUsage.TotalTime;
            total += Environment.CpuUsage.TotalTime - start;
        }

        return total / actions;
    }
}
