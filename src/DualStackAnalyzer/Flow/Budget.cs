using System.Threading;

namespace DualStackAnalyzer.Flow;

/// <summary>
/// Bounds the work of one analysis. Whatever evaluates an operation spends a step; when none are left the analysis
/// stops and what it would have reported is dropped, so that no source text can make it hang.
/// </summary>
internal sealed class Budget(int steps, CancellationToken cancellation)
{
    private readonly int _steps = steps;
    private int _left = steps;

    /// <summary>True once more was asked for than there was.</summary>
    public bool IsExhausted => _left < 0;

    /// <summary>How many steps were spent so far.</summary>
    public int Spent => _steps - _left;

    /// <summary>Takes one step; false when none was left.</summary>
    /// <exception cref="System.OperationCanceledException">The host asked to stop.</exception>
    public bool TrySpend()
    {
        cancellation.ThrowIfCancellationRequested();
        return --_left >= 0;
    }
}
