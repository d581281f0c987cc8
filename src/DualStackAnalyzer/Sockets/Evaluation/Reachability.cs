namespace DualStackAnalyzer.Sockets.Evaluation;

/// <summary>
/// Divides a world into what a callee can reach, its footprint, and the frame. It reaches its parameters, static members,
/// the objects that came from outside, and what is held by any of those; a lambda or local function the variables around
/// it besides. What the same call made before belongs to the footprint, too: it grows older there.
/// </summary>
internal sealed class Reachability
{
    private readonly Frame _callee;
    private readonly HashSet<Value> _values = [];
    private readonly HashSet<Place> _referred = [];
    private readonly Func<ISymbol, bool> _names;
    private readonly HashSet<Value> _leading;
    private bool _reachesVariables;

    /// <param name="callee">The callee.</param>
    /// <param name="world">The caller's world, with the parameters set.</param>
    /// <param name="names">Whether the callee, or what it calls, names a field or property.</param>
    public Reachability(Frame callee, World world, Func<ISymbol, bool> names)
    {
        _callee = callee;
        _names = names;
        _leading = Leading(world);
        _reachesVariables = callee.Code is not IMethodSymbol { MethodKind: not (MethodKind.LocalFunction or MethodKind.AnonymousFunction) };
        Mark(callee.Self);
        var (places, sockets) = (world.Places.Entries, world.Sockets.Entries);
        var (reachedPlaces, reachedSockets) = (new HashSet<Place>(), new HashSet<Identity>());
        int count;
        do
        {
            count = reachedPlaces.Count + reachedSockets.Count;
            foreach (var entry in places)
            {
                if (!reachedPlaces.Contains(entry.Key) && ((IsReached(entry.Key) && MayMatter(entry.Key, entry.Value)) || entry.Value.Any(IsNamedByCall)))
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

    /// <summary>Whether the callee names it, or what is done to the object that has it may reach a socket through it.</summary>
    private bool MayMatter(Place place, Value value) => place is not Slot { Symbol: var member, Owner: not Instance { Type.IsValueType: true } }
        || Relevance.IsPlatform(member) || _names(member) || value.Any(_leading.Contains);

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
        Variable variable => _reachesVariables || IsOfCallee(variable.Symbol) || _referred.Contains(place),
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

    /// <summary>Whether it is a parameter of the callee, or of a constructor, which may be a primary one.</summary>
    private bool IsOfCallee(ISymbol variable) => variable is IParameterSymbol { ContainingSymbol: var owner }
        && (owner is INamedTypeSymbol or IMethodSymbol { MethodKind: MethodKind.Constructor } || owner.Equals(_callee.Code as ISymbol, SymbolEqualityComparer.Default));

    /// <summary>Whether the entry is known of values that stand for nothing in the frame alone.</summary>
    private bool IsKnownThere(KeyValuePair<Value, Traits> entry)
    {
        var (hasName, isReached) = (false, false);
        entry.Key.Any(part =>
        {
            bool isName = part is Input or Opaque or SocketRef or Instance or EitherOf or EitherNumber or This;
            hasName |= isName;
            isReached |= isName && (Reaches(part) || IsNamedByCall(part));
            return isReached;
        });
        return isReached || !hasName;
    }

    private void Mark(Value? value) => value?.Any(part =>
    {
        _values.Add(part);
        if (part is Alias { Target: var target })
        {
            _referred.Add(target);
            Mark((target as Slot)?.Owner);
        }

        // Which variables the lambda reaches through others is not asked.
        _reachesVariables |= part is Function { Captured: not null };
        return false;
    });

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
