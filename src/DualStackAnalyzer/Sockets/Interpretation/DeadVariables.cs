namespace DualStackAnalyzer.Sockets.Interpretation;

/// <summary>Dead variables: what is not read again is dropped where blocks begin and regions end.</summary>
internal sealed class DeadVariables(AnalysisRun run, Frame frame)
{
    private readonly Liveness _liveness = run.Bodies.LivenessOf(
        frame.Graph, (frame.Code as IMethodSymbol)?.Parameters ?? ImmutableArray<IParameterSymbol>.Empty, run.Cancellation);

    public WorldSet Forget(ControlFlowRegion region, WorldSet state)
    {
        if (region.Locals.IsEmpty && region.CaptureIds.IsEmpty)
        {
            return state;
        }

        // In a body that was called, values that its caller still needs are not in any place.
        var worlds = state.Worlds.Select(world => Without(region, world));
        return WorldSet.Of(frame.Outer is null ? worlds.Select(Garbage.Collect) : worlds, state.IsWidened)!;
    }

    public WorldSet Prune(BasicBlock block, WorldSet state) => state.Worlds.Any(world => world.Places.Entries.Any(entry => IsDead(entry.Key, block)))
        ? WorldSet.Of(state.Worlds.Select(world => Prune(block, world)), state.IsWidened)!
        : state;

    private World Prune(BasicBlock block, World world) =>
        world with { Places = world.Places.Where(entry => !IsDead(entry.Key, block)) };

    private bool IsDead(Place place, BasicBlock block) => place switch
    {
        Variable variable => _liveness.IsDead(variable.Symbol, block.Ordinal),
        Capture capture => capture.Body.Equals(frame.Code) && _liveness.IsDead(capture.Id, block.Ordinal),
        _ => false,
    };

    public World Without(ControlFlowRegion region, World world)
    {
        foreach (var local in region.Locals)
        {
            world = world.Forget(new Variable(local));
        }

        foreach (var capture in region.CaptureIds)
        {
            world = world.Forget(new Capture(frame.Code, capture));
        }

        return region.NestedRegions.Aggregate(world, (current, nested) => Without(nested, current));
    }
}
