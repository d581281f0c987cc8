using System.Text.RegularExpressions;

namespace DualStackAnalyzer.Tests.Marked;

/// <summary>What the lines of a program are marked with.</summary>
/// <param name="Required">What has to be reported, and on which line.</param>
/// <param name="Allowed">What may be reported.</param>
internal sealed record Marks(ImmutableArray<Mark> Required, ImmutableArray<Mark> Allowed)
{
    private static readonly Regex Pattern = new(@"//\s*(?<kind>!!|\?\?)\s*(?<ids>DSA\d{4}(\s+DSA\d{4})*)");

    public static Marks In(string text) => new([.. Of(text, "!!")], [.. Of(text, "??")]);

    private static IEnumerable<Mark> Of(string text, string kind) =>
        from line in text.Split('\n').Select((content, index) => (content, number: index + 1))
        from Match match in Pattern.Matches(line.content)
        where match.Groups["kind"].Value == kind
        from id in match.Groups["ids"].Value.Split(' ', System.StringSplitOptions.RemoveEmptyEntries)
        select new Mark(id, line.number);

    /// <summary>One line of text for each difference.</summary>
    public IReadOnlyList<string> DifferencesFrom(IEnumerable<Diagnostic> found)
    {
        var missing = Required.ToList();
        var wrong = new List<string>();
        foreach (Diagnostic finding in found)
        {
            var mark = new Mark(finding.Id, finding.Location.GetLineSpan().StartLinePosition.Line + 1);
            if (!missing.Remove(mark) && !Allowed.Contains(mark))
            {
                wrong.Add($"line {mark.Line}: {mark.Id} is reported and not marked: {finding.Message()}");
            }
        }

        return [.. wrong, .. missing.Select(mark => $"line {mark.Line}: {mark.Id} is marked and not reported")];
    }
}

/// <param name="Id">The rule.</param>
/// <param name="Line">The line, the first one being 1.</param>
internal sealed record Mark(string Id, int Line);
