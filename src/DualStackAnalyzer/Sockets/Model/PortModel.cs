namespace DualStackAnalyzer.Sockets.Model;

/// <summary>
/// What happens at run time, as pure functions. The rules ask it instead of reasoning for themselves, and
/// the runtime tests run every answer on real sockets, so what stands here is measured: Linux, .NET 10 and
/// Mono 6.8, <c>net.ipv6.bindv6only</c> = 0. The table of all answers is docs/portability.md.
/// </summary>
internal static partial class PortModel
{
    /// <summary>The mode that a socket has once it is bound.</summary>
    /// <remarks>
    /// .NET sets IPV6_V6ONLY on TCP and UDP sockets when it creates them, Mono clears it, and both leave
    /// <paramref name="systemDefault"/> no say. .NET leaves a raw socket alone (and Mono cannot create one of IPv6). RFC 3493 section 5.3 makes
    /// off (dual) the default of the option; Linux reads it from <c>net.ipv6.bindv6only</c>.
    /// </remarks>
    /// <param name="setup">An IPv6 socket; for an IPv4 socket the answer is <see cref="SocketMode.Unset"/>.</param>
    /// <param name="runtime">The class library that creates it.</param>
    /// <param name="systemDefault">What the operating system gives a socket whose option is not set.</param>
    public static SocketMode EffectiveMode(
        SocketSetup setup, SocketRuntime runtime, SocketMode systemDefault = SocketMode.Dual) => setup switch
        {
            { Family: IPFamily.IPv4 } => SocketMode.Unset,
            { Mode: not SocketMode.Unset } => setup.Mode,
            _ when runtime == SocketRuntime.Mono => SocketMode.Dual,
            { Transport: Transport.Raw } => systemDefault,
            _ => SocketMode.IPv6Only,
        };

    /// <summary>Binds a socket to an address whose port is free.</summary>
    /// <remarks>
    /// A dual socket turns an IPv4 address into ::ffff:a.b.c.d (RFC 3493 section 3.7) and serves IPv4 only.
    /// So it does on Mono, although LocalEndPoint then says <c>[::]</c> there.
    /// </remarks>
    public static BindResult Bind(SocketSetup setup, LocalAddress address, SocketRuntime runtime)
    {
        bool dual = EffectiveMode(setup, runtime) == SocketMode.Dual;
        return (setup.Family, address.Family) switch
        {
            (IPFamily.IPv4, IPFamily.IPv4) => Serving(IPFamilies.IPv4),
            (IPFamily.IPv4, IPFamily.IPv6) => Throws(CallOutcome.AddressFamilyNotSupported),
            (IPFamily.IPv6, IPFamily.IPv4) when !dual => Throws(CallOutcome.InvalidArgument),
            (_, IPFamily.IPv4) => Serving(IPFamilies.IPv4),
            _ => Serving(dual && address.Scope == AddressScope.Wildcard ? IPFamilies.Both : IPFamilies.IPv6),
        };
    }

    /// <summary>The families whose clients reach a bound socket, which are the halves of the port that it holds.</summary>
    public static IPFamilies Serves(BoundSocket socket, SocketRuntime runtime)
        => Bind(socket.Setup, socket.Address, runtime).Serves;

    private static BindResult Serving(IPFamilies families) => new(CallOutcome.Succeeds, families);

    private static BindResult Throws(CallOutcome outcome) => new(outcome, IPFamilies.None);
}
