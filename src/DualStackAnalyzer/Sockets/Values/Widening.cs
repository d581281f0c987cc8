namespace DualStackAnalyzer.Sockets.Values;

/// <summary>
/// Keeps the number of disjuncts small. Past <see cref="DataCap"/> disjuncts the data that they differ in are forgotten; if they are
/// still as many, modes that nothing else tells apart are united, and then flags in fields are forgotten and what became of
/// sockets that no place holds any more. Past <see cref="Cap"/> disjuncts those with the same sockets are merged; where more than
/// <see cref="WideCap"/> are left, those with the same sockets in the same locations, and if that is not enough all; a mode that
/// differs is then <see cref="Modes.Unknown"/>, which absorbs, so that chains of joins are finite.
/// </summary>
internal static class Widening
{
    public const int Cap = 24;

    /// <summary>From here on counters and sizes are not worth a disjunct of their own.</summary>
    public const int DataCap = 8;

    /// <summary>Where disjuncts are merged anyway fewer are enough.</summary>
    public const int WideCap = 4;

    /// <summary>Between two calls, past as many one disjunct stands for all, since every method starts from each.</summary>
    private const int CallCap = 16;

    /// <summary>Names what the address of an endpoint in a place may be, as the number of an element names that of a list.</summary>
    private const int EndPointAddress = -1;

    /// <summary>What to tell disjuncts apart by once they are merged, from the most to the least.</summary>
    private static readonly Func<Disjunct, Disjunct, bool>[] Coarser =
    [
        StateEquivalence.HaveSameSockets,
        static (left, right) => StateEquivalence.HoldTheSame(left, right) && StateEquivalence.HaveSameStages(left, right),
        StateEquivalence.HoldTheSame,
    ];

    /// <summary>The disjuncts, or fewer that cover them.</summary>
    /// <param name="disjuncts">Disjuncts that differ.</param>
    /// <param name="isWidened">Whether disjuncts that differ in more than data were merged before; set where they are now.</param>
    public static Disjunct[] Of(Disjunct[] disjuncts, ref bool isWidened)
    {
        if (disjuncts.Length == 1)
        {
            return disjuncts;
        }

        if (disjuncts.Length > DataCap)
        {
            disjuncts = Merged(disjuncts, StateEquivalence.AreSameButForData);
        }

        if (disjuncts.Length > DataCap)
        {
            disjuncts = Merged(disjuncts, StateEquivalence.AreSameButForModes, EitherMode);
        }

        if (disjuncts.Length > DataCap)
        {
            disjuncts = Merged(disjuncts, StateEquivalence.AreSameInEssence);
        }

        if (disjuncts.Length <= Cap && !isWidened)
        {
            return disjuncts;
        }

        isWidened = true;
        foreach (var same in Coarser)
        {
            disjuncts = Merged(disjuncts, same);
            if (disjuncts.Length <= WideCap)
            {
                return disjuncts;
            }
        }

        return [One(disjuncts)];
    }

    /// <summary>The disjuncts between two calls, which many methods leave: one for those whose sockets are in the same modes and stages of life, or for all where that is too many.</summary>
    public static Disjunct[] OfCalls(IEnumerable<Disjunct> disjuncts)
    {
        Disjunct[] all = [.. disjuncts.Distinct().GroupBy(static disjunct => disjunct, StateEquivalence.SameStages).Select(static same => same.Aggregate(Merge))];
        return all.Length <= CallCap ? all : [One(all)];
    }

    /// <summary>One disjunct that covers all.</summary>
    public static Disjunct One(IEnumerable<Disjunct> disjuncts) => disjuncts.Aggregate(Merge);

    /// <summary>One disjunct for those that are the same in some respect. They are few: to compare each with each is cheaper than to hash them.</summary>
    private static Disjunct[] Merged(Disjunct[] disjuncts, Func<Disjunct, Disjunct, bool> areSame, Func<Disjunct, Disjunct, Disjunct>? merge = null)
    {
        var (first, merged) = (new List<Disjunct>(disjuncts.Length), new List<Disjunct>(disjuncts.Length));
        foreach (var disjunct in disjuncts)
        {
            int i = first.FindIndex(other => areSame(other, disjunct));
            if (i < 0)
            {
                first.Add(disjunct);
                merged.Add(disjunct);
            }
            else
            {
                merged[i] = (merge ?? Merge)(merged[i], disjunct);
            }
        }

        return merged.Count == disjuncts.Length ? disjuncts : [.. merged];
    }

    /// <summary>Disjuncts that nothing tells apart but the modes of sockets: no later test can ask which of them it is.</summary>
    private static Disjunct EitherMode(Disjunct left, Disjunct right)
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

