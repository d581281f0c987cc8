namespace DualStackAnalyzer.Flow;

/// <summary>A map that is being made, entry by entry or page by page.</summary>
/// <param name="capacity">How many entries it may come to have.</param>
internal sealed class StructuralMapDraft<TKey, TValue>(int capacity)
    where TKey : notnull
    where TValue : notnull
{
    private List<MapPage<TKey, TValue>>? _before;
    private MapPage<TKey, TValue>? _last;
    private KeyValuePair<TKey, TValue>[] _entries = [];
    private int[] _keyHashes = [];

    /// <summary>How many entries are in no page yet.</summary>
    private int _count;

    /// <summary>Adds an entry, or joins its value to that of the same key.</summary>
    public void Add(KeyValuePair<TKey, TValue> entry, int keyHash, Func<TValue, TValue, TValue> join)
    {
        int index = Array.IndexOf(_keyHashes, keyHash, 0, _count);
        while (index >= 0 && !_entries[index].Key.Equals(entry.Key))
        {
            index = Array.IndexOf(_keyHashes, keyHash, index + 1, _count - index - 1);
        }

        if (index >= 0)
        {
            _entries[index] = new(_entries[index].Key, join(_entries[index].Value, entry.Value));
        }
        else if (!JoinInPage(entry, keyHash, join))
        {
            Append(entry, keyHash);
        }
    }

    /// <summary>Adds an entry of a key that has none.</summary>
    public void Append(KeyValuePair<TKey, TValue> entry, int keyHash)
    {
        if (_count == MapPage<TKey, TValue>.Capacity)
        {
            EndPage();
        }

        if (_count == _entries.Length)
        {
            int length = Math.Min(MapPage<TKey, TValue>.Capacity, _count == 0 ? Math.Max(4, capacity) : 2 * _count);
            Array.Resize(ref _entries, length);
            Array.Resize(ref _keyHashes, length);
        }

        (_entries[_count], _keyHashes[_count]) = (entry, keyHash);
        _count++;
    }

    /// <summary>Adds entries of keys that have none; null for no entry. Of pages with few entries one is made.</summary>
    public void Append(MapPage<TKey, TValue>? page)
    {
        if (page is null)
        {
            return;
        }

        EndPage();
        if (_last is not null && _last.Count + page.Count <= MapPage<TKey, TValue>.Capacity / 2)
        {
            _last = _last.With(page);
            return;
        }

        if (_last is not null)
        {
            (_before ??= []).Add(_last);
        }

        _last = page;
    }

    public StructuralMap<TKey, TValue> ToMap()
    {
        EndPage();
        return _last is null ? default : new(_before is null ? null : new([.. _before]), _last);
    }

    private bool JoinInPage(KeyValuePair<TKey, TValue> entry, int keyHash, Func<TValue, TValue, TValue> join)
    {
        int index = _last?.IndexOf(entry.Key, keyHash) ?? -1;
        if (index >= 0)
        {
            _last = _last!.With(index, join(_last[index].Value, entry.Value));
            return true;
        }

        for (int i = 0; i < (_before?.Count ?? 0); i++)
        {
            var page = _before![i];
            index = page.IndexOf(entry.Key, keyHash);
            if (index >= 0)
            {
                _before[i] = page.With(index, join(page[index].Value, entry.Value));
                return true;
            }
        }

        return false;
    }

    private void EndPage()
    {
        if (_count == 0)
        {
            return;
        }

        Array.Resize(ref _entries, _count);
        Array.Resize(ref _keyHashes, _count);
        var page = MapPage<TKey, TValue>.Of(_entries, _keyHashes);
        (_entries, _keyHashes, _count) = ([], [], 0);
        Append(page);
    }
}
