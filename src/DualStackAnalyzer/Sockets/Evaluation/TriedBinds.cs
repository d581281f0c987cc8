namespace DualStackAnalyzer.Sockets.Evaluation;

/// <summary>Which binds stand in the try that a handler belongs to.</summary>
internal sealed class TriedBinds
{
    private readonly Dictionary<(ControlFlowRegion Tried, SyntaxNode Bind), bool> _known = [];

    /// <summary>Whether a bind, or the call that leads to it, stands in a region of a graph.</summary>
    public bool Contain(Site bind, ControlFlowRegion tried, ControlFlowGraph graph)
    {
        for (var site = bind; site is not null; site = site.Caller)
        {
            var key = (tried, site.Operation.Syntax);
            if (!_known.TryGetValue(key, out bool isThere))
            {
                isThere = IsThere(site.Operation.Syntax, tried, graph);
                _known.Add(key, isThere);
            }

            if (isThere)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsThere(SyntaxNode bind, ControlFlowRegion tried, ControlFlowGraph graph)
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
