using DualStackAnalyzer.Flow;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace DualStackAnalyzer.Tests.Flow;

/// <summary>The ways in which a program may have come here, each as the set of the methods that were called on it.</summary>
internal sealed class Trace : IEquatable<Trace>
{
    private Trace(IEnumerable<string> ways) => Ways = [.. ways];

    public static Trace Start { get; } = new([""]);

    public ImmutableSortedSet<string> Ways { get; }

    public Trace Join(Trace other) => new(Ways.Union(other.Ways));

    /// <summary>Behind a call of a method whose name is one letter.</summary>
    public Trace After(string name) => new(Ways.Select(way => string.Concat((way + name).Distinct().Order())));

    public bool Equals(Trace? other) => other is not null && Ways.SetEquals(other.Ways);

    public override bool Equals(object? obj) => Equals(obj as Trace);

    public override int GetHashCode() => Ways.Count;

    public override string ToString() => string.Join(" ", Ways.Select(way => way.Length == 0 ? "-" : way));
}

/// <summary>Every call may throw before it has happened. In the recorder: which call is made after which ways.</summary>
internal sealed class TraceTransfer(FactRecorder<string> recorder, bool isFinallyInert) : ITransfer<Trace>
{
    public Trace Join(Trace left, Trace right) => left.Join(right);

    /// <summary>How often a state was to be less exact.</summary>
    public int Widened { get; private set; }

    public Trace Widen(Trace state)
    {
        Widened++;
        return state;
    }

    public Step<Trace> Apply(IOperation operation, Trace state, bool isCaught) => Run(operation, state);

    public Split<Trace> Branch(IOperation condition, Trace state, bool isCaught)
    {
        Step<Trace> step = Run(condition, state);
        return condition.ConstantValue is { HasValue: true, Value: bool always }
            ? new(always ? step.Normal : null, always ? null : step.Normal, step.Thrown)
            : new(step.Normal, step.Normal, step.Thrown);
    }

    public bool IsIrrelevant(ControlFlowRegion region) => isFinallyInert;

    public Trace Forget(ControlFlowRegion region, Trace state) => state;

    public Trace Caught(ControlFlowRegion tried, Trace state) => state;

    public Trace Prune(BasicBlock block, Trace state) => state;

    public Step<Trace> Return(IOperation value, Trace state, bool isCaught) => Run(value, state);

    private Step<Trace> Run(IOperation root, Trace state)
    {
        Trace? thrown = null;
        foreach (IInvocationOperation call in root.DescendantsAndSelf().OfType<IInvocationOperation>().Where(it => it.TargetMethod.Name.Length == 1))
        {
            thrown = thrown is null ? state : Join(thrown, state);
            recorder.Add($"{call.TargetMethod.Name}: {state}");
            state = state.After(call.TargetMethod.Name);
        }

        return new(state, thrown);
    }
}
