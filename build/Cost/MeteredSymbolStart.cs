using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace DualStackAnalyzer.Cost;

/// <summary>Hands on what an analyzer registers for one symbol.</summary>
internal sealed class MeteredSymbolStart : SymbolStartAnalysisContext
{
    private readonly SymbolStartAnalysisContext _start;
    private readonly Meter _meter;
    private readonly Reading _reading;

    private MeteredSymbolStart(SymbolStartAnalysisContext start, Meter meter)
        : base(start.Symbol, start.Compilation, start.Options, start.CancellationToken)
    {
        _start = start;
        _meter = meter;
        _reading = meter.Of(start.Symbol);
    }

    public static Action<SymbolStartAnalysisContext> Of(Action<SymbolStartAnalysisContext> action, Meter meter) => start =>
    {
        var metered = new MeteredSymbolStart(start, meter);
        metered._reading.Measure(action, metered);
    };

    public override void RegisterSymbolEndAction(Action<SymbolAnalysisContext> action) => _start.RegisterSymbolEndAction(_reading.Measured(action));

    public override void RegisterSyntaxNodeAction<TLanguageKindEnum>(Action<SyntaxNodeAnalysisContext> action, ImmutableArray<TLanguageKindEnum> syntaxKinds) =>
        _start.RegisterSyntaxNodeAction(_reading.MeasuredShort(action), syntaxKinds);

    public override void RegisterOperationBlockStartAction(Action<OperationBlockStartAnalysisContext> action) =>
        _start.RegisterOperationBlockStartAction(MeteredOperationBlockStart.Of(action, _meter));

    public override void RegisterOperationBlockAction(Action<OperationBlockAnalysisContext> action) => _start.RegisterOperationBlockAction(_reading.Measured(action));

    public override void RegisterOperationAction(Action<OperationAnalysisContext> action, ImmutableArray<OperationKind> operationKinds) =>
        _start.RegisterOperationAction(_reading.MeasuredShort(action), operationKinds);

    public override void RegisterCodeBlockStartAction<TLanguageKindEnum>(Action<CodeBlockStartAnalysisContext<TLanguageKindEnum>> action) => throw new NotSupportedException();

    public override void RegisterCodeBlockAction(Action<CodeBlockAnalysisContext> action) => throw new NotSupportedException();
}
