namespace DualStackAnalyzer.Flow;

/// <summary>
/// Some entries of a map, in the order in which their keys came. A page is never changed: maps that come of each other share
/// all pages but those in which they differ.
/// </summary>
internal sealed class MapPage<TKey, TValue>
    where TKey : notnull
    where TValue : notnull
{
    /// <summary>Most maps have no more entries than that.</summary>
    public const int Capacity = 32;

    private static readonly EqualityComparer<TValue> Values = EqualityComparer<TValue>.Default;

    private readonly KeyValuePair<TKey, TValue>[] _entries;
    private readonly int[] _keyHashes;
    private ulong _filter;

    /// <param name="entries">The entries, with different keys: at least one, and no more than the capacity.</param>
    /// <param name="keyHashes">The hashes of their keys.</param>
    /// <param name="hash">What the entries add to the hash of the map.</param>
    private MapPage(KeyValuePair<TKey, TValue>[] entries, int[] keyHashes, int hash) => (_entries, _keyHashes, Hash) = (entries, keyHashes, hash);

    /// <summary>What the entries add to the hash of the map, by exclusive or.</summary>
    public int Hash { get; }

    /// <summary>The bits of all its keys: where a key's is missing, the key is, too. Only asked of maps with several pages.</summary>
    public ulong Filter => _filter != 0 ? _filter : _filter = _keyHashes.Aggregate(0UL, static (bits, keyHash) => bits | Bit(keyHash));

    public int Count => _entries.Length;

    public KeyValuePair<TKey, TValue> this[int index] => _entries[index];

    public int KeyHash(int index) => _keyHashes[index];

    /// <summary>The page of some entries with different keys; the arrays are its own from then on.</summary>
    public static MapPage<TKey, TValue> Of(KeyValuePair<TKey, TValue>[] entries, int[] keyHashes)
    {
        int hash = 0;
        for (int i = 0; i < entries.Length; i++)
        {
            hash ^= HashOf(keyHashes[i], entries[i].Value);
        }

        return new(entries, keyHashes, hash);
    }

    /// <summary>Mixed well: the hashes of entries are combined by exclusive or, and entries that swap their values are not to cancel out.</summary>
    public static int HashOf(int keyHash, TValue value)
    {
        int hash = unchecked(((keyHash * (int)0x9E3779B1) + value.GetHashCode()) * (int)0x85EBCA6B);
        return unchecked((hash ^ (int)((uint)hash >> 15)) * (int)0xC2B2AE35);
    }

    /// <summary>One of 64 bits that a key sets in the filter of its page.</summary>
    public static ulong Bit(int keyHash) => 1UL << (int)(unchecked((uint)keyHash * 0x9E3779B1) >> 26);

    /// <summary>Where the key is; -1 where it is not.</summary>
    public int IndexOf(TKey key, int keyHash)
    {
        int index = Array.IndexOf(_keyHashes, keyHash);
        while (index >= 0 && !key.Equals(_entries[index].Key))
        {
            index = Array.IndexOf(_keyHashes, keyHash, index + 1);
        }

        return index;
    }

    /// <summary>Whether the key is at a place, as it is where maps have grown alike.</summary>
    public bool IsAt(int index, TKey key, int keyHash) => index < _keyHashes.Length && _keyHashes[index] == keyHash && key.Equals(_entries[index].Key);

    /// <summary>The page with another value; this page where it is the same.</summary>
    public MapPage<TKey, TValue> With(int index, TValue value)
    {
        var old = _entries[index];
        if (Values.Equals(old.Value, value))
        {
            return this;
        }

        var entries = (KeyValuePair<TKey, TValue>[])_entries.Clone();
        entries[index] = new(old.Key, value);
        return new(entries, _keyHashes, Hash ^ HashOf(_keyHashes[index], old.Value) ^ HashOf(_keyHashes[index], value));
    }

    /// <summary>The page with the values of entries exchanged.</summary>
    public MapPage<TKey, TValue> With(KeyValuePair<TKey, TValue>[] entries) => Of(entries, _keyHashes);

    /// <summary>The page with another one behind it; the keys are different.</summary>
    public MapPage<TKey, TValue> With(MapPage<TKey, TValue> other) => new([.. _entries, .. other._entries], [.. _keyHashes, .. other._keyHashes], Hash ^ other.Hash);

    /// <summary>The page with one more entry, of another key.</summary>
    public MapPage<TKey, TValue> With(KeyValuePair<TKey, TValue> entry, int keyHash) => new([.. _entries, entry], [.. _keyHashes, keyHash], Hash ^ HashOf(keyHash, entry.Value));

    /// <summary>The entries that pass the test: this page if all do, null if none does.</summary>
    public MapPage<TKey, TValue>? Where(Func<KeyValuePair<TKey, TValue>, bool> test)
    {
        uint kept = 0;
        int count = 0;
        for (int i = 0; i < _entries.Length; i++)
        {
            if (test(_entries[i]))
            {
                kept |= 1U << i;
                count++;
            }
        }

        return count == _entries.Length ? this : count == 0 ? null : Part(kept, count);
    }

    /// <summary>The page without an entry; null where that is the only one.</summary>
    public MapPage<TKey, TValue>? Without(int index) => _entries.Length == 1 ? null : Part(~(1U << index), _entries.Length - 1);

    /// <summary>The entries changed; null where none is.</summary>
    /// <param name="change">What becomes of an entry.</param>
    /// <param name="hasOtherKeys">Set where a key is changed.</param>
    public KeyValuePair<TKey, TValue>[]? Map(Func<KeyValuePair<TKey, TValue>, KeyValuePair<TKey, TValue>> change, ref bool hasOtherKeys)
    {
        KeyValuePair<TKey, TValue>[]? changed = null;
        for (int i = 0; i < _entries.Length; i++)
        {
            var after = change(_entries[i]);
            bool isOtherKey = !EqualityComparer<TKey>.Default.Equals(after.Key, _entries[i].Key);
            if (isOtherKey || !Values.Equals(after.Value, _entries[i].Value))
            {
                changed ??= (KeyValuePair<TKey, TValue>[])_entries.Clone();
                changed[i] = after;
                hasOtherKeys |= isOtherKey;
            }
        }

        return changed;
    }

    /// <param name="kept">A bit for each entry that is in the part.</param>
    /// <param name="count">How many those are.</param>
    private MapPage<TKey, TValue> Part(uint kept, int count)
    {
        var entries = new KeyValuePair<TKey, TValue>[count];
        int[] keyHashes = new int[count];
        int hash = Hash;
        int next = 0;
        for (int i = 0; i < _entries.Length; i++)
        {
            if ((kept & (1U << i)) == 0)
            {
                hash ^= HashOf(_keyHashes[i], _entries[i].Value);
                continue;
            }

            keyHashes[next] = _keyHashes[i];
            entries[next++] = _entries[i];
        }

        return new(entries, keyHashes, hash);
    }
}
