using DualStackAnalyzer.Rules.HostPort;
using Microsoft.CodeAnalysis.Diagnostics;

namespace DualStackAnalyzer.Rules;

/// <summary>The analyzers of this package. Rules that are off by default and need no socket have one of their own.</summary>
public static class AllAnalyzers
{
    /// <summary>One of each.</summary>
    public static ImmutableArray<DiagnosticAnalyzer> Create() => ImmutableArray.Create<DiagnosticAnalyzer>(
        new DualStackSocketAnalyzer(), new HostPortTextAnalyzer());
}
