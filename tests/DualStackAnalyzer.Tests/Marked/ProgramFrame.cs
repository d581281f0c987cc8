using System.Text.RegularExpressions;

namespace DualStackAnalyzer.Tests.Marked;

/// <summary>
/// What several marked programs have in common: a source with holes such as <c>/*body*/</c>. A hole that stands alone takes
/// lines, another one a word or an expression.
/// </summary>
internal sealed class ProgramFrame(string source)
{
    private const string Body = "body";
    private const string Mark = "mark";
    private const string Directive = "//@ ";

    private static readonly Regex PartHeader = new(@"^//\+ ", RegexOptions.Multiline);
    private static readonly Regex Hole = new(@"/\*(?<name>[a-z]+)\*/");
    private static readonly Regex LineHole = new(@"^(?<indent> *)/\*(?<name>[a-z]+)\*/$");

    /// <summary>The frame of programs that are written in full.</summary>
    public static ProgramFrame None { get; } = new($"/*{Body}*/");

    /// <summary>The frame in the folder Frames.</summary>
    public static ProgramFrame Named(string name) =>
        new(Checkout.TextOf($"tests/DualStackAnalyzer.Tests/Marked/Frames/{name}.cs").TrimEnd('\n'));

    /// <summary>This frame with some of its holes filled; those that are left open are written again in the text.</summary>
    public ProgramFrame With(string text) => new(Fill(text, $"/*{Mark}*/"));

    /// <summary>
    /// A whole program. The lines of the text stand in the hole <c>body</c>, those behind a line <c>//+ types</c> in the hole
    /// of that name, and directives at the top. What nothing is given for is left out.
    /// </summary>
    /// <param name="text">What only this program has.</param>
    /// <param name="mark">What the hole <c>mark</c> says: a mark, or nothing.</param>
    public string Fill(string text, string mark)
    {
        string[] lines = text.Split('\n');
        Dictionary<string, string[]> parts = PartsOf(lines.Where(line => !IsDirective(line)));
        parts.Add(Mark, mark.Length == 0 ? [] : [mark]);
        if (parts.FirstOrDefault(part => part.Value.Length > 0 && !source.Contains($"/*{part.Key}*/", StringComparison.Ordinal)).Key is { } unknown)
        {
            throw new InvalidOperationException($"The frame has no hole {unknown}:\n{source}");
        }

        return string.Join('\n', [.. lines.Where(IsDirective), .. source.Split('\n').SelectMany(line => Filled(line, parts))]);
    }

    private static bool IsDirective(string line) => line.StartsWith(Directive, StringComparison.Ordinal);

    private static Dictionary<string, string[]> PartsOf(IEnumerable<string> lines) =>
        PartHeader.Split($"{Body}\n{string.Join('\n', lines).Trim('\n')}")
            .Select(part => part.TrimEnd('\n').Split('\n'))
            .ToDictionary(part => part[0].Trim(), part => part[1..]);

    private static IEnumerable<string> Filled(string line, Dictionary<string, string[]> parts)
    {
        if (LineHole.Match(line) is not { Success: true } alone)
        {
            return [Hole.Replace(line, hole => string.Join(' ', PartFor(hole, parts))).TrimEnd()];
        }

        return PartFor(alone, parts).Select(part => part.Length == 0 ? part : alone.Groups["indent"].Value + part);
    }

    private static string[] PartFor(Match hole, Dictionary<string, string[]> parts) =>
        parts.GetValueOrDefault(hole.Groups["name"].Value, []);
}
