using System.Collections.Generic;
using System.Collections.Immutable;

namespace DualStackAnalyzer.Flow;

/// <summary>
/// An immutable map with structural equality, so that a state that holds maps can be compared at a fixpoint.
/// The hash is kept up to date by exclusive or, which makes unequal maps cheap to tell apart.
/// </summary>
internal readonly struct StructuralMap<TKey, TValue> : System.IEquatable<StructuralMap<TKey, TValue>>
    where TKey : notnull
    where TValue : notnull
{
    private readonly ImmutableDictionary<TKey, TValue>? _entries;
    private readonly int _hash;

    private StructuralMap(ImmutableDictionary<TKey, TValue> entries, int hash) => (_entries, _hash) = (entries, hash);

    public ImmutableDictionary<TKey, TValue> Entries => _entries ?? ImmutableDictionary<TKey, TValue>.Empty;

    public bool TryGet(TKey key, out TValue value) => Entries.TryGetValue(key, out value!);

    public StructuralMap<TKey, TValue> Set(TKey key, TValue value)
    {
        var hash = _hash ^ EntryHash(key, value);
        if (Entries.TryGetValue(key, out var old))
        {
            if (EqualityComparer<TValue>.Default.Equals(old, value))
            {
                return this;
            }

            hash ^= EntryHash(key, old);
        }

        return new(Entries.SetItem(key, value), hash);
    }

    public StructuralMap<TKey, TValue> Remove(TKey key) =>
        Entries.TryGetValue(key, out var old) ? new(Entries.Remove(key), _hash ^ EntryHash(key, old)) : this;

    public bool Equals(StructuralMap<TKey, TValue> other)
    {
        if (ReferenceEquals(Entries, other.Entries))
        {
            return true;
        }

        if (_hash != other._hash || Entries.Count != other.Entries.Count)
        {
            return false;
        }

        foreach (var entry in Entries)
        {
            if (!other.Entries.TryGetValue(entry.Key, out var value)
                || !EqualityComparer<TValue>.Default.Equals(entry.Value, value))
            {
                return false;
            }
        }

        return true;
    }

    public override bool Equals(object? obj) => obj is StructuralMap<TKey, TValue> other && Equals(other);

    public override int GetHashCode() => _hash;

    private static int EntryHash(TKey key, TValue value) =>
        unchecked((key.GetHashCode() * (int)0x9E3779B1) + value.GetHashCode());
}
