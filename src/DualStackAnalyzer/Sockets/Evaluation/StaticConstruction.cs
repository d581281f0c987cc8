namespace DualStackAnalyzer.Sockets.Evaluation;

/// <summary>What runs when a type is used for the first time.</summary>
internal sealed class StaticConstruction(Relevance relevance, BodySource bodies, CancellationToken cancellation)
{
    private readonly Dictionary<ISymbol, bool> _decides = new(SymbolEqualityComparer.Default);

    /// <summary>Whether the operation may be the first use of a type whose static constructor or initializers choose modes.</summary>
    public bool MayRun(IOperation use) => use switch
    {
        IFieldReferenceOperation { Field: { IsStatic: true, IsConst: false, ContainingType: var type } } => Decides(type),
        IPropertyReferenceOperation { Property: { IsStatic: true, ContainingType: var type } } => Decides(type),
        IInvocationOperation { TargetMethod: { IsStatic: true, ContainingType: var type } } => Decides(type),
        IObjectCreationOperation { Type: INamedTypeSymbol type } => Decides(type),
        _ => false,
    };

    private MethodSummary Does(IOperation operation) => operation is IInvocationOperation { TargetMethod: var method } && !Relevance.IsPlatform(method)
        ? relevance.Of(method, bodies, cancellation)
        : relevance.Of(operation, bodies, cancellation);

    private bool Decides(INamedTypeSymbol type)
    {
        var definition = type.OriginalDefinition;
        if (!_decides.TryGetValue(definition, out bool decides))
        {
            decides = !type.DeclaringSyntaxReferences.IsEmpty
                && (definition.StaticConstructors.Any(constructor => relevance.Of(constructor, bodies, cancellation).Does(MethodEffects.Decides | MethodEffects.HandsOn))
                    || bodies.InitializerRootsOf(definition, isStatic: true, cancellation).SelectMany(root => root.DescendantsAndSelf())
                        .Any(operation => Does(operation).Does(MethodEffects.Decides | MethodEffects.HandsOn)));
            _decides.Add(definition, decides);
        }

        return decides;
    }
}
