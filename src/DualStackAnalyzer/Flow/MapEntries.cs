using System.Collections;

namespace DualStackAnalyzer.Flow;

/// <summary>The entries of a map, in the order in which the keys came. To go through them costs nothing.</summary>
/// <param name="map">The map.</param>
internal readonly struct MapEntries<TKey, TValue>(StructuralMap<TKey, TValue> map) : IReadOnlyCollection<KeyValuePair<TKey, TValue>>
    where TKey : notnull
    where TValue : notnull
{
    private readonly StructuralMap<TKey, TValue> _map = map;

    public int Count => _map.Count;

    public bool Any(Func<KeyValuePair<TKey, TValue>, bool> test)
    {
        foreach (var entry in this)
        {
            if (test(entry))
            {
                return true;
            }
        }

        return false;
    }

    public Enumerator GetEnumerator() => new(_map);

    IEnumerator<KeyValuePair<TKey, TValue>> IEnumerable<KeyValuePair<TKey, TValue>>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    internal struct Enumerator(StructuralMap<TKey, TValue> map) : IEnumerator<KeyValuePair<TKey, TValue>>
    {
        private readonly StructuralMap<TKey, TValue> _map = map;
        private MapPage<TKey, TValue>? _page = map.PageCount == 0 ? null : map.PageAt(0);
        private int _next = 1;
        private int _index = -1;

        public readonly KeyValuePair<TKey, TValue> Current => _page![_index];

        readonly object IEnumerator.Current => Current;

        public bool MoveNext()
        {
            if (_page is null)
            {
                return false;
            }

            if (++_index < _page.Count)
            {
                return true;
            }

            _page = _next < _map.PageCount ? _map.PageAt(_next++) : null;
            _index = 0;
            return _page is not null;
        }

        public void Reset() => this = new(_map);

        public readonly void Dispose()
        {
        }
    }
}
