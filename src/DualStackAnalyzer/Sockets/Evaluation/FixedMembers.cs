using System.Collections.Concurrent;

namespace DualStackAnalyzer.Sockets.Evaluation;

/// <summary>Static members that are initialized with an address or a family and never change, of any type of the project.</summary>
internal sealed class FixedMembers(SocketApi api, Relevance relevance)
{
    /// <summary>How many members are looked at that are initialized with each other.</summary>
    private const int Most = 4;

    private readonly ConcurrentDictionary<ISymbol, Value> _known = new(SymbolEqualityComparer.Default);

    /// <summary>What the member holds; null where that is not known.</summary>
    public Value? ValueOf(ISymbol member, BodySource bodies, CancellationToken cancellation) =>
        !IsFixed(member.OriginalDefinition) ? null
        : (_known.TryGetValue(member.OriginalDefinition, out var known) ? known : _known.GetOrAdd(member.OriginalDefinition, Find(member.OriginalDefinition, Most, bodies, cancellation) ?? Unknown.Instance))
            is not Unknown and var value ? value : null;

    /// <summary>Whether it can hold no other value. An endpoint is not meant: its address can be changed.</summary>
    private bool IsFixed(ISymbol member) => member is { IsStatic: true, IsVirtual: false, IsAbstract: false } and (IFieldSymbol { IsReadOnly: true } or IPropertySymbol { SetMethod: null })
        && member.HeldType() is INamedTypeSymbol { IsGenericType: false } type && api.IsAddress(type) && !api.IsEndPoint(type) && api.IsInSource(member)
        && (member is not IPropertySymbol property || relevance.IsAutomatic(property));

    private Value? Find(ISymbol member, int most, BodySource bodies, CancellationToken cancellation)
    {
        if (most == 0 || (member is IPropertySymbol property && bodies.HasAccessorBody(property, cancellation)) || member.ContainingType.StaticConstructors.Any(constructor => Mentions(bodies.OperationOf(constructor, cancellation), member)))
        {
            return null;
        }

        return AddressExpressions.ValueOf(
            bodies.InitialValueOf(member, cancellation), api, other => other is IMemberReferenceOperation { Member: var read } && IsFixed(read.OriginalDefinition) ? Find(read.OriginalDefinition, most - 1, bodies, cancellation) : null);
    }

    private static bool Mentions(IOperation? body, ISymbol member) => body?.Descendants().Any(operation =>
        operation is IMemberReferenceOperation { Member: var named } && SymbolEqualityComparer.Default.Equals(named.OriginalDefinition, member)) == true;
}
