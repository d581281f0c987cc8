using System.Text.RegularExpressions;

namespace DualStackAnalyzer.Workbench;

/// <summary>A diagnostic line as the compiler writes it: <c>Program.cs(18,18): warning DSA1006: …</c>.</summary>
public sealed partial record BuildWarning(string File, int Line, string Severity, string Id, string Message)
{
    /// <summary>Each diagnostic once, although a build prints it again in its summary.</summary>
    public static IReadOnlyList<BuildWarning> ParseAll(string output) =>
        [.. Pattern().Matches(output).Select(Parse).Distinct().OrderBy(it => it.File, StringComparer.Ordinal).ThenBy(it => it.Line)];

    private static BuildWarning Parse(Match match) => new(
        match.Groups["file"].Value,
        int.Parse(match.Groups["line"].ValueSpan),
        match.Groups["severity"].Value,
        match.Groups["id"].Value,
        match.Groups["message"].Value.Trim());

    [GeneratedRegex(
        @"^\s*(?<file>[^\r\n(]+)\((?<line>\d+),\d+\): (?<severity>warning|error) (?<id>[A-Z]+\d+): (?<message>.*?)( \[[^\[\]]+\])?\r?$",
        RegexOptions.Multiline)]
    private static partial Regex Pattern();
}
