using System;

namespace DualStackAnalyzer.Flow;

/// <summary>
/// Says whether facts may be recorded: only in the last sweep over a solved graph, and, in a body that is solved
/// on the way (an inlined call, a finally block), only while its caller sweeps too.
/// </summary>
internal sealed class Sweep
{
    private bool _callerSweeps = true;

    /// <summary>True in the last sweep of every body on the call stack.</summary>
    public bool IsOn { get; private set; }

    /// <summary>True where a sweep at the end of the present solve could record anything.</summary>
    public bool IsWanted => _callerSweeps;

    /// <summary>Switches recording on until the result is disposed.</summary>
    public IDisposable Begin()
    {
        var before = IsOn;
        IsOn = true;
        return new Restore(() => IsOn = before);
    }

    /// <summary>Enters a body: it may sweep only if its caller is sweeping now.</summary>
    public IDisposable Enter()
    {
        var (wanted, on) = (_callerSweeps, IsOn);
        _callerSweeps = on;
        IsOn = false;
        return new Restore(() => (_callerSweeps, IsOn) = (wanted, on));
    }

    /// <summary>Enters the first body of an analysis that records, or of one that only wants the exits.</summary>
    public IDisposable EnterRoot(bool records)
    {
        var (wanted, on) = (_callerSweeps, IsOn);
        _callerSweeps = records;
        IsOn = false;
        return new Restore(() => (_callerSweeps, IsOn) = (wanted, on));
    }

    private sealed class Restore(Action action) : IDisposable
    {
        public void Dispose() => action();
    }
}
