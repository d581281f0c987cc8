namespace DualStackAnalyzer.Sockets.Values;

/// <summary>
/// One way in which the program may have come here: what its variables hold, what is known of the values, and
/// the sockets that were made.
/// </summary>
internal sealed record Disjunct
{
    public static readonly Disjunct Empty = new();

    private HashSet<Value>? _reachable;
    private HashSet<Value>? _ofSockets;
    private HashSet<Value>? _leading;

    public Disjunct()
    {
    }

    /// <summary>A changed copy reaches other values.</summary>
    private Disjunct(Disjunct original) => (Store, Sockets, PathCondition) = (original.Store, original.Sockets, original.PathCondition);

    /// <summary>Whether the system has IPv6: the answer is the same whenever it is asked.</summary>
    public static readonly Value SupportsIPv6 = new Member(null, nameof(SupportsIPv6));

    public bool Equals(Disjunct? other) => ReferenceEquals(this, other)
        || (other is not null && Sockets.Equals(other.Sockets) && Store.Equals(other.Store) && PathCondition.Equals(other.PathCondition));

    public override int GetHashCode() => unchecked((((Store.GetHashCode() * 31) + Sockets.GetHashCode()) * 31) + PathCondition.GetHashCode());

    public StructuralMap<AbstractLocation, Value> Store { get; init; }

    public StructuralMap<Identity, SocketState> Sockets { get; init; }

    public StructuralMap<Value, Traits> PathCondition { get; init; }

    /// <summary>The objects and results that variables hold, and what is held by those.</summary>
    public HashSet<Value> Reachable => _reachable ??= GarbageCollection.FindReachable(this);

    /// <summary>The objects and results that sockets are made of.</summary>
    public HashSet<Value> OfSockets => _ofSockets ??= GarbageCollection.FindOfSockets(Sockets);

    /// <summary>The values that lead to a socket, to a delegate or to a collection that is followed.</summary>
    public HashSet<Value> Leading => _leading ??= GarbageCollection.FindLeading(this);

    /// <summary>Whether a variable holds the object or result, or something that it holds does, or a socket is made of it.</summary>
    public bool IsMentioned(Value part) => Reachable.Contains(part) || OfSockets.Contains(part);

    /// <summary>Whether a test has ruled out that the system has IPv6.</summary>
    public bool ExcludesIPv6 => PathCondition.Count > 0 && !TraitsOf(SupportsIPv6).MayBe(Traits.IsTrue);

    public Value? Read(AbstractLocation location) => Store.TryGet(location, out var value) ? value : null;

    /// <summary>Of a variable that nothing is known of nothing is kept.</summary>
    public Disjunct Write(AbstractLocation location, Value value) => value.Bounded() is var bounded && bounded is Unknown && location is Variable or Capture
        ? Forget(location)
        : WithStore(Store.Set(location, bounded));

    public Disjunct Forget(AbstractLocation location) => WithStore(Store.Remove(location));

    /// <summary>The disjunct with another store; this one where it is the same.</summary>
    public Disjunct WithStore(StructuralMap<AbstractLocation, Value> store) => store.IsSame(Store) ? this : this with { Store = store };

    /// <summary>The disjunct of these parts; this one where they are its own.</summary>
    public Disjunct With(StructuralMap<AbstractLocation, Value> store, StructuralMap<Identity, SocketState> sockets, StructuralMap<Value, Traits> pathCondition) =>
        store.IsSame(Store) && sockets.IsSame(Sockets) && pathCondition.IsSame(PathCondition) ? this : new() { Store = store, Sockets = sockets, PathCondition = pathCondition };

    public SocketState? Socket(Value? value) =>
        value is SocketRef reference && Sockets.TryGet(reference.Identity, out var state) ? state : null;

    public Disjunct With(Identity identity, SocketState state) => Sockets.Set(identity, state) is var sockets && sockets.IsSame(Sockets) ? this : this with { Sockets = sockets };

    /// <summary>Changes the state of a socket, if the value is one.</summary>
    public Disjunct Change(Value? value, Func<SocketState, SocketState> change) =>
        value is SocketRef reference && Sockets.TryGet(reference.Identity, out var state)
            ? With(reference.Identity, change(state))
            : this;

    /// <summary>Changes the states of all sockets.</summary>
    public Disjunct ChangeEach(Func<Identity, SocketState, SocketState> change) => this with
    {
        Sockets = Sockets.Map(entry => new(entry.Key, change(entry.Key, entry.Value)), static (one, _) => one),
    };

    /// <summary>What the value may be: all bits but those that are ruled out.</summary>
    public Traits TraitsOf(Value value) => value switch
    {
        Constant { Data: System.Net.IPAddress ip } => TraitsExtensions.Of(ip) | Traits.IsNotNull | Traits.Truth,
        Constant { Data: long family } => TraitsExtensions.OfFamily(family) | Traits.IsNotNull | Traits.Truth,
        Constant { Data: null } => Traits.Address | Traits.IsNull | Traits.Truth,
        Constant { Data: bool truth } => Traits.Address | Traits.IsNotNull | (truth ? Traits.IsTrue : Traits.IsFalse),
        SocketRef { Identity.Site.Parameter: null } or Instance or This or EndPointValue or Function => Traits.Anything & ~Traits.IsNull,
        FamilyOf family => TraitsOf(family.Address),
        _ => PathCondition.TryGet(value, out var traits) ? traits : Traits.Anything,
    };

