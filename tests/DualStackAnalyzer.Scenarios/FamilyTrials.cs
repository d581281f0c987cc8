namespace DualStackAnalyzer.Scenarios;

/// <summary>
/// Multicast groups and options that do not fit a family. Those that fit are not run here: joining a group speaks to the
/// network.
/// </summary>
internal static class FamilyTrials
{
    public const string Group = "family";

    private static readonly IPAddress IPv4Group = IPAddress.Parse("224.0.0.251");
    private static readonly IPAddress IPv6Group = IPAddress.Parse("ff02::fb");

    public static IReadOnlyList<Trial> All { get; } =
    [
        Join("IPv4 UdpClient joins an IPv6 group", IPFamily.IPv4, dual: false, client => client.JoinMulticastGroup(IPv6Group)),
        Join("IPv4 UdpClient joins an IPv6 group with a time to live", IPFamily.IPv4, dual: false, client => client.JoinMulticastGroup(IPv6Group, 1)),
        Join("IPv4 UdpClient leaves an IPv6 group", IPFamily.IPv4, dual: false, client => client.DropMulticastGroup(IPv6Group)),
        Join("IPv6 UdpClient joins an IPv4 group", IPFamily.IPv6, dual: false, client => client.JoinMulticastGroup(IPv4Group)),
        Join("IPv6 UdpClient joins an IPv4 group with a time to live", IPFamily.IPv6, dual: false, client => client.JoinMulticastGroup(IPv4Group, 1)),
        Join("IPv6 UdpClient leaves an IPv4 group", IPFamily.IPv6, dual: false, client => client.DropMulticastGroup(IPv4Group)),
        Join("dual UdpClient joins an IPv4 group", IPFamily.IPv6, dual: true, client => client.JoinMulticastGroup(IPv4Group)),
        Join("dual UdpClient leaves an IPv4 group", IPFamily.IPv6, dual: true, client => client.DropMulticastGroup(IPv4Group)),
        Set(SocketOptionName.IpTimeToLive),
        Set(SocketOptionName.MulticastInterface),
        Set(SocketOptionName.MulticastTimeToLive),
        Set(SocketOptionName.MulticastLoopback),
        Set(SocketOptionName.PacketInformation),
        Set(SocketOptionName.HopLimit),
        Set(SocketOptionName.AddMembership, socket => socket.SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.AddMembership, new IPv6MulticastOption(IPv6Group))),
        Set(SocketOptionName.DropMembership, socket => socket.SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.DropMembership, new IPv6MulticastOption(IPv6Group))),
    ];

    private static Trial Join(string name, IPFamily family, bool dual, Action<UdpClient> join)
    {
        return new(Group, name, Run, _ => PortModel.JoinGroup(family, family == IPFamily.IPv4 ? IPFamily.IPv6 : IPFamily.IPv4).ToString());

        string Run()
        {
            using var client = new UdpClient(family == IPFamily.IPv4 ? AddressFamily.InterNetwork : AddressFamily.InterNetworkV6);
            if (dual)
            {
                client.Client.DualMode = true;
            }

            return Outcomes.Of(() => join(client));
        }
    }

    private static Trial Set(SocketOptionName option, Action<Socket>? set = null)
    {
        // Several names have the number of the hop limit.
        var name = option == SocketOptionName.IpTimeToLive ? nameof(SocketOptionName.IpTimeToLive) : option.ToString();
        return new(Group, $"IPv4 socket: SetSocketOption(IPv6, {name}, …)", Run, _ => PortModel.SetOptionOfIPv6(IPFamily.IPv4).ToString());

        string Run()
        {
            using var socket = Live.Open(new SocketSetup(IPFamily.IPv4, Transport.Udp));
            return Outcomes.Of(() =>
            {
                if (set is null)
                {
                    socket.SetSocketOption(SocketOptionLevel.IPv6, option, 1);
                }
                else
                {
                    set(socket);
                }
            });
        }
    }
}
