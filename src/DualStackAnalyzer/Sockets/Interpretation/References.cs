namespace DualStackAnalyzer.Sockets.Interpretation;

/// <summary>Reading: variables, fields, properties.</summary>
internal sealed class References(Interpreter interpreter, AnalysisRun run, Frame frame)
{
    /// <summary>Goes on with each of the values that a place may hold.</summary>
    public static IEnumerable<Outcome> Each(Disjunct disjunct, AbstractLocation location, Value value) =>
        value is PointsToSet ? OfEach(disjunct, location, value) : [new(disjunct, value)];

    private static IEnumerable<Outcome> OfEach(Disjunct disjunct, AbstractLocation location, Value value) =>
        PointsToSet.EachOf(value).Select(one => new Outcome(disjunct.Write(location, one), one));

    /// <summary>
    /// Whether what is evaluated is what the body itself, or its caller, says it is: other code may have assigned a member meanwhile, or
    /// a variable that a function shares.
    /// </summary>
    public bool IsOwnVariable(IOperation? operation) => operation switch
    {
        { ConstantValue.HasValue: true } => true,
        IConversionOperation { OperatorMethod: null } conversion => IsOwnVariable(conversion.Operand),
        ILocalReferenceOperation { Local: var local } => !run.SharedVariables.Contain(local, frame.Graph.OriginalOperation),
        IParameterReferenceOperation { Parameter: var parameter } => !run.SharedVariables.Contain(parameter, frame.Graph.OriginalOperation),
        IInvocationOperation => true,
        _ => false,
    };

    /// <summary>Whether it is what a method of the platform has found.</summary>
    public static bool IsOfPlatform(IOperation? operation) =>
        (operation is IConversionOperation { OperatorMethod: null } conversion ? conversion.Operand : operation) is IInvocationOperation { TargetMethod: var method } && Relevance.IsPlatform(method) && method.MethodKind != MethodKind.DelegateInvoke;

    public static Value Read(Disjunct disjunct, AbstractLocation location, ISymbol symbol) =>
        disjunct.Read(location) ?? (symbol is ILocalSymbol { IsConst: true, ConstantValue: var constant }
            ? Constant.Of(constant)
            : Unknown.Instance);

    public Value ReadParameter(IParameterSymbol parameter, Disjunct disjunct) => LocationOf(parameter) is MemberLocation memberLocation
        ? disjunct.Read(memberLocation) ?? (!interpreter.Assignments.IsKept(parameter) ? Unknown.Instance : memberLocation.Owner is This ? new Input(parameter) : memberLocation.Owner is null or Unknown ? Unknown.Instance : new Member(memberLocation.Owner, parameter).Bounded())
        : Read(disjunct, new Variable(parameter), parameter);

    /// <summary>A parameter of a primary constructor lives as long as its object, like a field.</summary>
    public AbstractLocation LocationOf(IParameterSymbol parameter) =>
        parameter.ContainingSymbol is IMethodSymbol { MethodKind: MethodKind.Constructor } constructor && !frame.IsRunning(constructor.OriginalDefinition)
            ? new MemberLocation(frame.Self, parameter.OriginalDefinition)
            : new Variable(parameter);

    public IEnumerable<Outcome> EvaluateCapture(IFlowCaptureOperation capture, Disjunct disjunct)
    {
        if (capture.Value is ILocalReferenceOperation or IParameterReferenceOperation or IFieldReferenceOperation
            or IPropertyReferenceOperation or IArrayElementReferenceOperation)
        {
            frame.Aliases[capture.Id] = capture.Value;
        }

        var captured = interpreter.Structs.IsChangedCopy(capture) ? interpreter.Structs.EvaluateCopied(capture.Value, disjunct) : interpreter.Evaluate(capture.Value, disjunct);
        return captured.Select(outcome => outcome with { Disjunct = outcome.Disjunct.Write(new Capture(frame.Code, capture.Id), outcome.Value) });
    }

    public IEnumerable<Outcome> EvaluateField(IFieldReferenceOperation reference, Disjunct disjunct) => reference.Instance is null
        ? ReadMember(disjunct, OwnerOf(reference, Value.Null), reference.Field)
        : interpreter.Evaluate(reference.Instance, disjunct).SelectMany(receiver => ReadMember(receiver.Disjunct, OwnerOf(reference, receiver.Value), reference.Field));

    /// <summary>The owner of a member location: null where the member is static.</summary>
    public static Value? OwnerOf(IMemberReferenceOperation reference, Value receiver) =>
        reference.Member.IsStatic ? null : receiver;

