namespace DualStackAnalyzer.Flow;

/// <summary>
/// A forward data-flow analysis over Roslyn's control-flow graph: a worklist in block order that joins states
/// until none climbs. What the transfer function notes is kept from the last visit of each block.
/// Where half of the budget is spent, states are widened from then on.
/// A finally block is solved for each state in which control goes through it, so that paths do not mix there, and for all that is
/// thrown into it at once.
/// </summary>
/// <typeparam name="TState">A state: immutable, compared by structure.</typeparam>
/// <typeparam name="TFact">What the transfer function writes into the recorder.</typeparam>
/// <param name="graph">The graph of one body.</param>
/// <param name="transfer">The meaning of its operations.</param>
/// <param name="budget">Where the steps are taken from.</param>
/// <param name="recorder">Where the transfer function writes.</param>
/// <param name="isCaught">Whether the states in which the body throws are wanted.</param>
internal sealed class ForwardSolver<TState, TFact>(
    ControlFlowGraph graph, ITransfer<TState> transfer, Budget budget, FactRecorder<TFact> recorder, bool isCaught)
    where TState : class, IEquatable<TState>
{
    /// <summary>Finally blocks that are solved. In one that stands in another each path through the outer one meets it again.</summary>
    private readonly Dictionary<(ControlFlowRegion, TState), (Exits<TState> Exits, FactPage<TFact>? Observations)> _finally = [];

    /// <summary>Solves the whole graph from <paramref name="entry"/>.</summary>
    public Exits<TState> Solve(TState entry) => Solve(entry, 0, graph.Blocks.Length - 1);

    private Exits<TState> Solve(TState entry, int first, int last)
    {
        var run = new SolverRun<TState, TFact>(first, last);
        Flow(run, first, entry);
        while (!run.Pending.IsEmpty && !budget.IsExhausted)
        {
            int ordinal = run.Pending.TakeNext();
            var outer = recorder.Open();
            Visit(run, ordinal);
            run.Pages[ordinal - first] = recorder.Close(outer);
        }

        foreach (var page in run.Pages)
        {
            recorder.Add(page);
        }

        return run.Exits;
    }

    private void Visit(SolverRun<TState, TFact> run, int ordinal)
    {
        var block = graph.Blocks[ordinal];
        var state = run.Inputs[ordinal - run.First];
        if (run.Finally.TryGetValue(ordinal, out var handler))
        {
            // What goes on its way behind it and what it throws itself have the same handlers.
            var exits = RunFinally(handler, state!);
            Throw(run, handler.EnclosingRegion?.EnclosingRegion, [.. new[] { exits.Normal, exits.Thrown }.OfType<TState>()]);
            return;
        }

        bool isCaughtHere = IsCaught(run, block.EnclosingRegion);
        List<TState> thrown = [];
        foreach (var operation in block.Operations)
        {
            if (state is null || !budget.TrySpend())
            {
                break;
            }

            var step = transfer.Apply(operation, state, isCaughtHere);
            if (step.Thrown is not null && (thrown.Count == 0 || !ReferenceEquals(thrown[thrown.Count - 1], step.Thrown)))
            {
                thrown.Add(step.Thrown);
            }

            state = step.Normal;
        }

        // All operations of a block have the same handlers around them.
        Throw(run, block.EnclosingRegion, thrown);
        if (state is not null && budget.TrySpend())
        {
            FollowBranches(run, block, state);
        }
    }

    private void FollowBranches(SolverRun<TState, TFact> run, BasicBlock block, TState state)
    {
        if (block.Kind == BasicBlockKind.Exit)
        {
            run.Exits.Normal = Join(run.Exits.Normal, state);
            return;
        }

        if (block.ConditionKind == ControlFlowConditionKind.None || block.BranchValue is not { } condition)
        {
            Leave(run, block, block.FallThroughSuccessor, state);
            return;
        }

        var split = transfer.Branch(condition, state, IsCaught(run, block.EnclosingRegion));
        Throw(run, block.EnclosingRegion, split.Thrown);
        bool jumpsWhenTrue = block.ConditionKind == ControlFlowConditionKind.WhenTrue;
        Leave(run, block, block.ConditionalSuccessor, jumpsWhenTrue ? split.WhenTrue : split.WhenFalse);
        Leave(run, block, block.FallThroughSuccessor, jumpsWhenTrue ? split.WhenFalse : split.WhenTrue);
    }

    private void Leave(SolverRun<TState, TFact> run, BasicBlock block, ControlFlowBranch? branch, TState? state)
    {
        if (state is null || branch is null)
        {
            return;
        }

        if (block.BranchValue is { } value && block.ConditionKind == ControlFlowConditionKind.None)
        {
            var step = transfer.Return(value, state, IsCaught(run, block.EnclosingRegion));
            Throw(run, block.EnclosingRegion, step.Thrown);
            state = step.Normal;
        }

        switch (branch.Semantics)
        {
            case ControlFlowBranchSemantics.Throw or ControlFlowBranchSemantics.Rethrow:
                Throw(run, block.EnclosingRegion, state);
                break;
            case ControlFlowBranchSemantics.StructuredExceptionHandling when TryRegions.IsFilter(block.EnclosingRegion):
                Throw(run, TryRegions.OuterTry(block.EnclosingRegion), state);
                break;
            case ControlFlowBranchSemantics.StructuredExceptionHandling:
                run.Exits.Normal = Join(run.Exits.Normal, state);
                break;
            default:
                foreach (var region in branch.FinallyRegions)
                {
                    state = state is null ? null : LeaveFinally(run, region, state);
                }

                foreach (var region in branch.LeavingRegions)
                {
                    state = state is null ? null : transfer.Forget(region, state);
                }

                if (state is not null && branch.Destination is { } destination)
                {
                    Flow(run, destination.Ordinal, state);
                }

                break;
        }
    }

    private void Throw(SolverRun<TState, TFact> run, ControlFlowRegion? from, TState? state) => Throw(run, from, state is null ? [] : [state]);

    /// <summary>
    /// Takes states in which something was thrown to the handlers around it, inside out. They are joined where they are
    /// caught: what no handler reads is no difference there.
    /// </summary>
    private void Throw(SolverRun<TState, TFact> run, ControlFlowRegion? from, List<TState> states)
    {
        for (var region = from; region is not null && states.Count > 0 && IsWithin(run, region); region = region.EnclosingRegion)
        {
            if (region.Kind != ControlFlowRegionKind.Try || region.EnclosingRegion is not { } construct)
            {
                continue;
            }

            foreach (var handler in construct.NestedRegions)
            {
                switch (handler.Kind)
                {
                    case ControlFlowRegionKind.Catch or ControlFlowRegionKind.FilterAndHandler:
                        foreach (var state in states)
                        {
                            Flow(run, handler.FirstBlockOrdinal, transfer.Caught(region, state));
                        }

                        if (TryRegions.CatchesEverything(handler))
                        {
                            return;
                        }

                        break;
                    case ControlFlowRegionKind.Finally when !transfer.IsIrrelevant(handler):
                        // It is run once for all that is thrown there, and what comes of it goes on its way then.
                        run.Finally[handler.FirstBlockOrdinal] = handler;
                        foreach (var state in states)
                        {
                            Flow(run, handler.FirstBlockOrdinal, state);
                        }

                        return;
                }
            }
        }

        if (states.Count > 0 && (isCaught || !IsWhole(run)))
        {
            run.Exits.Thrown = Join(run.Exits.Thrown, JoinAt(run.Last, states));
        }
    }

    /// <summary>Whether anything comes of what is thrown in a region.</summary>
    private bool IsCaught(SolverRun<TState, TFact> run, ControlFlowRegion? from)
    {
        if (isCaught || !IsWhole(run))
        {
            return true;
        }

        for (var region = from; region is not null && IsWithin(run, region); region = region.EnclosingRegion)
        {
            if (region.Kind == ControlFlowRegionKind.Try)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether it is a region of the graph. That of a lambda lies within a region of its outer graph, whose handlers are not its own.</summary>
    private bool IsWithin(SolverRun<TState, TFact> run, ControlFlowRegion region) => region != graph.Root && region.FirstBlockOrdinal >= run.First && region.LastBlockOrdinal <= run.Last;

    private TState JoinAt(int ordinal, List<TState> states) =>
        states.Select(state => transfer.Prune(graph.Blocks[ordinal], state)).Aggregate(transfer.Join);

    private bool IsWhole(SolverRun<TState, TFact> run) => run.First == 0 && run.Last == graph.Blocks.Length - 1;

    /// <summary>The state behind a finally block on the way out of what it guards; null where it does not end.</summary>
    private TState? LeaveFinally(SolverRun<TState, TFact> run, ControlFlowRegion region, TState state)
    {
        if (transfer.IsIrrelevant(region))
        {
            return state;
        }

        var exits = RunFinally(region, transfer.Prune(graph.Blocks[region.FirstBlockOrdinal], state));
        Throw(run, region.EnclosingRegion?.EnclosingRegion, exits.Thrown);
        return exits.Normal;
    }

    private Exits<TState> RunFinally(ControlFlowRegion region, TState entry)
    {
        if (!_finally.TryGetValue((region, entry), out var solved))
        {
            var outer = recorder.Open();
            var exits = Solve(entry, region.FirstBlockOrdinal, region.LastBlockOrdinal);
            solved = (exits, recorder.Close(outer));
            _finally.Add((region, entry), solved);
        }

        recorder.Add(solved.Observations);
        return solved.Exits;
    }

    private void Flow(SolverRun<TState, TFact> run, int ordinal, TState state)
    {
        if (ordinal < run.First || ordinal > run.Last)
        {
            run.Exits.Normal = Join(run.Exits.Normal, state);
            return;
        }

        // What many statements throw alike comes to the same handler many times.
        ref var latest = ref run.Latest[ordinal - run.First];
        if (ReferenceEquals(latest, state))
        {
            return;
        }

        latest = state;
        ref var input = ref run.Inputs[ordinal - run.First];
        var pruned = transfer.Prune(graph.Blocks[ordinal], state);
        var joined = Join(input, budget.IsScarce ? transfer.Widen(pruned) : pruned);
        if (joined is null || (input is not null && joined.Equals(input)))
        {
            return;
        }

        input = joined;
        run.Pending.Add(ordinal);
    }

    private TState? Join(TState? left, TState? right) =>
        left is null ? right : right is null ? left : transfer.Join(left, right);
}
