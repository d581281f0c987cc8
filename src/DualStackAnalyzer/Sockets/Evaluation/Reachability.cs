namespace DualStackAnalyzer.Sockets.Evaluation;

/// <summary>
/// Divides a world into what a callee can reach, its footprint, and the frame. It reaches its parameters, static members,
/// the objects that came from outside, and what is held by any of those; a lambda or local function the variables around
/// it besides. What the same call made before belongs to the footprint, too: it grows older there.
/// </summary>
internal sealed class Reachability
{
    private readonly Frame _callee;
    private readonly AnalysisRun _run;
    private readonly HashSet<Value> _values = [];
    private readonly HashSet<Place> _referred = [];
    private readonly HashSet<ISymbol> _bodies = new(SymbolEqualityComparer.Default);
    private readonly List<Func<ISymbol, bool>> _names = [];
    private readonly HashSet<ISymbol> _variables = new(SymbolEqualityComparer.Default);
    private readonly HashSet<Value> _leading;

    /// <param name="callee">The callee.</param>
    /// <param name="world">The caller's world, with the parameters set.</param>
    /// <param name="run">Knows which members and variables a body names.</param>
    public Reachability(Frame callee, World world, AnalysisRun run)
    {
        (_callee, _run) = (callee, run);
        _leading = Leading(world);
        MarkBody((IMethodSymbol)callee.Code, callee.IsNested ? run.CapturedBy(callee.Graph) : null);
        Mark(callee.Self);
        var (places, sockets) = (world.Places.Entries, world.Sockets.Entries);
        var (reachedPlaces, reachedSockets) = (new HashSet<Place>(), new HashSet<Identity>());
        int count;
        do
        {
            count = reachedPlaces.Count + reachedSockets.Count;
            foreach (var entry in places)
            {
                if (!reachedPlaces.Contains(entry.Key) && ((IsReached(entry.Key) && MayMatter(entry.Key, entry.Value)) || IsSharedEndPoint(entry.Value) || entry.Value.Any(IsNamedByCall)))
                {
                    reachedPlaces.Add(entry.Key);
                    Mark(entry.Value);
                    Mark((entry.Key as Slot)?.Owner);
                }
            }

            foreach (var entry in sockets)
            {
                if (!reachedSockets.Contains(entry.Key) && (_values.Contains(new SocketRef(entry.Key)) || IsMadeByCall(entry.Key) || entry.Value.Port.Any(IsNamedByCall)))
                {
                    reachedSockets.Add(entry.Key);
                    Mark(entry.Value.Family);
                    Mark(entry.Value.Address);
                    Mark(entry.Value.Port);
                }
            }
        }
        while (count < reachedPlaces.Count + reachedSockets.Count);

        Footprint = new()
        {
            Places = world.Places.Where(entry => reachedPlaces.Contains(entry.Key)),
            Sockets = world.Sockets.Where(entry => reachedSockets.Contains(entry.Key)),
            Known = world.Known.Where(IsKnownThere),
        };
        Frame = new()
        {
            Places = world.Places.Where(entry => !reachedPlaces.Contains(entry.Key)),
            Sockets = world.Sockets.Where(entry => !reachedSockets.Contains(entry.Key)),
            Known = world.Known.Where(entry => !IsKnownThere(entry)),
        };
    }

    /// <summary>What the callee can reach.</summary>
    public World Footprint { get; }

    /// <summary>What it cannot.</summary>
    public World Frame { get; }

    /// <summary>The whole world after the callee has left its part like this.</summary>
    public World Restore(World left) => new()
    {
        Places = Frame.Places.With(left.Places),
        Sockets = Frame.Sockets.With(left.Sockets),
        Known = Restore(left.Known),
    };

    /// <summary>A fact of the callee, beside what else is known and bound.</summary>
    public Fact Restore(Fact fact) => fact with
    {
        World = new()
        {
            Sockets = fact.Neighbours(Frame.Sockets).With(fact.World.Sockets),
            Known = Restore(fact.World.Known),
        },
    };

    private StructuralMap<Value, Traits> Restore(StructuralMap<Value, Traits> left) =>
        Frame.Known.Count == 0 ? left : StructuralMap<Value, Traits>.Of(Frame.Known.Entries.Concat(left.Entries), static (before, after) => before | after);

    /// <summary>Whether the callee names it, or what is done to the object that has it may reach a socket through it.</summary>
    private bool MayMatter(Place place, Value value) => place is not Slot { Symbol: var member, Owner: not Instance { Type.IsValueType: true } }
        || Relevance.IsPlatform(member) || IsNamed(member) || (!IsOwnAlone(place) && value.Any(_leading.Contains));

