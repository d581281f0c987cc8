namespace DualStackAnalyzer.Sockets.Evaluation;

/// <summary>Says of single operations what is at stake.</summary>
internal sealed class StakeSearch(SocketApi api)
{
    /// <summary>What is at stake at an operation.</summary>
    public Stakes Of(IOperation operation) => operation switch
    {
        IMethodReferenceOperation { Method: var method } => OfCall(api.EffectOf(method, operation), operation, isCalled: false),
        IAssignmentOperation { Target: IPropertyReferenceOperation { Property: var property } } =>
            api.EffectOf(property) is ApiEffect.SetDualMode or ApiEffect.HeldSocket ? Stakes.Anything : Stakes.None,
        IFieldReferenceOperation { Field: var field } => OfMember(field),
        IPropertyReferenceOperation { Property: var property } => OfMember(property),
        IObjectCreationOperation { Constructor: { } constructor } => OfCreation(api.EffectOf(constructor), operation)
            | (api.EffectOf(constructor) == ApiEffect.None && api.IsSocket(constructor.ContainingType) && !api.IsInSource(constructor) ? Stakes.Anything : Stakes.None),
        IInvocationOperation { TargetMethod: var method } => OfCall(api.EffectOf(method, operation), operation, isCalled: true),
        _ => Stakes.None,
    };

    private Stakes OfCall(ApiEffect effect, IOperation call, bool isCalled) => effect switch
    {
        ApiEffect.BindSocket => isCalled && IsIPv4(call, 0) ? Stakes.ListensOnIPv4 | Stakes.BindsToIPv4 : Stakes.Anything,
        ApiEffect.Accept => IsPlainSocket(call.Callee()!.ReturnType) ? Stakes.MakesIPv4 : Stakes.None,
        ApiEffect.SetOption when !isCalled || OperationEffects.CanMatter(call) || OperationEffects.Reaches(effect, call) => Stakes.Anything,
        ApiEffect.SetRawOption or ApiEffect.ConfigureGiven or ApiEffect.BindGiven
            or ApiEffect.ListenAtAddress or ApiEffect.ListenAtEndPoint or ApiEffect.ListenAtEveryAddress => Stakes.Anything,
        ApiEffect.ConnectImplicitly or ApiEffect.SendImplicitly or ApiEffect.ReceiveFromPeer or ApiEffect.JoinMulticast =>
            isCalled && !OperationEffects.Reaches(effect, call) ? Stakes.None
            : api.HolderOf(call.Callee()!.ContainingType)?.Name == nameof(Holder.TcpClient) ? Stakes.NamesEndPointToClient : Stakes.NamesEndPoint,
        _ => OfCreation(effect, call),
    };

    /// <summary>The socket of a listener or client, or one that other types can put there.</summary>
    private Stakes OfMember(ISymbol member) => api.EffectOf(member) == ApiEffect.HeldSocket
        || (member.DeclaredAccessibility != Accessibility.Private && !Relevance.IsPlatform(member) && api.Carries(member.HeldType())) ? Stakes.TakesSocket : Stakes.None;

    /// <summary>Whether it is a socket itself, at once or later, and no client that holds one.</summary>
    private bool IsPlainSocket(ITypeSymbol type) =>
        api.HolderOf(type) is { Name: nameof(Holder.Socket) } || (type is INamedTypeSymbol { IsGenericType: true } task && task.TypeArguments.Any(IsPlainSocket));

    /// <summary>What is at stake in a method for what it is given.</summary>
    public Stakes OfParameters(IMethodSymbol method) => method.Parameters.Any(parameter => api.Carries(parameter.Type)) ? Stakes.TakesSocket : Stakes.None;

    private Stakes OfCreation(ApiEffect effect, IOperation creation) => effect switch
    {
        ApiEffect.CreateTcpClientUnbound or ApiEffect.CreateTcpClientConnected or ApiEffect.CreateUdpConnected or ApiEffect.CreateUnknownSocket => Stakes.None,
        ApiEffect.CreateListenerAtPort => Stakes.ListensOnIPv4,
        ApiEffect.CreateListenerAtAddress or ApiEffect.CreateListenerAtEndPoint => IsIPv4(creation, 0) ? Stakes.ListensOnIPv4 : Stakes.Anything,
        ApiEffect.CreateUdpUnbound => Stakes.MakesIPv4,
        ApiEffect.CreateUdpAtPort => Stakes.MakesIPv4 | Stakes.ListensOnIPv4,
        ApiEffect.CreateUdpAtPortOfFamily => IsIPv4(creation, 1) ? Stakes.MakesIPv4 | Stakes.ListensOnIPv4 : Stakes.Anything,
        ApiEffect.CreateUdpAtEndPoint => IsIPv4(creation, 0) ? Stakes.MakesIPv4 | Stakes.ListensOnIPv4 : Stakes.Anything,
        ApiEffect.CreateUdpOfFamily or ApiEffect.CreateTcpClientOfFamily or ApiEffect.CreateSocketOfFamily => IsIPv4(creation, 0) ? Stakes.MakesIPv4 : Stakes.Anything,
        ApiEffect.CreateTcpClientAtEndPoint => IsIPv4(creation, 0) ? Stakes.MakesIPv4 : Stakes.Anything,
        ApiEffect.CreateDualSocket or ApiEffect.CreateDualListener => Stakes.Anything,
        _ => Stakes.None,
    };

    private bool IsIPv4(IOperation call, int ordinal) => AddressExpressions.IsIPv4(AddressExpressions.ValueOf(call.Argument(ordinal), api, static _ => null));
}
