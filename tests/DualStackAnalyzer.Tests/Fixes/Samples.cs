using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DualStackAnalyzer.Tests.Fixes;

/// <summary>A source that some test of this project marks as reported.</summary>
/// <param name="Place">The file and line of the test.</param>
/// <param name="Text">The source, without marks.</param>
public sealed record Sample(string Place, string Text);

/// <summary>Every source in this project's tests that is reported: a test of a rule is a test of its fix, too.</summary>
internal static class Samples
{
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
        return
        [
            .. Directory.EnumerateFiles(tests, "*.cs", SearchOption.AllDirectories)
                .Where(file => !file.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj"))
                .Order(StringComparer.Ordinal)
                .SelectMany(file => In(file, Path.GetRelativePath(tests, file)))
                .DistinctBy(sample => sample.Text),
        ];
    }

    private static IEnumerable<Sample> In(string file, string name)
    {
        SyntaxTree tree = CSharpSyntaxTree.ParseText(File.ReadAllText(file), SourceShape.ParseOptions);
        return tree.GetRoot().DescendantNodes().OfType<LiteralExpressionSyntax>()
            .Where(literal => literal.IsKind(SyntaxKind.StringLiteralExpression)
                && literal.Token.ValueText.Contains("{|DSA", StringComparison.Ordinal)
                && literal.Token.ValueText.Contains('\n', StringComparison.Ordinal))
            .Select(literal => new Sample(
                $"{name}:{tree.GetLineSpan(literal.Span).StartLinePosition.Line + 1}",
                SourceShape.Unmarked(SourceShape.Whole(SourceIn(literal.Token.ValueText)))));
    }

    private static string SourceIn(string text) => Patch.Is(text) ? Patch.Of(text).Before : text;
}
