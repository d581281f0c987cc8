namespace DualStackAnalyzer.Rules.IPv4Listeners;

/// <summary>
/// What a type calls of a socket in a variable, in whatever method: one that does nothing else to sockets is not followed.
/// </summary>
internal static class SocketCalls
{
    /// <summary>Whether a method of the platform is called on the socket, its asynchronous forms included.</summary>
    public static bool Exist(SocketHistory history, TypeFacts facts, string method) =>
        history.Facts.Any(fact => fact.Kind is FactKind.Use or FactKind.Send or FactKind.ReceiveFrom && IsCallOf(fact.Site.Operation, method))
        || (VariableOf(history.Creation.Operation) is { } variable && facts.Bodies.SelectMany(body => body.Operations)
            .Any(operation => IsCallOf(operation, method) && SymbolEqualityComparer.Default.Equals(ReferredBy(((IInvocationOperation)operation).Instance), variable)));

    /// <summary>Whether the operation is a call of a platform method of that name, or of its asynchronous form.</summary>
    public static bool IsCallOf(IOperation operation, string name) => operation is IInvocationOperation { TargetMethod: var called } && IsOfSockets(called.ContainingType)
        && (called.Name.StartsWith(name, System.StringComparison.Ordinal) || called.Name.StartsWith("Begin" + name, System.StringComparison.Ordinal));

    public static bool IsOfSockets(INamedTypeSymbol type) => type.ContainingNamespace?.ToDisplayString() == SocketApiTable.Space;

    /// <summary>The local, field or property that a creation is put into.</summary>
    public static ISymbol? VariableOf(IOperation creation) => creation.Parent switch
    {
        IConversionOperation or IVariableInitializerOperation or IObjectOrCollectionInitializerOperation => VariableOf(creation.Parent),
        IVariableDeclaratorOperation declarator => declarator.Symbol,
        IFieldInitializerOperation { InitializedFields: { Length: 1 } fields } => fields[0],
        IPropertyInitializerOperation { InitializedProperties: { Length: 1 } properties } => properties[0],
        ISimpleAssignmentOperation assignment when assignment.Value == creation => ReferredBy(assignment.Target),
        _ => null,
    };

    /// <summary>The variable that holds the object, or the socket in it.</summary>
    public static ISymbol? ReferredBy(IOperation? receiver) => receiver switch
    {
        IPropertyReferenceOperation { Property: { Name: "Client" or "Server", ContainingType: var type } } held when IsOfSockets(type) => ReferredBy(held.Instance),
        IMemberReferenceOperation member => member.Member.OriginalDefinition,
        ILocalReferenceOperation local => local.Local,
        IParameterReferenceOperation parameter => parameter.Parameter,
        IConversionOperation conversion => ReferredBy(conversion.Operand),
        IConditionalAccessInstanceOperation instance => ReferredBy(instance.Accessed()),
        _ => null,
    };
}
