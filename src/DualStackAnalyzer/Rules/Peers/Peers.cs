namespace DualStackAnalyzer.Rules.Peers;

/// <summary>
/// Which variables, members and results of a type come from the peers of its sockets: the sockets themselves, their
/// endpoints, addresses and texts. No flow: what is assigned once counts everywhere, and a body that unmaps keeps all to
/// itself.
/// </summary>
internal sealed class Peers
{
    private const int MaximumRounds = 5;

    private readonly HashSet<ISymbol> _known = new(SymbolEqualityComparer.Default);
    private readonly ISymbol? _ofServer;

    /// <param name="bodies">The bodies of a type, all of whose bound sockets are dual-mode.</param>
    /// <param name="ofServer">The property by which a web server tells of its peers; then the sockets of the type tell of none.</param>
    public Peers(IReadOnlyList<TypeBody> bodies, ISymbol? ofServer = null)
    {
        _ofServer = ofServer;
        var passed = bodies.SelectMany(body => body.Operations).OfType<IArgumentOperation>()
            .Where(argument => argument.Parameter is { RefKind: RefKind.None, DeclaringSyntaxReferences.IsEmpty: false } parameter && IsCarrier(parameter.Type))
            .ToLookup<IArgumentOperation, ISymbol>(argument => argument.Parameter!.OriginalDefinition, SymbolEqualityComparer.Default);
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

    /// <summary>Whether the value comes from a peer.</summary>
    public bool IsOfPeer(IOperation? value) => value switch
    {
        ILocalReferenceOperation local => _known.Contains(local.Local),
        IParameterReferenceOperation parameter => _known.Contains(parameter.Parameter),
        IFieldReferenceOperation field => _known.Contains(field.Field) || (field.Field.Name is "RemoteEndPoint" && IsOfPeer(field.Instance)),
        IPropertyReferenceOperation property => _known.Contains(property.Property) || IsOfServer(property.Property) || (PeerApi.LeadsOn(property.Property) && IsOfPeer(property.Instance)),
        IInvocationOperation call => _known.Contains(call.TargetMethod.OriginalDefinition) || IsSource(call) || (call.Instance is { } instance && PeerApi.HandsOn(call) && IsOfPeer(instance)),
        IConversionOperation conversion => IsOfPeer(conversion.Operand),
        IAwaitOperation awaited => IsOfPeer(awaited.Operation),
        IConditionalAccessOperation access => IsOfPeer(access.WhenNotNull),
        IConditionalAccessInstanceOperation instance => IsOfPeer(instance.Accessed()),
        ICoalesceOperation coalesce => IsOfPeer(coalesce.Value),
        _ => false,
    };

    private bool IsOfServer(IPropertySymbol property) => _ofServer is not null && SymbolEqualityComparer.Default.Equals(property.OriginalDefinition, _ofServer);

    private void Spread(IOperation operation, TypeBody body)
    {
        switch (operation)
        {
            case IVariableDeclaratorOperation declarator when IsOfPeer(declarator.GetVariableInitializer()?.Value):
                _known.Add(declarator.Symbol);
                break;
            case ISimpleAssignmentOperation { Target: var target, Value: var value } when IsOfPeer(value):
                Add(target);
                break;
            case IIsPatternOperation { Value: var value, Pattern: IDeclarationPatternOperation { DeclaredSymbol: { } declared } } when IsOfPeer(value):
                _known.Add(declared);
                break;
            case IReturnOperation { ReturnedValue: { } returned } when body.Method is { } method && IsOfPeer(returned) && !IsNested(operation):
                _known.Add(method.AssociatedSymbol ?? method);
                break;
            case IArgumentOperation { Parameter: { RefKind: RefKind.Ref or RefKind.Out } parameter } argument
                when _ofServer is null && parameter.ContainingSymbol is IMethodSymbol method && PeerApi.Receives(method) && IsOwn((argument.Parent as IInvocationOperation)?.Instance):
                Add(argument.Value);
                break;
            default:
                break;
        }
    }

    private void Add(IOperation target)
    {
        ISymbol? symbol = target switch
        {
            ILocalReferenceOperation local => local.Local,
            IParameterReferenceOperation parameter => parameter.Parameter,
            IFieldReferenceOperation field => field.Field,
            IPropertyReferenceOperation property when !property.Property.DeclaringSyntaxReferences.IsEmpty => property.Property,
            IDeclarationExpressionOperation { Expression: ILocalReferenceOperation local } => local.Local,
            IConversionOperation conversion => (conversion.Operand as ILocalReferenceOperation)?.Local,
            _ => null,
        };
        if (symbol is not null)
        {
            _known.Add(symbol);
        }
    }

    /// <summary>Whether a socket of the type accepts, or answers with an endpoint, here.</summary>
    private bool IsSource(IInvocationOperation call) => _ofServer is null &&
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
    private static bool IsCarrier(ITypeSymbol type) => PeerApi.IsAddress(type) || type.SpecialType == SpecialType.System_String
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
