using System.Text.RegularExpressions;

namespace DualStackAnalyzer.Tests.Fixes;

/// <summary>
/// What a fix does to a source, as a diff shows it: each line begins with <c>-</c> where the fix removes it,
/// with <c>+</c> where it adds it, and with a space where it stays. An added line <c>guard(any, s);</c> stands for the
/// option IPv6Only of s under a test of the family of any, in four lines.
/// </summary>
/// <param name="Before">The source, with its marks.</param>
/// <param name="After">The source after the fix, without marks.</param>
internal sealed record Patch(string Before, string After)
{
    private const char Removed = '-';
    private const char Added = '+';
    private const char Kept = ' ';

    private static readonly Regex Guard = new(@"^\+( *)guard\(([\w.]+), ([\w.]+)\);$", RegexOptions.Multiline);

    public static Patch Of(string text)
    {
        string[] lines = Guard.Replace(text, """
            +$1if ($2.AddressFamily == AddressFamily.InterNetworkV6)
            +$1{
            +$1    $3.SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.IPv6Only, true);
            +$1}
            """).Split('\n');
        return new Patch(Without(Added, lines), SourceShape.Unmarked(Without(Removed, lines)));
    }

    /// <summary>Whether a text is one: no source begins every line with one of the three.</summary>
    public static bool Is(string text)
    {
        string[] lines = text.Split('\n');
        return lines.All(line => line is "" or [Removed or Added or Kept, ..]) && lines.Any(line => line is [Removed or Added, ..]);
    }

    private static string Without(char left, IEnumerable<string> lines) =>
        string.Join('\n', lines.Where(line => line.FirstOrDefault() != left).Select(line => line is [_, .. var rest] ? rest : line));
}
