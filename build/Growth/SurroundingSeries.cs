using static DualStackAnalyzer.Growth.Code;

namespace DualStackAnalyzer.Growth;

/// <summary>One socket, and more and more code around it that has nothing to do with it.</summary>
internal static class SurroundingSeries
{
    public static IReadOnlyList<GrowthSeries> All { get; } =
    [
        new("plain statements around a socket", GrowthSeries.Doubling(100, 12_800), Statements, _ => 1),
        new("foreign tests before a creation", GrowthSeries.Doubling(100, 3_200), Tests, _ => 1),
        new("calls of other methods before a creation", GrowthSeries.Doubling(100, 3_200), Calls, _ => 1),
        new("methods beside one with a socket", GrowthSeries.Doubling(10, 5_000), Methods, _ => 1),
        new("gotos between creation and bind", GrowthSeries.Doubling(25, 400), Gotos, _ => 1),
    ];

    private static string Statements(int size) => Method(
        "int total = args.Length;", "string text = \"\";",
        Each(size / 2, Statement), Created, Each(size / 4, Statement), Bound, Each(size / 4, Statement));

    private static string Statement(int index) => (index % 4) switch
    {
        0 => $"total += {index} * args.Length;",
        1 => "Console.WriteLine(total);",
        2 => "text = text + total;",
        _ => "total = text.Length;",
    };

    private static string Tests(int size) => Method(
        Each(size, i => $"if (args.Length > {i}) {{ Console.WriteLine(args[{i}]); }}"), Created, Bound);

    private static string Calls(int size) => Type(
        Start("string[] args", Each(size, i => $"Log(args, {i});"), Created, Bound),
        "private static void Log(string[] args, int index) { if (index < args.Length) { Console.WriteLine(args[index]); } }");

    private static string Methods(int size) => Type(
        Each(size, i => $"public static int Count{i}(string[] args) {{ Console.WriteLine({i}); return args.Length + {(i == 0 ? "0" : $"Count{i - 1}(args)")}; }}"),
        Start("string[] args", "Console.WriteLine(Count0(args));", Created, Bound));

    /// <summary>Jumps forward and jumps back.</summary>
    private static string Gotos(int size) => Method(
        "int turns = 0;",
        Created,
        Each(size, i => i % 2 == 0
            ? $"if (turns > args.Length) goto next{i}; Console.WriteLine(turns); next{i}: turns++;"
            : $"again{i}: turns++; if (turns < args.Length) goto again{i};"),
        Bound);
}
