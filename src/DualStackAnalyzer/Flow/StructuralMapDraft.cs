namespace DualStackAnalyzer.Flow;

/// <summary>A map that is being made, entry by entry: it is copied once, at the end.</summary>
/// <param name="capacity">How many entries it may come to have.</param>
internal struct StructuralMapDraft<TKey, TValue>(int capacity)
    where TKey : notnull
    where TValue : notnull
{
    private readonly ImmutableArray<KeyValuePair<TKey, TValue>>.Builder _entries = ImmutableArray.CreateBuilder<KeyValuePair<TKey, TValue>>(capacity);
    private int[] _keyHashes = new int[capacity];

    /// <summary>Adds an entry, or joins its value to that of the same key.</summary>
    public void Add(KeyValuePair<TKey, TValue> entry, int keyHash, Func<TValue, TValue, TValue> join)
    {
        int index = Array.IndexOf(_keyHashes, keyHash, 0, _entries.Count);
        while (index >= 0 && !_entries[index].Key.Equals(entry.Key))
        {
            index = Array.IndexOf(_keyHashes, keyHash, index + 1, _entries.Count - index - 1);
        }

        if (index < 0)
        {
            Append(entry, keyHash);
        }
        else
        {
            _entries[index] = new(_entries[index].Key, join(_entries[index].Value, entry.Value));
        }
    }

    /// <summary>Adds an entry of a key that has none.</summary>
    public void Append(KeyValuePair<TKey, TValue> entry, int keyHash)
    {
        if (_entries.Count == _keyHashes.Length)
        {
            Array.Resize(ref _keyHashes, System.Math.Max(4, 2 * _keyHashes.Length));
        }

        _keyHashes[_entries.Count] = keyHash;
        _entries.Add(entry);
    }

    public StructuralMap<TKey, TValue> ToMap()
    {
        int hash = 0;
        for (int i = 0; i < _entries.Count; i++)
        {
            hash ^= StructuralMap<TKey, TValue>.HashOf(_keyHashes[i], _entries[i].Value);
        }

        Array.Resize(ref _keyHashes, _entries.Count);
        return _entries.Count == 0 ? default : new(_entries.Count == _entries.Capacity ? _entries.MoveToImmutable() : _entries.ToImmutable(), _keyHashes, hash);
    }
}
