namespace DualStackAnalyzer.Flow;

/// <content>What is made or asked of two maps. Pages that they share are not looked into.</content>
internal readonly partial struct StructuralMap<TKey, TValue>
{
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
        if (PageCount == 1)
        {
            for (int i = 0; i < _last!.Count; i++)
            {
                draft.Append(_last[i], _last.KeyHash(i));
            }
        }

        for (int i = 0; PageCount > 1 && i < PageCount; i++)
        {
            draft.Append(PageAt(i));
        }

        for (int i = 0; i < other.PageCount; i++)
        {
            var page = other.PageAt(i);
            for (int k = 0; k < page.Count; k++)
            {
                draft.Add(page[k], page.KeyHash(k), join);
            }
        }

        return draft.ToMap();
    }

    /// <summary>
    /// One map for this and another. What both have alike in a page that they share is taken over as it is.
    /// </summary>
    /// <param name="other">The other map.</param>
    /// <param name="both">The value of a key that both have, and whether it is kept.</param>
    /// <param name="here">The value of a key that only this map has, likewise.</param>
    /// <param name="there">The value of a key that only the other map has, likewise.</param>
    public StructuralMap<TKey, TValue> Merge(
        StructuralMap<TKey, TValue> other,
        Func<TKey, TValue, TValue, (TValue Value, bool IsKept)> both,
        Func<TKey, TValue, (TValue Value, bool IsKept)> here,
        Func<TKey, TValue, (TValue Value, bool IsKept)> there)
    {
        var draft = new StructuralMapDraft<TKey, TValue>(Math.Max(Count, other.Count));
        for (int i = 0; i < PageCount; i++)
        {
            var page = PageAt(i);
            if (other.Shares(page, i))
            {
                draft.Append(page);
                continue;
            }

            for (int k = 0; k < page.Count; k++)
            {
                var key = page[k].Key;
                var (value, isKept) = other.TryFind(key, page.KeyHash(k), out int number, out int index, i, k)
                    ? both(key, page[k].Value, other.PageAt(number)[index].Value) : here(key, page[k].Value);
                if (isKept)
                {
                    draft.Append(new KeyValuePair<TKey, TValue>(key, value), page.KeyHash(k));
                }
            }
        }

        for (int i = 0; i < other.PageCount; i++)
        {
            var page = other.PageAt(i);
            for (int k = 0; k < (Shares(page, i) ? 0 : page.Count); k++)
            {
                if (!TryFind(page[k].Key, page.KeyHash(k), out _, out _, i, k) && there(page[k].Key, page[k].Value) is (var value, true))
                {
                    draft.Append(new KeyValuePair<TKey, TValue>(page[k].Key, value), page.KeyHash(k));
                }
            }
        }

        return draft.ToMap();
    }

    /// <summary>Whether the other map has each key of this one, with a value that goes with the value here.</summary>
    /// <param name="other">The other map.</param>
    /// <param name="goesWith">Whether the value here and the value there go together; equal ones do.</param>
    /// <param name="isAsked">Which entries are looked for at all.</param>
    public bool IsIn(StructuralMap<TKey, TValue> other, Func<TValue, TValue, bool> goesWith, Func<KeyValuePair<TKey, TValue>, bool>? isAsked = null)
    {
        for (int i = 0; i < PageCount; i++)
        {
            var page = PageAt(i);
            for (int k = 0; k < (other.Shares(page, i) ? 0 : page.Count); k++)
            {
                var entry = page[k];
                if (isAsked?.Invoke(entry) != false
                    && !(other.TryFind(entry.Key, page.KeyHash(k), out int number, out int index, i, k) && goesWith(entry.Value, other.PageAt(number)[index].Value)))
                {
                    return false;
                }
            }
        }

        return true;
    }
}