    public IEnumerable<Outcome> ReadMember(Disjunct disjunct, Value? owner, ISymbol member)
    {
        if (owner is Unknown)
        {
            return [new(disjunct, Unknown.Instance)];
        }

        if (owner is Input or Opaque or Member && frame.Self is This { Type: var inner } && IsOuterOf(member.ContainingType, inner))
        {
            // A nested type that uses its outer object.
            owner = new This(member.ContainingType);
        }

        if (AddressEffects.Constant(run.Api.EffectOf(member)) is { } address)
        {
            return [new(disjunct, address)];
        }

        if (run.IPv6Support.IsAnswer(member, run.Cancellation))
        {
            return [new(disjunct, Disjunct.SupportsIPv6)];
        }

        var memberLocation = new MemberLocation(owner, member.OriginalDefinition);
        var held = disjunct.Read(memberLocation) ?? run.Relevance.FixedMembers.ValueOf(member, run.Bodies, run.Cancellation)
            ?? (interpreter.Assignments.IsKept(member) ? Named(owner, member) : Unknown.Instance);
        if (held is Unknown or Input or Member or Opaque or JoinedValue && run.Relevance.IPv4Members.Contain(member, run.Bodies, run.Cancellation))
        {
            held = held is Unknown ? Named(owner, member) : held;
            disjunct = disjunct.Refine(run.Api.IsEndPoint(member.HeldType()) ? AddressEffects.AddressOf(held) : held, Traits.IPv4 | ~Traits.Address) ?? disjunct;
        }

        return Each(disjunct, memberLocation, held);
    }

    private static Value Named(Value? owner, ISymbol member) => owner is null ? new Input(member.OriginalDefinition) : new Member(owner, member.OriginalDefinition).Bounded();

    private static bool IsOuterOf(INamedTypeSymbol outer, ITypeSymbol inner)
    {
        for (var type = inner.ContainingType; type is not null; type = type.ContainingType)
        {
            if (SymbolEqualityComparer.Default.Equals(type, outer))
            {
                return true;
            }
        }

        return false;
    }

    public IEnumerable<Outcome> EvaluateProperty(IPropertyReferenceOperation reference, Disjunct disjunct) => reference.Instance is null
        ? ReadOf(reference, new(disjunct, Value.Null))
        : interpreter.Evaluate(reference.Instance, disjunct).SelectMany(receiver => ReadOf(reference, receiver));

    private IEnumerable<Outcome> ReadOf(IPropertyReferenceOperation reference, Outcome receiver) => Dereference(reference.Instance, receiver) is not { } present ? []
        : reference.Arguments.IsEmpty ? ReadProperty(reference, reference.Property, OwnerOf(reference, receiver.Value), present)
        : interpreter.EvaluateAll(reference.Arguments, present).SelectMany(arguments => ReadAt(reference, receiver.Value, arguments.Values, arguments.Disjunct));

    private IEnumerable<Outcome> ReadAt(IPropertyReferenceOperation reference, Value receiver, Value[] arguments, Disjunct disjunct) =>
        reference.Property.GetMethod is { } getter && !Relevance.IsPlatform(getter)
            ? interpreter.Invocations.Invoke(reference, getter, OwnerOf(reference, receiver), arguments, disjunct)
            : interpreter.Elements.ReadIndexer(receiver, arguments[0], arguments.Length, disjunct, reference);

    /// <summary>The disjunct in which a receiver is not null; null where it must be, so that nothing is read.</summary>
    private static Disjunct? Dereference(IOperation? receiver, Outcome outcome) =>
        receiver is null || !(receiver.Type?.IsReferenceType ?? false) ? outcome.Disjunct
        : outcome.Disjunct.Refine(outcome.Value, Traits.Anything & ~Traits.IsNull);

    /// <summary>Reads a property without arguments of a value that is already evaluated.</summary>
    public IEnumerable<Outcome> ReadProperty(IOperation reference, IPropertySymbol property, Value? owner, Disjunct disjunct)
    {
        if (owner is Enumerator enumerator && property.Name == nameof(IEnumerator<int>.Current))
        {
            return interpreter.Enumerations.Current(reference, enumerator, disjunct);
        }

        var effect = run.Api.EffectOf(property);
        if (effect != ApiEffect.None)
        {
            return Look(effect, reference, property, owner, disjunct) is { } seen ? [seen] : ReadMember(disjunct, owner, property);
        }

        if (owner is not null && Relevance.IsPlatform(property) && (property.Name == nameof(System.Net.IPHostEntry.AddressList) || (property.Name == "Values" && owner is Instance)))
        {
            // A dictionary stands for its values, and the answer of a resolver for its addresses.
            return [new(disjunct, owner)];
        }

        if (property.Name == nameof(Nullable<>.HasValue) && property.ContainingType.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T && owner is not null)
        {
            return [new(disjunct, Assumptions.Not(Assumptions.Equal(disjunct, owner, Value.Null)))];
        }

        if (property.Name is "Result" or "Value" && property.ContainingType.IsGenericType
            && Relevance.IsPlatform(property) && owner is not null)
        {
            // A task and a nullable stand for what they hold.
            return [new(disjunct, owner)];
        }

        if (property.GetMethod is { } asked && run.IPv6Support.IsAnswer(asked, run.Cancellation))
        {
            return [new(disjunct, Disjunct.SupportsIPv6)];
        }

        if (!run.Relevance.IsAutomatic(property) && property.GetMethod is { } getter && Callee.Resolve(getter, owner) is { } exact
            && run.Bodies.Of(exact, run.Cancellation) is not null)
        {
            return interpreter.Invocations.Call(reference, exact, owner, [], disjunct);
        }

        if (owner is Instance && Relevance.IsPlatform(property) && run.Relevance.HoldsSocket(property.Type))
        {
            disjunct = Escape.Of(disjunct, owner);
        }

        return ReadMember(disjunct, owner, property);
    }

