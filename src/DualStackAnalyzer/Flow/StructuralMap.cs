namespace DualStackAnalyzer.Flow;

/// <summary>
/// An immutable map with structural equality, so that a state that holds maps can be compared at a fixpoint.
/// Maps are small, and are compared and walked along more often than changed: hence arrays, in the order in which
/// keys came. The hash is kept up to date by exclusive or, which makes unequal maps cheap to tell apart.
/// </summary>
internal readonly struct StructuralMap<TKey, TValue> : IEquatable<StructuralMap<TKey, TValue>>
    where TKey : notnull
    where TValue : notnull
{
    private readonly ImmutableArray<KeyValuePair<TKey, TValue>> _entries;
    private readonly int[] _keyHashes;
    private readonly int _hash;

    private StructuralMap(ImmutableArray<KeyValuePair<TKey, TValue>> entries, int[] keyHashes, int hash) =>
        (_entries, _keyHashes, _hash) = (entries, keyHashes, hash);

    /// <summary>The map of the given entries; of several with one key the last one counts.</summary>
    public static StructuralMap<TKey, TValue> Of(IEnumerable<KeyValuePair<TKey, TValue>> entries) => Of(entries, static (_, last) => last);

    /// <summary>The map of the given entries; of several with one key their join.</summary>
    public static StructuralMap<TKey, TValue> Of(IEnumerable<KeyValuePair<TKey, TValue>> entries, Func<TValue, TValue, TValue> join)
    {
        var (keys, values, keyHashes) = (new List<TKey>(), new List<TValue>(), new List<int>());
        foreach (var entry in entries)
        {
            int keyHash = entry.Key.GetHashCode();
            int index = keyHashes.IndexOf(keyHash);
            while (index >= 0 && !keys[index].Equals(entry.Key))
            {
                index = keyHashes.IndexOf(keyHash, index + 1);
            }

            if (index >= 0)
            {
                values[index] = join(values[index], entry.Value);
                continue;
            }

            keys.Add(entry.Key);
            values.Add(entry.Value);
            keyHashes.Add(keyHash);
        }

        var all = ImmutableArray.CreateBuilder<KeyValuePair<TKey, TValue>>(keys.Count);
        int hash = 0;
        for (int i = 0; i < keys.Count; i++)
        {
            all.Add(new(keys[i], values[i]));
            hash ^= HashOf(keyHashes[i], values[i]);
        }

        return new(all.MoveToImmutable(), [.. keyHashes], hash);
    }

    /// <summary>The map with each entry changed; the same map where none is. What becomes one is joined.</summary>
    public StructuralMap<TKey, TValue> Map(Func<KeyValuePair<TKey, TValue>, KeyValuePair<TKey, TValue>> change, Func<TValue, TValue, TValue> join)
    {
        ImmutableArray<KeyValuePair<TKey, TValue>>.Builder? changed = null;
        bool hasOtherKeys = false;
        int hash = _hash;
        for (int i = 0; i < Count; i++)
        {
            var before = _entries[i];
            var after = change(before);
            bool isOtherKey = !EqualityComparer<TKey>.Default.Equals(after.Key, before.Key);
            if (isOtherKey || !EqualityComparer<TValue>.Default.Equals(after.Value, before.Value))
            {
                if (changed is null)
                {
                    changed = ImmutableArray.CreateBuilder<KeyValuePair<TKey, TValue>>(Count);
                    changed.AddRange(_entries, i);
                }

                hasOtherKeys |= isOtherKey;
                hash ^= isOtherKey ? 0 : HashOf(_keyHashes[i], before.Value) ^ HashOf(_keyHashes[i], after.Value);
            }

            changed?.Add(after);
        }

        return changed is null ? this : hasOtherKeys ? Of(changed, join) : new(changed.MoveToImmutable(), _keyHashes, hash);
    }

    /// <summary>The keys with their values, in the order in which the keys came.</summary>
    public ImmutableArray<KeyValuePair<TKey, TValue>> Entries => _entries.IsDefault ? ImmutableArray<KeyValuePair<TKey, TValue>>.Empty : _entries;

    public int Count => _entries.IsDefault ? 0 : _entries.Length;

    public bool TryGet(TKey key, out TValue value)
    {
        int index = IndexOf(key, key.GetHashCode());
        value = index < 0 ? default! : _entries[index].Value;
        return index >= 0;
    }

    public StructuralMap<TKey, TValue> Set(TKey key, TValue value)
    {
        int keyHash = key.GetHashCode();
        int index = IndexOf(key, keyHash);
        if (index < 0)
        {
            return new(Entries.Add(new(key, value)), [.. _keyHashes ?? [], keyHash], _hash ^ HashOf(keyHash, value));
        }

        var old = _entries[index].Value;
        return EqualityComparer<TValue>.Default.Equals(old, value) ? this
            : new(_entries.SetItem(index, new(key, value)), _keyHashes, _hash ^ HashOf(keyHash, old) ^ HashOf(keyHash, value));
    }

    public StructuralMap<TKey, TValue> Remove(TKey key)
    {
        int keyHash = key.GetHashCode();
        int index = IndexOf(key, keyHash);
        return index < 0 ? this
            : new(_entries.RemoveAt(index), [.. _keyHashes.AsSpan(0, index), .. _keyHashes.AsSpan(index + 1)], _hash ^ HashOf(keyHash, _entries[index].Value));
    }

    /// <summary>The keys with other values, without the entries of which the change leaves nothing.</summary>
    /// <param name="change">The other value of an entry, and whether it is kept.</param>
    public StructuralMap<TKey, TValue> Select(Func<KeyValuePair<TKey, TValue>, (TValue Value, bool IsKept)> change)
    {
        var entries = ImmutableArray.CreateBuilder<KeyValuePair<TKey, TValue>>(Count);
        var keyHashes = new List<int>(Count);
        int hash = 0;
        for (int i = 0; i < Count; i++)
        {
            var (value, isKept) = change(_entries[i]);
            if (isKept)
            {
                entries.Add(new(_entries[i].Key, value));
                keyHashes.Add(_keyHashes[i]);
                hash ^= HashOf(_keyHashes[i], value);
            }
        }

        return new(entries.ToImmutable(), [.. keyHashes], hash);
    }

    /// <summary>The entries that pass the test; the same map if all do.</summary>
    public StructuralMap<TKey, TValue> Where(Func<KeyValuePair<TKey, TValue>, bool> test)
    {
        // As a rule all pass: nothing is made before one fails.
        int passed = 0;
        while (passed < Count && test(_entries[passed]))
        {
            passed++;
        }

        if (passed == Count)
        {
            return this;
        }

        var entries = ImmutableArray.CreateBuilder<KeyValuePair<TKey, TValue>>(Count - 1);
        var keyHashes = new List<int>(Count - 1);
        entries.AddRange(_entries, passed);
        keyHashes.AddRange(_keyHashes.Take(passed));
        int hash = _hash ^ HashOf(_keyHashes[passed], _entries[passed].Value);
        for (int i = passed + 1; i < Count; i++)
        {
            if (test(_entries[i]))
            {
                entries.Add(_entries[i]);
                keyHashes.Add(_keyHashes[i]);
            }
            else
            {
                hash ^= HashOf(_keyHashes[i], _entries[i].Value);
            }
        }

        return new(entries.ToImmutable(), [.. keyHashes], hash);
    }

    /// <summary>The map with the entries of another one, whose values count where both have a key.</summary>
    public StructuralMap<TKey, TValue> With(StructuralMap<TKey, TValue> other)
    {
        if (Count == 0 || other.Count == 0)
        {
            return Count == 0 ? other : this;
        }

        var entries = ImmutableArray.CreateBuilder<KeyValuePair<TKey, TValue>>(Count + other.Count);
        var keyHashes = new List<int>(Count + other.Count);
        entries.AddRange(_entries);
        keyHashes.AddRange(_keyHashes);
        int hash = _hash;
        for (int i = 0; i < other.Count; i++)
        {
            int index = IndexOf(other._entries[i].Key, other._keyHashes[i]);
            hash ^= HashOf(other._keyHashes[i], other._entries[i].Value);
            if (index >= 0)
            {
                hash ^= HashOf(_keyHashes[index], _entries[index].Value);
                entries[index] = other._entries[i];
            }
            else
            {
                entries.Add(other._entries[i]);
                keyHashes.Add(other._keyHashes[i]);
            }
        }

        return new(entries.ToImmutable(), [.. keyHashes], hash);
    }

    /// <summary>Whether nothing was changed since both were one: cheap, and false of some that are equal.</summary>
    public bool IsSame(StructuralMap<TKey, TValue> other) => _entries == other._entries;

    public bool Equals(StructuralMap<TKey, TValue> other)
    {
        if (IsSame(other))
        {
            return true;
        }

        if (_hash != other._hash || Count != other.Count)
        {
            return false;
        }

        return IsIn(other, EqualityComparer<TValue>.Default.Equals);
    }

    /// <summary>Whether the other map has each key of this one, with a value that goes with the value here.</summary>
    /// <param name="other">The other map.</param>
    /// <param name="goesWith">Whether the value here and the value there go together.</param>
    /// <param name="isAsked">Which values are looked for at all.</param>
    public bool IsIn(StructuralMap<TKey, TValue> other, Func<TValue, TValue, bool> goesWith, Func<TValue, bool>? isAsked = null)
    {
        int index = -1;
        for (int i = 0; i < Count; i++)
        {
            if (isAsked?.Invoke(_entries[i].Value) == false)
            {
                continue;
            }

            index = other.IndexOf(_entries[i].Key, _keyHashes[i], index + 1);
            if (index < 0 || !goesWith(_entries[i].Value, other._entries[index].Value))
            {
                return false;
            }
        }

        return true;
    }

    public override bool Equals(object? obj) => obj is StructuralMap<TKey, TValue> other && Equals(other);

    public override int GetHashCode() => _hash;

    /// <summary>What an entry adds to the hash.</summary>
    public static int HashOf(TKey key, TValue value) => HashOf(key.GetHashCode(), value);

    /// <summary>Mixed well: the hashes of entries are combined by exclusive or, and entries that swap their values are not to cancel out.</summary>
    private static int HashOf(int keyHash, TValue value)
    {
        int hash = unchecked(((keyHash * (int)0x9E3779B1) + value.GetHashCode()) * (int)0x85EBCA6B);
        return unchecked((hash ^ (int)((uint)hash >> 15)) * (int)0xC2B2AE35);
    }

    /// <summary>Looks from a place on, to the end and then from the beginning: maps that are compared have grown alike.</summary>
    private int IndexOf(TKey key, int keyHash, int from = 0)
    {
        int index = IndexOf(key, keyHash, from, Count);
        return index < 0 && from > 0 ? IndexOf(key, keyHash, 0, from) : index;
    }

    private int IndexOf(TKey key, int keyHash, int first, int end)
    {
        int index = first >= end ? -1 : Array.IndexOf(_keyHashes, keyHash, first, end - first);
        while (index >= 0 && !key.Equals(_entries[index].Key))
        {
            index = Array.IndexOf(_keyHashes, keyHash, index + 1, end - index - 1);
        }

        return index;
    }
}
