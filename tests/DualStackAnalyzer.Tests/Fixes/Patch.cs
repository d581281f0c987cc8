using System.Text.RegularExpressions;

namespace DualStackAnalyzer.Tests.Fixes;

/// <summary>
/// What a fix does to a source, as a diff shows it: each line begins with <c>-</c> where the fix removes it,
/// with <c>+</c> where it adds it, and with a space where it stays. An added line <c>guard(any, s);</c> stands for the
/// option IPv6Only of s under a test of the family of any, in four lines, and <c>dual(any, s);</c> for its dual mode;
/// <c>var client = boundApart(port);</c> for an IPv6-only UdpClient that is created, set and bound, in three lines.
/// </summary>
/// <param name="Before">The source, with its marks.</param>
/// <param name="After">The source after the fix, without marks.</param>
internal sealed record Patch(string Before, string After)
{
    private const char Minus = '-';
    private const char Plus = '+';
    private const char Space = ' ';

    /// <summary>What a line is short for.</summary>
    private static readonly ImmutableArray<(Regex Line, string Lines)> Abbreviations =
    [
        (Added(@"guard\(([\w.]+), ([\w.]+)\);"), Guarded("$3.SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.IPv6Only, true);")),
        (Added(@"dual\(([\w.]+), ([\w.]+)\);"), Guarded("$3.DualMode = true;")),
        (Added(@"((?:\w+ )*)([\w.]+) = boundApart\((\w+)\);"), """
            +$1$2$3 = new UdpClient(AddressFamily.InterNetworkV6);
            +$1$3.Client.SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.IPv6Only, true);
            +$1$3.Client.Bind(new IPEndPoint(IPAddress.IPv6Any, $4));
            """),
    ];

    public static Patch Of(string text)
    {
        string[] lines = Abbreviations.Aggregate(text, (whole, it) => it.Line.Replace(whole, it.Lines)).Split('\n');
        return new Patch(Without(Plus, lines), SourceShape.Unmarked(Without(Minus, lines)));
    }

    /// <summary>Whether a text is one: no source begins every line with one of the three.</summary>
    public static bool Is(string text)
    {
        string[] lines = text.Split('\n');
        return lines.All(line => line is "" or [Minus or Plus or Space, ..]) && lines.Any(line => line is [Minus or Plus, ..]);
    }

    /// <summary>An added line, its indentation in the first group.</summary>
    private static Regex Added(string statement) => new($@"^\+( *){statement}$", RegexOptions.Multiline);

    private static string Guarded(string statement) => $$"""
        +$1if ($2.AddressFamily == AddressFamily.InterNetworkV6)
        +$1{
        +$1    {{statement}}
        +$1}
        """;

    private static string Without(char left, IEnumerable<string> lines) =>
        string.Join('\n', lines.Where(line => line.FirstOrDefault() != left).Select(line => line is [_, .. var rest] ? rest : line));
}
