using System.Collections.Generic;
using System.Threading;
using DualStackAnalyzer.Flow;
using DualStackAnalyzer.Sockets.Api;
using DualStackAnalyzer.Sockets.Values;
using Microsoft.CodeAnalysis;

namespace DualStackAnalyzer.Sockets.Evaluation;

/// <summary>What all bodies share while one type is analyzed: the compilation's knowledge, the budget, the facts.</summary>
internal sealed class AnalysisRun(
    SocketApi api, Relevance relevance, BodySource bodies, INamedTypeSymbol type, Budget budget, CancellationToken cancellation)
{
    private readonly HashSet<Fact> _facts = [];

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

    /// <summary>Keeps a fact, if the present body is being swept.</summary>
    public void Record(Fact fact)
    {
        if (Sweep.IsOn)
        {
            _facts.Add(fact);
        }
    }

    /// <summary>True where the symbol is a member of the analyzed type or of a type nested in it.</summary>
    public bool IsOwn(ISymbol symbol)
    {
        for (var type = symbol as INamedTypeSymbol ?? symbol.ContainingType; type is not null; type = type.ContainingType)
        {
            if (SymbolEqualityComparer.Default.Equals(type.OriginalDefinition, Type))
            {
                return true;
            }
        }

        return false;
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
