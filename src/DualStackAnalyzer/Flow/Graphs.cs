namespace DualStackAnalyzer.Flow;

internal static class Graphs
{
    /// <summary>All operations of a graph, those of lambdas and local functions left out.</summary>
    public static IEnumerable<IOperation> DescendantOperations(this ControlFlowGraph graph) =>
        from block in graph.Blocks
        from root in block.BranchValue is { } value ? block.Operations.Add(value) : block.Operations
        from operation in DescendantsAndSelf(root)
        select operation;

    /// <summary>All operations of a graph, those of lambdas and local functions included.</summary>
    public static IEnumerable<IOperation> AllOperations(this ControlFlowGraph graph, CancellationToken cancellation) =>
        graph.WithNested(cancellation).SelectMany(DescendantOperations);

    /// <summary>The operations of the lambdas and local functions within a graph.</summary>
    public static IEnumerable<IOperation> NestedOperations(this ControlFlowGraph graph, CancellationToken cancellation) =>
        graph.WithNested(cancellation).Skip(1).SelectMany(DescendantOperations);

    private static IEnumerable<ControlFlowGraph> WithNested(this ControlFlowGraph graph, CancellationToken cancellation) =>
        graph.LocalFunctions.Select(function => graph.GetLocalFunctionControlFlowGraph(function, cancellation))
            .Concat(graph.DescendantOperations().OfType<IFlowAnonymousFunctionOperation>()
                .Select(lambda => graph.GetAnonymousFunctionControlFlowGraph(lambda, cancellation)))
            .SelectMany(nested => nested.WithNested(cancellation))
            .Prepend(graph);

    private static IEnumerable<IOperation> DescendantsAndSelf(IOperation root)
    {
        var stack = new Stack<IOperation>();
        stack.Push(root);
        while (stack.Count > 0)
        {
            var operation = stack.Pop();
            yield return operation;
            foreach (var child in operation.ChildOperations)
            {
                stack.Push(child);
            }
        }
    }
}
