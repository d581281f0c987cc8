namespace DualStackAnalyzer.Sockets.Evaluation;

/// <summary>Variables that lambdas and local functions share with the body around them: code that is handed the function may assign them at any time.</summary>
internal sealed class SharedVariables
{
    private readonly Dictionary<IOperation, HashSet<ISymbol>> _known = [];

    /// <summary>Whether a variable is one.</summary>
    /// <param name="variable">The local or parameter.</param>
    /// <param name="body">An operation of the body that names it, as it was written.</param>
    public bool Contain(ISymbol variable, IOperation body)
    {
        var root = body.Outermost();
        if (!_known.TryGetValue(root, out var shared))
        {
            shared = new(root.Descendants().SelectMany(static function => function switch
            {
                IAnonymousFunctionOperation { Symbol: var lambda } => AroundIn(function, lambda),
                ILocalFunctionOperation { Symbol: var local } => AroundIn(function, local),
                _ => [],
            }), SymbolEqualityComparer.Default);
            _known.Add(root, shared);
        }

        return shared.Contains(variable);
    }

    /// <summary>The variables that a function mentions and does not declare.</summary>
    private static IEnumerable<ISymbol> AroundIn(IOperation function, IMethodSymbol method) => function.Descendants()
        .Select(static operation => operation.Variable()).OfType<ISymbol>().Where(variable => !SymbolEqualityComparer.Default.Equals(variable.ContainingSymbol, method));
}
