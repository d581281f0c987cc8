using System.Collections.Generic;
using System.Threading;
using DualStackAnalyzer.Flow;
using DualStackAnalyzer.Sockets.Api;
using DualStackAnalyzer.Sockets.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace DualStackAnalyzer.Sockets.Evaluation;

/// <summary>What all bodies share while one type is analyzed: the compilation's knowledge, the budget, the facts.</summary>
internal sealed class AnalysisRun(
    SocketApi api, Relevance relevance, BodySource bodies, INamedTypeSymbol type, Budget budget, CancellationToken cancellation)
{
    private readonly HashSet<Fact> _facts = [];
    private readonly Dictionary<IOperation, CapturedVariables> _captured = [];

    public SocketApi Api { get; } = api;

    public Relevance Relevance { get; } = relevance;

    public BodySource Bodies { get; } = bodies;

    public INamedTypeSymbol Type { get; } = type;

    public Budget Budget { get; } = budget;

    public CancellationToken Cancellation { get; } = cancellation;

    public Sweep Sweep { get; } = new();

    /// <summary>Calls that bind or configure a socket that nobody knows: on some path at least.</summary>
    public HashSet<IOperation> Uncertain { get; } = [];

    public IReadOnlyCollection<Fact> Facts => _facts;

    /// <summary>
    /// Keeps a fact, if the present body is being swept. Of a socket that was lost sight of there are no facts.
    /// </summary>
    public void Record(Fact fact)
    {
        if (fact.State.Family is Unknown)
        {
            RecordUnknown(fact.Site.Operation);
        }
        else if (Sweep.IsOn)
        {
            _facts.Add(fact);
        }
    }

    /// <summary>The variables that a lambda mentions; one object for each lambda.</summary>
    public CapturedVariables CapturedBy(IFlowAnonymousFunctionOperation lambda, ControlFlowGraph? graph)
    {
        if (!_captured.TryGetValue(lambda, out var captured))
        {
            captured = new(graph?.AllOperations(Cancellation) ?? []);
            _captured.Add(lambda, captured);
        }

        return captured;
    }

    /// <summary>True where the symbol is a member of the analyzed type or of a type nested in it.</summary>
    public bool IsOwn(ISymbol symbol) => SymbolEqualityComparer.Default.Equals(HomeOf(symbol), Type);

    /// <summary>The outermost type that contains the symbol.</summary>
    public static INamedTypeSymbol HomeOf(ISymbol symbol)
    {
        var type = symbol as INamedTypeSymbol ?? symbol.ContainingType;
        while (type.ContainingType is { } outer)
        {
            type = outer;
        }

        return type.OriginalDefinition;
    }

    /// <summary>Notes that a call is reached with a socket that nobody knows.</summary>
    public void RecordUnknown(IOperation call)
    {
        if (Sweep.IsOn)
        {
            Uncertain.Add(call);
        }
    }
}
