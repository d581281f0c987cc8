namespace DualStackAnalyzer.Fuzz.Mutants;

/// <summary>Changes that know of tokens only: most of what they make does not parse.</summary>
internal static class TokenChanges
{
    private const int LongestRun = 12;

    public static string Delete(SyntaxNode root, SyntaxNode other, Random random)
    {
        List<string> tokens = TokensOf(root);
        (int start, int count) = AnyRun(tokens, random, longest: 3);
        tokens.RemoveRange(start, count);
        return string.Concat(tokens);
    }

    public static string Duplicate(SyntaxNode root, SyntaxNode other, Random random)
    {
        List<string> tokens = TokensOf(root);
        (int start, int count) = AnyRun(tokens, random, LongestRun);
        tokens.InsertRange(start, tokens.GetRange(start, count));
        return string.Concat(tokens);
    }

    public static string Swap(SyntaxNode root, SyntaxNode other, Random random)
    {
        List<string> tokens = TokensOf(root);
        (int one, int two) = (random.Next(tokens.Count), random.Next(tokens.Count));
        (tokens[one], tokens[two]) = (tokens[two], tokens[one]);
        return string.Concat(tokens);
    }

    /// <summary>A run of tokens gives way to one of another source.</summary>
    public static string Splice(SyntaxNode root, SyntaxNode other, Random random)
    {
        (List<string> tokens, List<string> others) = (TokensOf(root), TokensOf(other));
        (int start, int count) = AnyRun(tokens, random, LongestRun);
        (int from, int length) = AnyRun(others, random, LongestRun);
        tokens.RemoveRange(start, count);
        tokens.InsertRange(start, others.GetRange(from, length));
        return string.Concat(tokens);
    }

    /// <summary>At least one: the end of the file is a token, too.</summary>
    private static List<string> TokensOf(SyntaxNode root) => [.. root.DescendantTokens().Select(token => token.ToFullString())];

    private static (int Start, int Count) AnyRun(List<string> tokens, Random random, int longest)
    {
        int start = random.Next(tokens.Count);
        return (start, random.Next(1, Math.Min(longest, tokens.Count - start) + 1));
    }
}
