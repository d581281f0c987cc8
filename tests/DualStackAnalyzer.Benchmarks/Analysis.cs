using Microsoft.CodeAnalysis.Diagnostics;

namespace DualStackAnalyzer.Benchmarks;

/// <summary>One analyzer over one set of sources, from the start each time.</summary>
internal sealed class Analysis(params string[] sources)
{
    private readonly CSharpCompilation _compilation = CSharpCompilation.Create(
        "Measured",
        sources.Select(source => CSharpSyntaxTree.ParseText(source)),
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Select(file => MetadataReference.CreateFromFile(file)),
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));

    /// <summary>Fails where the sources do not compile: then something else would be measured.</summary>
    public Analysis Checked()
    {
        Diagnostic? error = _compilation.GetDiagnostics().FirstOrDefault(it => it.Severity == DiagnosticSeverity.Error);
        return error is null ? this : throw new InvalidOperationException(error.ToString());
    }

    /// <summary>The number of findings. The clone has none of what an earlier run has bound.</summary>
    public async Task<int> RunAsync(DiagnosticAnalyzer analyzer)
    {
        ImmutableArray<Diagnostic> found = await _compilation.Clone()
            .WithAnalyzers([analyzer])
            .GetAnalyzerDiagnosticsAsync()
            .ConfigureAwait(false);
        return found.Length;
    }
}
