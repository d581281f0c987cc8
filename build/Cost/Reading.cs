using System;
using System.Threading;

namespace DualStackAnalyzer.Cost;

/// <summary>
/// What the actions of an analyzer took for one type: CPU time of the process, in which nothing else runs, and bytes
/// allocated on the thread.
/// </summary>
internal sealed class Reading(string name)
{
    private long _ticks;
    private long _bytes;

    public string Name => name;

    public TimeSpan Time => new(Volatile.Read(ref _ticks));

    public long Bytes => Volatile.Read(ref _bytes);

    /// <summary>An action that adds to this reading.</summary>
    public Action<T> Measured<T>(Action<T> action) => context => Measure(action, context);

    public void Measure<T>(Action<T> action, T context)
    {
        long bytes = GC.GetAllocatedBytesForCurrentThread();
        long start = Environment.CpuUsage.TotalTime.Ticks;
        try
        {
            action(context);
        }
        finally
        {
            Interlocked.Add(ref _ticks, Environment.CpuUsage.TotalTime.Ticks - start);
            Interlocked.Add(ref _bytes, GC.GetAllocatedBytesForCurrentThread() - bytes);
        }
    }
}
