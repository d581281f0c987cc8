namespace DualStackAnalyzer.Sockets.Values;

/// <summary>
/// One way in which the program may have come here: what its variables hold, what is known of the values, and
/// the sockets that were made.
/// </summary>
internal sealed record World
{
    public static readonly World Empty = new();

    private HashSet<Value>? _reachable;
    private HashSet<Value>? _mentioned;
    private World? _essence;

    public World()
    {
    }

    /// <summary>A changed copy reaches other values.</summary>
    private World(World original) => (Places, Sockets, Known) = (original.Places, original.Sockets, original.Known);

    /// <summary>Whether the system has IPv6: the answer is the same whenever it is asked.</summary>
    public static readonly Value SupportsIPv6 = new Member(null, nameof(SupportsIPv6));

    public bool Equals(World? other) => ReferenceEquals(this, other)
        || (other is not null && Sockets.Equals(other.Sockets) && Places.Equals(other.Places) && Known.Equals(other.Known));

    public override int GetHashCode() => unchecked((((Places.GetHashCode() * 31) + Sockets.GetHashCode()) * 31) + Known.GetHashCode());

    public StructuralMap<Place, Value> Places { get; init; }

    public StructuralMap<Identity, SocketState> Sockets { get; init; }

    public StructuralMap<Value, Traits> Known { get; init; }

    /// <summary>The values that variables hold, and what is held by those.</summary>
    public HashSet<Value> Reachable => _reachable ??= Garbage.FindReachable(this);

    /// <summary>Those and the values that sockets are made of, with their parts.</summary>
    public HashSet<Value> Mentioned => _mentioned ??= Garbage.FindMentioned(this);

    /// <summary>The same without knowledge, flags in fields, and sockets that no variable leads to (such a one may still hold its port).</summary>
    public World Essence => _essence ??= this with
    {
        Known = default,
        Places = Places.Where(static entry => entry.Key is not Slot || !(Likeness.IsData(entry.Value) || Likeness.IsFlag(entry.Value))),
        Sockets = Sockets.Where(entry => Reachable.Contains(new SocketRef(entry.Key))),
    };

    /// <summary>Whether a test has ruled out that the system has IPv6.</summary>
    public bool ExcludesIPv6 => Known.Count > 0 && !TraitsOf(SupportsIPv6).MayBe(Traits.IsTrue);

    public Value? Read(Place place) => Places.TryGet(place, out var value) ? value : null;

    /// <summary>Of a variable that nothing is known of nothing is kept.</summary>
    public World Write(Place place, Value value) => value.Bounded() is var bounded && bounded is Unknown && place is Variable or Capture
        ? Forget(place)
        : this with { Places = Places.Set(place, bounded) };

    public World Forget(Place place) => this with { Places = Places.Remove(place) };

    public SocketState? Socket(Value? value) =>
        value is SocketRef reference && Sockets.TryGet(reference.Identity, out var state) ? state : null;

    public World With(Identity identity, SocketState state) => this with { Sockets = Sockets.Set(identity, state) };

    /// <summary>Changes the state of a socket, if the value is one.</summary>
    public World Change(Value? value, Func<SocketState, SocketState> change) =>
        value is SocketRef reference && Sockets.TryGet(reference.Identity, out var state)
            ? With(reference.Identity, change(state))
            : this;

