namespace DualStackAnalyzer.Sockets.Evaluation;

/// <summary>What single operations do to sockets, whatever their operands hold.</summary>
internal sealed class OperationEffects(SocketApi api, Relevance relevance)
{
    /// <summary>Whether an operation of the kind may do more than handle an address.</summary>
    public static bool MayDo(OperationKind kind) => kind is OperationKind.Invocation or OperationKind.ObjectCreation or OperationKind.MethodReference
        or OperationKind.FieldReference or OperationKind.PropertyReference or OperationKind.SimpleAssignment or OperationKind.CompoundAssignment or OperationKind.CoalesceAssignment
        or OperationKind.DeconstructionAssignment or OperationKind.Increment or OperationKind.Decrement or OperationKind.Argument or OperationKind.Invalid;

    /// <summary>What the operation does by itself.</summary>
    /// <param name="operation">An operation of a body.</param>
    /// <param name="seen">The method of the project that it calls, which does what else there is to do; null where none is seen.</param>
    public MethodSummary Of(IOperation operation, IMethodSymbol? seen) => operation switch
    {
        IAssignmentOperation { Target: IMemberReferenceOperation { Member: var member } target } => MethodSummary.OfWrite(
            member.OriginalDefinition, EffectsOf(api.EffectOf(member)) | (relevance.HoldsSocket(target.Type) ? MethodEffects.Keeps : MethodEffects.None)),
        IAssignmentOperation { Target: IParameterReferenceOperation { Parameter.RefKind: RefKind.Out or RefKind.Ref, Type: var handed } } when relevance.HoldsSocket(handed) =>
            MethodSummary.Of(MethodEffects.Keeps),
        IIncrementOrDecrementOperation { Target: IMemberReferenceOperation { Member: var member } } =>
            MethodSummary.OfWrite(member.OriginalDefinition, MethodEffects.None),
        IArgumentOperation { Parameter.RefKind: RefKind.Out or RefKind.Ref, Value: IMemberReferenceOperation { Member: var member } } => MethodSummary.OfWrite(member.OriginalDefinition, MethodEffects.None),
        IDeconstructionAssignmentOperation { Target: ITupleOperation { Elements: var elements } } => elements.OfType<IMemberReferenceOperation>().Aggregate(
            MethodSummary.Nothing, static (all, element) => all.And(MethodSummary.OfWrite(element.Member.OriginalDefinition, MethodEffects.None))),
        IInvalidOperation when operation.ChildOperations.Any(part => relevance.HoldsSocket(part.Type)) => MethodSummary.Of(MethodEffects.HandsOn),
        _ when operation.Callee() is { } target => MethodSummary.Of(EffectsOf(target, operation, seen is not null)),
        _ => api.IsAddress(operation.Type) ? MethodSummary.Of(MethodEffects.Computes) : MethodSummary.Nothing,
    };

    private MethodEffects EffectsOf(IMethodSymbol target, IOperation call, bool isSeen)
    {
        var effect = api.EffectOf(target, call);
        return (effect == ApiEffect.SetOption && !CanMatter(call) ? MethodEffects.None : EffectsOf(effect))
            | (effect == ApiEffect.SetOption && call is IInvocationOperation option && SocketOptions.MayBeMode(option) ? MethodEffects.Chooses : MethodEffects.None)
            | (Reaches(effect, call) ? MethodEffects.Reaches : MethodEffects.None)
            | (effect is ApiEffect.None or ApiEffect.Listen or ApiEffect.Accept or ApiEffect.ReceiveFromPeer && call is IInvocationOperation && api.IsSocket(target.ContainingType) ? MethodEffects.Serves : MethodEffects.None)
            | (relevance.HoldsSocket(call.Type) && !isSeen && !Relevance.IsPlatform(target) ? MethodEffects.Creates : api.IsAddress(call.Type) ? MethodEffects.Computes : MethodEffects.None)
            | (Enumerables.IsAdd(target) && relevance.HoldsSocket(target.Parameters.Last().Type) ? MethodEffects.Keeps : MethodEffects.None)
            | HandsOn(target, call);
    }

