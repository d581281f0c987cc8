using System.Net.Sockets;
using DualStackAnalyzer.Rules.Peers;

namespace DualStackAnalyzer.Rules.IPv4Listeners;

/// <summary>What shows that a listener speaks a protocol of IPv4, or is found over IPv4 only: no other socket would serve it better.</summary>
internal static class IPv4Protocols
{
    /// <summary>Whether the listener needs IPv4. The cheapest test comes first: it is asked of what would be reported.</summary>
    public static bool Need(IPv4Listener listener, TypeFacts facts) => HavePort(listener)
        || (listener.IsUdp && Operations(facts.Bodies).Any(operation => IsOfIPv4Alone(operation, facts.Api)))
        || (!listener.IsOfServer && (IsOnlyForThisMachine(facts) || IsAnnounced(listener, facts)));

    private static bool HavePort(IPv4Listener listener) => HavePort(listener.IsUdp, listener.Port);

    /// <summary>
    /// Whether the port is that of a protocol that IPv6 has not: DHCP (RFC 2131), NetBIOS (RFC 1002), NAT-PMP (RFC 6886), PPTP (RFC 2637).
    /// </summary>
    public static bool HavePort(bool isUdp, long? port) => isUdp ? port is 67 or 68 or 137 or 138 or 5351 : port is 139 or 1723;

    /// <summary>
    /// Whether the operation broadcasts or is about groups, which an IPv4 socket does in a way of its own, makes an address of a
    /// number, which is an IPv4 one, or room for an IPv4 address alone.
    /// </summary>
    private static bool IsOfIPv4Alone(IOperation operation, SocketApi api) => operation switch
    {
        IMemberReferenceOperation { Member: { Name: nameof(SocketOptionName.Broadcast) or nameof(SocketOptionName.MulticastLoopback), ContainingType: var type } } => SocketCalls.IsOfSockets(type),
        IMemberReferenceOperation { Member: var member } when api.EffectOf(member) is ApiEffect.AllowBroadcast or ApiEffect.Broadcast => true,
        IObjectCreationOperation { Arguments: { Length: 1 } arguments, Type: { Name: nameof(System.Net.IPAddress), ContainingNamespace.Name: nameof(System.Net) } } =>
            arguments[0].Value.Type?.SpecialType == SpecialType.System_Int64,
        IObjectCreationOperation { Arguments: { Length: > 0 } arguments, Type: { Name: nameof(System.Net.SocketAddress), ContainingNamespace.Name: nameof(System.Net) } } =>
            arguments[0].Value.ConstantValue is { HasValue: true, Value: (int)AddressFamily.InterNetwork },
        _ => JoinsGroup(operation, api),
    };

    /// <summary>Whether the type asks if an address is 127.0.0.1: its clients are on the same machine, and come over IPv4.</summary>
    private static bool IsOnlyForThisMachine(TypeFacts facts) => Operations(facts.Bodies).Any(operation => operation switch
    {
        IInvocationOperation { Type.SpecialType: SpecialType.System_Boolean, Instance: null, Arguments: { Length: 2 } arguments } => AreAddressAndLoopback(arguments[0].Value, arguments[1].Value),
        IInvocationOperation { Type.SpecialType: SpecialType.System_Boolean, Instance: { } instance, Arguments: { Length: 1 } arguments } => AreAddressAndLoopback(instance, arguments[0].Value),
        _ => false,
    });

    private static bool AreAddressAndLoopback(IOperation left, IOperation right) =>
        (IsAddress(left) && IsLoopback(right)) || (IsLoopback(left) && IsAddress(right));

    private static bool IsAddress(IOperation value) => PeerApi.IsAddress(IPv4Values.Unconverted(value).Type);

    private static bool IsLoopback(IOperation value) =>
        IPv4Values.Unconverted(value) is IFieldReferenceOperation { Field: { Name: nameof(System.Net.IPAddress.Loopback), ContainingType: var type } } && PeerApi.IsAddress(type);

    /// <summary>
    /// Whether the type keeps an object of the project that joins a group of IPv4 alone, as SSDP does: by that the clients find
    /// the listener, and learn its IPv4 address.
    /// </summary>
    private static bool IsAnnounced(IPv4Listener listener, TypeFacts facts) => listener.History.Creation.Home is INamedTypeSymbol home
        && home.GetMembers().OfType<IFieldSymbol>().Select(field => field.Type).OfType<INamedTypeSymbol>()
            .Where(type => type.TypeKind == TypeKind.Class && !type.DeclaringSyntaxReferences.IsEmpty && !SymbolEqualityComparer.Default.Equals(type, home))
            .Any(type => Operations(facts.BodiesOf(type)).ToList() is var operations
                && operations.Any(operation => JoinsGroup(operation, facts.Api)) && !operations.Any(IsOfIPv6));

    private static bool JoinsGroup(IOperation operation, SocketApi api) => operation switch
    {
        IFieldReferenceOperation { Field: { Name: nameof(SocketOptionName.AddMembership), ContainingType: var type } } => SocketCalls.IsOfSockets(type),
        IInvocationOperation { TargetMethod: var method } => api.EffectOf(method) == ApiEffect.JoinMulticast,
        _ => false,
    };

    private static bool IsOfIPv6(IOperation operation) => operation switch
    {
        IFieldReferenceOperation { Field: { Name: nameof(AddressFamily.InterNetworkV6) or nameof(SocketOptionLevel.IPv6), ContainingType: var type } } => SocketCalls.IsOfSockets(type),
        IFieldReferenceOperation { Field: { Name: nameof(System.Net.IPAddress.IPv6Any), ContainingType: var type } } => PeerApi.IsAddress(type),
        IObjectCreationOperation { Type: INamedTypeSymbol { Name: nameof(IPv6MulticastOption) } type } => SocketCalls.IsOfSockets(type),
        _ => false,
    };

    private static IEnumerable<IOperation> Operations(IReadOnlyList<TypeBody> bodies) => bodies.SelectMany(body => body.Operations);
}
