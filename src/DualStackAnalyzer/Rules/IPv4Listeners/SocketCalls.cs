using System.Net.Sockets;

namespace DualStackAnalyzer.Rules.IPv4Listeners;

/// <summary>
/// What a type calls of a socket in a variable, in whatever method: one that does nothing else to sockets is not followed.
/// </summary>
internal static class SocketCalls
{
    /// <summary>Whether a method of the platform is called on the socket, its asynchronous forms included.</summary>
    public static bool Exist(SocketHistory history, TypeFacts facts, string method) =>
        history.Facts.Any(fact => fact.Kind is FactKind.Use or FactKind.ReceiveFrom && IsCallOf(fact.Site.Operation, method))
        || (VariableOf(history.Creation.Operation) is { } variable && facts.Bodies.SelectMany(body => body.Operations)
            .Any(operation => IsCallOf(operation, method) && SymbolEqualityComparer.Default.Equals(ReferredBy(((IInvocationOperation)operation).Instance), variable)));

    /// <summary>
    /// Whether the operation broadcasts or joins a group, which an IPv4 socket does in a way of its own, or makes an address of a number,
    /// which is an IPv4 one.
    /// </summary>
    public static bool IsOfIPv4Alone(IOperation operation, SocketApi api) => operation switch
    {
        IFieldReferenceOperation { Field: { Name: nameof(SocketOptionName.Broadcast) or nameof(SocketOptionName.AddMembership), ContainingType.Name: nameof(SocketOptionName) } field } => IsOfSockets(field.ContainingType),
        IMemberReferenceOperation { Member: var member } => api.EffectOf(member) is ApiEffect.AllowBroadcast or ApiEffect.Broadcast,
        IInvocationOperation { TargetMethod: var method } => api.EffectOf(method) == ApiEffect.JoinMulticast,
        IObjectCreationOperation { Arguments: { Length: 1 } arguments, Type: { Name: nameof(System.Net.IPAddress), ContainingNamespace.Name: nameof(System.Net) } } =>
            arguments[0].Value.Type?.SpecialType == SpecialType.System_Int64,
        _ => false,
    };

    private static bool IsCallOf(IOperation operation, string name) => operation is IInvocationOperation { TargetMethod: var called } && IsOfSockets(called.ContainingType)
        && (called.Name.StartsWith(name, System.StringComparison.Ordinal) || called.Name.StartsWith("Begin" + name, System.StringComparison.Ordinal));

    private static bool IsOfSockets(INamedTypeSymbol type) => type.ContainingNamespace?.ToDisplayString() == SocketApiTable.Space;

    /// <summary>The local, field or property that a creation is put into.</summary>
    private static ISymbol? VariableOf(IOperation creation) => creation.Parent switch
    {
        IConversionOperation or IVariableInitializerOperation or IObjectOrCollectionInitializerOperation => VariableOf(creation.Parent),
        IVariableDeclaratorOperation declarator => declarator.Symbol,
        IFieldInitializerOperation { InitializedFields: { Length: 1 } fields } => fields[0],
        IPropertyInitializerOperation { InitializedProperties: { Length: 1 } properties } => properties[0],
        ISimpleAssignmentOperation assignment when assignment.Value == creation => ReferredBy(assignment.Target),
        _ => null,
    };

    private static ISymbol? ReferredBy(IOperation? receiver) => receiver switch
    {
        IPropertyReferenceOperation { Property: { Name: "Client" or "Server", ContainingType: var type } } held when IsOfSockets(type) => ReferredBy(held.Instance),
        IMemberReferenceOperation member => member.Member.OriginalDefinition,
        ILocalReferenceOperation local => local.Local,
        IParameterReferenceOperation parameter => parameter.Parameter,
        IConversionOperation conversion => ReferredBy(conversion.Operand),
        _ => null,
    };
}
