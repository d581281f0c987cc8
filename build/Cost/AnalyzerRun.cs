using System.Collections.Concurrent;
using Microsoft.CodeAnalysis.Diagnostics;

namespace DualStackAnalyzer.Cost;

/// <summary>One run of analyzers over a compilation that is bound anew, all on one thread.</summary>
/// <param name="Driver">Knows the telemetry.</param>
/// <param name="Findings">What the analyzers reported.</param>
/// <param name="Failures">What analyzers of others threw, and which: what they took says nothing.</param>
internal sealed record AnalyzerRun(CompilationWithAnalyzers Driver, ImmutableArray<Diagnostic> Findings, ILookup<DiagnosticAnalyzer, Exception> Failures)
{
    /// <param name="compilation">What is analyzed.</param>
    /// <param name="analyzers">Ours, and those of others.</param>
    /// <param name="cancel">Ends the run.</param>
    /// <exception cref="InvalidOperationException">An analyzer of this repository has thrown.</exception>
    public static async Task<AnalyzerRun> OfAsync(CSharpCompilation compilation, ImmutableArray<DiagnosticAnalyzer> analyzers, CancellationToken cancel = default)
    {
        var failures = new ConcurrentQueue<(DiagnosticAnalyzer Analyzer, Exception Exception)>();
        var options = new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([]), (exception, analyzer, _) => failures.Enqueue((analyzer, exception)), concurrentAnalysis: false, logAnalyzerExecutionTime: true);

        // New options make a compilation that has nothing of what an earlier run has bound.
        CSharpCompilation unbound = compilation.WithOptions(compilation.Options.WithConcurrentBuild(false));
        CompilationWithAnalyzers driver = unbound.WithAnalyzers(analyzers, options);
        ImmutableArray<Diagnostic> findings = await driver.GetAnalyzerDiagnosticsAsync(cancel).ConfigureAwait(false);
        return failures.FirstOrDefault(it => IsOurs(it.Analyzer)) is { Exception: { } own }
            ? throw new InvalidOperationException("An analyzer has thrown.", own)
            : new AnalyzerRun(driver, findings, failures.ToLookup(it => it.Analyzer, it => it.Exception));
    }

    public static bool IsOurs(DiagnosticAnalyzer analyzer) => analyzer.GetType().Assembly == typeof(DualStackSocketAnalyzer).Assembly || analyzer is NothingAnalyzer;

    /// <summary>What the telemetry has: wall time, which is more than CPU time where other work on the machine takes turns.</summary>
    public async Task<TimeSpan> TimeOfAsync(DiagnosticAnalyzer analyzer) =>
        (await Driver.GetAnalyzerTelemetryInfoAsync(analyzer, CancellationToken.None).ConfigureAwait(false)).ExecutionTime;
}
