using System.Collections.Concurrent;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;
using Microsoft.CodeAnalysis.Text;

namespace DualStackAnalyzer.Tests;

/// <summary>
/// The same comparison for mutation testing, where the same sources are analyzed thousands of times: each is parsed and
/// bound to its references once, and that it compiles is left to the usual run.
/// </summary>
internal sealed partial class SocketAnalyzerTest
{
    private static readonly ConcurrentDictionary<string, Sample> Samples = new();

    /// <param name="Compilation">The sources without their markup.</param>
    /// <param name="Expected">What the markup says.</param>
    private sealed record Sample(CSharpCompilation Compilation, IReadOnlyList<string> Expected);

    protected override async Task RunImplAsync(CancellationToken cancellationToken)
    {
        if (ExpectedDiagnostics.Count > 0)
        {
            await base.RunImplAsync(cancellationToken);
            return;
        }

        string key = $"{ReferenceAssemblies.TargetFramework} {TestState.OutputKind} {string.Join('\f', TestState.Sources)}";
        if (!Samples.TryGetValue(key, out Sample? sample))
        {
            sample = await CompileAsync(cancellationToken);
            Samples.TryAdd(key, sample);
        }

        ImmutableArray<Diagnostic> found = await sample.Compilation
            .WithAnalyzers([new DualStackSocketAnalyzer()])
            .GetAnalyzerDiagnosticsAsync(cancellationToken);
        Assert.Equal(sample.Expected, found.Select(it => Describe(it.Id, it.Location.SourceTree!.FilePath, it.Location.SourceSpan)).Order());
    }

    private async Task<Sample> CompileAsync(CancellationToken cancellationToken)
    {
        var trees = new List<SyntaxTree>();
        var expected = new List<string>();
        foreach ((string path, SourceText content) in TestState.Sources)
        {
            TestFileMarkupParser.GetPositionsAndSpans(
                content.ToString(), out string text, out _, out ImmutableDictionary<string, ImmutableArray<TextSpan>> marks);
            trees.Add(CSharpSyntaxTree.ParseText(text, SourceShape.ParseOptions, path, cancellationToken: cancellationToken));
            expected.AddRange(marks.SelectMany(mark => mark.Value.Select(span => Describe(mark.Key, path, span))));
        }

        ImmutableArray<MetadataReference> references = await ReferenceAssemblies.ResolveAsync(LanguageNames.CSharp, cancellationToken);
        var options = new CSharpCompilationOptions(TestState.OutputKind ?? OutputKind.DynamicallyLinkedLibrary);
        return new(CSharpCompilation.Create("Sample", trees, references, options), [.. expected.Order()]);
    }

    private static string Describe(string id, string path, TextSpan span) => $"{id} {path} {span}";
}
