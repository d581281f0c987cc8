namespace DualStackAnalyzer.Sockets.Evaluation;

/// <summary>What all bodies share while one type is analyzed: the compilation's knowledge, the budget, the facts.</summary>
internal sealed class AnalysisRun(
    SocketApi api, Relevance relevance, BodySource bodies, INamedTypeSymbol type, CancellationToken cancellation)
{
    private int _steps = StepBounds.OfType;

    /// <summary>The methods whose length the type was given steps for.</summary>
    private readonly HashSet<ControlFlowGraph> _begun = [];

    /// <summary>The shares that bodies have used up in vain, by how exactly they were run.</summary>
    private readonly Dictionary<(ControlFlowGraph, bool IsWidened), int> _tooMuch = [];

    private readonly Dictionary<(Site, ControlFlowGraph, Value?, bool IsConcurrent, bool IsCaught, Disjunct, bool IsWidened), CallResult> _calls = [];

    /// <summary>The operations that have made an object or a value so far.</summary>
    private readonly HashSet<IOperation> _makers = [];

    /// <summary>The calls that were entered so far.</summary>
    private readonly HashSet<IOperation> _entered = [];

    /// <summary>How often a call was not followed for what is on the stack: a result that comes of that is one for this stack only.</summary>
    private int _cuts;
    private bool? _choosesSomewhere;
    private readonly Dictionary<ControlFlowGraph, CapturedVariables> _captured = [];
    private readonly Dictionary<ControlFlowGraph, MethodSummary> _summaries = [];
    private readonly Dictionary<(ISymbol Type, bool IsStatic), IReadOnlyList<ControlFlowGraph>> _initializers = [];

    public SocketApi Api { get; } = api;

    public Relevance Relevance { get; } = relevance;

    /// <summary>The bodies that may be run.</summary>
    public Scope Scope => field ??= new(WithNested(Type), Relevance, Bodies, Cancellation);

    /// <summary>What can matter in the bodies that are run.</summary>
    public Slice Slice => Scope.Slice;

    public IrrelevantOperations IrrelevantOperations => field ??= new(Api, Relevance, Slice, StaticConstruction.MayRun, member => IPv6Support.IsAnswer(member, Cancellation), OpenMembers.HasFunctions);

    /// <summary>The members that hold addresses which can matter.</summary>
    public AddressHolders AddressHolders => field ??= new(this);

    public SharedVariables SharedVariables { get; } = new();

    public MatteringNumbers MatteringNumbers => field ??= new(this);

    public FailedBinds FailedBinds { get; } = new();

    /// <summary>Objects with addresses that only one variable leads to.</summary>
    public ConfinedObjects ConfinedObjects => field ??= new(this);

    /// <summary>The bodies that only call another.</summary>
    public Forwarding Forwarding => field ??= new(this);

    /// <summary>How many operations are being evaluated within each other, in all bodies that are on the stack.</summary>
    public int Nesting { get; set; }

    public BodySource Bodies { get; } = bodies;

    public IPv6Support IPv6Support { get; } = new(api, bodies);

    public StaticConstruction StaticConstruction { get; } = new(relevance, bodies, cancellation);

    public INamedTypeSymbol Type { get; } = type;

    /// <summary>What code outside may choose for in objects of the type.</summary>
    public OpenMembers OpenMembers => field ??= new(this);

    /// <summary>What parameters are for certain, by what all callers pass.</summary>
    public ImmutableDictionary<ISymbol, Value> Given { get; init; } = ImmutableDictionary.Create<ISymbol, Value>(SymbolEqualityComparer.Default);

    /// <summary>Whether a rule reports listeners for being IPv4.</summary>
    public bool AreIPv4ListenersReported { get; init; } = true;

    /// <summary>Whether another type reports a socket where it makes it.</summary>
    public Func<IOperation, INamedTypeSymbol, bool> IsReportedThere { get; init; } = static (_, _) => false;

    /// <summary>What is left for the method that is run now.</summary>
    public Budget Budget { get; private set; } = new(0, cancellation);

    public CancellationToken Cancellation { get; } = cancellation;

    public FactRecorder<Observation> FactRecorder { get; } = new();

    /// <summary>The operations that were evaluated so far, in all methods.</summary>
    public int Spent { get; private set; }

    /// <summary>Whether a method was too much to run to its end.</summary>
    public bool IsPartial { get; set; }

    /// <summary>Whether half of what the type may take is spent.</summary>
    public bool IsScarce => _steps <= StepBounds.OfType / 2;

    /// <summary>Whether all of it is.</summary>
    public bool IsSpent => _steps <= 0;

    /// <summary>Starts a method, with a budget of its own within that of the type.</summary>
    public void Begin(ControlFlowGraph body)
    {
        int steps = body.OriginalOperation.Syntax.Span.Length / StepBounds.CharactersOfStep;
        _steps += _begun.Add(body) ? steps : 0;
        Budget = new(Math.Min(StepBounds.OfMethod + steps, _steps), Cancellation);
        FactRecorder.Open();
    }

    /// <summary>Ends a method. False where its budget ran out: then its notes are dropped.</summary>
    public bool TryEnd(out IReadOnlyList<Observation> notes)
    {
        _steps -= Budget.Spent;
        Spent += Budget.Spent;
        var page = FactRecorder.Close(outer: null);
        notes = page is null || Budget.IsExhausted ? [] : page.All();
        return !Budget.IsExhausted;
    }

    /// <summary>
    /// Runs a body that is called, once for each footprint that it starts from. Null where that is too much: then its notes are
    /// dropped.
    /// </summary>
    public CallResult? TryCall(Frame callee, AbstractState entry)
    {
        var context = new CallContext(callee, entry.Disjuncts[0], this);
        if (Solve(context, callee, entry.IsWidened) is not { } result)
        {
            return null;
        }

        if (result.Observations is { } noted)
        {
            FactRecorder.AddLater(() => noted.Value.Select(context.Restore));
        }

        return new(new() { Normal = context.Restore(result.Exits.Normal), Thrown = context.Restore(result.Exits.Thrown) }, context.Restore(result.Suspended), null);
    }

    /// <summary>Which members a body, or what it calls, may name.</summary>
    public Func<ISymbol, bool> NamesOf(IMethodSymbol method) => Relevance.NamedMembers.Of(method, own => Relevance.OwnOf(own, Bodies, Cancellation));

    /// <summary>Notes that a call is not followed, since the same body is running or too many are.</summary>
    public void CutOff() => _cuts++;

    private CallResult? Solve(CallContext context, Frame called, bool isWidened)
    {
        var callee = context.Callee;
        var call = (callee.Caller!, callee.Graph, callee.Self, callee.IsConcurrent, callee.IsCaught, context.Entry, isWidened);
        var callHere = call with { Item1 = called.Caller! };
        if (_calls.TryGetValue(call, out var result) || _calls.TryGetValue(callHere, out result))
        {
            return result;
        }

        int cuts = _cuts;
        if (Run(callee, AbstractState.Of([context.Entry], isWidened)!) is { } done)
        {
            result = done with
            {
                Exits = new() { Normal = context.Leave(done.Exits.Normal), Thrown = context.Leave(done.Exits.Thrown) },
                Suspended = context.Leave(done.Suspended),
            };
            _calls.Add(cuts == _cuts ? call : callHere, result);
        }

        return result;
    }

    private CallResult? Run(Frame callee, AbstractState entry)
    {
        int share = Budget.ShareOf(StepBounds.OfCall, isAll: callee.Outer is { } caller && Forwarding.IsAllOf(caller));
        var body = (callee.Graph, entry.IsWidened);
        if (_tooMuch.TryGetValue(body, out int usedUp) && share < 2 * usedUp)
        {
            return null;
        }

        var outer = FactRecorder.Open();
        Exits<AbstractState> exits = new();
        bool isDone = Budget.TryWithin(share, () => exits = new Interpreter(this, callee).Solve(entry));
        var notes = FactRecorder.Close(outer);
        if (!isDone)
        {
            _tooMuch[body] = share;
        }

        return isDone ? new(exits, callee.Suspended, notes is null ? null : new(() => [.. notes.All().Distinct()], isThreadSafe: false)) : null;
    }

    /// <summary>
    /// The disjunct with room for a new object of a site. Most operations make their first: then there is none to look for.
    /// </summary>
    public Disjunct MakeRoom(Site site, Disjunct disjunct) => _makers.Add(site.Operation) || !disjunct.Mentions(site) ? disjunct : disjunct.Age(site);

    /// <summary>Whether a call is entered for the first time, whatever led there.</summary>
    public bool TryEnterFirst(Site call) => _entered.Add(call.Operation);

    /// <summary>Whether some method of the type chooses a mode, or what it calls does.</summary>
    public bool ChoosesSomewhere => _choosesSomewhere ??= WithNested(Type).SelectMany(static type => type.GetMembers()).OfType<IMethodSymbol>()
        .Any(method => WholeOf(method).Does(MethodEffects.Chooses | MethodEffects.HandsOn));

    /// <summary>Notes a fact. Of a socket that was lost sight of there are none.</summary>
    public void Record(Fact fact)
    {
        var disjunct = new Disjunct
        {
            Sockets = fact.Neighbours(fact.Disjunct.Sockets),
            PathCondition = fact.KnownOf(fact.Disjunct.PathCondition),
        };
        foreach (var state in fact.State.OfEachMode())
        {
            FactRecorder.Add(state.Family is Unknown ? new LostSight(fact.Site) : fact with { State = state, Disjunct = disjunct });
        }

        foreach (var site in fact.State.Others ?? [])
        {
            Record(fact with { Socket = fact.Socket with { Site = site }, State = fact.State with { Others = null } });
        }
    }

    /// <summary>Notes that a call is reached with a socket that is not known.</summary>
    public void RecordUnknown(Site call) => FactRecorder.Add(new LostSight(call));

    /// <summary>The variables that a local function mentions; null for a method that is none, or that is not at hand in a body.</summary>
    public CapturedVariables? CapturedBy(IMethodSymbol method, Frame frame) =>
        method.MethodKind == MethodKind.LocalFunction && frame.GraphOf(method) is { } graph ? CapturedBy(graph) : null;

    /// <summary>The variables that a lambda or local function mentions; one object for each.</summary>
    public CapturedVariables CapturedBy(ControlFlowGraph graph)
    {
        if (!_captured.TryGetValue(graph, out var captured))
        {
            captured = new(graph.AllOperations(Cancellation));
            _captured.Add(graph, captured);
        }

        return captured;
    }

    /// <summary>The initializers of a type that can matter: most make an empty collection, or set a number.</summary>
    public IReadOnlyList<ControlFlowGraph> InitializersOf(INamedTypeSymbol type, bool isStatic)
    {
        if (!_initializers.TryGetValue((type, isStatic), out var mattering))
        {
            mattering = [.. Bodies.InitializersOf(type, isStatic, Cancellation).Where(graph => !IrrelevantOperations.IsIrrelevant(graph))];
            _initializers.Add((type, isStatic), mattering);
        }

        return mattering;
    }

    /// <summary>What a method does by itself or through a few calls, without running it.</summary>
    public MethodSummary SummaryOf(IMethodSymbol method) => Relevance.Of(method, Bodies, Cancellation);

    /// <summary>What a method may do through any calls.</summary>
    public MethodSummary WholeOf(IMethodSymbol method) => Relevance.WholeOf(method, Bodies, Cancellation);

    /// <summary>What a body does, without running it: that of a method through any calls, that of a function by itself.</summary>
    public MethodSummary WholeOf(object code, ControlFlowGraph graph) =>
        code is IMethodSymbol { MethodKind: not (MethodKind.LocalFunction or MethodKind.AnonymousFunction) } method ? WholeOf(method) : SummaryOf(graph);

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
