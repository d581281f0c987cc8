using System.Text.RegularExpressions;

namespace DualStackAnalyzer.Tests.Docs;

/// <summary>
/// A C# block of a page. A line that ends with <c>// DSA1001</c> is reported by that rule, every other line by none.
/// Behind <c>csharp</c> the block may say <c>fix="title"</c>: it is what that fix makes of the last example with a
/// marker above; <c>nofix</c>: no fix is offered for it; <c>target=net472</c>: what it is analyzed for; and
/// <c>config="key = value"</c>: what its <c>.editorconfig</c> says. What comes of it when it is run is given by
/// <c>run</c>: it ends by itself and prints the blocks below it; or by <c>net="outcome" mono="outcome"</c>, where
/// <c>call="expression"</c> is how a class is used; or not at all, and <c>norun="reason"</c> says why.
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
    public string? Fix => Argument("fix");

    /// <summary>Whether it is reported and no fix is offered.</summary>
    public bool HasNoFix => Arguments.Split(' ').Contains("nofix");

    /// <summary>A line of the configuration that it is analyzed with.</summary>
    public string? Config => Argument("config");

    public bool IsRunnable => Arguments.Split(' ').Contains("run");

    /// <summary>What uses the classes of an example that has no statements of its own.</summary>
    public string? Call => Argument("call");

    public string? ReasonNotToRun => Argument("norun");

    /// <summary>What the page says comes of it: an exception, or the families whose clients are served.</summary>
    public string? OutcomeOn(Target target) => Argument(Label(target));

    /// <summary>How pages call a class library; .NET Framework programs are run by Mono.</summary>
    public static string Label(Target target) => target == Target.Net472 ? "mono" : "net";

    private string? Argument(string name) => Quoted().Matches(Arguments)
        .FirstOrDefault(match => match.Groups["name"].Value == name)?.Groups["value"].Value;

    [GeneratedRegex(@"[ ]*// (?<id>DSA\d{4})\s*?$", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Marker();

    [GeneratedRegex(@"target=(?<target>\w+)", RegexOptions.ExplicitCapture)]
    private static partial Regex Setting();

    [GeneratedRegex("(?<name>\\w+)=\"(?<value>[^\"]+)\"", RegexOptions.ExplicitCapture)]
    private static partial Regex Quoted();
}
