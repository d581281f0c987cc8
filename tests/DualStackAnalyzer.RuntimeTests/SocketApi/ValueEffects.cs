using System.Net.NetworkInformation;
using System.Reflection;

namespace DualStackAnalyzer.RuntimeTests.SocketApi;

/// <summary>The effects that only look: at sockets, endpoints and addresses.</summary>
internal static class ValueEffects
{
    private static readonly IPEndPoint EndPoint = new(IPAddress.IPv6Loopback, 80);

    public static IReadOnlyDictionary<string, Effect> All { get; } = new Dictionary<string, Effect>
    {
        ["HeldSocket"] = new("a socket", (member, bench) => Read(member, bench.Fresh(Members.HolderOf(member))) is Socket ? "a socket" : "something else"),
        ["SocketFamily"] = Shows("InterNetworkV6", (member, bench) => Read(member, bench.Fresh(typeof(Socket)))),
        ["LocalEndPoint"] = new("where it is bound", (member, bench) =>
        {
            var holder = bench.Bound(Members.HolderOf(member));
            return $"[::1]:{Live.PortOf(Bench.SocketOf(holder))}" == $"{Read(member, holder)}" ? "where it is bound" : "elsewhere";
        }),
        ["RemoteEndPoint"] = new("the peer", (member, bench) =>
        {
            var socket = (Socket)bench.Fresh(typeof(Socket));
            socket.Connect(bench.Peer);
            return bench.Peer.Equals(Read(member, socket)) ? "the peer" : "another";
        }),
        ["Connected"] = new("whether it is connected", (member, bench) =>
        {
            var holder = bench.Fresh(Members.HolderOf(member));
            var before = Read(member, holder);
            Bench.SocketOf(holder).Connect(bench.Peer);
            return (before, Read(member, holder)) is (false, true) ? "whether it is connected" : "something else";
        }),
        ["IsBound"] = new("whether it is bound", (member, bench) =>
        {
            var holder = Members.HolderOf(member);
            return (Read(member, bench.Fresh(holder)), Read(member, bench.Bound(holder))) is (false, true) ? "whether it is bound" : "something else";
        }),
        ["SupportsIPv4"] = Shows("True", (member, _) => Read(member, null)),
        ["SupportsIPv6"] = Shows("True", (member, _) => Read(member, null)),
        ["WildcardIPv4"] = Shows("0.0.0.0", (member, _) => Read(member, null)),
        ["WildcardIPv6"] = Shows("::", (member, _) => Read(member, null)),
        ["NoneIPv6"] = Shows("::", (member, _) => Read(member, null)),
        ["LoopbackIPv4"] = Shows("127.0.0.1", (member, _) => Read(member, null)),
        ["LoopbackIPv6"] = Shows("::1", (member, _) => Read(member, null)),
        ["Broadcast"] = Shows("255.255.255.255", (member, _) => Read(member, null)),
        ["ParseAddress"] = Shows("::1", (member, _) => Members.Call(member, null, _ => "::1")),
        ["TryParseAddress"] = Shows("::1", TryParse),
        ["ParseEndPoint"] = Shows("[::1]:80", (member, _) => Members.Call(member, null, _ => "[::1]:80")),
        ["MakeAddress"] = Shows("127.0.0.1", (member, _) => Members.TakesSpan(member) ? new IPAddress((ReadOnlySpan<byte>)[127, 0, 0, 1]) : Members.Call(
            member, null, parameter => parameter.ParameterType == typeof(long) ? 0x0100007FL : new byte[] { 127, 0, 0, 1 })),
        ["MakeEndPoint"] = Shows("[::1]:0", (member, bench) => Members.Call(member, null, bench.Arguments(toPeer: false))),
        ["MakeEndPointOfNumber"] = Shows("127.0.0.1:0", (member, bench) => Members.Call(member, null, bench.Arguments(toPeer: false))),
        ["AddressOfEndPoint"] = Shows("::1", (member, _) => Read(member, EndPoint)),
        ["PortOfEndPoint"] = Shows("80", (member, _) => Read(member, EndPoint)),
        ["FamilyOfEndPoint"] = Shows("InterNetworkV6", (member, _) => Read(member, EndPoint)),
        ["FamilyOfAddress"] = Shows("InterNetworkV6", (member, _) => Read(member, IPAddress.IPv6Loopback)),
        ["MapToIPv4"] = Shows("10.1.2.3", (member, _) => Read(member, IPAddress.Parse("::ffff:10.1.2.3"))),
        ["MapToIPv6"] = Shows("::ffff:10.1.2.3", (member, _) => Read(member, IPAddress.Parse("10.1.2.3"))),
        ["BytesOfAddress"] = Shows("4 and 16", (member, _) => $"{BytesOf(member, IPAddress.Loopback)} and {BytesOf(member, IPAddress.IPv6Loopback)}"),
        ["InterfaceAddress"] = new("addresses of this machine", (member, _) => OwnAddresses().All(own => Read(member, own) is IPAddress)
            ? "addresses of this machine" : "something else"),
        ["ResolveName"] = Shows("::1", (member, bench) => ((IPAddress[])Members.Call(member, null, bench.Arguments(toPeer: false))!).Single()),
    };

    private static Effect Shows(string claim, Func<MemberInfo, Bench, object?> show) => new(claim, (member, bench) => $"{show(member, bench)}");

    private static object? Read(MemberInfo member, object? target) => Members.Call(member, target, _ => null);

    private static int BytesOf(MemberInfo member, IPAddress address) => ((byte[])Read(member, address)!).Length;

    private static IPAddress? TryParse(MemberInfo member, Bench bench)
    {
        object?[] arguments = ["::1", null];
        ((MethodInfo)member).Invoke(null, arguments);
        return (IPAddress?)arguments[1];
    }

    private static IEnumerable<IPAddressInformation> OwnAddresses() =>
        NetworkInterface.GetAllNetworkInterfaces().SelectMany(network => network.GetIPProperties().UnicastAddresses);
}
