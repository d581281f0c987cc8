namespace DualStackAnalyzer.Rules.Peers;

/// <summary>Variables and members that are made anew of what they held.</summary>
internal static class Rewrites
{
    /// <summary>What an operation makes anew: it is assigned what is made of itself, or passed by reference to a method of the project.</summary>
    public static ISymbol? Of(IOperation operation) => operation switch
    {
        ISimpleAssignmentOperation { Target: var target, Value: var value } when SymbolOf(target) is { } symbol && SymbolOf(IPv4Values.Unconverted(value)) is null
            && value.Descendants().Any(part => SymbolEqualityComparer.Default.Equals(SymbolOf(part), symbol)) => symbol,
        ICompoundAssignmentOperation { Target: var target } => SymbolOf(target),
        IArgumentOperation { Parameter: { RefKind: RefKind.Ref, ContainingSymbol: IMethodSymbol { DeclaringSyntaxReferences.IsEmpty: false } }, Value: var passed } => SymbolOf(passed),
        _ => null,
    };

    private static ISymbol? SymbolOf(IOperation operation) => operation switch
    {
        ILocalReferenceOperation local => local.Local,
        IParameterReferenceOperation parameter => Named.Definition(parameter.Parameter),
        IFieldReferenceOperation field => field.Field.OriginalDefinition,
        IPropertyReferenceOperation { Arguments.IsEmpty: true } property => property.Property.OriginalDefinition,
        _ => null,
    };
}
