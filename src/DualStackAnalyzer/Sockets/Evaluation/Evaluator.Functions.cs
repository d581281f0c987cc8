using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using DualStackAnalyzer.Sockets.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace DualStackAnalyzer.Sockets.Evaluation;

// Delegates: lambdas and methods as values, and what happens when they are called.
internal sealed partial class Evaluator
{
    private IEnumerable<Outcome> InvokeFunction(
        IOperation call, Function function, Value[] arguments, World world, bool isConcurrent = false)
    {
        switch (function.Code)
        {
            case IMethodSymbol method:
                return Invoke(call, method, function.Receiver, arguments, world, isConcurrent);
            case IFlowAnonymousFunctionOperation lambda when frame.GraphOf(lambda) is { } graph
                && frame.Depth < Frame.MaximumDepth && !frame.IsRunning(lambda.Symbol):
                return Enter(call, graph, lambda.Symbol, function.Receiver, run.IsOwn(lambda.Symbol), arguments, world, isConcurrent);
            default:
                return [Fresh(call, Release(world, arguments))];
        }
    }

    /// <summary>Runs a function for what it does by itself; what it does to the present world is unknown anyway.</summary>
    private void RunElsewhere(Function function, World world)
    {
        if (function.Code is IFlowAnonymousFunctionOperation lambda)
        {
            var unknown = lambda.Symbol.Parameters.Select(p => (Value)new Input(p)).ToArray();
            foreach (var _ in InvokeFunction(lambda, function, unknown, world))
            {
                // Only its facts are wanted.
            }
        }
    }

    private IEnumerable<Outcome> EvaluateDelegate(IDelegateCreationOperation creation, World world) =>
        Evaluate(creation.Target, world);

    private IEnumerable<Outcome> EvaluateDelegateTarget(IOperation target, World world)
    {
        if (target is IFlowAnonymousFunctionOperation lambda)
        {
            return [new(world, new Function(lambda, frame.Self, run.CapturedBy(lambda, frame.GraphOf(lambda))))];
        }

        var method = (IMethodReferenceOperation)target;
        return method.Instance is null
            ? [new(world, new Function(method.Method, null, null))]
            : Evaluate(method.Instance, world).Select(receiver => new Outcome(receiver.World, new Function(method.Method, receiver.Value, null)));
    }
}
