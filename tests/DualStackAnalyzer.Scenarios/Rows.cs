namespace DualStackAnalyzer.Scenarios;

/// <summary>The values that the scenario tables run through, and how a row is called.</summary>
internal static class Rows
{
    /// <summary>Transports that have ports.</summary>
    public static IReadOnlyList<Transport> Transports { get; } = [Transport.Tcp, Transport.Udp];

    public static IReadOnlyList<LocalAddress> Addresses { get; } =
    [
        new(IPFamily.IPv4, AddressScope.Wildcard),
        new(IPFamily.IPv4, AddressScope.Specific),
        new(IPFamily.IPv6, AddressScope.Wildcard),
        new(IPFamily.IPv6, AddressScope.Specific),
    ];

    /// <summary>An IPv4 socket, and an IPv6 socket in each mode.</summary>
    public static IEnumerable<SocketSetup> Setups(Transport transport) =>
    [
        new(IPFamily.IPv4, transport),
        new(IPFamily.IPv6, transport, SocketMode.Unset),
        new(IPFamily.IPv6, transport, SocketMode.IPv6Only),
        new(IPFamily.IPv6, transport, SocketMode.Dual),
    ];

    /// <summary>Every socket at every address, whether or not it can be bound there.</summary>
    public static IEnumerable<BoundSocket> Sockets(Transport transport) =>
        from setup in Setups(transport)
        from address in Addresses
        select new BoundSocket(setup, address);

    /// <summary>Every value of an enumeration, so that none is forgotten when it grows.</summary>
    public static IEnumerable<T> Every<T>()
        where T : struct, Enum =>
#if NET
        Enum.GetValues<T>();
#else
        (T[])Enum.GetValues(typeof(T));
#endif

    /// <summary>For example "dual on [::1]".</summary>
    public static string Name(BoundSocket socket) => $"{Name(socket.Setup)} on {Name(socket.Address)}";

    public static string Name(SocketSetup setup) => setup switch
    {
        { Family: IPFamily.IPv4 } => "IPv4",
        { Mode: SocketMode.Unset } => "IPv6 unset",
        { Mode: SocketMode.IPv6Only } => "IPv6 only",
        _ => "dual",
    };

    public static string Name(LocalAddress address) => address.Family == IPFamily.IPv4
        ? Live.Address(address).ToString()
        : $"[{Live.Address(address)}]";
}
