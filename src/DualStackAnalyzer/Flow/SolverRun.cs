namespace DualStackAnalyzer.Flow;

/// <summary>The working memory of one solve, over the blocks First to Last.</summary>
/// <typeparam name="TState">A state.</typeparam>
/// <typeparam name="TFact">What is noted.</typeparam>
/// <param name="first">The ordinal of the first block.</param>
/// <param name="last">The ordinal of the last.</param>
internal sealed class SolverRun<TState, TFact>(int first, int last)
    where TState : class
{
    public int First { get; } = first;

    public int Last { get; } = last;

    public TState?[] Inputs { get; } = new TState?[last - first + 1];

    /// <summary>What came last to each block.</summary>
    public TState?[] Latest { get; } = new TState?[last - first + 1];

    /// <summary>What was noted in the last visit of each block.</summary>
    public FactPage<TFact>?[] Pages { get; } = new FactPage<TFact>?[last - first + 1];

    /// <summary>The blocks that are to be visited.</summary>
    public Worklist Pending { get; } = new(first, last);

    /// <summary>The finally blocks that something is thrown into, by their first block, which is none of this run.</summary>
    public Dictionary<int, ControlFlowRegion> Finally { get; } = [];

    public Exits<TState> Exits { get; } = new();
}
