using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace DualStackAnalyzer.Rules;

/// <summary>
/// A first stand-in: a block that creates an IPv6 socket and binds, and never touches the mode.
/// The flow engine replaces it.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class DualStackSocketAnalyzer : DiagnosticAnalyzer
{
    private static readonly DiagnosticDescriptor Unset = new(
        "DSA1001",
        "IPv6 socket is bound without choosing IPv6Only or DualMode",
        "IPv6 socket is bound without choosing IPv6Only or DualMode",
        "Sockets",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true);

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Unset);

    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterOperationBlockAction(Report);
    }

    private static void Report(OperationBlockAnalysisContext context)
    {
        INamedTypeSymbol? socket = context.Compilation.GetTypeByMetadataName("System.Net.Sockets.Socket");
        var operations = context.OperationBlocks.SelectMany(block => block.DescendantsAndSelf()).ToImmutableArray();
        bool binds = operations.OfType<IInvocationOperation>().Any(call => call.TargetMethod.Name == "Bind");
        bool chooses = operations.OfType<IPropertyReferenceOperation>().Any(it => it.Property.Name == "DualMode")
            || operations.OfType<IInvocationOperation>().Any(call => call.TargetMethod.Name == "SetSocketOption");
        if (socket is null || !binds || chooses)
        {
            return;
        }

        foreach (IObjectCreationOperation creation in operations.OfType<IObjectCreationOperation>())
        {
            if (SymbolEqualityComparer.Default.Equals(creation.Type, socket) && creation.Arguments.Length == 3
                && creation.Arguments[0].Value.ConstantValue is not { HasValue: true, Value: not 23 })
            {
                context.ReportDiagnostic(Diagnostic.Create(Unset, creation.Syntax.GetLocation()));
            }
        }
    }
}
