using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;

namespace DualStackAnalyzer.Tests.Docs;

/// <summary>
/// A C# block of a page. A line that ends with <c>// DSA1001</c> is reported by that rule, every other line by none.
/// Behind <c>csharp</c> the block may say <c>fix="title"</c>: it is what that fix makes of the last example with a
/// marker above; <c>target=net472</c>: what it is compiled for; and <c>run</c>: it is a program that ends by itself.
/// </summary>
internal sealed partial record Example(string Page, int Line, string Arguments, string Text)
{
    /// <summary>The code without its markers.</summary>
    public string Source => Marker().Replace(Text, "");

    /// <summary>What is reported, as "line id", the first line of the block being 1.</summary>
    public IReadOnlyList<string> Expected =>
    [
        .. from pair in Text.Split('\n').Select((line, index) => (Line: line, Number: index + 1))
           from Match marker in Marker().Matches(pair.Line)
           select $"{pair.Number} {marker.Groups["id"].Value}",
    ];

    public Target Target => Setting().Match(Arguments) is { Success: true } setting
        ? System.Enum.Parse<Target>(setting.Groups["target"].Value, ignoreCase: true)
        : Target.Net100;

    /// <summary>The title of the fix whose result this is.</summary>
    public string? Fix => Title().Match(Arguments) is { Success: true } fix ? fix.Groups["title"].Value : null;

    public bool IsRunnable => Arguments.Split(' ').Contains("run");

    [GeneratedRegex(@"[ ]*// (?<id>DSA\d{4})\s*?$", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Marker();

    [GeneratedRegex(@"target=(?<target>\w+)", RegexOptions.ExplicitCapture)]
    private static partial Regex Setting();

    [GeneratedRegex("fix=\"(?<title>[^\"]+)\"", RegexOptions.ExplicitCapture)]
    private static partial Regex Title();
}
