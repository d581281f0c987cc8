namespace DualStackAnalyzer.Growth;

/// <summary>One program in many sizes, of which only one thing grows.</summary>
/// <param name="Name">What grows.</param>
/// <param name="Sizes">Each twice the one before, but for the last.</param>
/// <param name="Source">The program of a size. It compiles for every target.</param>
/// <param name="Findings">How many sockets of that program bind without a mode: each is one DSA1001, and nothing else is reported.</param>
public sealed record GrowthSeries(string Name, IReadOnlyList<int> Sizes, Func<int, string> Source, Func<int, int> Findings)
{
    public static IReadOnlyList<GrowthSeries> All { get; } = [.. SurroundingSeries.All, .. SocketSeries.All, .. DecisionSeries.All, .. NestingSeries.All];

    /// <summary>From the first size to the last by doubling.</summary>
    internal static IReadOnlyList<int> Doubling(int first, int last) =>
        [.. Enumerable.Range(0, 31).Select(power => (long)first << power).TakeWhile(size => size < last).Select(size => (int)size), last];

    public override string ToString() => Name;
}
