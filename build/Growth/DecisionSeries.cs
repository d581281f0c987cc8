using static DualStackAnalyzer.Growth.Code;

namespace DualStackAnalyzer.Growth;

/// <summary>More and more flags, each of which decides about a socket of its own.</summary>
internal static class DecisionSeries
{
    public static IReadOnlyList<GrowthSeries> All { get; } =
    [
        new("flags, each deciding whether there is a socket", GrowthSeries.Doubling(1, 20), Existence, size => size),
        new("flags, each deciding a mode on some paths", GrowthSeries.Doubling(1, 20), SomePaths, size => size),
        new("flags, each deciding family and mode, beside a socket without a mode", GrowthSeries.Doubling(1, 20), FamilyAndMode, _ => 1),
    ];

    private static string Existence(int size) => Flagged(
        size,
        Each(size, i => $"Socket socket{i} = null;"),
        Each(size, i => $"if (flag{i}) {{ socket{i} = {Creation}; }}"),
        Each(size, i => $"if (flag{i}) {{ {Bind($"socket{i}", i)} }}"));

    private static string SomePaths(int size) => Flagged(
        size,
        Each(size, i => $"Socket socket{i} = {Creation};"),
        Each(size, i => $"if (flag{i}) {{ socket{i}.DualMode = true; }}"),
        Each(size, i => Bind($"socket{i}", i)));

    /// <summary>Each flag is asked three times. The answers belong together: only the last socket lacks a mode.</summary>
    private static string FamilyAndMode(int size) => Flagged(
        size,
        Each(size, i => $"Socket socket{i} = new Socket(flag{i} ? AddressFamily.InterNetworkV6 : AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);"),
        Each(size, i => $"if (flag{i}) {{ socket{i}.DualMode = true; }}"),
        Each(size, i => $"socket{i}.Bind(new IPEndPoint(flag{i} ? IPAddress.IPv6Any : IPAddress.Any, {1000 + i}));"),
        $"Socket last = {Creation};",
        Bind("last", size));

    private static string Flagged(int size, params string[] statements) =>
        Type(Start(string.Join(", ", Enumerable.Range(0, size).Select(i => $"bool flag{i}")), statements));
}
