namespace DualStackAnalyzer.Sockets.Evaluation;

/// <summary>
/// One call of a body: the part of the caller's world that the callee can reach, and the frame, which it leaves as it is
/// (the frame rule of separation logic). Allocation sites in the part are named for no caller in particular, so that
/// calls from several places are one and the body is solved once for all of them.
/// </summary>
internal sealed class CallContext
{
    private readonly SiteRenaming _in;
    private readonly SiteRenaming _out;
    private readonly Reachability _reach;

    /// <param name="callee">The callee; its caller is the call.</param>
    /// <param name="world">The caller's world, with the parameters set.</param>
    /// <param name="run">Knows which members and variables a body names.</param>
    public CallContext(Frame callee, World world, AnalysisRun run)
    {
        var call = callee.Caller!;
        var any = new Site(callee.Graph.OriginalOperation, null, call.Home, call.IsOwn);
        (_in, _out) = (new(call, any), new(any, call));
        _reach = new(callee, world, run);
        Entry = _in.Of(_reach.Footprint);
        Callee = callee.For(callee.Self is { } self ? _in.Of(self) : null, any);
    }

    /// <summary>What the callee starts from.</summary>
    public World Entry { get; }

    /// <summary>The callee, called from no place in particular.</summary>
    public Frame Callee { get; }

    /// <summary>What the callee leaves of a world at its end: nothing of what only it knew.</summary>
    public WorldSet? Leave(WorldSet? left) => left is null ? null : WorldSet.Of(left.Worlds.Select(Leave), left.IsWidened);

    private World Leave(World left) => Garbage.CollectMade(
        left with { Places = left.Places.Where(entry => entry.Key is not Variable { Symbol: IParameterSymbol { RefKind: RefKind.None } parameter } || !parameter.ContainingSymbol.Equals(Callee.Code as ISymbol, SymbolEqualityComparer.Default)) },
        identity => identity.Site.IsCalledFrom(Callee.Caller!));

    /// <summary>The caller's world after the callee has left its part like this.</summary>
    public World Restore(World left) => _reach.Restore(_out.Of(left));

    /// <inheritdoc cref="Restore(World)"/>
    public WorldSet? Restore(WorldSet? left) => left is null ? null : WorldSet.Of(left.Worlds.Select(Restore), left.IsWidened);

    /// <summary>What was noted in the callee, as it is for this call.</summary>
    public Note Restore(Note note) => note switch
    {
        Fact fact => _reach.Restore(fact with { Site = _out.Of(fact.Site), World = _out.Of(fact.World), Socket = _out.Of(fact.Socket), State = _out.Of(fact.State) }),
        LostSight lost => new LostSight(_out.Of(lost.Site)),
        _ => throw new InvalidOperationException($"no call restores {note.GetType().Name}"),
    };
}
