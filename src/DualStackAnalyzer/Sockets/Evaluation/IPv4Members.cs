using System.Collections.Concurrent;

namespace DualStackAnalyzer.Sockets.Evaluation;

/// <summary>Fields and automatic properties that only their own type assigns, and always with IPv4 or null. One per compilation.</summary>
internal sealed class IPv4Members(SocketApi api, Relevance relevance)
{
    private readonly ConcurrentDictionary<ISymbol, bool> _known = new(SymbolEqualityComparer.Default);

    /// <summary>Whether the member is one.</summary>
    public bool Contain(ISymbol member, BodySource bodies, CancellationToken cancellation)
    {
        var definition = member.OriginalDefinition;
        return api.IsAddress(definition.HeldType()) && (_known.TryGetValue(definition, out bool isIPv4) ? isIPv4
            : _known.GetOrAdd(definition, api.IsInSource(definition) && IsAssignedByItsTypeOnly(definition, bodies, cancellation) && AreAllIPv4(definition, bodies, cancellation)));
    }

    /// <summary>Whether others neither assign the member nor answer for it. One with an attribute may be assigned by who reads that.</summary>
    private bool IsAssignedByItsTypeOnly(ISymbol member, BodySource bodies, CancellationToken cancellation) => member.GetAttributes().IsEmpty && member switch
    {
        IFieldSymbol field => field.IsReadOnly || relevance.IsPrivate(field),
        IPropertySymbol { IsVirtual: false, IsOverride: false, IsAbstract: false } property => relevance.IsAutomatic(property)
            && !bodies.HasAccessorBody(property, cancellation)
            && (property.SetMethod is null or { DeclaredAccessibility: Accessibility.Private } || relevance.IsPrivate(property)),
        _ => false,
    };

    private bool AreAllIPv4(ISymbol member, BodySource bodies, CancellationToken cancellation)
    {
        bool isIPv4OrNull(IOperation? value) => value switch
        {
            null => false,
            { ConstantValue: { HasValue: true, Value: null } } or IDefaultValueOperation { Type.IsReferenceType: true } => true,
            IConversionOperation { OperatorMethod: null } conversion => isIPv4OrNull(conversion.Operand),
            IConditionalOperation choice => isIPv4OrNull(choice.WhenTrue) && isIPv4OrNull(choice.WhenFalse),
            ICoalesceOperation choice => isIPv4OrNull(choice.Value) && isIPv4OrNull(choice.WhenNull),
            _ => AddressExpressions.IsIPv4(AddressExpressions.ValueOf(value, api, other => other is IMemberReferenceOperation { Member: var named } ? relevance.FixedMembers.ValueOf(named, bodies, cancellation) : null)),
        };

        bool isKept(IOperation use) => use.Parent switch
        {
            ISimpleAssignmentOperation { IsRef: false } assignment when assignment.Target == use => isIPv4OrNull(assignment.Value),
            ICoalesceAssignmentOperation assignment when assignment.Target == use => isIPv4OrNull(assignment.Value),
            _ => !use.IsWritten() && !use.IsReferredTo() && (!api.IsEndPoint(use.Type) || IsOnlyRead(use, cancellation)),
        };

        var initial = bodies.InitialValueOf(member, cancellation);
        if (initial is not null && !isIPv4OrNull(initial))
        {
            return false;
        }

        bool isGiven = initial is not null;
        foreach (var use in UsesThatCount(member, bodies, cancellation))
        {
            if (!isKept(use))
            {
                return false;
            }

            isGiven = isGiven || use.IsWritten();
        }

        return isGiven;
    }

    /// <summary>An endpoint can be changed by all that read it, an address only by its own type, which assigns another.</summary>
    private IEnumerable<IOperation> UsesThatCount(ISymbol member, BodySource bodies, CancellationToken cancellation) =>
        !api.IsEndPoint(member.HeldType()) ? MemberUses.AssignedInItsType(member, bodies, cancellation)
            : relevance.IsPrivate(member) ? MemberUses.InItsType(member, bodies, cancellation)
            : MemberUses.Of(member, bodies, cancellation);

    /// <summary>Whether an endpoint is asked for its parts or handed to the platform, which changes none.</summary>
    private static bool IsOnlyRead(IOperation use, CancellationToken cancellation) => use.Parent switch
    {
        IConversionOperation { OperatorMethod: null } or IInterpolationOperation => IsOnlyRead(use.Parent, cancellation),
        IInterpolatedStringOperation or IBinaryOperation or IIsNullOperation or IIsPatternOperation { Pattern: IConstantPatternOperation or INegatedPatternOperation { Pattern: IConstantPatternOperation } } => true,
        IPropertyReferenceOperation { Parent: not IAssignmentOperation } property => property.Instance == use,
        IInvocationOperation { TargetMethod: var asked } call => call.Instance == use && Relevance.IsPlatform(asked),
        IArgumentOperation { Parent: IObjectCreationOperation { Constructor: { } made } } => IsPlain(made),
        IArgumentOperation { Parent: IInvocationOperation { TargetMethod: var called } } => IsPlain(called),
        IReturnOperation => use.SemanticModel?.GetEnclosingSymbol(use.Syntax.SpanStart, cancellation) is IMethodSymbol method
            && (method.AssociatedSymbol ?? method).DeclaredAccessibility == Accessibility.Private,
        _ => false,
    };

    /// <summary>Whether it is a method of the platform that keeps nothing in a collection.</summary>
    private static bool IsPlain(IMethodSymbol method) => Relevance.IsPlatform(method) && !method.ContainingType.IsCollection();
}
