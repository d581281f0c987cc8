namespace DualStackAnalyzer.Sockets.Evaluation;

/// <summary>
/// Analyzes one type as an object lives: initializers and a constructor, then its methods in any order. What the
/// methods leave in fields is where the others start, until nothing new comes (or the rounds are used up). The
/// notes of the last round are kept.
/// </summary>
internal sealed class TypeAnalysis
{
    /// <summary>How often what methods leave in fields is carried into the others.</summary>
    private const int MaximumRounds = 3;

    private readonly AnalysisRun _run;

    /// <summary>Bodies that are run with disjuncts merged from the start, since it was too much before to tell them apart.</summary>
    private readonly HashSet<object> _large = [];

    /// <summary>Bodies that were too much to run to their end: what they do to fields is not known.</summary>
    private readonly HashSet<object> _abandoned = [];

    /// <summary>What bodies noted and left, by what they started from.</summary>
    private readonly Dictionary<(object Code, Value? Self, Disjunct Entry, bool IsWidened), (IReadOnlyList<Observation> Observations, IReadOnlyList<Disjunct> Left)> _solved = [];

    /// <summary>What bodies noted in their last round: that stands where the type has used up its steps.</summary>
    private readonly Dictionary<object, List<Observation>> _noted = [];

    private readonly IReadOnlyList<INamedTypeSymbol> _types;
    private readonly OwnEffects _own;

    /// <summary>Whether others start again what a method of the type has stopped; asked once there is something stopped.</summary>
    private bool? _isRestarted;
    private readonly EntryPoints _entryPoints;
    private readonly List<IMethodSymbol> _entries;

    /// <summary>Private methods that were not reached in the calls of others, and are run by themselves.</summary>
    private readonly HashSet<ISymbol> _unreached = new(SymbolEqualityComparer.Default);

    /// <summary>The members that methods assign which are not run, such as the setter of a property.</summary>
    private readonly HashSet<ISymbol> _settable;

    /// <summary>The members that are assigned by any method which is no constructor.</summary>
    private readonly HashSet<ISymbol> _assigned;

    /// <summary>The endpoints whose port is assigned by one.</summary>
    private readonly HashSet<ISymbol> _moved;

    /// <summary>Private constructors that others of the type chain to: they are seen there, with their arguments.</summary>
    private readonly HashSet<ISymbol> _chained;

    private TypeAnalysis(AnalysisRun run)
    {
        _run = run;
        _types = [.. AnalysisRun.WithNested(run.Type)];
        _own = new(run, _types);
        _entryPoints = new(run, _types);
        _chained = new(_entryPoints.Chained(), SymbolEqualityComparer.Default);
        _entries = [.. _entryPoints.OfOthers().OrderByDescending(_entryPoints.Acts)];
        _assigned = new(_entryPoints.Assigned(), SymbolEqualityComparer.Default);
        var parts = new EndPointParts(run, _types);
        _settable = new(_entryPoints.Settable().Concat(parts.Readdressed()), SymbolEqualityComparer.Default);
        _moved = new(parts.Moved(), SymbolEqualityComparer.Default);
    }

    /// <summary>The notes of the type, without those of methods for which the budget ran out.</summary>
    /// <exception cref="OperationCanceledException">The host asked to stop.</exception>
    public static IReadOnlyCollection<Observation> Run(AnalysisRun run) => new TypeAnalysis(run).Solve();

    private HashSet<Observation> Solve()
    {
        if (!_own.Decide() || !_run.Scope.Stakes.AreAny(_run.AreIPv4ListenersReported) || _own.AreReportedElsewhere())
        {
            return [];
        }

        var notes = new List<Observation>();
        var started = Constructed(Disjunct.Empty, isStatic: true, notes);
        var constructed = started.SelectMany(disjunct => Constructed(disjunct, isStatic: false, notes));
        var between = Between([], constructed, isConstructed: true);
        int most = _types.Any(_run.Relevance.HoldsSocket) ? MaximumRounds : 0;
        for (int rounds = most; ; rounds--)
        {
            var ofMethods = new List<Observation>();
            var left = _entries.SelectMany(method => Execute(method, between, ofMethods)).ToList();
            var next = rounds == 0 ? between : Between(between.Disjuncts, left, isConstructed: false);
            if (next.Equals(between) && TryEnter(_entryPoints.Unreached(_entries, [.. notes, .. ofMethods])))
            {
                rounds = most + 1;
                continue;
            }

            if (next.Equals(between))
            {
                return [.. notes, .. ofMethods];
            }

            between = next;
        }
    }

    /// <summary>Adds methods to those that are run by themselves, once.</summary>
    private bool TryEnter(IEnumerable<IMethodSymbol> unreached)
    {
        if (_unreached.Count == 0)
        {
            _unreached.UnionWith(unreached);
            _entries.AddRange(_unreached.Cast<IMethodSymbol>());
            return _unreached.Count > 0;
        }

        return false;
    }

