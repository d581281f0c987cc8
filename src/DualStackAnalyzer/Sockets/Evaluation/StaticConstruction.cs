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

    /// <summary>Whether the operation may be the first use of another type, which then chooses modes of sockets in static members.</summary>
    /// <param name="operation">An operation that is executed.</param>
    /// <param name="disjunct">What is known before.</param>
    /// <param name="run">Knows the analyzed type, which is constructed already.</param>
    public bool MayChooseBefore(IOperation operation, Disjunct disjunct, AnalysisRun run) =>
        operation is IMemberReferenceOperation { Instance: null } or IInvocationOperation { Instance: null } or IObjectCreationOperation
        && MayRun(operation) && operation switch
        {
            IMemberReferenceOperation reference => !run.IsOwn(reference.Member),
            IInvocationOperation call => !run.IsOwn(call.TargetMethod),
            _ => operation.Type is { } type && !run.IsOwn(type),
        }
        && disjunct.Store.Entries.Any(static entry => entry.Key is MemberLocation { Owner: null } && entry.Value is SocketRef or Instance or PointsToSet);
}
