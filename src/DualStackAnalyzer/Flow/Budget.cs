namespace DualStackAnalyzer.Flow;

/// <summary>
/// Bounds the work of one analysis. Whatever evaluates an operation spends a step; when none are left the analysis
/// stops and what it would have reported is dropped, so that no source text can make it hang. A part of the work can be
/// given a share of its own: when that is used up only the part is given up.
/// </summary>
internal sealed class Budget(int steps, CancellationToken cancellation)
{
    /// <summary>How much may be spent in all, what was given back included.</summary>
    private const int InAll = 2;

    /// <summary>As much as small bodies take.</summary>
    private const int Little = 1_000;

    private readonly int _inAll = InAll * steps;
    private int _left = steps;
    private int _floor;

    /// <summary>Where half of the present share is spent.</summary>
    private int _half = steps / 2;

    /// <summary>Whether more was asked for than there was in the present share.</summary>
    public bool IsExhausted => _left < _floor || Spent > _inAll;

    /// <summary>Whether half of the present share is spent: time to be content with less.</summary>
    public bool IsScarce => _left <= _half;

    /// <summary>How many steps were spent so far.</summary>
    public int Spent { get; private set; }

    /// <summary>Takes one step; false when none was left.</summary>
    /// <exception cref="System.OperationCanceledException">The host asked to stop.</exception>
    public bool TrySpend()
    {
        cancellation.ThrowIfCancellationRequested();
        if (IsExhausted)
        {
            return false;
        }

        Spent++;
        return --_left >= _floor;
    }

    /// <summary>The share that a part of the work may have: at most half of what there is, so that the whole survives the part.</summary>
    /// <param name="most">It has no more than that.</param>
    /// <param name="isAll">Whether there is nothing else to do: then it may have all, where all is little.</param>
    public int ShareOf(int most, bool isAll) => System.Math.Min(most, System.Math.Max((_left - _floor) / 2, isAll ? System.Math.Min(_left - _floor, Little) : 0));

    /// <summary>Does a part of the work with a share of its own. What was spent in vain is given back.</summary>
    /// <returns>False where the share was used up.</returns>
    public bool TryWithin(int share, System.Action work)
    {
        var (left, floor, half) = (_left, _floor, _half);
        (_floor, _half) = (left - share, left - (share / 2));
        work();
        bool isDone = !IsExhausted;
        _left = isDone ? _left : left;
        (_floor, _half) = (floor, half);
        return isDone;
    }
}
