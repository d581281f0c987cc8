using Microsoft.CodeAnalysis.Text;

namespace DualStackAnalyzer.Gate;

/// <summary>Looks for names in source text, word by word, without a syntax node or a string.</summary>
internal sealed class NameScan
{
    private const int ChunkLength = 4096;

    private readonly Dictionary<int, List<string>> _byLength;

    /// <param name="names">Identifiers.</param>
    public NameScan(IEnumerable<string> names) => _byLength = names.GroupBy(name => name.Length).ToDictionary(same => same.Key, same => same.ToList());

    /// <summary>Whether one of the names stands in the text as a word of its own, in code or elsewhere.</summary>
    /// <param name="text">The text of a file.</param>
    public bool Finds(SourceText text)
    {
        if (_byLength.Count == 0)
        {
            return false;
        }

        char[] buffer = new char[ChunkLength];
        int length = 0;
        bool isInWord = false;
        for (int at = 0; at < text.Length; at += length)
        {
            length = System.Math.Min(ChunkLength, text.Length - at);
            text.CopyTo(at, buffer, 0, length);

            // A word that the end of the chunk cuts in two is read again with the next chunk.
            int end = length;
            while (at + length < text.Length && end > 1 && IsPartOfWord(buffer[end - 1]))
            {
                end--;
            }

            length = end > 1 ? end : length;
            if (Finds(buffer, length, isInWord))
            {
                return true;
            }

            isInWord = IsPartOfWord(buffer[length - 1]);
        }

        return false;
    }

    /// <param name="buffer">A part of the text.</param>
    /// <param name="length">Its length.</param>
    /// <param name="isInWord">Whether it begins in the middle of a word that is longer than a chunk.</param>
    private bool Finds(char[] buffer, int length, bool isInWord)
    {
        int i = 0;
        while (isInWord && i < length && IsPartOfWord(buffer[i]))
        {
            i++;
        }

        while (i < length)
        {
            if (!IsPartOfWord(buffer[i]))
            {
                i++;
                continue;
            }

            int start = i;
            while (i < length && IsPartOfWord(buffer[i]))
            {
                i++;
            }

            if (_byLength.TryGetValue(i - start, out var candidates) && IsOne(candidates, buffer, start))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsOne(List<string> candidates, char[] buffer, int start)
    {
        foreach (string candidate in candidates)
        {
            int i = 0;
            while (i < candidate.Length && candidate[i] == buffer[start + i])
            {
                i++;
            }

            if (i == candidate.Length)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsPartOfWord(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_' || (c > 127 && char.IsLetterOrDigit(c));
}
