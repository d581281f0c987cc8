namespace DualStackAnalyzer.Sockets.Evaluation;

/// <summary>
/// What a handler starts from: as a rule the bind in its try is what failed, and not a statement behind that, so that who binds
/// another socket there, to the same port, does not meet the first.
/// </summary>
internal sealed class FailedBinds
{
    private readonly Dictionary<(ControlFlowRegion Tried, SyntaxNode Bind), bool> _known = [];

    /// <summary>The state in which what was bound last in a try holds no port.</summary>
    /// <param name="state">The state in which something was thrown.</param>
    /// <param name="tried">The region that the handler belongs to.</param>
    /// <param name="graph">The graph of the body.</param>
    public AbstractState In(AbstractState state, ControlFlowRegion tried, ControlFlowGraph graph)
    {
        bool isBoundThere(Identity identity, SocketState socket) => identity.Turn == Turn.Current && socket is { Life: Life.Bound, IsImplicitlyBound: false, Bind: { } bind }
            && bind.WithCallers().Any(site => IsThere(site.Operation.Syntax, tried, graph));

        return !state.Disjuncts.Any(disjunct => disjunct.Sockets.Entries.Any(entry => isBoundThere(entry.Key, entry.Value))) ? state
            : state.Select(disjunct => disjunct.ChangeEach((identity, socket) => isBoundThere(identity, socket) ? socket with { Life = Life.Closed } : socket));
    }

    private bool IsThere(SyntaxNode bind, ControlFlowRegion tried, ControlFlowGraph graph)
    {
        if (!_known.TryGetValue((tried, bind), out bool isThere))
        {
            isThere = graph.Blocks.Skip(tried.FirstBlockOrdinal).Take(tried.LastBlockOrdinal - tried.FirstBlockOrdinal + 1)
                .SelectMany(static block => block.BranchValue is { } value ? block.Operations.Add(value) : block.Operations)
                .Any(operation => operation.Syntax.SyntaxTree == bind.SyntaxTree && operation.Syntax.Span.Contains(bind.Span));
            _known.Add((tried, bind), isThere);
        }

        return isThere;
    }
}
