using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DualStackAnalyzer.Sockets.Evaluation;

/// <summary>
/// Tests of a parameter that the body mentions nowhere else, or of a numbered element of one: which way they went decides
/// nothing later, so it is not remembered, and the worlds of both ways are one again where they meet.
/// </summary>
internal sealed class LoneTests(CancellationToken cancellation)
{
    private readonly Dictionary<ControlFlowGraph, HashSet<IOperation>> _tests = [];

    /// <summary>Whether a condition of the body is such a test.</summary>
    /// <param name="method">A method that is entered from outside, so that no caller knows what it is given.</param>
    /// <param name="graph">Its body.</param>
    /// <param name="condition">A condition that ends one of its blocks.</param>
    public bool Contains(ISymbol method, ControlFlowGraph graph, IOperation condition)
    {
        if (!_tests.TryGetValue(graph, out var tests))
        {
            tests = Find(method, graph);
            _tests.Add(graph, tests);
        }

        return tests.Contains(condition);
    }

    private HashSet<IOperation> Find(ISymbol method, ControlFlowGraph graph)
    {
        var uses = graph.AllOperations(cancellation).OfType<IParameterReferenceOperation>().ToLookup<IParameterReferenceOperation, ISymbol>(use => use.Parameter, SymbolEqualityComparer.Default);
        return [.. graph.Blocks.Select(block => block.ConditionKind == ControlFlowConditionKind.None ? null : block.BranchValue).OfType<IOperation>()
            .Where(condition => !IsInLoop(condition) && Tested(condition) is { } parameter && method.Equals(parameter.Parameter.ContainingSymbol, SymbolEqualityComparer.Default) && IsLone(parameter, uses[parameter.Parameter]))];
    }

    /// <summary>The parameter that the condition tests by itself, or an element of.</summary>
    private static IParameterReferenceOperation? Tested(IOperation condition) => condition switch
    {
        IUnaryOperation { OperatorKind: UnaryOperatorKind.Not, OperatorMethod: null, Operand: var operand } => Tested(operand),
        IParenthesizedOperation { Operand: var operand } => Tested(operand),
        IParameterReferenceOperation { Type.SpecialType: SpecialType.System_Boolean } parameter => parameter,
        IArrayElementReferenceOperation { ArrayReference: IParameterReferenceOperation parameter, Type.SpecialType: SpecialType.System_Boolean } => parameter,
        _ => null,
    };

    /// <summary>Whether nothing else reads it, or all that is read of an array are elements with a number, each once.</summary>
    private static bool IsLone(IParameterReferenceOperation parameter, IEnumerable<IParameterReferenceOperation> uses) =>
        NumberOf(parameter) is not { } number ? !uses.Skip(1).Any()
            : uses.Select(NumberOf).ToList() is var numbers && !numbers.Contains(null) && numbers.Count(other => other == number) == 1;

    private static int? NumberOf(IParameterReferenceOperation parameter) =>
        parameter.Parent is IArrayElementReferenceOperation { Indices.Length: 1 } element && element.ArrayReference == parameter
            && element.Indices[0].ConstantValue is { HasValue: true, Value: int number } ? number : null;

    private static bool IsInLoop(IOperation condition) => condition.Syntax.Ancestors().TakeWhile(outer => outer is not MemberDeclarationSyntax)
        .Any(outer => outer is ForStatementSyntax or CommonForEachStatementSyntax or WhileStatementSyntax or DoStatementSyntax or LabeledStatementSyntax);
}