    /// <summary>The disjuncts between two calls; one where it is too much to tell them apart.</summary>
    private AbstractState Between(IEnumerable<Disjunct> earlier, IEnumerable<Disjunct> left, bool isConstructed)
    {
        var ended = left.ToList();
        _isRestarted ??= ended.Any(disjunct => disjunct.Sockets.Entries.Any(entry => entry.Value.LostDual)) ? Restarts.Exist(_types, _run) : null;
        var between = ClassInvariant.Between(earlier, ended, isConstructed, _run.IsPartial, _run.Relevance, _isRestarted ?? false, _settable, _assigned, _moved,
            member => _run.Relevance.ForeignUses.LeaveAlone(member, _run.Bodies, _run.Cancellation));
        return _run.IsScarce ? AbstractState.Of(ClassInvariant.Opened(Widening.One(between.Disjuncts))) : between;
    }

    /// <summary>The disjuncts that static or instance construction leaves, through any constructor.</summary>
    private List<Disjunct> Constructed(Disjunct disjunct, bool isStatic, List<Observation> notes)
    {
        List<Disjunct> disjuncts = [disjunct];
        foreach (var type in _types)
        {
            var constructors = isStatic ? type.StaticConstructors : type.InstanceConstructors;
            var self = isStatic ? null : new This(type);
            List<Disjunct> initialized = [.. disjuncts.SelectMany(before => Initialize(type, self, before, notes))];
            var open = constructors.Where(c => !_chained.Contains(c)).ToList();
            var withBody = open.Where(c => _run.Bodies.Of(c, _run.Cancellation) is not null && _run.SummaryOf(c) != MethodSummary.Nothing).ToList();
            var without = withBody.Count < open.Count || open.Count == 0 ? initialized : [];
            disjuncts = [.. without, .. withBody.SelectMany(c => Execute(c, AbstractState.Of(initialized) ?? AbstractState.Of(Disjunct.Empty), notes))];
        }

        return disjuncts;
    }

    private IEnumerable<Disjunct> Initialize(INamedTypeSymbol type, Value? self, Disjunct disjunct, List<Observation> notes)
    {
        // A socket that a base class makes is its own business.
        var inherited = self is null ? [] : type.BasesInSource()
            .SelectMany(derivedFrom => _run.InitializersOf(derivedFrom, isStatic: false))
            .Where(graph => !_run.SummaryOf(graph).Does(MethodEffects.Creates));
        IEnumerable<Disjunct> disjuncts = [disjunct];
        foreach (var graph in inherited.Concat(_run.InitializersOf(type, self is null)))
        {
            var frame = new Frame(graph, graph.OriginalOperation.Syntax, self, caller: null, _run.Type, isOwn: true, outer: null);
            disjuncts = [.. disjuncts.SelectMany(before => Solve(frame, AbstractState.Of(before), notes))];
        }

        return disjuncts;
    }

    private IEnumerable<Disjunct> Execute(IMethodSymbol method, AbstractState between, List<Observation> notes)
    {
        if (_run.Bodies.Of(method, _run.Cancellation) is not { } graph)
        {
            return [];
        }

        if (BaseCallOf(method, graph) is { } call)
        {
            return ConstructSocket(method, graph, call, between, notes);
        }

        var self = method.IsStatic ? null : new This(method.ContainingType);
        var frame = new Frame(graph, method, self, caller: null, _run.Type, isOwn: true, outer: null);
        IEnumerable<IParameterSymbol> parameters = ExtensionBlocks.ReceiverOf(method, graph, _run.Cancellation) is { } receiver ? method.Parameters.Add(receiver) : method.Parameters;
        var disjuncts = between.Disjuncts.Select(disjunct => parameters.Aggregate(
            disjunct, (current, parameter) => Receive(parameter, frame, current)));
        return Solve(frame, AbstractState.Of(disjuncts, between.IsWidened)!, notes);
    }

    /// <summary>
    /// Runs a constructor of a class derived from a socket: the object is the socket that the base constructor makes. For
    /// the methods it is like any other.
    /// </summary>
    private IEnumerable<Disjunct> ConstructSocket(IMethodSymbol constructor, ControlFlowGraph graph, IOperation baseCall, AbstractState between, List<Observation> notes)
    {
        var socket = new SocketRef(new(new(baseCall, null, _run.Type, IsOwn: true), Turn.Current));
        var frame = new Frame(graph, constructor, socket, caller: null, _run.Type, isOwn: true, outer: null);
        var disjuncts = between.Disjuncts.Select(disjunct => constructor.Parameters.Aggregate(disjunct, (current, parameter) => Receive(parameter, frame, current))
            .Map(value => value is This ? socket : null, identity => identity).With(socket.Identity, new() { Mode = Modes.Unknown }));
        var self = new This(constructor.ContainingType);
        return Solve(frame, AbstractState.Of(disjuncts, between.IsWidened)!, notes).Select(disjunct => disjunct.Map(value => value == socket ? self : null, identity => identity));
    }