    private static Disjunct Merge(Disjunct left, Disjunct right)
    {
        var numbers = new NumberJoin(left, right);
        var disjunct = left with { PathCondition = KnownOfEither(left, right) };
        foreach (var entry in left.Store.Entries)
        {
            if (!right.Store.TryGet(entry.Key, out var other))
            {
                if (IsOfStranger(entry.Key, right))
                {
                    continue;
                }

                // Not forgotten: what is absent has the value that it had at the start.
                disjunct = Either(disjunct, entry.Key, entry.Value, left, AtStart(entry.Key), right, numbers);
            }
            else if (entry.Key is Contents && entry.Value is Sequence or Constant { Data: null } && other is Sequence or Constant { Data: null })
            {
                disjunct = EitherContents(disjunct, entry.Key, Sequence.ToArray(entry.Value as Sequence), left, Sequence.ToArray(other as Sequence), right);
            }
            else if (entry.Value != other)
            {
                disjunct = Either(disjunct, entry.Key, entry.Value, left, other, right, numbers);
            }
        }

        foreach (var entry in right.Store.Entries)
        {
            if (!left.Store.TryGet(entry.Key, out _))
            {
                if (IsOfStranger(entry.Key, left))
                {
                    disjunct = disjunct.Write(entry.Key, entry.Value);
                    continue;
                }

                disjunct = Either(disjunct, entry.Key, AtStart(entry.Key), left, entry.Value, right, numbers);
            }
        }

        var sockets = left.Sockets;
        foreach (var entry in left.Sockets.Entries)
        {
            if (right.Sockets.TryGet(entry.Key, out var other))
            {
                (disjunct, var joined) = ValueJoin.Join(disjunct, entry.Key, entry.Value, left, other, right);
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

        return disjunct with { Sockets = sockets };
    }

    private static Disjunct Either(Disjunct disjunct, AbstractLocation location, Value left, Disjunct inLeft, Value right, Disjunct inRight, NumberJoin numbers)
    {
        if (left != right && numbers.Of(location, left, right) is { } number)
        {
            return disjunct.Write(location, number);
        }

        if (left is EndPointValue one && right is EndPointValue other)
        {
            (disjunct, var address) = ValueJoin.Either(disjunct, (location, EndPointAddress), one.Address, inLeft, other.Address, inRight);
            return disjunct.Write(location, new EndPointValue(address, one.Port == other.Port ? one.Port : numbers.Of(location, one.Port, other.Port) ?? Unknown.Instance));
        }

        (disjunct, var either) = ValueJoin.Either(disjunct, location, left, inLeft, right, inRight);
        return disjunct.Write(location, either);
    }

    /// <summary>
    /// A collection that was filled more or less: the longer contents, where they begin or end with the shorter.
    /// Of other addresses two stand for all, and what is true of all is known of them.
    /// </summary>
    private static Disjunct EitherContents(Disjunct disjunct, AbstractLocation location, Value[] left, Disjunct inLeft, Value[] right, Disjunct inRight)
    {
        var (longer, shorter) = left.Length < right.Length ? (right, left) : (left, right);
        if (longer.Take(shorter.Length).SequenceEqual(shorter) || longer.Skip(longer.Length - shorter.Length).SequenceEqual(shorter))
        {
            disjunct = disjunct.Write(location, Sequence.Of(longer));
            return longer.Length == shorter.Length ? disjunct : Approximately(disjunct, location);
        }

        disjunct = Approximately(disjunct, location);

        if (!left.Concat(right).All(ValueJoin.MayBeAddress))
        {
            return disjunct.Write(location, Unknown.Instance);
        }

        var traits = left.Select(inLeft.TraitsOf).Concat(right.Select(inRight.TraitsOf)).Aggregate(Traits.None, (all, some) => all | some);
        JoinedValue[] any = [new((location, 0)), new((location, 1))];
        return any.Aggregate(disjunct, (current, element) => ValueJoin.Know(current, element, traits)).Write(location, Sequence.Of(any));
    }

    private static Disjunct Approximately(Disjunct disjunct, AbstractLocation contents) => disjunct.Write(new Approximate(((Contents)contents).Collection), Unknown.Instance);

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
        Func<Value, bool> isStrange = part => part is Opaque or JoinedValue && !other.Mentioned.Contains(part);
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
    private static bool IsOfStranger(AbstractLocation location, Disjunct disjunct) => GarbageCollection.OwnerOf(location) is { } owner && !disjunct.Mentioned.Contains(owner);

    /// <summary>What a place holds that was not written to.</summary>
    private static Value AtStart(AbstractLocation location) => (location as MemberLocation)?.AtStart ?? Unknown.Instance;

    private static SocketState InOneOnly(SocketState state) => state with { Life = state.Life | Life.Closed };
}
