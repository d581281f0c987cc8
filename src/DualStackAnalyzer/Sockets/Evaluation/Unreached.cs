namespace DualStackAnalyzer.Sockets.Evaluation;

/// <summary>
/// What a call cannot reach, the frame: it is put back beside what the callee leaves of its part. Kept as long as what was noted in
/// the callee may be asked for.
/// </summary>
/// <param name="frame">The part of the caller's disjunct that the callee does not reach.</param>
/// <param name="again">The call, where it was entered before: what it made then is in the frame; null else.</param>
internal sealed class Unreached(Disjunct frame, Site? again)
{
    /// <summary>The sites of what the call made before; looked for once it has come back.</summary>
    private HashSet<Site>? _agingSites;

    private HashSet<Site> AgingSites => _agingSites ??= FindAgingSites();

    /// <summary>The whole disjunct after the callee has left its part like this.</summary>
    public Disjunct Restore(Disjunct left)
    {
        var older = AgingSites.Count == 0 ? frame : Aged(left.Mentions);
        return ReferenceEquals(older, frame)
            ? new() { Store = frame.Store.With(left.Store), Sockets = frame.Sockets.With(left.Sockets), PathCondition = Restore(frame.PathCondition, left.PathCondition) }
            : new Disjunct
            {
                Store = older.Store.With(left.Store, static (before, after) => before == after ? after : Unknown.Instance),
                PathCondition = Restore(older.PathCondition, left.PathCondition),
                Sockets = older.Sockets,
            }.WithJoined(left.Sockets.Entries);
    }

    /// <summary>
    /// A fact of the callee, beside what else is known and bound. What merged paths left in a place of the callee in an earlier call
    /// is another value than what they leave there now, of the same name.
    /// </summary>
    public Fact Restore(Fact fact)
    {
        Value? Earlier(Value value) => value is JoinedValue && fact.Disjunct.PathCondition.TryGet(value, out _) ? new JoinedValue((value, nameof(Earlier))) : null;
        var older = AgingSites.Count == 0 ? frame : Aged(new Disjunct { Sockets = fact.Disjunct.Sockets.Set(fact.Socket, fact.State), PathCondition = fact.Disjunct.PathCondition }.Mentions);
        var beside = new Disjunct { Sockets = fact.Neighbours(older.Sockets), PathCondition = fact.KnownOf(older.PathCondition) };
        beside = beside.PathCondition.Entries.Any(entry => entry.Key.Any(part => Earlier(part) is not null)) ? beside.Map(Earlier, static identity => identity) : beside;
        return fact with
        {
            Disjunct = new() { Sockets = beside.Sockets.With(fact.Disjunct.Sockets), PathCondition = Restore(beside.PathCondition, fact.Disjunct.PathCondition) },
        };
    }

    private HashSet<Site> FindAgingSites()
    {
        var sites = new HashSet<Site>();
        if (again is not null)
        {
            frame.Mentions(identity => identity.Site.IsCalledFrom(again) && sites.Add(identity.Site) && false);
        }

        return sites;
    }

    /// <summary>The frame, in which what the call has made anew is older.</summary>
    /// <param name="isMade">Whether the callee has made an object of a site.</param>
    private Disjunct Aged(Func<Site, bool> isMade) => AgingSites.Where(isMade).Aggregate(frame, static (older, site) => older.Age(site));

    private static StructuralMap<Value, Traits> Restore(StructuralMap<Value, Traits> frame, StructuralMap<Value, Traits> left) =>
        frame.With(left, static (before, after) => before | after);
}
