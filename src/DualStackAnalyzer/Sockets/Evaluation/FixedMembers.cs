using System.Collections.Concurrent;

namespace DualStackAnalyzer.Sockets.Evaluation;

/// <summary>
/// Members of which the value or the family is certain: static ones that are initialized with an address and never change, and private
/// ones that are only ever given IPv4.
/// </summary>
internal sealed class FixedMembers(SocketApi api, Relevance relevance)
{
    /// <summary>How many members are looked at that are initialized with each other.</summary>
    private const int Most = 4;

    private readonly ConcurrentDictionary<ISymbol, Value> _known = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, bool> _areIPv4 = new(SymbolEqualityComparer.Default);

    /// <summary>What the member holds; null where that is not known.</summary>
    public Value? ValueOf(ISymbol member, BodySource bodies, CancellationToken cancellation) =>
        !IsFixed(member.OriginalDefinition) ? null
        : (_known.TryGetValue(member.OriginalDefinition, out var known) ? known : _known.GetOrAdd(member.OriginalDefinition, Find(member.OriginalDefinition, Most, bodies, cancellation) ?? Unknown.Instance))
            is not Unknown and var value ? value : null;

    /// <summary>Whether it can hold no other value. An endpoint is not meant: its address can be changed.</summary>
    private bool IsFixed(ISymbol member) => member is { IsStatic: true, IsVirtual: false, IsAbstract: false } and (IFieldSymbol { IsReadOnly: true } or IPropertySymbol { SetMethod: null })
        && member.HeldType() is INamedTypeSymbol { IsGenericType: false } type && api.IsAddress(type) && !api.IsEndPoint(type) && api.IsInSource(member)
        && (member is not IPropertySymbol property || relevance.IsAutomatic(property));

    /// <summary>Whether all that a member is ever assigned, which others do not assign, is IPv4 or null.</summary>
    public bool IsIPv4(ISymbol member, BodySource bodies, CancellationToken cancellation)
    {
        var definition = member.OriginalDefinition;
        return api.IsAddress(definition.HeldType()) && api.IsInSource(definition) && IsAssignedByItsTypeOnly(definition, bodies, cancellation)
            && (_areIPv4.TryGetValue(definition, out bool isIPv4) ? isIPv4 : _areIPv4.GetOrAdd(definition, AreAllIPv4(definition, bodies, cancellation)));
    }

    private bool IsAssignedByItsTypeOnly(ISymbol member, BodySource bodies, CancellationToken cancellation) => member switch
    {
        IFieldSymbol field => field.IsReadOnly || relevance.IsPrivate(field),
        IPropertySymbol property => relevance.IsAutomatic(property) && !HasGetter(property, bodies, cancellation) && (property.SetMethod is null or { DeclaredAccessibility: Accessibility.Private } || relevance.IsPrivate(property)),
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
            _ => AddressExpressions.IsIPv4(AddressExpressions.ValueOf(value, api, other => other is IMemberReferenceOperation { Member: var named } ? ValueOf(named, bodies, cancellation) : null)),
        };

        var initial = bodies.InitialValueOf(member, cancellation);
        var uses = MemberUses.Of(member, bodies, cancellation).ToList();
        return (initial is not null || uses.Exists(MemberUses.IsWritten)) && (initial is null || isIPv4OrNull(initial))
            && uses.TrueForAll(use => !use.IsHandedOn(api) && (!use.IsWritten() || (use.Parent is ISimpleAssignmentOperation or ICoalesceAssignmentOperation && isIPv4OrNull(((IAssignmentOperation)use.Parent).Value))));
    }

    private Value? Find(ISymbol member, int most, BodySource bodies, CancellationToken cancellation)
    {
        if (most == 0 || (member is IPropertySymbol property && HasGetter(property, bodies, cancellation)) || member.ContainingType.StaticConstructors.Any(constructor => Mentions(bodies.OperationOf(constructor, cancellation), member)))
        {
            return null;
        }

        return AddressExpressions.ValueOf(
            bodies.InitialValueOf(member, cancellation), api, other => other is IMemberReferenceOperation { Member: var read } && IsFixed(read.OriginalDefinition) ? Find(read.OriginalDefinition, most - 1, bodies, cancellation) : null);
    }

    /// <summary>Whether what is read is not what was assigned, but what a body makes of it.</summary>
    private static bool HasGetter(IPropertySymbol property, BodySource bodies, CancellationToken cancellation) =>
        property.GetMethod is { } getter && bodies.OperationOf(getter, cancellation) is not null;

    private static bool Mentions(IOperation? body, ISymbol member) => body?.Descendants().Any(operation =>
        operation is IMemberReferenceOperation { Member: var named } && SymbolEqualityComparer.Default.Equals(named.OriginalDefinition, member)) == true;
}
