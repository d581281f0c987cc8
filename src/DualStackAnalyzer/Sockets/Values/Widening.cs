namespace DualStackAnalyzer.Sockets.Values;

/// <summary>
/// Keeps the number of worlds small. Past <see cref="DataCap"/> worlds the data that they differ in are forgotten; if they are
/// still as many, modes that nothing else tells apart are united, and then flags in fields are forgotten and what became of
/// sockets that no place holds any more. Past <see cref="Cap"/> worlds those with the same sockets are merged; where more than
/// <see cref="WideCap"/> are left, those with the same sockets in the same places, and if that is not enough all; a mode that
/// differs is then <see cref="Modes.Unknown"/>, which absorbs, so that chains of joins are finite.
/// </summary>
internal static class Widening
{
    public const int Cap = 24;

    /// <summary>From here on counters and sizes are not worth a world of their own.</summary>
    public const int DataCap = 8;

    /// <summary>Where worlds are merged anyway fewer are enough.</summary>
    public const int WideCap = 4;

    /// <summary>Between two calls fewer are told apart, since every method starts from all of them.</summary>
    private const int CallCap = 4;

    /// <summary>From here on one world stands for all.</summary>
    private const int CallMost = 16;

    /// <summary>Names what the address of an endpoint in a place may be, as the number of an element names that of a list.</summary>
    private const int EndPointAddress = -1;

    /// <summary>What to tell worlds apart by once they are merged, from the most to the least.</summary>
    private static readonly IEqualityComparer<World>[] Coarser = [new Likeness.SameSockets(), new Likeness.SameHolders(new Likeness.SameStages()), new Likeness.SameHolders(null)];

    /// <summary>The worlds, or fewer that cover them.</summary>
    /// <param name="worlds">Worlds that differ.</param>
    /// <param name="isWidened">Whether worlds that differ in more than data were merged before; set where they are now.</param>
    public static World[] Of(World[] worlds, ref bool isWidened)
    {
        if (worlds.Length == 1)
        {
            return worlds;
        }

        if (worlds.Length > DataCap)
        {
            worlds = Merged(worlds, new Likeness.SameButForData());
        }

        if (worlds.Length > DataCap)
        {
            worlds = [.. worlds.GroupBy(world => world, new Likeness.SameButForModes()).Select(same => same.Aggregate(EitherMode))];
        }

        if (worlds.Length > DataCap)
        {
            worlds = MergedButForLostSockets(worlds);
        }

        if (worlds.Length <= Cap && !isWidened)
        {
            return worlds;
        }

        isWidened = true;
        foreach (var same in Coarser)
        {
            worlds = Merged(worlds, same);
            if (worlds.Length <= WideCap)
            {
                return worlds;
            }
        }

        return [One(worlds)];
    }

    /// <summary>
    /// The worlds between two calls. Past <see cref="CallCap"/> those with the same sockets are merged, and past
    /// <see cref="DataCap"/> those whose sockets are in the same modes and stages of life; of more than <see cref="CallMost"/> of those one is made.
    /// </summary>
    public static World[] OfCalls(IEnumerable<World> worlds)
    {
        World[] all = [.. worlds.Distinct()];
        all = all.Length <= CallCap ? all : Merged(all, new Likeness.SameSockets());
        all = all.Length <= DataCap ? all : Merged(all, new Likeness.SameStages());
        return all.Length <= CallMost ? all : [One(all)];
    }

    /// <summary>One world that covers all.</summary>
    public static World One(IEnumerable<World> worlds) => worlds.Aggregate(Merge);

    private static World[] Merged(World[] worlds, IEqualityComparer<World> same) =>
        [.. worlds.GroupBy(world => world, same).Select(group => group.Aggregate(Merge))];

    /// <summary>
    /// Worlds that are equal but for sockets which no variable leads to (whether such a one still holds its port), and
    /// but for flags in fields.
    /// </summary>
    private static World[] MergedButForLostSockets(World[] worlds) =>
        [.. worlds.GroupBy(static world => world.Essence).Select(static same => same.Aggregate(Merge))];

    /// <summary>Worlds that nothing tells apart but the modes of sockets: no later test can ask which of them it is.</summary>
    private static World EitherMode(World left, World right)
    {
        var sockets = left.Sockets;
        foreach (var entry in left.Sockets.Entries)
        {
            if (right.Sockets.TryGet(entry.Key, out var other) && other.Mode != entry.Value.Mode)
            {
                sockets = sockets.Set(entry.Key, entry.Value with { Mode = entry.Value.Mode | other.Mode, Choice = entry.Value.Choice ?? other.Choice });
            }
        }

        return left with { Sockets = sockets };
    }

