namespace DualStackAnalyzer.Sockets.Values;

/// <summary>The variables that a lambda mentions, its own ones included. Equal only to itself.</summary>
internal sealed class CapturedVariables(IEnumerable<IOperation> operations)
{
    public ImmutableArray<ISymbol> Symbols { get; } = operations
        .Select(operation => operation switch
        {
            ILocalReferenceOperation local => local.Local,
            IParameterReferenceOperation parameter => parameter.Parameter,
            _ => (ISymbol?)null,
        })
        .OfType<ISymbol>().Distinct<ISymbol>(SymbolEqualityComparer.Default).ToImmutableArray();
}
