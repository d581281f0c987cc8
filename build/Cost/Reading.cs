using System;
using System.Diagnostics;
using System.Threading;

namespace DualStackAnalyzer.Cost;

/// <summary>What the actions of an analyzer took for one type: time, and bytes allocated on the threads that ran them.</summary>
internal sealed class Reading(string name)
{
    private long _ticks;
    private long _bytes;

    public string Name => name;

    public TimeSpan Time => Stopwatch.GetElapsedTime(0, Volatile.Read(ref _ticks));

    public long Bytes => Volatile.Read(ref _bytes);

    /// <summary>An action that adds to this reading.</summary>
    public Action<T> Measured<T>(Action<T> action) => context => Measure(action, context);

    public void Measure<T>(Action<T> action, T context)
    {
        long bytes = GC.GetAllocatedBytesForCurrentThread();
        long start = Stopwatch.GetTimestamp();
        try
        {
            action(context);
        }
        finally
        {
            Interlocked.Add(ref _ticks, Stopwatch.GetTimestamp() - start);
            Interlocked.Add(ref _bytes, GC.GetAllocatedBytesForCurrentThread() - bytes);
        }
    }
}