    /// <summary>Properties of the platform's own types; null for one that is like any other.</summary>
    private Outcome? Look(ApiEffect effect, IOperation reference, IPropertySymbol property, Value? owner, Disjunct disjunct)
    {
        var state = disjunct.Socket(owner);
        switch (effect)
        {
            case ApiEffect.HeldSocket:
                return state is null ? interpreter.Fresh(reference, disjunct) : new(disjunct, owner!);
            case ApiEffect.SocketFamily when state is not null:
                return new(disjunct, state.Family);
            case ApiEffect.LocalEndPoint when state is { IsImplicitlyBound: true } && owner is SocketRef:
                // The system chose the address, one of the socket's family that the peer can be reached from.
                var (named, local) = interpreter.Name(reference, disjunct);
                var possible = disjunct.TraitsOf(state.Family) & ~Traits.Wildcard;
                return new(named.Refine(local, possible | ~Traits.Address) ?? named, new EndPointValue(local, new Member(owner, nameof(SocketState.Port))));
            case ApiEffect.LocalEndPoint when state is not null && owner is SocketRef socket:
                interpreter.SocketOperations.RecordBound(FactKind.Ask, reference, owner, disjunct);
                var (known, bound) = IsIPv4(state, disjunct) ? BoundIPv4(reference, state.Address, disjunct) : new(disjunct, state.Address);
                return new(known, new EndPointValue(bound, state.EffectivePort(socket.Identity)));
            case ApiEffect.Connected when state is { IsImplicitlyBound: false, IsConnected: false } && state.Life.MayBe(Life.Bound):
                // That it is asked says nothing: servers ask it, too. What comes where the answer is yes is told in Assumptions.
                return new(disjunct, new Member(owner, nameof(SocketState.IsConnected)));
            case ApiEffect.IsBound when state is { Life: Life.Fresh }:
                return new(disjunct, Value.False);
            case ApiEffect.SetDualMode when state is { Life: Life.Fresh } && (state.Mode & Modes.Unknown) == 0:
                // Where no mode is chosen .NET says no, and on Mono, where it is yes, there is nothing to choose.
                return new(disjunct, state.Mode == Modes.Dual ? Value.True : Value.False);
            case ApiEffect.RemoteEndPoint or ApiEffect.InterfaceAddress:
                var value = new Member(owner, property.OriginalDefinition).Bounded();
                var address = effect == ApiEffect.RemoteEndPoint ? AddressEffects.AddressOf(value) : value;
                var family = effect == ApiEffect.RemoteEndPoint && state is not null ? disjunct.TraitsOf(state.Family) | ~Traits.Address : Traits.Anything;
                return new(disjunct.Refine(address, family & ~Traits.Wildcard) ?? disjunct, value);
            case ApiEffect.SupportsIPv4:
                // Without IPv4 there is no mode to choose, so the other path says nothing.
                return new(disjunct, Value.True);
            case ApiEffect.SupportsIPv6:
                return new(disjunct, Disjunct.SupportsIPv6);
            case ApiEffect.AddressOfEndPoint when owner is not null:
                // An IPEndPoint without an address cannot be made.
                var part = AddressEffects.AddressOf(owner);
                return new(disjunct.Refine(part, Traits.Anything & ~Traits.IsNull) ?? disjunct, part);
            case ApiEffect.PortOfEndPoint when owner is EndPointValue endPoint:
                return new(disjunct, endPoint.Port);
            case ApiEffect.FamilyOfEndPoint when reference is IPropertyReferenceOperation { Instance.Type.Name: "UnixDomainSocketEndPoint" }:
                return new(disjunct, new Constant((long)System.Net.Sockets.AddressFamily.Unix));
            case ApiEffect.FamilyOfEndPoint when owner is not null:
                return new(disjunct, AddressEffects.FamilyOf(AddressEffects.AddressOf(owner)));
            case ApiEffect.FamilyOfAddress when owner is not null:
                return new(disjunct, AddressEffects.FamilyOf(owner));
            default:
                return null;
        }
    }

    /// <summary>What an IPv4 socket is bound to is IPv4, whatever is known of the address that was named: with another the bind has thrown.</summary>
    private Outcome BoundIPv4(IOperation reference, Value address, Disjunct disjunct)
    {
        if (disjunct.TraitsOf(address).Are(Traits.IPv4))
        {
            return new(disjunct, address);
        }

        var named = interpreter.Name(reference, disjunct);
        return named with { Disjunct = named.Disjunct.Refine(named.Value, Traits.IPv4 | ~Traits.Address) ?? named.Disjunct };
    }

    private static bool IsIPv4(SocketState state, Disjunct disjunct) => disjunct.TraitsOf(state.Family) is var family && family.MayBe(Traits.IPv4) && !family.MayBe(Traits.IPv6);
}
