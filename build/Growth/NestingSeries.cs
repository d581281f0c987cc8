using static DualStackAnalyzer.Growth.Code;

namespace DualStackAnalyzer.Growth;

/// <summary>One socket that is bound deeper and deeper inside.</summary>
internal static class NestingSeries
{
    public static IReadOnlyList<GrowthSeries> All { get; } =
    [
        Depths("calls in a chain", Chain),
        Depths("try and finally in each other", size => Method(
            Created, Nested(size, i => $"try {{ Console.WriteLine({i});", i => $"}} finally {{ Console.WriteLine({i}); }}"))),
        Depths("tries in the finally of each other", size => Method(
            Created, Nested(size, i => $"try {{ Console.WriteLine({i}); }} finally {{", _ => "}"))),
        Depths("try and finally in each other, that close", size => Method(
            Each(size, i => $"Socket other{i} = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);"),
            Created, Nested(size, i => $"try {{ other{i}.Listen({i});", i => $"}} finally {{ other{i}.Close(); }}"))),
        Depths("try and catch in each other", size => Method(
            Created, Nested(size, i => $"try {{ Console.WriteLine({i});", _ => "} catch (SocketException problem) { Console.WriteLine(problem.Message); }"))),
        Depths("loops in each other", size => Method(
            Created, Nested(size, i => $"for (int i{i} = 0; i{i} < args.Length; i{i}++) {{", _ => "}"))),
        Depths("ifs in each other", size => Method(
            Created, Nested(size, i => $"if (args.Length > {i}) {{ Console.WriteLine(args[{i}]);", i => $"}} else {{ Console.WriteLine({i}); }}"))),
    ];

    private static GrowthSeries Depths(string name, Func<int, string> source) => new(name, GrowthSeries.Doubling(1, 60), source, _ => 1);

    private static string Chain(int size) => Type(
        Start("", $"Pass0({Creation});"),
        Each(size, i => $"private static void Pass{i}(Socket socket) {{ {(i == size - 1 ? Bound : $"Pass{i + 1}(socket);")} }}"));

    private static string Nested(int size, Func<int, string> open, Func<int, string> close) => string.Join(
        "\n", [.. Enumerable.Range(0, size).Select(open), Bound, .. Enumerable.Range(0, size).Reverse().Select(close)]);
}
