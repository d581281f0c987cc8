namespace DualStackAnalyzer.Sockets.Evaluation;

/// <summary>The extension blocks of C# 14, of which the compiler's API that we are built against has no names yet.</summary>
internal static class ExtensionBlocks
{
    /// <summary>TypeKind.Extension of later versions.</summary>
    private const TypeKind Extension = (TypeKind)14;

    /// <summary>Whether the method is a member of an extension block.</summary>
    public static bool IsMember(IMethodSymbol method) =>
        method is { MethodKind: MethodKind.Ordinary or MethodKind.PropertyGet or MethodKind.PropertySet, ContainingType.TypeKind: Extension };

    /// <summary>The parameter that stands for the receiver in a member of an extension block; null where none is used.</summary>
    public static IParameterSymbol? ReceiverOf(IMethodSymbol method, ControlFlowGraph graph, CancellationToken cancellation) => !IsMember(method) ? null
        : graph.AllOperations(cancellation).OfType<IParameterReferenceOperation>().Select(reference => reference.Parameter)
            .FirstOrDefault(parameter => parameter.ContainingSymbol is INamedTypeSymbol);

    /// <summary>The disjunct without the receiver of a member that is left.</summary>
    public static Disjunct Leave(IMethodSymbol method, Disjunct disjunct) => !IsMember(method) ? disjunct : disjunct with
    {
        Store = disjunct.Store.Where(entry => !(entry.Key is Variable { Symbol: { ContainingSymbol: INamedTypeSymbol block } and IParameterSymbol }
            && SymbolEqualityComparer.Default.Equals(block.OriginalDefinition, method.ContainingType.OriginalDefinition))),
    };

    /// <summary>Whether the method is the static one that the compiler makes of a member of an extension block.</summary>
    public static bool IsImplementation(IMethodSymbol method) =>
        method is { IsStatic: true, IsImplicitlyDeclared: true, ContainingType: { IsStatic: true, TypeKind: TypeKind.Class } type } && MembersBehind(method, type).Any();

    /// <summary>The member that such a method stands for; null where it may be one of several.</summary>
    public static IMethodSymbol? MemberBehind(IMethodSymbol method) =>
        MembersBehind(method, method.ContainingType).Take(2).ToList() is { Count: 1 } only ? only[0] : null;

    private static IEnumerable<IMethodSymbol> MembersBehind(IMethodSymbol method, INamedTypeSymbol type) =>
        type.GetTypeMembers().Where(block => block.TypeKind == Extension).SelectMany(block => block.GetMembers(method.Name)).OfType<IMethodSymbol>()
            .Where(member => member.Parameters.Length == method.Parameters.Length - (member.IsStatic ? 0 : 1));
}
