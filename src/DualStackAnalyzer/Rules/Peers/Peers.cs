namespace DualStackAnalyzer.Rules.Peers;

/// <summary>
/// Which variables, members and results of a type come from the peers of its sockets, or of those that others tell it of: the
/// sockets themselves, their endpoints, addresses and texts. No flow: what is assigned once counts everywhere, and a body that
/// unmaps keeps all to itself.
/// </summary>
internal sealed class Peers
{
    private const int MaximumRounds = 5;

    private readonly HashSet<ISymbol> _known = new(SymbolEqualityComparer.Default);
    private readonly IReadOnlyList<TypeBody> _bodies;
    private readonly ISymbol? _source;

    /// <summary>Where a local variable comes to hold a peer first.</summary>
    private readonly Dictionary<ISymbol, int> _since = new(SymbolEqualityComparer.Default);

    /// <summary>What is made anew of what it held: an address may be unmapped there, a text cut.</summary>
    private readonly HashSet<ISymbol> _rewritten;

    /// <param name="bodies">The bodies of a type; all sockets that it binds are dual-mode where there is no source.</param>
    /// <param name="source">
    /// The property by which a web server tells of its peers, or the parameter or member by which another type does; then the
    /// sockets of the type tell of none.
    /// </param>
    public Peers(IReadOnlyList<TypeBody> bodies, ISymbol? source = null)
    {
        (_bodies, _source) = (bodies, source);
        _rewritten = new(bodies.SelectMany(body => body.Operations).Select(Rewrites.Of).OfType<ISymbol>(), SymbolEqualityComparer.Default);
        Start(source);
        var passed = bodies.SelectMany(body => body.Operations).OfType<IArgumentOperation>()
            .Where(argument => argument.Parameter is { RefKind: RefKind.None, DeclaringSyntaxReferences.IsEmpty: false } parameter && IsCarrier(parameter.Type))
            .ToLookup<IArgumentOperation, ISymbol>(argument => Named.Definition(argument.Parameter!), SymbolEqualityComparer.Default);
        for (var (round, known) = (0, -1); round < MaximumRounds && known < _known.Count; round++)
        {
            known = _known.Count;
            foreach (var body in bodies.Where(body => !body.IsAware))
            {
                foreach (var operation in body.Operations)
                {
                    Spread(operation, body);
                }
            }

            // A parameter that others are passed to as well is no peer.
            foreach (var parameter in passed.Where(parameter => parameter.All(argument => IsOfPeer(argument.Value))))
            {
                _known.Add(parameter.Key);
            }
        }
    }

