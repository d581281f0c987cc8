namespace DualStackAnalyzer.Sockets.Values;

/// <summary>
/// The state of the analysis: the disjuncts that may be. Join is union, so what two tests have in common is not lost.
/// Disjuncts that differ only in what is known of values become one at once; of too many disjuncts some are merged
/// (<see cref="Widening"/>).
/// </summary>
internal sealed class AbstractState : IEquatable<AbstractState>
{
    private readonly Disjunct[] _disjuncts;

    private AbstractState(Disjunct[] disjuncts, bool isWidened) => (_disjuncts, IsWidened) = (disjuncts, isWidened);

    public IReadOnlyList<Disjunct> Disjuncts => _disjuncts;

    public int Count => _disjuncts.Length;

    /// <summary>Whether disjuncts were merged that differed; from then on one more difference merges at once.</summary>
    public bool IsWidened { get; }

    public static AbstractState Of(Disjunct disjunct) => new([disjunct], isWidened: false);

    /// <summary>The set of the given disjuncts; null for none, which means that no path leads here.</summary>
    public static AbstractState? Of(IEnumerable<Disjunct> disjuncts, bool isWidened = false)
    {
        var united = Unite([.. disjuncts]);
        return united.Length == 0 ? null : Widened(united, isWidened);
    }

    /// <summary>What one operation has made of this set: only where the disjuncts have become more is there anything to widen.</summary>
    public AbstractState? After(List<Disjunct> disjuncts)
    {
        if (disjuncts.Count == 0)
        {
            return null;
        }

        if (disjuncts.Count == Count && HasAll(disjuncts))
        {
            return this;
        }

        var united = Unite([.. disjuncts]);
        return united.Length <= Count ? new(united, IsWidened) : Widened(united, IsWidened);
    }

    /// <summary>The set of what becomes of each; this set where nothing does.</summary>
    public AbstractState Select(Func<Disjunct, Disjunct> change)
    {
        Disjunct[]? changed = null;
        for (int i = 0; i < _disjuncts.Length; i++)
        {
            var after = change(_disjuncts[i]);
            if (!ReferenceEquals(after, _disjuncts[i]))
            {
                changed ??= (Disjunct[])_disjuncts.Clone();
                changed[i] = after;
            }
        }

        return changed is null ? this : Of(changed, IsWidened)!;
    }

    /// <summary>One disjunct for all; in all sets that come of it those with the same sockets are one.</summary>
    public AbstractState United() => Count == 1 && IsWidened ? this : new([Widening.One(_disjuncts)], isWidened: true);

    public AbstractState Join(AbstractState other)
    {
        if (ReferenceEquals(this, other))
        {
            return this;
        }

        bool isWidened = IsWidened || other.IsWidened;
        if (isWidened == IsWidened && HasAll(other._disjuncts))
        {
            return this;
        }

        var joined = Widened(Unite([.. _disjuncts, .. other._disjuncts]), isWidened);
        return Equals(joined) ? this : joined;
    }

    /// <summary>Few disjuncts: to look for each is cheaper than to build sets.</summary>
    public bool Equals(AbstractState? other) => ReferenceEquals(this, other) || (other is not null
        && IsWidened == other.IsWidened && Count == other.Count && other.HasAll(_disjuncts));

    public override bool Equals(object? obj) => Equals(obj as AbstractState);

    public override int GetHashCode() => _disjuncts.Aggregate(0, (hash, disjunct) => hash ^ disjunct.GetHashCode());

    private bool HasAll(IReadOnlyList<Disjunct> disjuncts)
    {
        for (int i = 0; i < disjuncts.Count; i++)
        {
            if (Array.IndexOf(_disjuncts, disjuncts[i]) < 0)
            {
                return false;
            }
        }

        return true;
    }

    private static AbstractState Widened(Disjunct[] disjuncts, bool isWidened)
    {
        var widened = Widening.Of(disjuncts, ref isWidened);
        return new(widened, isWidened);
    }

    /// <summary>
    /// One disjunct for those that hold the same and differ in knowledge only. Where the system has no IPv6 other things
    /// hold for all sockets, so what is known there is not forgotten beside the rest.
    /// </summary>
    /// <param name="disjuncts">The disjuncts, in an array that may be written to.</param>
    private static Disjunct[] Unite(Disjunct[] disjuncts)
    {
        int count = 0;
        foreach (var disjunct in disjuncts)
        {
            int i = count - 1;
            while (i >= 0 && !(disjuncts[i].Sockets.Equals(disjunct.Sockets) && disjuncts[i].Store.Equals(disjunct.Store) && disjuncts[i].ExcludesIPv6 == disjunct.ExcludesIPv6))
            {
                i--;
            }

            if (i < 0)
            {
                disjuncts[count++] = disjunct;
            }
            else
            {
                disjuncts[i] = disjuncts[i].MergeKnowledge(disjunct);
            }
        }

        Array.Resize(ref disjuncts, count);
        return disjuncts;
    }
}
