using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace DualStackAnalyzer.Cost;

/// <summary>Hands on what an analyzer registers for the operation blocks of one member.</summary>
internal sealed class MeteredOperationBlockStart : OperationBlockStartAnalysisContext
{
    private readonly OperationBlockStartAnalysisContext _start;
    private readonly Reading _reading;

    private MeteredOperationBlockStart(OperationBlockStartAnalysisContext start, Meter meter)
        : base(start.OperationBlocks, start.OwningSymbol, start.Compilation, start.Options, start.CancellationToken)
    {
        _start = start;
        _reading = meter.Of(start.OwningSymbol);
    }

    public static Action<OperationBlockStartAnalysisContext> Of(Action<OperationBlockStartAnalysisContext> action, Meter meter) => start =>
    {
        var metered = new MeteredOperationBlockStart(start, meter);
        metered._reading.Measure(action, metered);
    };

    public override void RegisterOperationBlockEndAction(Action<OperationBlockAnalysisContext> action) => _start.RegisterOperationBlockEndAction(_reading.Measured(action));

    public override void RegisterOperationAction(Action<OperationAnalysisContext> action, ImmutableArray<OperationKind> operationKinds) =>
        _start.RegisterOperationAction(_reading.MeasuredShort(action), operationKinds);
}
