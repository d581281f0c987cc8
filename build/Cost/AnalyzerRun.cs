using Microsoft.CodeAnalysis.Diagnostics;

namespace DualStackAnalyzer.Cost;

/// <summary>One run of analyzers over a compilation that is bound anew, all on one thread.</summary>
/// <param name="Driver">Knows the telemetry.</param>
/// <param name="Findings">What the analyzers reported.</param>
internal sealed record AnalyzerRun(CompilationWithAnalyzers Driver, ImmutableArray<Diagnostic> Findings)
{
    /// <exception cref="InvalidOperationException">An analyzer has thrown: what it took says nothing.</exception>
    public static async Task<AnalyzerRun> OfAsync(CSharpCompilation compilation, ImmutableArray<DiagnosticAnalyzer> analyzers, CancellationToken cancel = default)
    {
        Exception? failure = null;
        var options = new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([]), (exception, _, _) => failure = exception, concurrentAnalysis: false, logAnalyzerExecutionTime: true);

        // New options make a compilation that has nothing of what an earlier run has bound.
        CSharpCompilation unbound = compilation.WithOptions(compilation.Options.WithConcurrentBuild(false));
        CompilationWithAnalyzers driver = unbound.WithAnalyzers(analyzers, options);
        ImmutableArray<Diagnostic> findings = await driver.GetAnalyzerDiagnosticsAsync(cancel).ConfigureAwait(false);
        return failure is null ? new AnalyzerRun(driver, findings) : throw new InvalidOperationException("An analyzer has thrown.", failure);
    }

    /// <summary>What the telemetry has: wall time, which is more than CPU time where other work on the machine takes turns.</summary>
    public async Task<TimeSpan> TimeOfAsync(DiagnosticAnalyzer analyzer) =>
        (await Driver.GetAnalyzerTelemetryInfoAsync(analyzer, CancellationToken.None).ConfigureAwait(false)).ExecutionTime;
}
