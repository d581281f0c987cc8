namespace DualStackAnalyzer.Scenarios;

/// <summary>The addresses that a dual socket reports: its own, and that of a peer that comes over IPv4.</summary>
internal static class AddressTrials
{
    public const string Group = "address";

    public static IReadOnlyList<Trial> All { get; } =
    [
        Peer("RemoteEndPoint.Address", peer => peer.ToString(), "::ffff:127.0.0.1"),
        Peer("AddressFamily", peer => peer.AddressFamily.ToString(), nameof(AddressFamily.InterNetworkV6)),
        Peer("IsIPv4MappedToIPv6", peer => $"{peer.IsIPv4MappedToIPv6}", "True"),
        Peer("Equals(IPAddress.Loopback)", peer => $"{peer.Equals(IPAddress.Loopback)}", "False"),
        Peer("HashSet { IPAddress.Loopback }.Contains", peer => $"{new HashSet<IPAddress> { IPAddress.Loopback }.Contains(peer)}", "False"),
        Peer("MapToIPv4().Equals(IPAddress.Loopback)", peer => $"{peer.MapToIPv4().Equals(IPAddress.Loopback)}", "True"),
        Peer("IPAddress.IsLoopback", peer => $"{IPAddress.IsLoopback(peer)}", "True", onMono: "False"),
#if NET
        Peer("IPNetwork 127.0.0.0/8 Contains", peer => $"{IPNetwork.Parse("127.0.0.0/8").Contains(peer)}", "True"),
#endif
        Own(IPAddress.Any, "::ffff:0:0", onMono: "::"),
        Own(IPAddress.Loopback, "::ffff:127.0.0.1"),
        Own(IPAddress.IPv6Any, "::"),
    ];

    private static Trial Peer(string question, Func<IPAddress, string> ask, string answer, string? onMono = null) =>
        Of($"IPv4 peer of a dual socket: {question}", () => ask(MappedPeer()), answer, onMono);

    /// <summary>Mono says [::] for 0.0.0.0, and takes IPv4 clients only all the same: see <see cref="BindTrials"/>.</summary>
    private static Trial Own(IPAddress address, string answer, string? onMono = null) =>
        Of($"LocalEndPoint.Address of a dual socket bound to {address}", () => LocalAddress(address), answer, onMono);

    private static Trial Of(string name, Func<string> act, string answer, string? onMono) =>
        new(Group, name, act, here => here.Runtime == SocketRuntime.Mono ? onMono ?? answer : answer);

    private static string LocalAddress(IPAddress address)
    {
        using var socket = Dual();
        socket.Bind(new IPEndPoint(address, 0));
        return ((IPEndPoint)socket.LocalEndPoint!).Address.ToString();
    }

    private static IPAddress MappedPeer()
    {
        using var server = Dual();
        server.Bind(new IPEndPoint(IPAddress.IPv6Any, Live.FreePort(Transport.Tcp)));
        server.Listen(1);
        using var client = Live.Open(new SocketSetup(IPFamily.IPv4, Transport.Tcp));
        client.LingerState = new LingerOption(true, 0);
        client.Connect(new IPEndPoint(IPAddress.Loopback, Live.PortOf(server)));
        using var accepted = server.Accept();
        return ((IPEndPoint)accepted.RemoteEndPoint!).Address;
    }

    private static Socket Dual() => Live.Open(new SocketSetup(IPFamily.IPv6, Transport.Tcp, SocketMode.Dual));
}
