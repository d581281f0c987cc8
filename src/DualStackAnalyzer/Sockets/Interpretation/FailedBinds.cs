namespace DualStackAnalyzer.Sockets.Interpretation;

/// <summary>
/// What a handler starts from: as a rule the bind in its try is what failed, and not a statement behind that, so that who binds
/// another socket there, to the same port, does not meet the first.
/// </summary>
/// <param name="graph">The graph of the body.</param>
/// <param name="tried">The region that the handler belongs to.</param>
internal sealed class FailedBinds(ControlFlowGraph graph, ControlFlowRegion tried)
{
    /// <summary>The state in which what was bound there last holds no port.</summary>
    public AbstractState In(AbstractState state) => state.Disjuncts.Any(disjunct => disjunct.Sockets.Entries.Any(entry => IsBoundThere(entry.Key, entry.Value)))
        ? state.Select(disjunct => disjunct.ChangeEach((identity, socket) => IsBoundThere(identity, socket) ? socket with { Life = Life.Closed } : socket)) : state;

    private bool IsBoundThere(Identity identity, SocketState socket) => identity.Turn == Turn.Current && socket is { Life: Life.Bound, IsImplicitlyBound: false, Bind: { } bind }
        && bind.WithCallers().Any(site => IsThere(site.Operation.Syntax));

    private bool IsThere(SyntaxNode bind)
    {
        for (int i = tried.FirstBlockOrdinal; i <= tried.LastBlockOrdinal; i++)
        {
            var block = graph.Blocks[i];
            if (block.Operations.Any(operation => Contains(operation, bind)) || (block.BranchValue is { } value && Contains(value, bind)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Contains(IOperation operation, SyntaxNode bind) => operation.Syntax.SyntaxTree == bind.SyntaxTree && operation.Syntax.Span.Contains(bind.Span);
}
