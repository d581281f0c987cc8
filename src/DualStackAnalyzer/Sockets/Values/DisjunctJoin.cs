namespace DualStackAnalyzer.Sockets.Values;

/// <summary>
/// One disjunct that covers two: what both know is known, what they hold is held, or is one or the other. The locations are
/// gone through once: to write them one by one would copy the store for each.
/// </summary>
internal sealed class DisjunctJoin
{
    /// <summary>Names what the address of an endpoint in a place may be, as the number of an element names that of a list.</summary>
    private const int EndPointAddress = -1;

    private readonly Disjunct _left;
    private readonly Disjunct _right;
    private readonly NumberJoin _numbers;

    /// <summary>Collections that were filled more or less.</summary>
    private readonly List<AbstractLocation> _approximate = [];

    /// <summary>What is known of the values so far.</summary>
    private Disjunct _known;

    private DisjunctJoin(Disjunct left, Disjunct right)
    {
        (_left, _right, _numbers) = (left, right, new(left, right));
        _known = new() { PathCondition = KnownOfEither(left, right) };
    }

    public static Disjunct Of(Disjunct left, Disjunct right)
    {
        var join = new DisjunctJoin(left, right);
        var store = join.Store();
        var sockets = join.Sockets();
        return join._known with { Store = store, Sockets = sockets };
    }

    private StructuralMap<AbstractLocation, Value> Store()
    {
        // Not forgotten: what is absent has the value that it had at the start.
        var store = _left.Store.Merge(
            _right.Store,
            (location, left, right) => Kept(location, OfBoth(location, left, right)),
            (location, left) => Kept(location, IsOfStranger(location, _right) ? left : Either(location, left, AtStart(location))),
            (location, right) => Kept(location, IsOfStranger(location, _left) ? right : Either(location, AtStart(location), right)));
        foreach (var location in _approximate)
        {
            store = store.Set(location, Unknown.Instance);
        }

        return store;
    }

    /// <summary>As in <see cref="Disjunct.Write"/>, nothing is kept of a variable that nothing is known of.</summary>
    private static (Value Value, bool IsKept) Kept(AbstractLocation location, Value value) =>
        value.Bounded() is var bounded && bounded is Unknown && location is Variable or Capture ? default : (bounded, true);

    private Value OfBoth(AbstractLocation location, Value left, Value right) =>
        left == right ? left
            : location is Contents contents && left is Sequence or Constant { Data: null } && right is Sequence or Constant { Data: null }
                ? EitherContents(contents, Sequence.ToArray(left as Sequence), Sequence.ToArray(right as Sequence))
            : Either(location, left, right);

    private StructuralMap<Identity, SocketState> Sockets() => _left.Sockets.Merge(
        _right.Sockets,
        (socket, left, right) => (Either(socket, left, right), true),
        static (_, left) => (InOneOnly(left), true),
        static (_, right) => (InOneOnly(right), true));

    private SocketState Either(Identity socket, SocketState left, SocketState right)
    {
        (_known, var joined) = ValueJoin.Join(_known, socket, left, _left, right, _right);
        return joined.Port is Unknown && _numbers.Again(left.Port, right.Port) is { } port ? joined with { Port = port } : joined;
    }

    private Value Either(AbstractLocation location, Value left, Value right)
    {
        if (left != right && _numbers.Of(location, left, right) is { } number)
        {
            return number;
        }

        if (left is EndPointValue one && right is EndPointValue other)
        {
            (_known, var address) = ValueJoin.Either(_known, (location, EndPointAddress), one.Address, _left, other.Address, _right);
            return new EndPointValue(address, one.Port == other.Port ? one.Port : _numbers.Of(location, one.Port, other.Port) ?? Unknown.Instance);
        }

        (_known, var either) = ValueJoin.Either(_known, location, left, _left, right, _right);
        return either;
    }

    /// <summary>
    /// A collection that was filled more or less: the longer contents, where they begin or end with the shorter.
    /// Of sockets it holds those that either held, of other addresses two stand for all, and what is true of all is
    /// known of them.
    /// </summary>
    private Value EitherContents(Contents location, Value[] left, Value[] right)
    {
        var (longer, shorter) = left.Length < right.Length ? (right, left) : (left, right);
        if (longer.Take(shorter.Length).SequenceEqual(shorter) || longer.Skip(longer.Length - shorter.Length).SequenceEqual(shorter))
        {
            if (longer.Length > shorter.Length)
            {
                _approximate.Add(new Approximate(location.Collection));
            }

            return Sequence.Of(longer);
        }

        _approximate.Add(new Approximate(location.Collection));
        if (left.Concat(right).All(static element => element is SocketRef))
        {
            Value[] all = [.. left.Union(right)];
            return all.Length > Collections.MaximumLength ? Unknown.Instance : Sequence.Of(all);
        }

        if (!left.Concat(right).All(ValueJoin.MayBeAddress))
        {
            return Unknown.Instance;
        }

        var traits = left.Select(_left.TraitsOf).Concat(right.Select(_right.TraitsOf)).Aggregate(Traits.None, (all, some) => all | some);
        JoinedValue[] any = [new((location, 0)), new((location, 1))];
        _known = any.Aggregate(_known, (current, element) => ValueJoin.Know(current, element, traits));
        return Sequence.Of(any);
    }

    /// <summary>What both know; of a value that one of them has never seen, what the other knows.</summary>
    private static StructuralMap<Value, Traits> KnownOfEither(Disjunct left, Disjunct right)
    {
        if (left.PathCondition.Equals(right.PathCondition))
        {
            return left.PathCondition;
        }

        var known = left.MergeKnowledge(right).PathCondition;
        known = WithStrange(known, left, right);
        return WithStrange(known, right, left);
    }

    /// <summary>Adds what one of two disjuncts knows of values that the other has never seen. What both know alike is there already.</summary>
    private static StructuralMap<Value, Traits> WithStrange(StructuralMap<Value, Traits> known, Disjunct one, Disjunct other)
    {
        Func<Value, bool> isStrange = part => part is Opaque or JoinedValue && !other.IsMentioned(part);
        foreach (var entry in one.PathCondition.Entries)
        {
            if (!(other.PathCondition.TryGet(entry.Key, out var traits) && traits == entry.Value) && entry.Key.Any(isStrange))
            {
                known = known.Set(entry.Key, entry.Value);
            }
        }

        return known;
    }

    /// <summary>Whether it is a place in an object that a disjunct has never seen: only in the other one is there anything to hold.</summary>
    private static bool IsOfStranger(AbstractLocation location, Disjunct disjunct) => GarbageCollection.OwnerOf(location) is { } owner && !disjunct.IsMentioned(owner);

    /// <summary>What a place holds that was not written to.</summary>
    private static Value AtStart(AbstractLocation location) => (location as MemberLocation)?.AtStart ?? Unknown.Instance;

    private static SocketState InOneOnly(SocketState state) => state with { Life = state.Life | Life.Closed };
}
