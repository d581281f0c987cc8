namespace DualStackAnalyzer.Rules.Peers;

/// <summary>A body of a type, and the operations in it.</summary>
/// <param name="Method">The method; none for an initializer.</param>
/// <param name="Operations">All operations, the root first.</param>
internal sealed record TypeBody(IMethodSymbol? Method, IReadOnlyList<IOperation> Operations)
{
    /// <summary>Whether the body unmaps addresses, asks whether they are mapped, or knows how their text begins.</summary>
    public bool IsAware { get; } = Operations.Any(operation => operation switch
    {
        IInvocationOperation { TargetMethod: { Name: "MapToIPv4" or "MapToIPv6", ContainingType: var type } } => PeerApi.IsAddress(type),
        IPropertyReferenceOperation { Property: { Name: "IsIPv4MappedToIPv6", ContainingType: var type } } => PeerApi.IsAddress(type),
        ILiteralOperation { ConstantValue: { HasValue: true, Value: string text } } => text.IndexOf("::ffff", StringComparison.OrdinalIgnoreCase) >= 0,
        _ => false,
    });

    /// <summary>Whether the body has a way for mapped addresses, too: it asks for the family of IPv6, or whether any address is a loopback.</summary>
    public bool KnowsIPv6 => Operations.Any(static operation => operation switch
    {
        IFieldReferenceOperation { Field: { Name: nameof(System.Net.Sockets.AddressFamily.InterNetworkV6), ContainingType.Name: nameof(System.Net.Sockets.AddressFamily) } } => true,
        IInvocationOperation { TargetMethod: { Name: nameof(System.Net.IPAddress.IsLoopback), ContainingType: var type } } => PeerApi.IsAddress(type),
        _ => false,
    });

    /// <summary>The bodies of a type and of the types nested in it.</summary>
    public static IReadOnlyList<TypeBody> Of(INamedTypeSymbol type, BodySource bodies, CancellationToken cancellation) =>
    [
        .. from nested in WithNested(type)
           from body in MethodsOf(nested, bodies, cancellation).Concat(InitializersOf(nested, bodies, cancellation))
           select body,
    ];

    private static IEnumerable<INamedTypeSymbol> WithNested(INamedTypeSymbol type) => type.GetTypeMembers().SelectMany(WithNested).Prepend(type);

    private static IEnumerable<TypeBody> MethodsOf(INamedTypeSymbol type, BodySource bodies, CancellationToken cancellation) =>
        from method in type.GetMembers().OfType<IMethodSymbol>()
        let root = bodies.OperationOf(method, cancellation)
        where root is not null
        select new TypeBody(method, [.. root.DescendantsAndSelf()]);

    private static IEnumerable<TypeBody> InitializersOf(INamedTypeSymbol type, BodySource bodies, CancellationToken cancellation) =>
        from root in bodies.InitializerRootsOf(type, cancellation)
        select new TypeBody(null, [.. root.DescendantsAndSelf()]);
}
