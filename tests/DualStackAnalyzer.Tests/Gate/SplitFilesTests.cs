using DualStackAnalyzer.Tests.Fixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace DualStackAnalyzer.Tests.Gate;

/// <summary>The same is reported of a program whose types stand in files of their own: which files are looked at may not show.</summary>
public sealed class SplitFilesTests
{
    public static TheoryData<string> Places() => [.. Samples.All.Where(sample => TypesOf(Parse(sample.Text)).Count > 1).Select(sample => sample.Place)];

    [Theory]
    [MemberData(nameof(Places))]
    public async Task A_program_in_many_files_is_reported_like_one_in_a_single_file(string place)
    {
        string text = Samples.All.Single(sample => sample.Place == place).Text;
        SyntaxTree whole = Parse(text);
        SyntaxTree[] parts = [.. TypesOf(whole).Select(kept => Parse(Without(text, TypesOf(whole).Where(type => type != kept)))), .. Rest(text, whole)];

        Assert.Equal(await ReportedAsync(text, [whole]), await ReportedAsync(text, parts));
    }

    /// <summary>The source with types blanked, so that all others stay at their places.</summary>
    private static string Without(string text, IEnumerable<SyntaxNode> types) =>
        types.Aggregate(text, (current, type) => string.Concat(
            current.AsSpan(0, type.SpanStart), new string([.. current.Substring(type.SpanStart, type.Span.Length).Select(c => char.IsControl(c) ? c : ' ')]), current.AsSpan(type.Span.End)));

    /// <summary>Top-level statements, where there are any, have a file of their own.</summary>
    private static IEnumerable<SyntaxTree> Rest(string text, SyntaxTree whole) =>
        whole.GetRoot().ChildNodes().OfType<GlobalStatementSyntax>().Any() ? [Parse(Without(text, TypesOf(whole)))] : [];

    private static List<BaseTypeDeclarationSyntax> TypesOf(SyntaxTree tree) =>
        tree.GetRoot().ChildNodes().Any(node => node is BaseNamespaceDeclarationSyntax or UsingDirectiveSyntax or GlobalStatementSyntax)
            ? []
            : [.. tree.GetRoot().ChildNodes().OfType<BaseTypeDeclarationSyntax>()];

    private static async Task<IReadOnlyList<string>> ReportedAsync(string text, IEnumerable<SyntaxTree> trees)
    {
        var compilation = CSharpCompilation.Create(
            "Sample", [.. trees, Parse(SourceShape.GlobalUsings)], await Findings.ReferencesAsync(Target.Net100), new CSharpCompilationOptions(SourceShape.OutputKindOf(text), allowUnsafe: true));
        ImmutableArray<Diagnostic> found = await compilation.WithAnalyzers([new DualStackSocketAnalyzer()]).GetAnalyzerDiagnosticsAsync(CancellationToken.None);
        return [.. found.Select(it => $"{it.Id} {it.Location.SourceSpan}").Order(StringComparer.Ordinal)];
    }

    private static SyntaxTree Parse(string text) => CSharpSyntaxTree.ParseText(text, SourceShape.ParseOptions);
}
