namespace DualStackAnalyzer.Flow;

/// <summary>The pages of a large map but for its last, with what they come to together.</summary>
internal sealed class MapPages<TKey, TValue>
    where TKey : notnull
    where TValue : notnull
{
    private readonly MapPage<TKey, TValue>[] _pages;

    /// <param name="pages">The pages; the array is its own from then on.</param>
    public MapPages(MapPage<TKey, TValue>[] pages)
    {
        _pages = pages;
        foreach (var page in pages)
        {
            Entries += page.Count;
            Hash ^= page.Hash;
        }
    }

    public int Count => _pages.Length;

    /// <summary>How many entries the pages have.</summary>
    public int Entries { get; }

    /// <summary>What they add to the hash of the map, by exclusive or.</summary>
    public int Hash { get; }

    public MapPage<TKey, TValue> this[int number] => _pages[number];

    public bool Contains(MapPage<TKey, TValue> page) => Array.IndexOf(_pages, page) >= 0;

    /// <summary>The pages with one exchanged.</summary>
    public MapPages<TKey, TValue> With(int number, MapPage<TKey, TValue> page)
    {
        var pages = (MapPage<TKey, TValue>[])_pages.Clone();
        pages[number] = page;
        return new(pages);
    }

    /// <summary>The pages and one more.</summary>
    public MapPages<TKey, TValue> With(MapPage<TKey, TValue> page) => new([.. _pages, page]);
}
