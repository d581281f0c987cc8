using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using DualStackAnalyzer.Flow;
using DualStackAnalyzer.Sockets.Api;
using DualStackAnalyzer.Sockets.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace DualStackAnalyzer.Sockets.Evaluation;

/// <summary>What all bodies share while one type is analyzed: the compilation's knowledge, the budget, the facts.</summary>
internal sealed class AnalysisRun(
    SocketApi api, Relevance relevance, BodySource bodies, INamedTypeSymbol type, CancellationToken cancellation)
{
    /// <summary>The bound on the work for one type, in evaluated operations: about a second.</summary>
    private const int StepsOfType = 100_000;

    /// <summary>The bound on the work for one method and what it calls.</summary>
    private const int StepsOfMethod = 30_000;

    /// <summary>The bound on one call: past it the caller goes on as if the callee were not seen.</summary>
    private const int StepsOfCall = 12_000;

    private int _steps = StepsOfType;

    /// <summary>The shares that bodies have used up in vain, by how exactly they were run.</summary>
    private readonly Dictionary<(ControlFlowGraph, bool IsWidened), int> _tooMuch = [];

    private readonly Dictionary<(Site, ControlFlowGraph, Value?, bool, World, bool), CallResult> _calls = [];
    private readonly Dictionary<IOperation, CapturedVariables> _captured = [];
    private readonly Dictionary<ControlFlowGraph, MethodSummary> _summaries = [];

    public SocketApi Api { get; } = api;

    public Relevance Relevance { get; } = relevance;

    public Inertness Inertness { get; } = new(api, relevance);

    public BodySource Bodies { get; } = bodies;

    public IPv6Support IPv6Support { get; } = new(api, bodies);

    public StaticConstruction StaticConstruction { get; } = new(relevance, bodies, cancellation);

    public INamedTypeSymbol Type { get; } = type;

    /// <summary>What parameters are for certain, by what all callers pass.</summary>
    public ImmutableDictionary<ISymbol, Value> Given { get; init; } = ImmutableDictionary.Create<ISymbol, Value>(SymbolEqualityComparer.Default);

    /// <summary>What is left for the method that is run now.</summary>
    public Budget Budget { get; private set; } = new(0, cancellation);

    public CancellationToken Cancellation { get; } = cancellation;

    public Notebook<Note> Notebook { get; } = new();

    /// <summary>True once a method was too much to run to its end.</summary>
    public bool IsPartial { get; set; }

    /// <summary>Gives the type its whole budget again, where that ran out.</summary>
    public bool TryRestart()
    {
        if (_steps > 0)
        {
            return false;
        }

        _steps = StepsOfType;
        IsPartial = false;
        return true;
    }

    /// <summary>Starts a method, with a budget of its own within that of the type.</summary>
    public void Begin()
    {
        Budget = new(Math.Min(StepsOfMethod, _steps), Cancellation);
        Notebook.Open();
    }

    /// <summary>Ends a method. False where its budget ran out: then its notes are dropped.</summary>
    public bool TryEnd(out IReadOnlyList<Note> notes)
    {
        _steps -= Budget.Spent;
        var page = Notebook.Close(outer: null);
        notes = page is null || Budget.IsExhausted ? [] : page;
        return !Budget.IsExhausted;
    }

    /// <summary>
    /// Runs a body that is called, once for each world in which it is; where that is too much, with worlds merged.
    /// Null where that is too much, too: then its notes are dropped.
    /// </summary>
    public CallResult? TryCall(Frame callee, WorldSet entry)
    {
        var call = (callee.Caller!, callee.Graph, callee.Self, callee.IsConcurrent, entry.Worlds[0], entry.IsWidened);
        if (!_calls.TryGetValue(call, out var result))
        {
            result = Run(callee, entry) ?? (entry.IsWidened ? null : Run(callee.Anew(), entry.Widened()));
            if (result is null)
            {
                return null;
            }

            _calls.Add(call, result);
        }

        Notebook.Add(result.Notes);
        return result;
    }

    private CallResult? Run(Frame callee, WorldSet entry)
    {
        var share = Budget.ShareOf(StepsOfCall);
        var body = (callee.Graph, entry.IsWidened);
        if (_tooMuch.TryGetValue(body, out var usedUp) && share < 2 * usedUp)
        {
            return null;
        }

        var outer = Notebook.Open();
        Exits<WorldSet> exits = new();
        var isDone = Budget.TryWithin(share, () => exits = new Evaluator(this, callee).Solve(entry));
        var notes = Notebook.Close(outer);
        if (!isDone)
        {
            _tooMuch[body] = share;
        }

        return isDone ? new(exits, callee.Suspended, notes) : null;
    }

    /// <summary>Notes a fact. Of a socket that was lost sight of there are none.</summary>
    public void Record(Fact fact) => Notebook.Add(fact.State.Family is Unknown ? new LostSight(fact.Site) : fact);

    /// <summary>Notes that a call is reached with a socket that is not known.</summary>
    public void RecordUnknown(Site call) => Notebook.Add(new LostSight(call));

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

    /// <summary>What a method does, without running it.</summary>
    public MethodSummary SummaryOf(IMethodSymbol method) => Relevance.Of(method, Bodies, Cancellation);

    /// <summary>What the body of a lambda or local function does, without running it.</summary>
    public MethodSummary SummaryOf(ControlFlowGraph graph)
    {
        if (!_summaries.TryGetValue(graph, out var summary))
        {
            summary = graph.AllOperations(Cancellation).Aggregate(MethodSummary.Nothing, (all, operation) => all.And(Relevance.Of(operation, Bodies, Cancellation)));
            _summaries.Add(graph, summary);
        }

        return summary;
    }

    /// <summary>The type and the types nested in it, however deep.</summary>
    public static IEnumerable<INamedTypeSymbol> WithNested(INamedTypeSymbol type) =>
        type.GetTypeMembers().SelectMany(WithNested).Prepend(type);

    /// <summary>Whether the symbol is a member of the analyzed type or of a type nested in it.</summary>
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
}
