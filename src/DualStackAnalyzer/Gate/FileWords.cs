namespace DualStackAnalyzer.Gate;

/// <summary>
/// Answers which words a file has, in code or elsewhere. The first few are searched for, which is as fast as the machine reads its
/// memory; past those all words are read once. Nothing is asked of the text twice.
/// </summary>
internal sealed class FileWords
{
    /// <summary>To read all words of a project of 350,000 lines takes as long as some ten searches.</summary>
    private const int Few = 8;

    /// <summary>Longer texts are not in one piece, and to search them the compiler would copy them.</summary>
    private const int LongestPiece = 40 * 1024;

    private readonly SyntaxTree _file;
    private readonly List<(string Word, bool IsThere)> _answers = new(1);
    private WordSet? _all;

    private FileWords(SyntaxTree file) => _file = file;

    /// <summary>The words of a file, of which nothing is read yet.</summary>
    public static FileWords Of(SyntaxTree file) => new(file);

    /// <summary>Whether the word stands in the file, not as a part of another.</summary>
    public bool Has(string word) => HasAny([word]);

    /// <summary>Whether one of the words does at least.</summary>
    public bool HasAny(IReadOnlyCollection<string> words)
    {
        lock (_answers)
        {
            if (_all is null && _answers.Count + words.Count > Few)
            {
                _all = WordSet.Of(_file.GetText());
            }

            return words.Any(Answer);
        }
    }

    private bool Answer(string word)
    {
        if (_all is null)
        {
            foreach (var (asked, isThere) in _answers)
            {
                if (asked == word)
                {
                    return isThere;
                }
            }

            var text = _file.GetText();
            if (text.Length <= LongestPiece)
            {
                _answers.Add((word, Stands(word, text.ToString())));
                return _answers[_answers.Count - 1].IsThere;
            }

            _all = WordSet.Of(text);
        }

        return _all.Has(word);
    }

    private static bool Stands(string word, string text)
    {
        for (int at = text.IndexOf(word, StringComparison.Ordinal); at >= 0; at = text.IndexOf(word, at + 1, StringComparison.Ordinal))
        {
            int end = at + word.Length;
            if ((at == 0 || !WordSet.IsPartOfWord(text[at - 1])) && (end == text.Length || !WordSet.IsPartOfWord(text[end])))
            {
                return true;
            }
        }

        return false;
    }
}
