using Microsoft.CodeAnalysis.Diagnostics;

namespace DualStackAnalyzer.Compilations;

/// <summary>
/// Registers the same actions as the analyzer and does nothing in them: what the compiler
/// takes for calling them at all.
/// </summary>
public sealed class NothingAnalyzer : DiagnosticAnalyzer
{
    private static readonly DiagnosticDescriptor Nothing =
        new("NOTHING", "Nothing", "Nothing", "Nothing", DiagnosticSeverity.Warning, isEnabledByDefault: true);

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Nothing];

    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            start.RegisterSyntaxTreeAction(static _ => { });
            start.RegisterCompilationEndAction(static _ => { });
            start.RegisterSymbolStartAction(
                static type =>
                {
                    type.RegisterOperationAction(static _ => { }, OperationKind.ObjectCreation, OperationKind.Invocation);
                    type.RegisterSymbolEndAction(static _ => { });
                },
                SymbolKind.NamedType);
        });
    }
}