    /// <summary>Changes the states of all sockets.</summary>
    public World ChangeEach(Func<Identity, SocketState, SocketState> change) => this with
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
        _ => Known.TryGet(value, out var traits) ? traits : Traits.Anything,
    };

    /// <summary>The world in which the value is one of <paramref name="possible"/>; null where it cannot be.</summary>
    public World? Refine(Value value, Traits possible)
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
            : this with { Known = Known.Set(value, after) };
    }

    /// <summary>This world, knowing no more than the other knows too.</summary>
    public World MergeKnowledge(World other)
    {
        if (Known.Equals(other.Known))
        {
            return this;
        }

        var known = Known.Select(entry => entry.Value.Or(other.TraitsOf(entry.Key)) is var either ? (either, either != Traits.Anything) : default);
        return this with { Known = known };
    }

    /// <summary>
    /// Makes room for a new object of a site: the present one becomes an earlier one, everywhere that it is
    /// mentioned. Two earlier ones become one, by join.
    /// </summary>
    public World Age(Site site)
    {
        var current = new Identity(site, Turn.Current);
        var earlier = new Identity(site, Turn.Earlier);
        Value? Replace(Value value) => value switch
        {
            SocketRef socket when socket.Identity == current => new SocketRef(earlier),
            Instance instance when instance.Identity == current => instance with { Identity = earlier },
            Opaque opaque when opaque.Identity == current => new Opaque(earlier),
            EitherOf either => either.Of(current, earlier),
            _ => null,
        };

        return Map(Replace, identity => identity == current ? earlier : identity);
    }

    /// <summary>The same world with values exchanged, in places, sockets and knowledge. What becomes one is joined.</summary>
    public World Map(Func<Value, Value?> replace, Func<Identity, Identity> rename)
    {
        var places = Places.Map(entry => new(MapPlace(entry.Key, replace), entry.Value.Map(replace).Bounded()), static (left, right) => left == right ? left : Unknown.Instance);
        var known = Known.Map(entry => new(entry.Key.Map(replace), entry.Value), static (left, right) => left | right);
        if (Sockets.Count == 0)
        {
            return this with { Places = places, Known = known };
        }

        var world = this with { Places = places, Known = known };
        var renamed = Sockets.Map(entry => new(rename(entry.Key), entry.Value.Map(replace)), static (one, _) => one);
        return renamed.Count == Sockets.Count ? world with { Sockets = renamed } : world.WithJoined(Sockets, replace, rename);
    }

    /// <summary>The world with these sockets under other names, of which some are the same.</summary>
    private World WithJoined(StructuralMap<Identity, SocketState> sockets, Func<Value, Value?> replace, Func<Identity, Identity> rename)
    {
        var world = this with { Sockets = default };
        foreach (var entry in sockets.Entries)
        {
            var (identity, state) = (rename(entry.Key), entry.Value.Map(replace));
            if (world.Sockets.TryGet(identity, out var other))
            {
                (world, state) = Alternatives.Join(world, identity, other, world, state, world);
            }

            world = world.With(identity, state);
        }

        return world;
    }

    /// <summary>Whether the world speaks of an object of the site.</summary>
    public bool Mentions(Site site)
    {
        Func<Value, bool> isOfSite = part => part switch
        {
            SocketRef socket => socket.Identity.Site.Equals(site),
            Instance instance => instance.Identity.Site.Equals(site),
            Opaque opaque => opaque.Identity.Site.Equals(site),
            _ => false,
        };
        foreach (var entry in Places.Entries)
        {
            if (entry.Value.Any(isOfSite) || OwnerOf(entry.Key)?.Any(isOfSite) == true)
            {
                return true;
            }
        }

        foreach (var entry in Sockets.Entries)
        {
            if (entry.Key.Site.Equals(site) || entry.Value.Family.Any(isOfSite) || entry.Value.Address.Any(isOfSite) || entry.Value.Port.Any(isOfSite))
            {
                return true;
            }
        }

        foreach (var entry in Known.Entries)
        {
            if (entry.Key.Any(isOfSite))
            {
                return true;
            }
        }

        return false;
    }

    private static Value? OwnerOf(Place place) => place switch
    {
        Slot slot => slot.Owner,
        Contents contents => contents.Collection,
        Element element => new Derived(nameof(Element), element.Collection, element.Index),
        _ => null,
    };

    internal static Place MapPlace(Place place, Func<Value, Value?> replace) => place switch
    {
        Slot { Owner: { } owner } slot => owner.Map(replace) is var other && ReferenceEquals(other, owner) ? slot : slot with { Owner = other },
        Contents contents => contents.Collection.Map(replace) is var other && ReferenceEquals(other, contents.Collection) ? contents : new Contents(other),
        Element element => new Element(element.Collection.Map(replace), element.Index.Map(replace)),
        _ => place,
    };
}
