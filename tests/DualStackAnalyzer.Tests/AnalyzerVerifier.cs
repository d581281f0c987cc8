using DualStackAnalyzer.Tests.Fixes;
using Microsoft.CodeAnalysis.Testing;

namespace DualStackAnalyzer.Tests;

/// <summary>
/// Runs the analyzer over a source and compares what it reports with the markup in it:
/// <c>{|DSA1001:new Socket(…)|}</c>. A source without markup has to be silent.
/// </summary>
/// <remarks>
/// Sources are files, or members of a class; the usual usings are global (<see cref="SourceShape"/>).
/// A test that also cares for the message or the additional locations marks them <c>{|#0:…|}</c>
/// and passes what it expects (<see cref="Expect"/>).
/// </remarks>
internal static class AnalyzerVerifier
{
    public static Task ReportsAsync(string source, Target target = Target.Net100) =>
        RunAsync(new SocketAnalyzerTest(target, source));

    public static Task ReportsAsync(string source, Target target, params DiagnosticResult[] expected)
    {
        var test = new SocketAnalyzerTest(target, source);
        test.ExpectedDiagnostics.AddRange(expected);
        return RunAsync(test);
    }

    /// <summary>The same with a rule that is off by default switched on.</summary>
    public static Task ReportsWithAsync(string rule, string source, Target target = Target.Net100, params DiagnosticResult[] expected)
    {
        var test = new SocketAnalyzerTest(target, source);
        test.DisabledDiagnostics.Remove(rule);
        test.ExpectedDiagnostics.AddRange(expected);
        return RunAsync(test);
    }

    /// <summary>Several files of one project.</summary>
    public static Task ReportsInFilesAsync(string[] sources, Target target = Target.Net100) =>
        RunAsync(new SocketAnalyzerTest(target, sources));

    /// <summary>A source without markup, by name.</summary>
    public static Task SilentAsync(string source, Target target = Target.Net100) => ReportsAsync(source, target);

    /// <summary>Reported as it is, and silent once the change is made: what is silent differs by that alone.</summary>
    /// <param name="patch">The source with the change, see <see cref="Patch"/>.</param>
    /// <param name="target">What both are compiled for.</param>
    public static async Task ReportsUntilAsync(string patch, Target target = Target.Net100)
    {
        (string before, string after) = Patch.Of(patch);
        Assert.Contains("{|DSA", before, StringComparison.Ordinal);
        await ReportsAsync(before, target);
        await SilentAsync(after, target);
    }

    /// <summary>Source that does not compile: what the compiler says of it is of no interest.</summary>
    public static Task ReportsInBrokenCodeAsync(string source, Target target = Target.Net100) =>
        RunAsync(new SocketAnalyzerTest(target, source) { CompilerDiagnostics = CompilerDiagnostics.None });

    /// <summary>A result at mark <c>{|#place:…|}</c> with its additional locations at the marks that follow.</summary>
    public static DiagnosticResult Expect(string id, DiagnosticSeverity severity, int place, params int[] additional)
    {
        DiagnosticResult result = new DiagnosticResult(id, severity).WithLocation(place);
        foreach (int mark in additional)
        {
            result = result.WithLocation(mark);
        }

        return result;
    }

    private static Task RunAsync(SocketAnalyzerTest test) => test.RunAsync(CancellationToken.None);
}
