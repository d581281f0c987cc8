namespace DualStackAnalyzer.Tests.Marked;

/// <summary>
/// The programs that the analyzer does not give what their marks say, each with the reason, one a line:
/// <c>alarms/deep_choice = reason</c>. A program in the list that passes fails its test, so the list only shrinks.
/// </summary>
internal static class ExpectedFailures
{
    private const string Separator = " = ";

    private static readonly Lazy<IReadOnlyDictionary<string, string>> Read = new(() =>
        File.ReadLines(Checkout.At("tests/DualStackAnalyzer.Tests/Marked/ExpectedFailures.txt"))
            .Where(line => line.Length > 0 && !line.StartsWith('#'))
            .ToDictionary(line => Parts(line)[0], line => Parts(line)[1]));

    /// <summary>The reason of each, by name.</summary>
    public static IReadOnlyDictionary<string, string> Reasons => Read.Value;

    /// <summary>Whether the program is listed, for every target or for this one (<c>name (Net472)</c>).</summary>
    public static bool Contains(MarkedProgram program, Target target) =>
        Reasons.ContainsKey(program.Name) || Reasons.ContainsKey($"{program.Name} ({target})");

    private static string[] Parts(string line) => line.Split(Separator, 2, StringSplitOptions.TrimEntries);
}
