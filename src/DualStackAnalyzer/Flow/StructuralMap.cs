using System.Collections;

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
    private static readonly Func<TValue, TValue, bool> AreEqual = EqualityComparer<TValue>.Default.Equals;

    private readonly ImmutableArray<KeyValuePair<TKey, TValue>> _entries;
    private readonly int[] _keyHashes;
    private readonly int _hash;

    /// <param name="entries">The entries, with different keys.</param>
    /// <param name="keyHashes">The hashes of their keys.</param>
    /// <param name="hash">What the entries add to the hash, by exclusive or.</param>
    internal StructuralMap(ImmutableArray<KeyValuePair<TKey, TValue>> entries, int[] keyHashes, int hash) =>
        (_entries, _keyHashes, _hash) = (entries, keyHashes, hash);

    /// <summary>The map of the given entries; of several with one key the last one counts.</summary>
    public static StructuralMap<TKey, TValue> Of(IEnumerable<KeyValuePair<TKey, TValue>> entries) => Of(entries, static (_, last) => last);

    /// <summary>The map of the given entries; of several with one key their join.</summary>
    public static StructuralMap<TKey, TValue> Of(IEnumerable<KeyValuePair<TKey, TValue>> entries, Func<TValue, TValue, TValue> join)
    {
        var draft = new StructuralMapDraft<TKey, TValue>((entries as IReadOnlyCollection<KeyValuePair<TKey, TValue>>)?.Count ?? 0);
        foreach (var entry in entries)
        {
            draft.Add(entry, entry.Key.GetHashCode(), join);
        }

        return draft.ToMap();
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
        var draft = new StructuralMapDraft<TKey, TValue>(Count);
        for (int i = 0; i < Count; i++)
        {
            var (value, isKept) = change(_entries[i]);
            if (isKept)
            {
                draft.Append(new(_entries[i].Key, value), _keyHashes[i]);
            }
        }

        return draft.ToMap();
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

        return passed == Count ? this : Where(test, passed);
    }

    /// <param name="test">What an entry has to pass.</param>
    /// <param name="passed">As many of the first entries pass, and the next does not.</param>
    private StructuralMap<TKey, TValue> Where(Func<KeyValuePair<TKey, TValue>, bool> test, int passed)
    {
        // Most maps are thinned out again and again: arrays of the right length need no second copy.
        var isKept = new BitArray(Count);
        int kept = passed;
        for (int i = passed + 1; i < Count; i++)
        {
            isKept[i] = test(_entries[i]);
            kept += isKept[i] ? 1 : 0;
        }

        if (kept == 0)
        {
            return default;
        }

        var entries = ImmutableArray.CreateBuilder<KeyValuePair<TKey, TValue>>(kept);
        int[] keyHashes = new int[kept];
        entries.AddRange(_entries, passed);
        Array.Copy(_keyHashes, keyHashes, passed);
        int hash = _hash;
        for (int i = passed; i < Count; i++)
        {
            if (isKept[i])
            {
                keyHashes[entries.Count] = _keyHashes[i];
                entries.Add(_entries[i]);
            }
            else
            {
                hash ^= HashOf(_keyHashes[i], _entries[i].Value);
            }
        }

        return new(entries.MoveToImmutable(), keyHashes, hash);
    }

    /// <summary>The map with the entries of another one, whose values count where both have a key.</summary>
    public StructuralMap<TKey, TValue> With(StructuralMap<TKey, TValue> other) => With(other, static (_, last) => last);

    /// <summary>The map with the entries of another one; the join of the values where both have a key.</summary>
    public StructuralMap<TKey, TValue> With(StructuralMap<TKey, TValue> other, Func<TValue, TValue, TValue> join)
    {
        if (Count == 0 || other.Count == 0)
        {
            return Count == 0 ? other : this;
        }

        var draft = new StructuralMapDraft<TKey, TValue>(Count + other.Count);
        for (int i = 0; i < Count; i++)
        {
            draft.Append(_entries[i], _keyHashes[i]);
        }

        for (int i = 0; i < other.Count; i++)
        {
            draft.Add(other._entries[i], other._keyHashes[i], join);
        }

        return draft.ToMap();
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

        return IsIn(other, AreEqual);
    }

    /// <summary>Whether the other map has each key of this one, with a value that goes with the value here.</summary>
    /// <param name="other">The other map.</param>
    /// <param name="goesWith">Whether the value here and the value there go together.</param>
    /// <param name="isAsked">Which entries are looked for at all.</param>
    public bool IsIn(StructuralMap<TKey, TValue> other, Func<TValue, TValue, bool> goesWith, Func<KeyValuePair<TKey, TValue>, bool>? isAsked = null)
    {
        int index = -1;
        for (int i = 0; i < Count; i++)
        {
            if (isAsked?.Invoke(_entries[i]) == false)
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
    internal static int HashOf(int keyHash, TValue value)
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
