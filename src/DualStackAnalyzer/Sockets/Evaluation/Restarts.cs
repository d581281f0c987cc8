namespace DualStackAnalyzer.Sockets.Evaluation;

/// <summary>Whether code outside a type stops its listener and starts it again.</summary>
internal static class Restarts
{
    /// <summary>Whether one body calls a method of the types that stops, and then on the same object one that may start.</summary>
    public static bool Exist(IEnumerable<INamedTypeSymbol> types, AnalysisRun run)
    {
        var methods = types.SelectMany(type => type.GetMembers()).OfType<IMethodSymbol>()
            .Where(method => method is { MethodKind: MethodKind.Ordinary, DeclaredAccessibility: not Accessibility.Private }).ToList();
        var starts = new HashSet<ISymbol>(methods.Where(method => run.SummaryOf(method).Does(MethodEffects.Decides)), SymbolEqualityComparer.Default);
        return methods.Where(method => run.SummaryOf(method).Does(MethodEffects.Stops))
            .SelectMany(stop => run.Bodies.CallsOf(stop, run.Cancellation)).OfType<IInvocationOperation>().Any(call => IsFollowed(call, starts));
    }

    private static bool IsFollowed(IInvocationOperation stop, HashSet<ISymbol> starts) => ReceiverOf(stop) is { } receiver
        && RootOf(stop).Descendants().OfType<IInvocationOperation>().Any(call => call.Syntax.SpanStart > stop.Syntax.SpanStart
            && starts.Contains(call.TargetMethod.OriginalDefinition) && SymbolEqualityComparer.Default.Equals(ReceiverOf(call), receiver));

    private static ISymbol? ReceiverOf(IInvocationOperation call) => call.Instance switch
    {
        ILocalReferenceOperation local => local.Local,
        IParameterReferenceOperation parameter => parameter.Parameter,
        IMemberReferenceOperation { Instance: null or IInstanceReferenceOperation } member => member.Member,
        _ => null,
    };

    private static IOperation RootOf(IOperation operation)
    {
        while (operation.Parent is { } parent)
        {
            operation = parent;
        }

        return operation;
    }
}
