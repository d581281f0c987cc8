using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace DualStackAnalyzer.Cost;

/// <summary>Hands on what an analyzer registers for one compilation.</summary>
internal sealed class MeteredCompilationStart(CompilationStartAnalysisContext start, Meter meter)
    : CompilationStartAnalysisContext(start.Compilation, start.Options, start.CancellationToken)
{
    public override void RegisterCompilationEndAction(Action<CompilationAnalysisContext> action) => start.RegisterCompilationEndAction(meter.Rest.Measured(action));

    public override void RegisterSemanticModelAction(Action<SemanticModelAnalysisContext> action) => start.RegisterSemanticModelAction(meter.Rest.Measured(action));

    public override void RegisterSyntaxTreeAction(Action<SyntaxTreeAnalysisContext> action) => start.RegisterSyntaxTreeAction(meter.Rest.Measured(action));

    public override void RegisterSymbolAction(Action<SymbolAnalysisContext> action, ImmutableArray<SymbolKind> symbolKinds) =>
        start.RegisterSymbolAction(it => meter.Of(it.Symbol).Measure(action, it), symbolKinds);

    public override void RegisterSymbolStartAction(Action<SymbolStartAnalysisContext> action, SymbolKind symbolKind) =>
        start.RegisterSymbolStartAction(MeteredSymbolStart.Of(action, meter), symbolKind);

    public override void RegisterOperationBlockStartAction(Action<OperationBlockStartAnalysisContext> action) =>
        start.RegisterOperationBlockStartAction(MeteredOperationBlockStart.Of(action, meter));

    public override void RegisterOperationBlockAction(Action<OperationBlockAnalysisContext> action) =>
        start.RegisterOperationBlockAction(it => meter.Of(it.OwningSymbol).Measure(action, it));

    public override void RegisterOperationAction(Action<OperationAnalysisContext> action, ImmutableArray<OperationKind> operationKinds) =>
        start.RegisterOperationAction(it => meter.Of(it.ContainingSymbol).MeasureShort(action, it), operationKinds);

    public override void RegisterSyntaxNodeAction<TLanguageKindEnum>(Action<SyntaxNodeAnalysisContext> action, ImmutableArray<TLanguageKindEnum> syntaxKinds) =>
        start.RegisterSyntaxNodeAction(it => meter.Of(it.ContainingSymbol).MeasureShort(action, it), syntaxKinds);

    public override void RegisterCodeBlockStartAction<TLanguageKindEnum>(Action<CodeBlockStartAnalysisContext<TLanguageKindEnum>> action) => throw new NotSupportedException();

    public override void RegisterCodeBlockAction(Action<CodeBlockAnalysisContext> action) => throw new NotSupportedException();
}
