namespace DualStackAnalyzer.Flow;

/// <summary>
/// What was noted on a page, and on the pages that were put into it. Those are shared and not copied: blocks that stand in
/// each other would double what is noted with each level.
/// </summary>
/// <typeparam name="TNote">One thing that is worth keeping.</typeparam>
internal sealed class NotePage<TNote>
{
    private readonly List<(TNote Note, NotePage<TNote>? Page)> _entries = [];

    public void Add(TNote note) => _entries.Add((note, null));

    public void Add(NotePage<TNote> page) => _entries.Add((default!, page));

    /// <summary>All notes in their order, those of a page that is met again once.</summary>
    public IReadOnlyList<TNote> All()
    {
        var all = new List<TNote>();
        Collect(all, [this]);
        return all;
    }

    private void Collect(List<TNote> all, HashSet<NotePage<TNote>> seen)
    {
        foreach (var (note, page) in _entries)
        {
            if (page is null)
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