    /// <summary>Whether the call can matter: it does not if it names an option that decides no bind, such as buffers, timeouts, keep-alive.</summary>
    public static bool CanMatter(IOperation call) => (call as IInvocationOperation)?.Arguments.All(
        argument => argument.Parameter?.Type.Name != nameof(System.Net.Sockets.SocketOptionName) || argument.Value.ConstantValue is not { HasValue: true, Value: int name }
            || SocketOptions.Matters(name)) != false;

    /// <summary>Whether the call names an endpoint, a group or an option that fits one family only.</summary>
    public static bool Reaches(ApiEffect effect, IOperation call) => effect switch
    {
        ApiEffect.ConnectImplicitly or ApiEffect.SendImplicitly or ApiEffect.ReceiveFromPeer or ApiEffect.JoinMulticast =>
            call is IInvocationOperation { TargetMethod: var method } && EndPointUse.NamesEndPoint(method),
        ApiEffect.SetOption => call is IInvocationOperation option && NumberOf(option, 0) is { } level && NumberOf(option, 1) is { } name
            && SocketOptions.IsOfIPv6(level, name),
        _ => false,
    };

    private static long? NumberOf(IInvocationOperation call, int ordinal) =>
        call.Argument(ordinal)?.ConstantValue is { HasValue: true, Value: int number } ? number : null;

    private MethodEffects HandsOn(IMethodSymbol target, IOperation call)
    {
        if (target.MethodKind != MethodKind.DelegateInvoke && (Relevance.IsPlatform(target) || (api.IsInSource(target) && !target.IsVirtual && !target.IsAbstract)))
        {
            return MethodEffects.None;
        }

        var sockets = (call as IInvocationOperation)?.Arguments.Where(argument => relevance.HoldsSocket(argument.Value.Type)).ToList() ?? [];
        return sockets.Count == 0 ? MethodEffects.None : sockets.TrueForAll(argument => new Handed(api, relevance).IsNew(argument.Value)) ? MethodEffects.HandsOnNew : MethodEffects.HandsOn;
    }

    /// <summary>Whether the operation itself creates, configures, binds or stops a socket.</summary>
    public bool IsEvent(IOperation operation) => operation switch
    {
        IInvocationOperation call => api.EffectOf(call.TargetMethod, call) is var effect && effect is not (ApiEffect.Close or ApiEffect.ConnectImplicitly or ApiEffect.Listen) && EffectsOf(effect) != MethodEffects.None && (effect != ApiEffect.SetOption || CanMatter(call)),
        IObjectCreationOperation creation => api.IsSocket(creation.Type),
        IAssignmentOperation { Target: IPropertyReferenceOperation { Property: var property } } => EffectsOf(api.EffectOf(property)) != MethodEffects.None,
        _ => false,
    };

    /// <summary>Whether the operation itself makes a socket, or tells a web server to.</summary>
    public bool IsCreation(IOperation operation) => operation switch
    {
        IObjectCreationOperation creation => api.IsSocket(creation.Type),
        IInvocationOperation call => api.IsEndPointOfServer(call.TargetMethod) || Creations.Creates(api.EffectOf(call.TargetMethod, call)),
        _ => false,
    };

    private static MethodEffects EffectsOf(ApiEffect effect) => effect switch
    {
        ApiEffect.ListenAtAddress or ApiEffect.ListenAtEndPoint or ApiEffect.ListenAtEveryAddress => MethodEffects.Decides | MethodEffects.Creates,
        ApiEffect.BindSocket or ApiEffect.StartListener or ApiEffect.SetOption or ApiEffect.BindGiven => MethodEffects.Decides,
        ApiEffect.SetDualMode or ApiEffect.SetRawOption or ApiEffect.ConfigureGiven => MethodEffects.Decides | MethodEffects.Chooses,
        ApiEffect.StopListener => MethodEffects.Stops,
        ApiEffect.Close => MethodEffects.Ends,
        ApiEffect.ConnectImplicitly or ApiEffect.Listen => MethodEffects.Connects,
        _ when Creations.Binds(effect) => MethodEffects.Decides | MethodEffects.Creates,
        _ when Creations.Creates(effect) => MethodEffects.Creates,
        _ => MethodEffects.None,
    };
}
