namespace DualStackAnalyzer.Sockets.Interpretation;

/// <summary>
/// What a handler starts from: as a rule the bind in its try is what failed, and not a statement behind that, so that who binds
/// another socket there, to the same port, does not meet the first.
/// </summary>
/// <param name="run">Knows which binds stand in a try.</param>
/// <param name="graph">The graph of the body.</param>
/// <param name="tried">The region that the handler belongs to.</param>
internal sealed class FailedBinds(AnalysisRun run, ControlFlowGraph graph, ControlFlowRegion tried)
{
    /// <summary>The state in which what was bound there last holds no port.</summary>
    public AbstractState In(AbstractState state) => state.Disjuncts.Any(disjunct => disjunct.Sockets.Entries.Any(entry => IsBoundThere(entry.Key, entry.Value)))
        ? state.Select(disjunct => disjunct.ChangeEach((identity, socket) => IsBoundThere(identity, socket) ? socket with { Life = Life.Closed } : socket)) : state;

    private bool IsBoundThere(Identity identity, SocketState socket) => identity.Turn == Turn.Current && socket is { Life: Life.Bound, IsImplicitlyBound: false, Bind: { } bind }
        && run.TriedBinds.Contain(bind, tried, graph);
}
