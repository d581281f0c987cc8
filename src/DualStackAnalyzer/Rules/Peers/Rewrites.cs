namespace DualStackAnalyzer.Rules.Peers;

/// <summary>Variables and members that are made anew of what they held.</summary>
internal static class Rewrites
{
    /// <summary>What an operation makes anew: it is assigned what is made of itself, or passed by reference to a method of the project.</summary>
    public static ISymbol? Of(IOperation operation) => operation switch
    {
        ISimpleAssignmentOperation { Target: var target, Value: var value } when Named.SymbolOf(target) is { } symbol && !Names(IPv4Values.Unconverted(value), symbol)
            && value.Descendants().Any(part => Names(part, symbol)) => symbol,
        ICompoundAssignmentOperation { Target: var target } => Named.SymbolOf(target),
        IArgumentOperation { Parameter: { RefKind: RefKind.Ref, ContainingSymbol: IMethodSymbol { DeclaringSyntaxReferences.IsEmpty: false } }, Value: var passed } => Named.SymbolOf(passed),
        _ => null,
    };

    private static bool Names(IOperation operation, ISymbol symbol) => SymbolEqualityComparer.Default.Equals(Named.SymbolOf(operation), symbol);
}
