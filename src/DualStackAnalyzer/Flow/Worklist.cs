namespace DualStackAnalyzer.Flow;

/// <summary>
/// Blocks that are to be visited, in sweeps along their order: what a loop has to tell its head is joined before the head is
/// visited again.
/// </summary>
/// <param name="first">The first of the blocks, by its ordinal.</param>
/// <param name="last">The last of them.</param>
internal sealed class Worklist(int first, int last)
{
    private readonly bool[] _isPending = new bool[last - first + 1];
    private int _count;
    private int _next;

    public bool IsEmpty => _count == 0;

    /// <summary>Has a block visited, be it again.</summary>
    public void Add(int ordinal)
    {
        _count += _isPending[ordinal - first] ? 0 : 1;
        _isPending[ordinal - first] = true;
    }

    /// <summary>Takes the next block behind the one before, or else the first of all.</summary>
    public int TakeNext()
    {
        int index = Array.IndexOf(_isPending, true, _next);
        index = index < 0 ? Array.IndexOf(_isPending, true) : index;
        _isPending[index] = false;
        _count--;
        _next = index + 1;
        return first + index;
    }
}
