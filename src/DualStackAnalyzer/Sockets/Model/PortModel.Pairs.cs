namespace DualStackAnalyzer.Sockets.Model;

internal static partial class PortModel
{
    /// <summary>
    /// Whether two sockets, bound to one port number and alive at once, are after the same packets.
    /// Symmetric: on Linux the overlap matters, not the order.
    /// </summary>
    /// <remarks>
    /// They do if the transport is the same and a family is served by both. Where one family is served by
    /// both, a wildcard meets every address of it, and two specific ones are taken to be equal.
    /// A dual wildcard socket serves both families; a dual socket on a specific IPv6 address never meets IPv4.
    /// </remarks>
    public static bool Meets(BoundSocket first, BoundSocket second, SocketRuntime runtime)
        => first.Setup.Transport == second.Setup.Transport
            && first.Setup.Transport != Transport.Raw
            && (Serves(first, runtime) & Serves(second, runtime)) != IPFamilies.None;

    /// <summary>What the second of two sockets meets with on its way to a port that the first one holds.</summary>
    /// <param name="scenario">Two sockets that can be bound each on its own (see <see cref="Bind"/>).</param>
    /// <param name="runtime">The class library that creates them.</param>
    public static PairOutcome SecondBind(SocketScenario scenario, SocketRuntime runtime)
    {
        var (first, second) = scenario;
        return Meets(first, second, runtime)
            ? SecondBind(first, second.Setup.Transport, KernelReuseOf(first.Setup, runtime) & KernelReuseOf(second.Setup, runtime))
            : PairOutcome.BothBind;
    }

    /// <summary>
    /// The kernel's own rule for two sockets that meet: both may bind if both set SO_REUSEPORT, or if both set
    /// SO_REUSEADDR and none of them listens. With SO_REUSEADDR alone the conflict of two TCP sockets comes
    /// back at the second <c>listen</c>; UDP never listens.
    /// </summary>
    /// <remarks>Linux, measured with plain system calls; described in socket(7), SO_REUSEADDR and SO_REUSEPORT.</remarks>
    /// <param name="first">The socket that holds the port.</param>
    /// <param name="transport">What both carry.</param>
    /// <param name="shared">The options that both have set.</param>
    public static PairOutcome SecondBind(BoundSocket first, Transport transport, KernelReuse shared) => shared switch
    {
        _ when (shared & KernelReuse.Port) != 0 => PairOutcome.SharesPort,
        KernelReuse.None => PairOutcome.InUseAtBind,
        _ when transport == Transport.Udp => PairOutcome.SharesPort,
        _ => first.Listening ? PairOutcome.InUseAtBind : PairOutcome.InUseAtListen,
    };

    /// <summary>The kernel's options behind <c>ReuseAddress</c>, with those that were not asked for.</summary>
    /// <remarks>
    /// On Unix both class libraries set both options for ReuseAddress. Unasked, .NET sets SO_REUSEADDR on every
    /// TCP socket that it binds, and Mono on every socket that it creates.
    /// Measured: no other reading fits the outcomes of all pairs.
    /// </remarks>
    public static KernelReuse KernelReuseOf(SocketSetup setup, SocketRuntime runtime) => (runtime, setup) switch
    {
        (_, { Reuse: Reuse.Set }) => KernelReuse.Address | KernelReuse.Port,
        (SocketRuntime.Net, { Transport: Transport.Udp }) => KernelReuse.None,
        _ => KernelReuse.Address,
    };
}