    /// <summary>Whether it is a private member of the object itself: code that is handed the object does not come to it.</summary>
    private static bool IsOwnAlone(Place place) => place is Slot { Owner: This, Symbol.DeclaredAccessibility: Accessibility.Private };

    private bool IsNamed(ISymbol member) => _names.Exists(names => names(member));

    /// <summary>The values that lead to a socket, to a delegate or to a collection that is followed.</summary>
    private static HashSet<Value> Leading(World world)
    {
        var leading = new HashSet<Value>();
        var places = world.Places.Entries;
        foreach (var entry in places)
        {
            entry.Value.Any(part => part is SocketRef or Function && leading.Add(part) && false);
            if (entry is { Key: Contents { Collection: var collection }, Value: Sequence })
            {
                leading.Add(collection);
            }
        }

        int count;
        do
        {
            count = leading.Count;
            foreach (var entry in places)
            {
                if (Garbage.OwnerOf(entry.Key) is { } owner && !leading.Contains(owner) && entry.Value.Any(leading.Contains))
                {
                    leading.Add(owner);
                }
            }
        }
        while (count < leading.Count);
        return leading;
    }

    private bool IsReached(Place place) => place switch
    {
        Variable variable => _variables.Contains(variable.Symbol) || IsOfCallee(variable.Symbol) || _referred.Contains(place),
        Slot { Owner: null } => true,
        Slot { Owner: This or Instance or SocketRef } slot => Reaches(slot.Owner),
        Slot => true,
        Contents contents => _values.Contains(contents.Collection),
        Approximate approximate => _values.Contains(approximate.Collection),
        Element element => _values.Contains(element.Collection),
        _ => false,
    };

    /// <summary>Whether the callee reaches the value. A method of the analyzed type may reach the object of an outer type, too.</summary>
    private bool Reaches(Value value) => _values.Contains(value) || (value is This && _callee.Self is This);

    /// <summary>Whether the callee has the same endpoint: what it changes there is changed wherever that is held.</summary>
    private bool IsSharedEndPoint(Value value) => value is EndPointValue && _values.Contains(value);

    /// <summary>Whether it is a parameter of the callee.</summary>
    private bool IsOfCallee(ISymbol variable) => variable is IParameterSymbol { ContainingSymbol: var owner }
        && (owner is INamedTypeSymbol || owner.Equals(_callee.Code as ISymbol, SymbolEqualityComparer.Default));

    /// <summary>
    /// Whether the callee can come to the value that something is known of: it holds it, or all that it is made of, by members that
    /// it names.
    /// </summary>
    private bool IsKnownThere(KeyValuePair<Value, Traits> entry) => !entry.Key.Any(IsOutOfReach);

    private bool IsOutOfReach(Value part) => part switch
    {
        Input or Opaque or SocketRef or Instance or EitherOf or EitherNumber or This => !Reaches(part) && !IsNamedByCall(part),
        Member { Name: ISymbol member } => !_values.Contains(part) && !Relevance.IsPlatform(member) && !IsNamed(member),
        _ => false,
    };

    private void Mark(Value? value) => value?.Any(part =>
    {
        _values.Add(part);
        if (part is Alias { Target: var target })
        {
            _referred.Add(target);
            Mark((target as Slot)?.Owner);
        }

        if (part is Function { Code: var code, Captured: var captured })
        {
            MarkBody(code as IMethodSymbol ?? ((IFlowAnonymousFunctionOperation)code).Symbol, captured);
        }

        return false;
    });

    /// <summary>The callee may run the body, which comes to what that names.</summary>
    private void MarkBody(IMethodSymbol method, CapturedVariables? captured)
    {
        if (!_bodies.Add(method))
        {
            return;
        }

        _names.Add(_run.NamesOf(method));
        captured ??= method.MethodKind == MethodKind.LocalFunction && _callee.GraphOf(method) is { } graph ? _run.CapturedBy(graph) : null;
        if (captured is not null)
        {
            _variables.UnionWith(captured.Symbols);
            foreach (var function in captured.Functions)
            {
                MarkBody(function, captured: null);
            }
        }
    }

    /// <summary>Whether it names something that the call made before, or a number that several worlds share.</summary>
    private bool IsNamedByCall(Value part) => part switch
    {
        SocketRef socket => IsMadeByCall(socket.Identity),
        Instance instance => IsMadeByCall(instance.Identity),
        Opaque opaque => IsMadeByCall(opaque.Identity),
        EitherOf { Holder: ValueTuple<Identity, string> held } => IsMadeByCall(held.Item1),
        EitherNumber => true,
        _ => false,
    };

    private bool IsMadeByCall(Identity identity) => identity.Site.IsCalledFrom(_callee.Caller);
}