    /// <summary>What another type or a web server tells of: a property with a setter of its own tells that.</summary>
    private void Start(ISymbol? source)
    {
        if (source is null)
        {
            return;
        }

        var setter = (source as IPropertySymbol)?.SetMethod;
        bool isWritten = setter is not null && _bodies.Any(body => SymbolEqualityComparer.Default.Equals(body.Method, setter));
        _known.Add(isWritten ? setter!.Parameters.Last() : source);
        if (source is IParameterSymbol { ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.Constructor, ContainingType: { IsRecord: true } record } } positional)
        {
            _known.UnionWith(record.GetMembers(positional.Name).OfType<IPropertySymbol>().Where(property => property.Locations.Intersect(positional.Locations).Any()));
        }
    }

    /// <summary>Whether the value comes from a peer.</summary>
    public bool IsOfPeer(IOperation? value) => value switch
    {
        ILocalReferenceOperation local => IsKnown(local.Local),
        IParameterReferenceOperation parameter => IsKnown(Named.Definition(parameter.Parameter)),
        IFieldReferenceOperation field => IsKnown(field.Field.OriginalDefinition) || (field.Field.Name is "RemoteEndPoint" && IsOfPeer(field.Instance)),
        IPropertyReferenceOperation property => IsKnown(property.Property.OriginalDefinition) || (PeerApi.LeadsOn(property.Property) && IsOfPeer(property.Instance)),
        IInvocationOperation call => _known.Contains(call.TargetMethod.OriginalDefinition) || IsSource(call) || (call.Instance is { } instance && PeerApi.HandsOn(call) && IsOfPeer(instance)),
        IConversionOperation conversion => IsOfPeer(conversion.Operand),
        IAwaitOperation awaited => IsOfPeer(awaited.Operation),
        IConditionalAccessOperation access => IsOfPeer(access.WhenNotNull),
        IConditionalAccessInstanceOperation instance => IsOfPeer(instance.Accessed()),
        ICoalesceOperation coalesce => IsOfPeer(coalesce.Value),
        _ => false,
    };

    private bool IsKnown(ISymbol symbol) => _known.Contains(symbol) && !_rewritten.Contains(symbol);

    private void Spread(IOperation operation, TypeBody body)
    {
        switch (operation)
        {
            case IVariableDeclaratorOperation declarator when IsOfPeer(declarator.GetVariableInitializer()?.Value):
                Add(declarator.Symbol, operation);
                break;
            case ISimpleAssignmentOperation { Target: var target, Value: var value } when IsOfPeer(value):
                Add(target, operation);
                break;
            case IIsPatternOperation { Value: var value, Pattern: IDeclarationPatternOperation { DeclaredSymbol: { } declared } } when IsOfPeer(value):
                Add(declared, operation);
                break;
            case IFieldInitializerOperation { Value: var value } field when IsOfPeer(value):
                _known.UnionWith(field.InitializedFields);
                break;
            case IPropertyInitializerOperation { Value: var value } property when IsOfPeer(value):
                _known.UnionWith(property.InitializedProperties);
                break;
            // What a method that others call makes of its arguments is their business.
            case IReturnOperation { ReturnedValue: { } returned } when body.Method is { } method && (_source is not IParameterSymbol || method.AssociatedSymbol is IPropertySymbol) && IsOfPeer(returned) && !IsNested(operation):
                _known.Add(method.AssociatedSymbol ?? method);
                break;
            case IArgumentOperation { Parameter: { RefKind: RefKind.Ref or RefKind.Out } parameter } argument
                when _source is null && parameter.ContainingSymbol is IMethodSymbol method && PeerApi.Receives(method) && IsOwn((argument.Parent as IInvocationOperation)?.Instance):
                Add(argument.Value, operation);
                break;
            default:
                break;
        }
    }

    private void Add(IOperation target, IOperation where)
    {
        var symbol = Named.SymbolOf(target switch
        {
            IDeclarationExpressionOperation declaration => declaration.Expression,
            IConversionOperation { Operand: ILocalReferenceOperation local } => local,
            _ => target,
        });
        if (symbol is not (null or IMethodSymbol) && !Unmaps(symbol) && (_source is null || symbol is ILocalSymbol || IsOfPeersAlone(symbol)))
        {
            Add(symbol, where);
        }
    }

    private void Add(ISymbol symbol, IOperation where)
    {
        if (_known.Add(symbol) && symbol is ILocalSymbol)
        {
            _since.Add(symbol, where.Syntax.SpanStart);
        }
    }

    /// <summary>Whether the local variables in a value hold peers already where it stands.</summary>
    public bool IsKnownBefore(IOperation value) => value.DescendantsAndSelf().OfType<ILocalReferenceOperation>().All(local => !_since.TryGetValue(local.Local, out int since) || since <= value.Syntax.SpanStart);

    /// <summary>Whether it is a property whose own accessor unmaps.</summary>
    private bool Unmaps(ISymbol symbol) => symbol is IPropertySymbol && _bodies.Any(body => body.IsAware && SymbolEqualityComparer.Default.Equals(body.Method?.AssociatedSymbol, symbol.OriginalDefinition));

    /// <summary>Whether a member of a type that others tell of peers is assigned nothing else: it may be told of others, too.</summary>
    private bool IsOfPeersAlone(ISymbol member) => _bodies.SelectMany(body => body.Operations).OfType<ISimpleAssignmentOperation>().All(assignment =>
        !SymbolEqualityComparer.Default.Equals((assignment.Target as IMemberReferenceOperation)?.Member.OriginalDefinition, member.OriginalDefinition)
        || assignment.Value.ConstantValue is { HasValue: true, Value: null } || IsOfPeer(assignment.Value));

    /// <summary>Whether a socket of the type accepts, or answers with an endpoint, here.</summary>
    private bool IsSource(IInvocationOperation call) => _source is null &&
        (PeerApi.Accepts(call.TargetMethod) || (PeerApi.Receives(call.TargetMethod) && call.TargetMethod.ReturnType is INamedTypeSymbol { IsGenericType: true })) && IsOwn(call.Instance);

    /// <summary>Whether it is a socket of the type itself; a parameter may be one of others.</summary>
    private static bool IsOwn(IOperation? socket) => socket switch
    {
        null or IParameterReferenceOperation => false,
        IPropertyReferenceOperation { Property.Name: "Client" or "Server", Instance: { } holder } => IsOwn(holder),
        IConversionOperation conversion => IsOwn(conversion.Operand),
        _ => true,
    };

    /// <summary>Whether a peer is handed on as this type. Platform methods are handed much, and only those of the type are looked into.</summary>
    public static bool IsCarrier(ITypeSymbol type) => PeerApi.IsAddress(type) || type.SpecialType == SpecialType.System_String
        || type.Name is "Socket" or "TcpClient" or "EndPoint" or "IPEndPoint" or "UdpReceiveResult";

    private static bool IsNested(IOperation operation)
    {
        for (var outer = operation.Parent; outer is not null; outer = outer.Parent)
        {
            if (outer is IAnonymousFunctionOperation or ILocalFunctionOperation)
            {
                return true;
            }
        }

        return false;
    }
}
