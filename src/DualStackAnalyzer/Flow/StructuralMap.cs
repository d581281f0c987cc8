namespace DualStackAnalyzer.Flow;

/// <summary>
/// An immutable map with structural equality, so that a state that holds maps can be compared at a fixpoint. It is kept in
/// pages, in the order in which keys came: most maps have one, and of a large one a change copies one. The hash is kept up
/// to date by exclusive or, which makes unequal maps cheap to tell apart.
/// </summary>
internal readonly partial struct StructuralMap<TKey, TValue> : IEquatable<StructuralMap<TKey, TValue>>
    where TKey : notnull
    where TValue : notnull
{
    private static readonly Func<TValue, TValue, bool> AreEqual = EqualityComparer<TValue>.Default.Equals;

    /// <summary>The pages before the last; null for none.</summary>
    private readonly MapPages<TKey, TValue>? _before;

    /// <summary>Where entries are added; null where there are none.</summary>
    private readonly MapPage<TKey, TValue>? _last;

    internal StructuralMap(MapPages<TKey, TValue>? before, MapPage<TKey, TValue> last) => (_before, _last) = (before, last);

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

    /// <summary>The keys with their values, in the order in which the keys came.</summary>
    public MapEntries<TKey, TValue> Entries => new(this);

    public int Count => (_before?.Entries ?? 0) + (_last?.Count ?? 0);

    internal int PageCount => _last is null ? 0 : (_before?.Count ?? 0) + 1;

    internal MapPage<TKey, TValue> PageAt(int number) => _before is { } before && number < before.Count ? before[number] : _last!;

    public bool TryGet(TKey key, out TValue value)
    {
        bool isThere = TryFind(key, key.GetHashCode(), out int number, out int index);
        value = isThere ? PageAt(number)[index].Value : default!;
        return isThere;
    }

    public StructuralMap<TKey, TValue> Set(TKey key, TValue value)
    {
        int keyHash = key.GetHashCode();
        if (TryFind(key, keyHash, out int number, out int index))
        {
            var page = PageAt(number);
            return page.With(index, value) is var changed && changed == page ? this : With(number, changed);
        }

        var entry = new KeyValuePair<TKey, TValue>(key, value);
        return _last is null ? new(null, MapPage<TKey, TValue>.Of([entry], [keyHash]))
            : _last.Count < MapPage<TKey, TValue>.Capacity ? new(_before, _last.With(entry, keyHash))
            : new(_before is null ? new([_last]) : _before.With(_last), MapPage<TKey, TValue>.Of([entry], [keyHash]));
    }

    public StructuralMap<TKey, TValue> Remove(TKey key)
    {
        if (!TryFind(key, key.GetHashCode(), out int number, out int index))
        {
            return this;
        }

        return PageAt(number).Without(index) is { } rest ? With(number, rest) : WithoutPage(number);
    }

    /// <summary>The map with each entry changed; the same map where none is. What becomes one is joined.</summary>
    public StructuralMap<TKey, TValue> Map(Func<KeyValuePair<TKey, TValue>, KeyValuePair<TKey, TValue>> change, Func<TValue, TValue, TValue> join)
    {
        KeyValuePair<TKey, TValue>[]?[]? changed = null;
        bool hasOtherKeys = false;
        for (int i = 0; i < PageCount; i++)
        {
            if (PageAt(i).Map(change, ref hasOtherKeys) is { } entries)
            {
                changed ??= new KeyValuePair<TKey, TValue>[PageCount][];
                changed[i] = entries;
            }
        }

        if (changed is null)
        {
            return this;
        }

        var draft = new StructuralMapDraft<TKey, TValue>(Count);
        for (int i = 0; i < PageCount; i++)
        {
            var page = PageAt(i);
            if (!hasOtherKeys)
            {
                draft.Append(changed[i] is { } entries ? page.With(entries) : page);
                continue;
            }

            for (int k = 0; k < page.Count; k++)
            {
                var entry = changed[i] is { } others ? others[k] : page[k];
                draft.Add(entry, ReferenceEquals(entry.Key, page[k].Key) ? page.KeyHash(k) : entry.Key.GetHashCode(), join);
            }
        }

        return draft.ToMap();
    }

    /// <summary>The entries that pass the test; the same map if all do.</summary>
    public StructuralMap<TKey, TValue> Where(Func<KeyValuePair<TKey, TValue>, bool> test)
    {
        // As a rule all pass: nothing is made before one fails.
        for (int i = 0; i < PageCount; i++)
        {
            var kept = PageAt(i).Where(test);
            if (kept != PageAt(i))
            {
                return PageCount == 1 ? (kept is null ? default : new(null, kept)) : Where(test, i, kept);
            }
        }

        return this;
    }

    /// <param name="test">What an entry has to pass.</param>
    /// <param name="first">The first page of which not all pass.</param>
    /// <param name="kept">What passes of that.</param>
    private StructuralMap<TKey, TValue> Where(Func<KeyValuePair<TKey, TValue>, bool> test, int first, MapPage<TKey, TValue>? kept)
    {
        var draft = new StructuralMapDraft<TKey, TValue>(0);
        for (int i = 0; i < PageCount; i++)
        {
            draft.Append(i < first ? PageAt(i) : i == first ? kept : PageAt(i).Where(test));
        }

        return draft.ToMap();
    }

    /// <summary>Whether nothing was changed since both were one: cheap, and false of some that are equal.</summary>
    public bool IsSame(StructuralMap<TKey, TValue> other) => _last == other._last && _before == other._before;

    public bool Equals(StructuralMap<TKey, TValue> other) => IsSame(other) || (GetHashCode() == other.GetHashCode() && Count == other.Count && IsIn(other, AreEqual));

    public override bool Equals(object? obj) => obj is StructuralMap<TKey, TValue> other && Equals(other);

    public override int GetHashCode() => (_before?.Hash ?? 0) ^ (_last?.Hash ?? 0);

    /// <summary>What an entry adds to the hash.</summary>
    public static int HashOf(TKey key, TValue value) => MapPage<TKey, TValue>.HashOf(key.GetHashCode(), value);

    private StructuralMap<TKey, TValue> With(int number, MapPage<TKey, TValue> page) => number == PageCount - 1 ? new(_before, page) : new(_before!.With(number, page), _last!);

    private StructuralMap<TKey, TValue> WithoutPage(int number)
    {
        var draft = new StructuralMapDraft<TKey, TValue>(0);
        for (int i = 0; i < PageCount; i++)
        {
            draft.Append(i == number ? null : PageAt(i));
        }

        return draft.ToMap();
    }

    /// <summary>Whether a page is one of this map's, too; most likely it is at the same place.</summary>
    private bool Shares(MapPage<TKey, TValue> page, int number) => number < PageCount && PageAt(number) == page
        || (_before is not null && (_last == page || _before.Contains(page)));

    /// <summary>Looks at a likely place first, since maps that are compared have grown alike; then at the latest page, and on backwards.</summary>
    private bool TryFind(TKey key, int keyHash, out int number, out int index, int likelyNumber = -1, int likelyIndex = -1)
    {
        (number, index) = (likelyNumber, likelyIndex);
        if (number >= 0 && number < PageCount && PageAt(number).IsAt(index, key, keyHash))
        {
            return true;
        }

        for (number = PageCount - 1; number >= 0; number--)
        {
            var page = PageAt(number);
            index = _before is not null && (page.Filter & MapPage<TKey, TValue>.Bit(keyHash)) == 0 ? -1 : page.IndexOf(key, keyHash);
            if (index >= 0)
            {
                return true;
            }
        }

        return false;
    }
}
