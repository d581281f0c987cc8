namespace DualStackAnalyzer.Flow;

/// <summary>
/// What is noted while a graph is solved. Each visit of a block has a page of its own and replaces the page of the
/// visit before, so that in the end only the notes of the last visits are left: those of the solved states.
/// </summary>
/// <typeparam name="TNote">One thing that is worth keeping.</typeparam>
internal sealed class Notebook<TNote>
{
    private NotePage<TNote>? _page;

    /// <summary>Writes on the present page.</summary>
    public void Add(TNote note) => (_page ??= new()).Add(note);

    /// <summary>Puts a page, if there is one, into the present page.</summary>
    public void Add(NotePage<TNote>? page)
    {
        if (page is not null)
        {
            (_page ??= new()).Add(page);
        }
    }

    /// <summary>Starts an empty page; the result is the page that was open, for <see cref="Close"/>.</summary>
    public NotePage<TNote>? Open()
    {
        var outer = _page;
        _page = null;
        return outer;
    }

    /// <summary>Ends the present page and goes back to the outer one. The result is what was written; null for nothing.</summary>
    public NotePage<TNote>? Close(NotePage<TNote>? outer)
    {
        var page = _page;
        _page = outer;
        return page;
    }
}
