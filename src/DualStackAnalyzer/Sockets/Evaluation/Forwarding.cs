namespace DualStackAnalyzer.Sockets.Evaluation;

/// <summary>
/// Bodies that do nothing that matters but to call one other: overloads with fewer parameters, wrappers. However many of them
/// stand between a call and what it runs, it is one call.
/// </summary>
internal sealed class Forwarding(AnalysisRun run)
{
    private readonly Dictionary<ControlFlowGraph, bool> _known = [];

    /// <summary>How many calls deep a call goes: no deeper where the body only forwards, or is a constructor that chains to another.</summary>
    public int DepthOf(IOperation? call, Frame frame) =>
        frame.Depth + (call is IInvocationOperation { TargetMethod.MethodKind: MethodKind.Constructor } || IsAllOf(frame) ? 0 : 1);

    /// <summary>Whether a body is called and does nothing else.</summary>
    public bool IsAllOf(Frame frame) => frame.Outer is not null && IsAllOf(frame.Graph);

    private bool IsAllOf(ControlFlowGraph graph)
    {
        if (!_known.TryGetValue(graph, out bool isAll))
        {
            var mattering = graph.Blocks
                .SelectMany(static block => block.BranchValue is { } value ? block.Operations.Add(value) : block.Operations)
                .Where(operation => Matters(operation, graph)).Take(2).ToList();
            isAll = mattering.Count == 1 && mattering[0].DescendantsAndSelf().Count(static operation => operation.Callee() is { } callee && !Relevance.IsPlatform(callee)) == 1;
            _known.Add(graph, isAll);
        }

        return isAll;
    }

    /// <summary>Whether it is what each constructor begins with.</summary>
    private static bool IsObjectMade(IOperation operation) =>
        operation is IExpressionStatementOperation { Operation: IInvocationOperation { TargetMethod: { MethodKind: MethodKind.Constructor, ContainingType.SpecialType: SpecialType.System_Object } } };

    private bool Matters(IOperation operation, ControlFlowGraph graph) => !operation.ConstantValue.HasValue && !IsObjectMade(operation)
        && !run.IrrelevantOperations.IsIrrelevant(operation, graph) && !run.IrrelevantOperations.IsIrrelevantTest(operation, graph);
}
