namespace DualStackAnalyzer.Sockets.Model;

internal static partial class PortModel
{
    /// <summary>Connects, sends or receives with an endpoint.</summary>
    /// <remarks>
    /// A dual socket takes every address. .NET tests the family before it connects to one of several addresses, and that of
    /// a placeholder; Mono asks the system only, which has no placeholder.
    /// </remarks>
    public static CallOutcome Use(SocketSetup setup, EndPointCall call, PeerAddress peer, SocketRuntime runtime)
    {
        if (EffectiveMode(setup, runtime) == SocketMode.Dual || Fits(setup.Family, call, peer))
        {
            return CallOutcome.Succeeds;
        }

        return call switch
        {
            EndPointCall.SendByObject => CallOutcome.Succeeds,
            EndPointCall.ConnectByObject => runtime == SocketRuntime.Net && IsOtherFamily(setup.Family, peer) ? CallOutcome.NotSupportedException : CallOutcome.Succeeds,
            EndPointCall.ReceiveFrom or EndPointCall.ReceiveByObject => runtime == SocketRuntime.Net ? CallOutcome.ArgumentException : CallOutcome.Succeeds,
            EndPointCall.ConnectToAddress when runtime == SocketRuntime.Mono => FromSystem(setup, EndPointCall.Connect, peer),
            EndPointCall.ConnectToAddress or EndPointCall.ConnectLater when IsOtherFamily(setup.Family, peer) =>
                runtime == SocketRuntime.Net ? CallOutcome.NotSupportedException : CallOutcome.ArgumentException,
            _ => FromSystem(setup, call, peer),
        };
    }

    /// <summary>Joins or leaves a multicast group by the method of a <c>UdpClient</c>, which compares the two families.</summary>
    public static CallOutcome JoinGroup(IPFamily client, IPFamily group) =>
        client == group ? CallOutcome.Succeeds : CallOutcome.ArgumentException;

    /// <summary>Sets an option of the level IPv6 (RFC 3493 section 5), whether or not an IPv6 socket knows that option.</summary>
    public static CallOutcome SetOptionOfIPv6(IPFamily family) =>
        family == IPFamily.IPv6 ? CallOutcome.Succeeds : CallOutcome.ProtocolOption;

    private static bool Fits(IPFamily socket, EndPointCall call, PeerAddress peer) => peer switch
    {
        PeerAddress.IPv4 => socket == IPFamily.IPv4,
        PeerAddress.MappedIPv4 => socket == IPFamily.IPv6 && call is EndPointCall.ReceiveFrom or EndPointCall.ReceiveByObject,
        _ => socket == IPFamily.IPv6,
    };

    private static bool IsOtherFamily(IPFamily socket, PeerAddress peer) => (socket == IPFamily.IPv4) != (peer == PeerAddress.IPv4);

    /// <summary>Linux looks at the family first, and finds no way to an IPv4 address that is mapped.</summary>
    private static CallOutcome FromSystem(SocketSetup setup, EndPointCall call, PeerAddress peer) => (setup.Family, peer) switch
    {
        (IPFamily.IPv4, _) => CallOutcome.AddressFamilyNotSupported,
        (_, PeerAddress.MappedIPv4) => CallOutcome.NetworkUnreachable,
        _ when call == EndPointCall.Send => CallOutcome.NetworkUnreachable,
        _ when setup.Transport == Transport.Udp => CallOutcome.AddressFamilyNotSupported,
        _ => CallOutcome.InvalidArgument,
    };
}
