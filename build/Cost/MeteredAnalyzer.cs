using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace DualStackAnalyzer.Cost;

/// <summary>
/// An analyzer whose actions are measured one by one, each for its type. The analyzer needs no hook for that: it
/// registers its actions with contexts that hand them on to the compiler's. What types share is counted for the first
/// that asks for it. An action kind that is not handed on throws.
/// </summary>
internal sealed class MeteredAnalyzer(DiagnosticAnalyzer analyzer, Meter meter) : DiagnosticAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => analyzer.SupportedDiagnostics;

    public override void Initialize(AnalysisContext context) => analyzer.Initialize(new MeteredContext(context, meter));
}
