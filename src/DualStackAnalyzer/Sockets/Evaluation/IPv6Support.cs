namespace DualStackAnalyzer.Sockets.Evaluation;

/// <summary>The project's own names for the question whether the system has IPv6.</summary>
internal sealed class IPv6Support(SocketApi api, BodySource bodies)
{
    private readonly Dictionary<ISymbol, bool> _answers = new(SymbolEqualityComparer.Default);

    /// <summary>Whether a field, property, getter or method of the project does no more than hold or return the platform's answer.</summary>
    public bool IsAnswer(ISymbol member, CancellationToken cancellation)
    {
        if (!IsCandidate(member))
        {
            return false;
        }

        if (!_answers.TryGetValue(member, out bool isAnswer))
        {
            // A member that asks itself adds nothing to what it is given otherwise.
            _answers.Add(member, true);
            isAnswer = member is IMethodSymbol method ? Returns(method, cancellation) : IsInitialized(member, cancellation);
            _answers[member] = isAnswer;
        }

        return isAnswer;
    }

    private bool IsCandidate(ISymbol member) => member switch
    {
        IMethodSymbol { MethodKind: MethodKind.Ordinary or MethodKind.PropertyGet, Parameters.IsEmpty: true, IsVirtual: false, IsAbstract: false, IsOverride: false } method => IsBool(method.ReturnType),
        IFieldSymbol field => IsBool(field.Type) && (field.IsReadOnly || (field.DeclaredAccessibility == Accessibility.Private && !IsPlainBool(field.Type))),
        IPropertySymbol { SetMethod: null } property => IsBool(property.Type),
        _ => false,
    } && api.IsInSource(member);

    private static bool IsPlainBool(ITypeSymbol type) => type.SpecialType == SpecialType.System_Boolean;

    /// <summary>Whether it is bool, or a bool that is asked for once: nullable or lazy.</summary>
    private static bool IsBool(ITypeSymbol type) => IsPlainBool(type)
        || (type is INamedTypeSymbol { Arity: 1 } wrapper && IsPlainBool(wrapper.TypeArguments[0]) && IsHolder(wrapper));

    private static bool IsHolder(INamedTypeSymbol type) =>
        type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T || (type.Name == nameof(Lazy<bool>) && PlatformAssemblies.Contains(type.ContainingAssembly));

    private bool Returns(IMethodSymbol method, CancellationToken cancellation) =>
        bodies.OperationOf(method, cancellation) is { } body && ReturnsOf(body).ToList() is { Count: > 0 } returns && returns.All(it => Asks(it, cancellation));

    private static IEnumerable<IOperation?> ReturnsOf(IOperation body) => body.Descendants().OfType<IReturnOperation>().Select(it => it.ReturnedValue);

    /// <summary>Whether the type assigns the platform's answer to its member, and nothing else.</summary>
    private bool IsInitialized(ISymbol member, CancellationToken cancellation) =>
        AssignedTo(member, cancellation).ToList() is { Count: > 0 } values && values.All(value => Asks(value, cancellation));

    private IEnumerable<IOperation?> AssignedTo(ISymbol member, CancellationToken cancellation)
    {
        IEnumerable<IOperation?> initializers = bodies.InitialValueOf(member, cancellation) is { } initial ? [initial] : [];
        return initializers.Concat(MemberUses.AssignedInItsType(member, bodies, cancellation).Where(MemberUses.IsWritten).Select(static use => (use.Parent as IAssignmentOperation)?.Value));
    }

    private bool Asks(IOperation? value, CancellationToken cancellation) => value switch
    {
        IParenthesizedOperation parenthesized => Asks(parenthesized.Operand, cancellation),
        IConversionOperation { OperatorMethod: null } conversion => Asks(conversion.Operand, cancellation),
        ICoalesceOperation coalesce => Asks(coalesce.Value, cancellation) && Asks(coalesce.WhenNull, cancellation),
        IAssignmentOperation assignment => Asks(assignment.Value, cancellation),
        IObjectCreationOperation { Arguments.Length: > 0, Type: INamedTypeSymbol lazy } creation when IsBool(lazy) => Asks(creation.Arguments[0].Value, cancellation),
        IDelegateCreationOperation { Target: IAnonymousFunctionOperation lambda } => ReturnsOf(lambda.Body).All(it => Asks(it, cancellation)),
        IInvocationOperation { TargetMethod.Name: "GetValueOrDefault", Instance: { Type: INamedTypeSymbol held } instance } when IsHolder(held) => Asks(instance, cancellation),
        IPropertyReferenceOperation { Property.Name: nameof(Lazy<bool>.Value), Instance: { Type: INamedTypeSymbol held } instance } when IsHolder(held) => Asks(instance, cancellation),
        IPropertyReferenceOperation property => api.EffectOf(property.Property) == ApiEffect.SupportsIPv6,
        IFieldReferenceOperation { Field: { } field } => !IsPlainBool(field.Type) && IsBool(field.Type) && IsAnswer(field, cancellation),
        _ => false,
    };
}
