namespace DualStackAnalyzer.Flow;

/// <summary>
/// What is noted while a graph is solved. Each visit of a block has a page of its own and replaces the page of the
/// visit before, so that in the end only the notes of the last visits are left: those of the solved states.
/// </summary>
/// <typeparam name="TNote">One thing that is worth keeping.</typeparam>
internal sealed class Notebook<TNote>
{
    private List<TNote>? _page;

    /// <summary>Writes on the present page.</summary>
    public void Add(TNote note) => (_page ??= []).Add(note);

    /// <summary>Copies a page, if there is one, to the present page.</summary>
    public void Add(List<TNote>? page)
    {
        if (page is not null)
        {
            (_page ??= []).AddRange(page);
        }
    }

    /// <summary>Starts an empty page; the result is the page that was open, for <see cref="Close"/>.</summary>
    public List<TNote>? Open()
    {
        var outer = _page;
        _page = null;
        return outer;
    }

    /// <summary>Ends the present page and goes back to the outer one. The result is what was written; null for nothing.</summary>
    public List<TNote>? Close(List<TNote>? outer)
    {
        var page = _page;
        _page = outer;
        return page;
    }
}