    private static World Merge(World left, World right)
    {
        var numbers = new MergedNumbers(left, right);
        var world = left with { Known = KnownOfEither(left, right) };
        foreach (var entry in left.Places.Entries)
        {
            if (!right.Places.TryGet(entry.Key, out var other))
            {
                if (IsOfStranger(entry.Key, right))
                {
                    continue;
                }

                // Not forgotten: what is absent has the value that it had at the start.
                world = Either(world, entry.Key, entry.Value, left, AtStart(entry.Key), right, numbers);
            }
            else if (entry.Key is Contents && entry.Value is Sequence or Constant { Data: null } && other is Sequence or Constant { Data: null })
            {
                world = EitherContents(world, entry.Key, Sequence.ToArray(entry.Value as Sequence), left, Sequence.ToArray(other as Sequence), right);
            }
            else if (entry.Value != other)
            {
                world = Either(world, entry.Key, entry.Value, left, other, right, numbers);
            }
        }

        foreach (var entry in right.Places.Entries)
        {
            if (!left.Places.TryGet(entry.Key, out _))
            {
                if (IsOfStranger(entry.Key, left))
                {
                    world = world.Write(entry.Key, entry.Value);
                    continue;
                }

                world = Either(world, entry.Key, AtStart(entry.Key), left, entry.Value, right, numbers);
            }
        }

        var sockets = left.Sockets;
        foreach (var entry in left.Sockets.Entries)
        {
            if (right.Sockets.TryGet(entry.Key, out var other))
            {
                (world, var joined) = Alternatives.Join(world, entry.Key, entry.Value, left, other, right);
                sockets = sockets.Set(entry.Key, joined.Port is Unknown && numbers.Again(entry.Value.Port, other.Port) is { } port ? joined with { Port = port } : joined);
            }
            else
            {
                sockets = sockets.Set(entry.Key, InOneOnly(entry.Value));
            }
        }

        foreach (var entry in right.Sockets.Entries)
        {
            sockets = left.Sockets.TryGet(entry.Key, out _) ? sockets : sockets.Set(entry.Key, InOneOnly(entry.Value));
        }

        return world with { Sockets = sockets };
    }

    private static World Either(World world, Place place, Value left, World inLeft, Value right, World inRight, MergedNumbers numbers)
    {
        if (left != right && numbers.Of(place, left, right) is { } number)
        {
            return world.Write(place, number);
        }

        if (left is EndPointValue one && right is EndPointValue other)
        {
            (world, var address) = Alternatives.Either(world, (place, EndPointAddress), one.Address, inLeft, other.Address, inRight);
            return world.Write(place, new EndPointValue(address, one.Port == other.Port ? one.Port : numbers.Of(place, one.Port, other.Port) ?? Unknown.Instance));
        }

        (world, var either) = Alternatives.Either(world, place, left, inLeft, right, inRight);
        return world.Write(place, either);
    }

    /// <summary>
    /// A collection that was filled more or less: the longer contents, where they begin or end with the shorter.
    /// Of other addresses two stand for all, and what is true of all is known of them.
    /// </summary>
    private static World EitherContents(World world, Place place, Value[] left, World inLeft, Value[] right, World inRight)
    {
        var (longer, shorter) = left.Length < right.Length ? (right, left) : (left, right);
        if (longer.Take(shorter.Length).SequenceEqual(shorter) || longer.Skip(longer.Length - shorter.Length).SequenceEqual(shorter))
        {
            world = world.Write(place, Sequence.Of(longer));
            return longer.Length == shorter.Length ? world : Approximately(world, place);
        }

        world = Approximately(world, place);

        if (!left.Concat(right).All(Alternatives.MayBeAddress))
        {
            return world.Write(place, Unknown.Instance);
        }

        var traits = left.Select(inLeft.TraitsOf).Concat(right.Select(inRight.TraitsOf)).Aggregate(Traits.None, (all, some) => all | some);
        EitherOf[] any = [new((place, 0)), new((place, 1))];
        return any.Aggregate(world, (current, element) => Alternatives.Know(current, element, traits)).Write(place, Sequence.Of(any));
    }

    private static World Approximately(World world, Place contents) => world.Write(new Approximate(((Contents)contents).Collection), Unknown.Instance);

    /// <summary>What both know; of a value that one of them has never seen, what the other knows.</summary>
    private static StructuralMap<Value, Traits> KnownOfEither(World left, World right)
    {
        if (left.Known.Equals(right.Known))
        {
            return left.Known;
        }

        var known = left.MergeKnowledge(right).Known;
        known = WithStrange(known, left, right);
        return WithStrange(known, right, left);
    }

    /// <summary>Adds what one of two worlds knows of values that the other has never seen. What both know alike is there already.</summary>
    private static StructuralMap<Value, Traits> WithStrange(StructuralMap<Value, Traits> known, World one, World other)
    {
        Func<Value, bool> isStrange = part => part is Opaque or EitherOf && !other.Mentioned.Contains(part);
        foreach (var entry in one.Known.Entries)
        {
            if (!(other.Known.TryGet(entry.Key, out var traits) && traits == entry.Value) && entry.Key.Any(isStrange))
            {
                known = known.Set(entry.Key, entry.Value);
            }
        }

        return known;
    }

    /// <summary>Whether it is a place in an object that a world has never seen: only in the other one is there anything to hold.</summary>
    private static bool IsOfStranger(Place place, World world) => Garbage.OwnerOf(place) is { } owner && !world.Mentioned.Contains(owner);

    /// <summary>What a place holds that was not written to.</summary>
    private static Value AtStart(Place place) => (place as Slot)?.AtStart ?? Unknown.Instance;

    private static SocketState InOneOnly(SocketState state) => state with { Life = state.Life | Life.Closed };
}
