using System.Globalization;
using Microsoft.CodeAnalysis.Diagnostics;

namespace DualStackAnalyzer.Tests;

/// <summary>
/// What the analyzer reports, as it reports it: for tests of messages, roles and broken code,
/// where markup would say too little. An exception in the analyzer fails the test.
/// </summary>
internal static class Findings
{
    public static async Task<ImmutableArray<Diagnostic>> InAsync(string source, Target target = Target.Net100) =>
        await InAsync(source, await ReferencesAsync(target));

    public static Task<ImmutableArray<Diagnostic>> InAsync(string source, IEnumerable<MetadataReference> references) =>
        InAsync(Compile(source, references));

    private static CSharpCompilation Compile(string source, IEnumerable<MetadataReference> references)
    {
        string file = SourceShape.Whole(source);
        return CSharpCompilation.Create(
            "Sample",
            [Parse(file), Parse(SourceShape.GlobalUsings)],
            references,
            new CSharpCompilationOptions(SourceShape.OutputKindOf(file)));
    }

    public static async Task<ImmutableArray<Diagnostic>> InAsync(Compilation compilation)
    {
        Exception? failure = null;
        var options = new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([]),
            (exception, _, _) => failure = exception,
            concurrentAnalysis: false,
            logAnalyzerExecutionTime: false);

        ImmutableArray<Diagnostic> found = await compilation
            .WithAnalyzers(AllAnalyzers.Create(), options)
            .GetAnalyzerDiagnosticsAsync(CancellationToken.None);

        Assert.Null(failure);
        Assert.All(found, finding => Assert.StartsWith("DSA", finding.Id, StringComparison.Ordinal));
        return found;
    }

    /// <summary>The one finding in a source that compiles.</summary>
    public static async Task<Diagnostic> SingleAsync(string source, Target target = Target.Net100)
    {
        CSharpCompilation compilation = Compile(source, await ReferencesAsync(target));
        Assert.DoesNotContain(compilation.GetDiagnostics(), it => it.Severity == DiagnosticSeverity.Error);
        return Assert.Single(await InAsync(compilation));
    }

    public static Task<ImmutableArray<MetadataReference>> ReferencesAsync(Target target) =>
        target.References().ResolveAsync(LanguageNames.CSharp, CancellationToken.None);

    public static string Message(this Diagnostic finding) => finding.GetMessage(CultureInfo.InvariantCulture);

    /// <summary>The source text at a location.</summary>
    public static string Text(this Location location) =>
        location.SourceTree!.GetText().ToString(location.SourceSpan);

    /// <summary>The source text of the additional location that plays a role of <see cref="DiagnosticRoles"/>.</summary>
    public static string? Text(this Diagnostic finding, string role) =>
        finding.Properties.TryGetValue(role, out string? index)
            ? finding.AdditionalLocations[int.Parse(index!, CultureInfo.InvariantCulture)].Text()
            : null;

    public static string[] AdditionalTexts(this Diagnostic finding) =>
        finding.AdditionalLocations.Select(Text).ToArray();

    private static SyntaxTree Parse(string source) => CSharpSyntaxTree.ParseText(source, SourceShape.ParseOptions);
}
