namespace DualStackAnalyzer.Flow;

/// <summary>
/// What was noted on a page, and on the pages that were put into it. Those are shared and not copied: blocks that stand in
/// each other would double what is noted with each level.
/// </summary>
/// <typeparam name="TFact">One thing that is worth keeping.</typeparam>
internal sealed class FactPage<TFact>
{
    private readonly List<(TFact Fact, FactPage<TFact>? Page, Func<IEnumerable<TFact>>? Later)> _entries = [];

    public void Add(TFact note) => _entries.Add((note, null, null));

    /// <summary>Notes that are found out when they are asked for: most pages are replaced before.</summary>
    public void AddLater(Func<IEnumerable<TFact>> notes) => _entries.Add((default!, null, notes));

    public void Add(FactPage<TFact> page) => _entries.Add((default!, page, null));

    /// <summary>All notes in their order, those of a page that is met again once.</summary>
    public IReadOnlyList<TFact> All()
    {
        var all = new List<TFact>();
        Collect(all, [this]);
        return all;
    }

    private void Collect(List<TFact> all, HashSet<FactPage<TFact>> seen)
    {
        foreach (var (note, page, later) in _entries)
        {
            if (later is not null)
            {
                all.AddRange(later());
            }
            else if (page is null)
            {
                all.Add(note);
            }
            else if (seen.Add(page))
            {
                page.Collect(all, seen);
            }
        }
    }
}
