namespace DualStackAnalyzer.Flow;

/// <summary>
/// What is noted while a graph is solved. Each visit of a block has a page of its own and replaces the page of the
/// visit before, so that in the end only the notes of the last visits are left: those of the solved states.
/// </summary>
/// <typeparam name="TFact">One thing that is worth keeping.</typeparam>
internal sealed class FactRecorder<TFact>
{
    private FactPage<TFact>? _page;

    /// <summary>Writes on the present page.</summary>
    public void Add(TFact note) => (_page ??= new()).Add(note);

    /// <summary>Writes what is only found out if the page is kept.</summary>
    public void AddLater(Func<IEnumerable<TFact>> notes) => (_page ??= new()).AddLater(notes);

    /// <summary>Puts a page, if there is one, into the present page.</summary>
    public void Add(FactPage<TFact>? page)
    {
        if (page is not null)
        {
            (_page ??= new()).Add(page);
        }
    }

    /// <summary>Starts an empty page; the result is the page that was open, for <see cref="Close"/>.</summary>
    public FactPage<TFact>? Open()
    {
        var outer = _page;
        _page = null;
        return outer;
    }

    /// <summary>Ends the present page and goes back to the outer one. The result is what was written; null for nothing.</summary>
    public FactPage<TFact>? Close(FactPage<TFact>? outer)
    {
        var page = _page;
        _page = outer;
        return page;
    }
}