    /// <summary>The disjunct in which the value is one of <paramref name="possible"/>; null where it cannot be.</summary>
    public Disjunct? Refine(Value value, Traits possible)
    {
        if (value is FamilyOf family)
        {
            return Refine(family.Address, possible);
        }

        var before = TraitsOf(value);
        var after = before & possible;
        if (after.IsContradiction())
        {
            return null;
        }

        return after == before || value is Unknown or Constant
            ? this
            : this with { PathCondition = PathCondition.Set(value, after) };
    }

    /// <summary>This disjunct, knowing no more than the other knows too.</summary>
    public Disjunct MergeKnowledge(Disjunct other)
    {
        if (PathCondition.Equals(other.PathCondition))
        {
            return this;
        }

        Func<Value, Traits, (Traits, bool)> ofEither = (value, traits) => traits.Or(other.TraitsOf(value)) is var either ? (either, either != Traits.Anything) : default;
        var known = PathCondition.Merge(other.PathCondition, (value, traits, _) => ofEither(value, traits), ofEither, static (_, _) => default);
        return this with { PathCondition = known };
    }

    /// <summary>
    /// Makes room for a new object of a site: the present one becomes an earlier one, everywhere that it is
    /// mentioned. Two earlier ones become one, by join.
    /// </summary>
    public Disjunct Age(Site site)
    {
        var current = new Identity(site, Turn.Current);
        var earlier = new Identity(site, Turn.Earlier);
        Value? Replace(Value value) => value switch
        {
            SocketRef socket when socket.Identity == current => new SocketRef(earlier),
            Instance instance when instance.Identity == current => instance with { Identity = earlier },
            Opaque opaque when opaque.Identity == current => new Opaque(earlier),
            JoinedValue either => either.Of(current, earlier),
            _ => null,
        };

        return Map(Replace, identity => identity == current ? earlier : identity);
    }

    /// <summary>The same disjunct with values exchanged, in the store, the sockets and the path condition. What becomes one is joined.</summary>
    public Disjunct Map(Func<Value, Value?> replace, Func<Identity, Identity> rename)
    {
        var store = Store.Map(entry => new(MapLocation(entry.Key, replace), entry.Value.Map(replace).Bounded()), static (left, right) => left == right ? left : Unknown.Instance);
        var known = PathCondition.Map(entry => new(entry.Key.Map(replace), entry.Value), static (left, right) => left | right);
        var disjunct = With(store, Sockets, known);
        var renamed = Sockets.Map(entry => new(rename(entry.Key), entry.Value.Map(replace)), static (one, _) => one);
        return renamed.IsSame(Sockets) ? disjunct : renamed.Count == Sockets.Count ? disjunct with { Sockets = renamed } : (disjunct with { Sockets = default }).WithJoined(Sockets.Entries.Select(entry => new KeyValuePair<Identity, SocketState>(rename(entry.Key), entry.Value.Map(replace))));
    }

    /// <summary>The disjunct with more sockets. Of those that are the same the states are joined.</summary>
    public Disjunct WithJoined(IEnumerable<KeyValuePair<Identity, SocketState>> sockets)
    {
        var disjunct = this;
        foreach (var entry in sockets)
        {
            var (identity, state) = (entry.Key, entry.Value);
            if (disjunct.Sockets.TryGet(identity, out var other))
            {
                (disjunct, state) = ValueJoin.Join(disjunct, identity, other, disjunct, state, disjunct);
            }

            disjunct = disjunct.With(identity, state);
        }

        return disjunct;
    }

    /// <summary>Whether the disjunct speaks of an object of the site.</summary>
    public bool Mentions(Site site) => Mentions(identity => identity.Site.Equals(site));

    /// <summary>Whether the test is true of an object that the disjunct speaks of; asked of each until then.</summary>
    public bool Mentions(Func<Identity, bool> test)
    {
        Func<Value, bool> isOfObject = part => GarbageCollection.IdentityOf(part) is { } identity && test(identity);
        foreach (var entry in Store.Entries)
        {
            if (entry.Value.Any(isOfObject) || OwnerOf(entry.Key)?.Any(isOfObject) == true)
            {
                return true;
            }
        }

        foreach (var entry in Sockets.Entries)
        {
            if (test(entry.Key) || entry.Value.Mentions(isOfObject))
            {
                return true;
            }
        }

        foreach (var entry in PathCondition.Entries)
        {
            if (entry.Key.Any(isOfObject))
            {
                return true;
            }
        }

        return false;
    }

    private static Value? OwnerOf(AbstractLocation location) => location switch
    {
        MemberLocation memberLocation => memberLocation.Owner,
        Contents contents => contents.Collection,
        Element element => new Derived(nameof(Element), element.Collection, element.Index),
        _ => null,
    };

    internal static AbstractLocation MapLocation(AbstractLocation location, Func<Value, Value?> replace) => location switch
    {
        MemberLocation { Owner: { } owner } memberLocation => owner.Map(replace) is var other && ReferenceEquals(other, owner) ? memberLocation : memberLocation with { Owner = other },
        Contents contents => contents.Collection.Map(replace) is var other && ReferenceEquals(other, contents.Collection) ? contents : new Contents(other),
        Element element => new Element(element.Collection.Map(replace), element.Index.Map(replace)),
        _ => location,
    };
}