    /// <summary>The call of the base constructor that makes the object a socket; null where there is none that is written out.</summary>
    private IOperation? BaseCallOf(IMethodSymbol method, ControlFlowGraph graph) =>
        method.MethodKind != MethodKind.Constructor || !_run.Api.IsSocket(method.ContainingType) ? null
            : graph.AllOperations(_run.Cancellation).OfType<IInvocationOperation>().FirstOrDefault(call => call.TargetMethod.MethodKind == MethodKind.Constructor
                && call.Instance is IInstanceReferenceOperation && Creations.Creates(_run.Api.EffectOf(call.TargetMethod)));

    /// <summary>
    /// What comes in from outside. The arguments of an abstract type's constructor come from derived types: where one of
    /// those decides what they are, nothing is reported of them here.
    /// </summary>
    private Disjunct Receive(IParameterSymbol parameter, Frame frame, Disjunct disjunct)
    {
        if (!_run.Api.IsSocket(parameter.Type))
        {
            return disjunct.Write(new Variable(parameter), ArgumentFor(parameter, (IMethodSymbol)frame.Code));
        }

        // A socket from outside: what was done to it before is not known, what is done from here on is.
        var identity = new Identity(frame.SiteOf(frame.Graph.OriginalOperation) with { Parameter = parameter }, Turn.Current);
        return disjunct.Write(new Variable(parameter), new SocketRef(identity)).With(identity, new()
        {
            Family = new Member(new Input(parameter), nameof(SocketState.Family)),
            Address = new Member(new Input(parameter), nameof(SocketState.Address)),
            Port = new Member(new Input(parameter), nameof(SocketState.Port)),
            Mode = Modes.Unknown,
            Life = Life.Fresh | Life.Bound | Life.Closed,
            Reuse = ReuseAddress.On | ReuseAddress.Off,
        });
    }

    private Value ArgumentFor(IParameterSymbol parameter, IMethodSymbol method) =>
        (method.MethodKind == MethodKind.Constructor && method.ContainingType.IsAbstract && Derivations.Decide(parameter, _run.Bodies, _run.Cancellation))
            || (_unreached.Contains(method) && (_run.Relevance.IsAddress(parameter.Type) || parameter.Type.SpecialType == SpecialType.System_Object))
            ? Unknown.Instance
            : _run.Given.TryGetValue(parameter, out var given) ? given : _run.Slice.Matters(parameter) || _run.IrrelevantOperations.IsFollowed(parameter.Type) ? new Input(parameter) : Unknown.Instance;

    /// <summary>
    /// Runs a body in each disjunct by itself, once for all that it can reach there: from round to round as a rule nothing of that
    /// changes.
    /// </summary>
    private List<Disjunct> Solve(Frame frame, AbstractState entry, List<Observation> notes)
    {
        var left = new List<Disjunct>();
        int known = notes.Count;
        foreach (var disjunct in entry.Disjuncts)
        {
            var reach = frame.Code is IMethodSymbol ? new Reachability(frame, disjunct, _run) : null;
            var footprint = reach?.Footprint ?? disjunct;
            bool isWidened = entry.IsWidened || _run.IsScarce || _large.Contains(frame.Code);
            var start = (frame.Code, frame.Self, footprint, isWidened);
            if (!_solved.TryGetValue(start, out var solved))
            {
                solved = Solve(frame, AbstractState.Of([footprint], isWidened)!);
                _solved.Add(start, solved);
            }

            notes.AddRange(reach is null ? solved.Observations : solved.Observations.Select(note => note is Fact fact ? reach.Unreached.Restore(fact) : note));
            left.AddRange(solved.Left.Select(after => ClassInvariant.Returned(frame, reach?.Unreached.Restore(after) ?? after)));
        }

        if (_abandoned.Contains(frame.Code))
        {
            // What was too much in one disjunct is not known in any.
            notes.RemoveRange(known, notes.Count - known);
            return [];
        }

        if (!_run.IsSpent)
        {
            _noted[frame.Code] = notes.GetRange(known, notes.Count - known);
        }
        else if (_noted.TryGetValue(frame.Code, out var before))
        {
            notes.AddRange(before);
        }

        return left;
    }

    /// <summary>Runs a body; where that is too much it is abandoned.</summary>
    private (IReadOnlyList<Observation> Observations, IReadOnlyList<Disjunct> Left) Solve(Frame frame, AbstractState entry)
    {
        if (_abandoned.Contains(frame.Code))
        {
            return ([], []);
        }

        _run.Begin(frame.Graph);
        var interpreter = new Interpreter(_run, frame.Anew());
        var left = interpreter.Solve(entry).Normal?.Disjuncts ?? [];
        interpreter.SocketOperations.RecordKept(left);
        if (_run.Budget.IsScarce)
        {
            _large.Add(frame.Code);
        }

        if (_run.TryEnd(out var noted))
        {
            return (noted, left);
        }

        _run.IsPartial = true;
        if (!_run.IsSpent)
        {
            _abandoned.Add(frame.Code);
        }

        return ([], []);
    }
}
