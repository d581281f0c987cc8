using System;
using System.Collections.Immutable;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace DualStackAnalyzer.Cost;

/// <summary>One run of analyzers over a compilation that is bound anew, all on one thread.</summary>
/// <param name="Driver">Knows the telemetry.</param>
/// <param name="Findings">What the analyzers reported.</param>
/// <param name="Effort">What the run took in all, the binding that it needs included.</param>
internal sealed record AnalyzerRun(CompilationWithAnalyzers Driver, ImmutableArray<Diagnostic> Findings, Effort Effort)
{
    public static async Task<AnalyzerRun> OfAsync(CSharpCompilation compilation, ImmutableArray<DiagnosticAnalyzer> analyzers, CancellationToken cancel = default)
    {
        var options = new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([]), onAnalyzerException: null, concurrentAnalysis: false, logAnalyzerExecutionTime: true);

        // New options make a compilation that has nothing of what an earlier run has bound.
        CSharpCompilation unbound = compilation.WithOptions(compilation.Options.WithConcurrentBuild(false));
        CompilationWithAnalyzers driver = unbound.WithAnalyzers(analyzers, options);
        (ImmutableArray<Diagnostic> findings, Effort effort) = await Effort.OfAsync(() => driver.GetAnalyzerDiagnosticsAsync(cancel)).ConfigureAwait(false);
        return new AnalyzerRun(driver, findings, effort);
    }

    /// <summary>The telemetry is wall time; what other work on the machine took of it is taken off.</summary>
    public async Task<TimeSpan> TimeOfAsync(DiagnosticAnalyzer analyzer) =>
        (await Driver.GetAnalyzerTelemetryInfoAsync(analyzer, CancellationToken.None).ConfigureAwait(false)).ExecutionTime * Effort.Share;
}
