using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DualStackAnalyzer.Tests.Fixes;

/// <summary>A source that some test of this project marks as reported.</summary>
/// <param name="Place">The file and line of the test, and which of its rows.</param>
/// <param name="Text">The source, without marks.</param>
/// <param name="IsFoundAlone">Whether one place of it is marked as reported.</param>
/// <param name="Rule">The rule of the first mark.</param>
public sealed record Sample(string Place, string Text, bool IsFoundAlone = false, string Rule = "");

/// <summary>Every source in this project's tests that is reported: a test of a rule is a test of its fix, too.</summary>
internal static class Samples
{
    /// <summary>A theory's further rows rarely differ in what a fix sees.</summary>
    private const int MostRows = 2;

    private static readonly Lazy<ImmutableArray<Sample>> Found = new(Find);

    public static ImmutableArray<Sample> All => Found.Value;

    private static ImmutableArray<Sample> Find()
    {
        var root = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(root.FullName, "DualStackAnalyzer.sln")))
        {
            root = root.Parent!;
        }

        string tests = Path.Combine(root.FullName, "tests", "DualStackAnalyzer.Tests");
        CompilationUnitSyntax shared = Parse(Path.Combine(tests, "SocketSources.cs"));
        return
        [
            .. Directory.EnumerateFiles(tests, "*.cs", SearchOption.AllDirectories)
                .Where(file => !file.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj"))
                .Order(StringComparer.Ordinal)
                .SelectMany(file => In(Parse(file), Path.GetRelativePath(tests, file), shared))
                .DistinctBy(sample => sample.Text),
        ];
    }

    private static CompilationUnitSyntax Parse(string file) =>
        CSharpSyntaxTree.ParseText(File.ReadAllText(file), SourceShape.ParseOptions).GetCompilationUnitRoot();

    private static IEnumerable<Sample> In(CompilationUnitSyntax file, string name, CompilationUnitSyntax shared)
    {
        var texts = new SampleTexts(file, shared);
        return
            from expression in file.DescendantNodes().OfType<ExpressionSyntax>()
            where texts.Tells(expression)
            from said in texts.Of(expression).Take(MostRows).Select((text, row) => (Text: text, Row: row))
            where said.Text.Contains("{|DSA", StringComparison.Ordinal) && said.Text.Contains('\n', StringComparison.Ordinal)
            select new Sample(
                $"{name}:{file.SyntaxTree.GetLineSpan(expression.Span).StartLinePosition.Line + 1}{(said.Row == 0 ? "" : $", row {said.Row + 1}")}",
                SourceShape.Unmarked(SourceShape.Whole(SourceIn(said.Text))),
                SourceIn(said.Text).Split("{|DSA").Length == 2,
                SourceIn(said.Text).Split("{|").Select(mark => mark.Split(':')[0]).FirstOrDefault(id => id.StartsWith("DSA", StringComparison.Ordinal)) ?? "");
    }

    private static string SourceIn(string text) => Patch.Is(text) ? Patch.Of(text).Before : text;
}
