namespace DualStackAnalyzer.Rules.Peers;

/// <summary>What a project tells its web server to listen on, in whatever type. Looked for only where a peer's address is compared.</summary>
internal sealed class ServerEndPoints(SocketApi api, BodySource bodies, CancellationToken cancellation)
{
    /// <summary>
    /// The call by which the server listens on the IPv6 wildcard, which it makes dual-mode; none where something of the project
    /// gives the peers other addresses, as a proxy's headers do.
    /// </summary>
    /// <param name="address">The property of a peer's address.</param>
    public IOperation? DualAlone(IPropertySymbol address) =>
        bodies.Names(cancellation, "UseForwardedHeaders", "ForwardedHeadersOptions")
        || bodies.Named(address.Name, cancellation).Any(operation => IsAssigned(operation, address)) ? null
            : bodies.Named("ListenAnyIP", cancellation).Concat(bodies.Named("Listen", cancellation)).FirstOrDefault(IsDual);

    private bool IsDual(IOperation operation) => operation is IInvocationOperation call && api.EffectOf(call.TargetMethod) switch
    {
        ApiEffect.ListenAtEveryAddress => true,
        ApiEffect.ListenAtAddress or ApiEffect.ListenAtEndPoint => call.Arguments.First(argument => argument.Parameter?.Ordinal == 0).DescendantsAndSelf()
            .OfType<IFieldReferenceOperation>().Any(field => api.EffectOf(field.Field) == ApiEffect.WildcardIPv6),
        _ => false,
    };

    private static bool IsAssigned(IOperation operation, IPropertySymbol address) => operation is IPropertyReferenceOperation { Property: var property, Parent: IAssignmentOperation assignment }
        && SymbolEqualityComparer.Default.Equals(property.OriginalDefinition, address) && assignment.Target == operation;
}
