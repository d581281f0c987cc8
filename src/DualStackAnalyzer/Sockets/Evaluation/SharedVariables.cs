namespace DualStackAnalyzer.Sockets.Evaluation;

/// <summary>Variables that lambdas and local functions mention: code that is handed the function may assign them at any time.</summary>
internal sealed class SharedVariables
{
    private readonly Dictionary<IOperation, HashSet<ISymbol>> _known = [];

    /// <summary>Whether a variable is one.</summary>
    /// <param name="variable">The local or parameter.</param>
    /// <param name="body">What the graph was made of that names it.</param>
    public bool Contain(ISymbol variable, IOperation body)
    {
        var root = body.Outermost();
        if (!_known.TryGetValue(root, out var shared))
        {
            shared = new(root.Descendants().Where(static operation => operation is IAnonymousFunctionOperation or ILocalFunctionOperation)
                .SelectMany(static function => function.Descendants()).Select(static operation => operation switch
                {
                    ILocalReferenceOperation { IsDeclaration: false, Local: var local } => (ISymbol)local,
                    IParameterReferenceOperation { Parameter: var parameter } => parameter,
                    _ => null,
                }).OfType<ISymbol>(), SymbolEqualityComparer.Default);
            _known.Add(root, shared);
        }

        return shared.Contains(variable);
    }
}
