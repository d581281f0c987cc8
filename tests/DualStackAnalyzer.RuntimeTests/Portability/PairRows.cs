namespace DualStackAnalyzer.RuntimeTests.Portability;

/// <summary>The IPv6 sockets that the page and the picture put beside an IPv4 socket.</summary>
internal static class PairRows
{
    /// <summary>The other socket of every row.</summary>
    public static BoundSocket IPv4 { get; } = Bound(new(IPFamily.IPv4, Transport.Tcp), IPFamily.IPv4, AddressScope.Wildcard);

    /// <summary>The other socket on one address; every row has to come to the same with it.</summary>
    public static BoundSocket SpecificIPv4 { get; } = IPv4 with { Address = new(IPFamily.IPv4, AddressScope.Specific) };

    public static IReadOnlyList<(string Title, string Place, BoundSocket Socket)> IPv6 { get; } =
    [
        ("unset", "[::]", IPv6Socket(SocketMode.Unset, IPFamily.IPv6, AddressScope.Wildcard)),
        ("IPv6-only", "[::]", IPv6Socket(SocketMode.IPv6Only, IPFamily.IPv6, AddressScope.Wildcard)),
        ("dual", "[::]", IPv6Socket(SocketMode.Dual, IPFamily.IPv6, AddressScope.Wildcard)),
        ("dual", "[::1]", IPv6Socket(SocketMode.Dual, IPFamily.IPv6, AddressScope.Specific)),
        ("dual", "0.0.0.0", IPv6Socket(SocketMode.Dual, IPFamily.IPv4, AddressScope.Wildcard)),
    ];

    private static BoundSocket IPv6Socket(SocketMode mode, IPFamily family, AddressScope scope) =>
        Bound(new(IPFamily.IPv6, Transport.Tcp, mode), family, scope);

    private static BoundSocket Bound(SocketSetup setup, IPFamily family, AddressScope scope) =>
        new(setup, new LocalAddress(family, scope));
}
