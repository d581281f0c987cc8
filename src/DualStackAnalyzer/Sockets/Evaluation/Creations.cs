using System.Net.Sockets;

namespace DualStackAnalyzer.Sockets.Evaluation;

/// <summary>The state in which the platform's constructors leave a socket.</summary>
internal static class Creations
{
    private static readonly Value IPv4 = new Constant((long)AddressFamily.InterNetwork);
    private static readonly Value IPv6 = new Constant((long)AddressFamily.InterNetworkV6);
    private static readonly Value AnyIPv4 = new Constant(System.Net.IPAddress.Any);
    private static readonly Value AnyIPv6 = new Constant(System.Net.IPAddress.IPv6Any);

    /// <summary>The state; null where the effect creates no socket.</summary>
    public static SocketState? StateOf(ApiEffect effect, Value[] arguments) => effect switch
    {
        ApiEffect.CreateSocketOfFamily => new()
        {
            Family = arguments[0],
            Transport = TransportOf(arguments[1], arguments[2]),
        },
        ApiEffect.CreateDualSocket => new()
        {
            Family = IPv6,
            Mode = Modes.Dual,
            Transport = TransportOf(arguments[0], arguments[1]),
        },
        ApiEffect.CreateUnknownSocket => new() { Mode = Modes.Unknown, Life = Life.Fresh | Life.Bound },
        ApiEffect.CreateListenerAtEndPoint => Listener(AddressEffects.AddressOf(arguments[0]), AddressEffects.PortOf(arguments[0])),
        ApiEffect.CreateListenerAtAddress => Listener(arguments[0], arguments[1]),
        ApiEffect.CreateListenerAtPort => Listener(AnyIPv4, arguments[0]),
        ApiEffect.CreateUdpUnbound => Udp(IPv4),
        ApiEffect.CreateUdpOfFamily => Udp(arguments[0]),
        ApiEffect.CreateUdpAtPort => Udp(IPv4) with { Address = AnyIPv4, Port = arguments[0] },
        ApiEffect.CreateUdpAtPortOfFamily => Udp(arguments[1]) with { Address = WildcardOf(arguments[1]), Port = arguments[0] },
        ApiEffect.CreateUdpAtEndPoint => Udp(FamilyOf(arguments[0])) with
        {
            Address = AddressEffects.AddressOf(arguments[0]),
            Port = AddressEffects.PortOf(arguments[0]),
        },
        ApiEffect.CreateUdpConnected => Udp(Unknown.Instance) with { Mode = Modes.Unknown },
        ApiEffect.CreateTcpClientOfFamily => Client(arguments[0]),
        ApiEffect.CreateTcpClientUnbound => Client(IPv6) with { Mode = Modes.Dual },
        ApiEffect.CreateTcpClientConnected => Client(Unknown.Instance) with { Mode = Modes.Unknown, Life = Life.Bound },
        ApiEffect.CreateTcpClientAtEndPoint => Client(FamilyOf(arguments[0])) with
        {
            Address = AddressEffects.AddressOf(arguments[0]),
            Port = AddressEffects.PortOf(arguments[0]),
        },
        _ => null,
    };

    /// <summary>Whether a constructor binds.</summary>
    public static bool Binds(ApiEffect effect) => effect is ApiEffect.CreateUdpAtPort or ApiEffect.CreateUdpAtPortOfFamily
        or ApiEffect.CreateUdpAtEndPoint or ApiEffect.CreateTcpClientAtEndPoint;

    /// <summary>Whether a constructor throws where its first argument, an address or endpoint, is null.</summary>
    public static bool NeedsFirst(ApiEffect effect) => effect is ApiEffect.MakeEndPoint or ApiEffect.CreateListenerAtEndPoint or ApiEffect.CreateListenerAtAddress
        or ApiEffect.CreateUdpAtEndPoint or ApiEffect.CreateTcpClientAtEndPoint;

    /// <summary>Whether it is a constructor of one of the platform's sockets.</summary>
    public static bool Creates(ApiEffect effect) => effect is >= ApiEffect.CreateSocketOfFamily and <= ApiEffect.CreateTcpClientConnected;

    public static SocketState DualListener(Value port) => Listener(AnyIPv6, port) with { Mode = Modes.Dual };

    private static SocketState Listener(Value address, Value port) => new()
    {
        Holder = Holder.TcpListener,
        Transport = TransportKind.Tcp,
        Family = AddressEffects.FamilyOf(address),
        Address = address,
        Port = port,
    };

    private static SocketState Udp(Value family) => new()
    {
        Holder = Holder.UdpClient,
        Transport = TransportKind.Udp,
        Family = family,
    };

    private static SocketState Client(Value family) => new()
    {
        Holder = Holder.TcpClient,
        Transport = TransportKind.Tcp,
        Family = family,
    };

    private static Value FamilyOf(Value endPoint) => AddressEffects.FamilyOf(AddressEffects.AddressOf(endPoint));

    /// <summary>A binding constructor without an address takes the wildcard of its family.</summary>
    private static Value WildcardOf(Value family) =>
        family == IPv4 ? AnyIPv4 : family == IPv6 ? AnyIPv6 : new Member(family, nameof(WildcardOf)).Bounded();

    private static TransportKind TransportOf(Value socketType, Value protocol) => (socketType, protocol) switch
    {
        (Constant { Data: (long)SocketType.Stream }, _) => TransportKind.Tcp,
        (Constant { Data: (long)SocketType.Dgram }, _) => TransportKind.Udp,
        (Constant { Data: (long)SocketType.Raw }, _) => TransportKind.Raw,
        (_, Constant { Data: (long)ProtocolType.Tcp }) => TransportKind.Tcp,
        (_, Constant { Data: (long)ProtocolType.Udp }) => TransportKind.Udp,
        _ => TransportKind.Unknown,
    };
}
