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
        Disjunct[] all = [.. disjuncts.Distinct().GroupBy(static disjunct => disjunct, StateEquivalence.SameStages).Select(static same => same.Aggregate(DisjunctJoin.Of))];
        return all.Length <= CallCap ? Covering(all) : [One(all)];
    }

    /// <summary>Those of some disjuncts whose sockets are not in the modes and stages of another's: what that may be, they may be.</summary>
    private static Disjunct[] Covering(Disjunct[] all)
    {
        var covering = new List<Disjunct>(all.Length);
        foreach (var disjunct in all.OrderByDescending(StateEquivalence.Stages))
        {
            int at = covering.FindIndex(other => StateEquivalence.IsInStagesOf(disjunct, other));
            if (at < 0)
            {
                covering.Add(disjunct);
            }
            else
            {
                covering[at] = DisjunctJoin.Of(covering[at], disjunct);
            }
        }

        return [.. covering];
    }

    /// <summary>One disjunct that covers all.</summary>
    public static Disjunct One(IEnumerable<Disjunct> disjuncts) => disjuncts.Aggregate(DisjunctJoin.Of);

    /// <summary>One disjunct for those that are the same in some respect. They are few: to compare each with each is cheaper than to hash them.</summary>
    private static Disjunct[] Merged(Disjunct[] disjuncts, Func<Disjunct, Disjunct, bool> areSame, Func<Disjunct, Disjunct, Disjunct>? merge = null)
    {
        // The first of each kind, and what is merged of those that are like it; as a rule each is the only one of its kind.
        Disjunct[]? first = null;
        var merged = disjuncts;
        int count = 0;
        for (int i = 0; i < disjuncts.Length; i++)
        {
            int same = 0;
            while (same < count && !areSame((first ?? disjuncts)[same], disjuncts[i]))
            {
                same++;
            }

            if (same < count && first is null)
            {
                (first, merged) = ((Disjunct[])disjuncts.Clone(), (Disjunct[])disjuncts.Clone());
            }

            if (same < count)
            {
                merged[same] = (merge ?? DisjunctJoin.Of)(merged[same], disjuncts[i]);
            }
            else
            {
                if (first is not null)
                {
                    (first[count], merged[count]) = (disjuncts[i], disjuncts[i]);
                }

                count++;
            }
        }

        Array.Resize(ref merged, count);
        return merged;
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
}
