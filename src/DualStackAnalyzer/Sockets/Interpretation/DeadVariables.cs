namespace DualStackAnalyzer.Sockets.Interpretation;

/// <summary>Dead variables: what is not read again is dropped where blocks begin and regions end.</summary>
internal sealed class DeadVariables(AnalysisRun run, Frame frame)
{
    private readonly Liveness _liveness = run.Bodies.LivenessOf(
        frame.Graph, (frame.Code as IMethodSymbol)?.Parameters ?? ImmutableArray<IParameterSymbol>.Empty, run.Cancellation);

    public AbstractState Forget(ControlFlowRegion region, AbstractState state)
    {
        if (region.Locals.IsEmpty && region.CaptureIds.IsEmpty)
        {
            return state;
        }

        // In a body that was called, values that its caller still needs are not in any place.
        return state.Select(disjunct => frame.Outer is null ? GarbageCollection.Collect(Without(region, disjunct)) : Without(region, disjunct));
    }

    public AbstractState Prune(BasicBlock block, AbstractState state) => HasDead(block, state) ? Without(block, state) : state;

    private AbstractState Without(BasicBlock block, AbstractState state) => state.Select(disjunct => disjunct.WithStore(disjunct.Store.Where(entry => !IsDead(entry.Key, block))));

    /// <summary>Asked first: as a rule there is nothing to drop.</summary>
    private bool HasDead(BasicBlock block, AbstractState state)
    {
        foreach (var disjunct in state.Disjuncts)
        {
            foreach (var entry in disjunct.Store.Entries)
            {
                if (IsDead(entry.Key, block))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private bool IsDead(AbstractLocation location, BasicBlock block) => location switch
    {
        Variable variable => _liveness.IsDead(variable.Symbol, block.Ordinal),
        Capture capture => capture.Body.Equals(frame.Code) && _liveness.IsDead(capture.Id, block.Ordinal),
        _ => false,
    };

    public Disjunct Without(ControlFlowRegion region, Disjunct disjunct)
    {
        foreach (var local in region.Locals)
        {
            disjunct = disjunct.Forget(new Variable(local));
        }

        foreach (var capture in region.CaptureIds)
        {
            disjunct = disjunct.Forget(new Capture(frame.Code, capture));
        }

        foreach (var nested in region.NestedRegions)
        {
            disjunct = Without(nested, disjunct);
        }

        return disjunct;
    }
}
