using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace DualStackAnalyzer.Gate;

/// <summary>
/// The words of a text, in code or elsewhere, read once without a syntax node or a string. Of each only the hash is kept:
/// four bytes that tell one word from another in all but one of four thousand million cases.
/// </summary>
internal sealed class WordSet
{
    private const int BufferLength = 1024;
    private const uint Empty = 2166136261;
    private const uint Prime = 16777619;

    private static readonly bool[] PartsOfWords = [.. Enumerable.Range(0, 128).Select(c => c == '_' || char.IsLetterOrDigit((char)c))];

    /// <summary>A hash table with open addressing; zero is an empty place.</summary>
    private uint[] _hashes = new uint[64];
    private int _count;

    private WordSet()
    {
    }

    /// <summary>Reads the words of a text.</summary>
    public static WordSet Of(SourceText text)
    {
        var words = new WordSet();
        char[] buffer = new char[System.Math.Min(BufferLength, text.Length)];
        bool[] parts = PartsOfWords;
        uint hash = Empty;
        for (int at = 0; at < text.Length; at += buffer.Length)
        {
            int length = System.Math.Min(buffer.Length, text.Length - at);
            text.CopyTo(at, buffer, 0, length);
            for (int i = 0; i < length; i++)
            {
                char c = buffer[i];
                if (c < parts.Length ? parts[c] : SyntaxFacts.IsIdentifierPartCharacter(c))
                {
                    hash = (hash ^ c) * Prime;
                }
                else if (hash != Empty)
                {
                    words.Add(hash);
                    hash = Empty;
                }
            }
        }

        if (hash != Empty)
        {
            words.Add(hash);
        }

        return words;
    }

    /// <summary>Whether it may stand within a word.</summary>
    public static bool IsPartOfWord(char c) => c < PartsOfWords.Length ? PartsOfWords[c] : SyntaxFacts.IsIdentifierPartCharacter(c);

    /// <summary>Whether the word stands in the text, not as a part of another.</summary>
    public bool Has(string word)
    {
        uint hash = Empty;
        foreach (char c in word)
        {
            hash = (hash ^ c) * Prime;
        }

        return _hashes[PlaceOf(hash)] != 0;
    }

    private void Add(uint hash)
    {
        int place = PlaceOf(hash);
        if (_hashes[place] == hash)
        {
            return;
        }

        _hashes[place] = hash;
        if (2 * ++_count > _hashes.Length)
        {
            Grow();
        }
    }

    private void Grow()
    {
        uint[] before = _hashes;
        _hashes = new uint[2 * before.Length];
        foreach (uint hash in before)
        {
            if (hash != 0)
            {
                _hashes[PlaceOf(hash)] = hash;
            }
        }
    }

    /// <summary>Where the hash is in the table, or would be.</summary>
    private int PlaceOf(uint hash)
    {
        int mask = _hashes.Length - 1;
        int place = (int)(hash ^ (hash >> 16)) & mask;
        while (_hashes[place] != 0 && _hashes[place] != hash)
        {
            place = (place + 1) & mask;
        }

        return place;
    }
}
