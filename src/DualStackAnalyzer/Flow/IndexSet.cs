namespace DualStackAnalyzer.Flow;

/// <summary>A set of small numbers that knows whether it grows, which <see cref="System.Collections.BitArray"/> does not say.</summary>
/// <param name="count">The numbers are below that.</param>
internal sealed class IndexSet(int count)
{
    private const int Bits = 64;

    private readonly ulong[] _words = new ulong[(count + Bits - 1) / Bits];

    public bool Contains(int index) => (_words[index / Bits] & (1UL << (index % Bits))) != 0;

    public void Add(int index) => _words[index / Bits] |= 1UL << (index % Bits);

    public void Remove(int index) => _words[index / Bits] &= ~(1UL << (index % Bits));

    public void Clear() => Array.Clear(_words, 0, _words.Length);

    /// <summary>Adds what is in the other set; false where all of it was there.</summary>
    public bool UnionWith(IndexSet other)
    {
        ulong added = 0;
        for (int i = 0; i < _words.Length; i++)
        {
            added |= other._words[i] & ~_words[i];
            _words[i] |= other._words[i];
        }

        return added != 0;
    }
}
