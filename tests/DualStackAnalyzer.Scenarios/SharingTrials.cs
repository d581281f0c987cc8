using System.Collections.Generic;
using System.Linq;
using System.Net;
using System.Net.Sockets;
using DualStackAnalyzer.Sockets.Model;

namespace DualStackAnalyzer.Scenarios;

/// <summary>Who answers IPv4 clients when an IPv4 and a dual socket share one port.</summary>
internal static class SharingTrials
{
    public const string Group = "sharing";

    private const int Clients = 20;
    private const int PatienceInMicroseconds = 5_000_000;

    public static IReadOnlyList<Trial> All { get; } =
    [
        .. from transport in Rows.Transports
           from ipv4First in new[] { true, false }
           let name = $"{transport}, {(ipv4First ? "IPv4 socket first" : "dual socket first")}: IPv4 clients reach"
           select new Trial(Group, name, () => Run(transport, ipv4First), _ => "the IPv4 socket only"),
    ];

    private static string Run(Transport transport, bool ipv4First)
    {
        var ipv4 = Wildcard(new SocketSetup(IPFamily.IPv4, transport, Reuse: Reuse.Set));
        var dual = Wildcard(new SocketSetup(IPFamily.IPv6, transport, SocketMode.Dual, Reuse.Set));
        using var pair = new LivePair(ipv4First ? new(ipv4, dual) : new(dual, ipv4));
        var (ipv4Socket, dualSocket) = ipv4First ? (pair.First, pair.Second) : (pair.Second, pair.First);
        var answers = Enumerable.Range(0, Clients)
            .Select(_ => Knock(transport, ipv4Socket, dualSocket) == ipv4Socket)
            .ToList();
        return answers.All(byIPv4 => byIPv4) ? "the IPv4 socket only"
            : answers.Any(byIPv4 => byIPv4) ? "either"
            : "the dual socket only";
    }

    private static BoundSocket Wildcard(SocketSetup setup) => new(setup, new LocalAddress(setup.Family, AddressScope.Wildcard));

    private static Socket Knock(Transport transport, Socket ipv4, Socket dual)
    {
        using var client = Live.Open(new SocketSetup(IPFamily.IPv4, transport));
        client.Connect(new IPEndPoint(IPAddress.Loopback, Live.PortOf(ipv4)));
        if (transport == Transport.Udp)
        {
            client.Send([1]);
        }
        else
        {
            client.LingerState = new LingerOption(true, 0);
        }

        var readable = new List<Socket> { ipv4, dual };
        Socket.Select(readable, null, null, PatienceInMicroseconds);
        var answering = readable.Single();
        if (transport == Transport.Udp)
        {
            answering.Receive(new byte[1]);
        }
        else
        {
            answering.Accept().Dispose();
        }

        return answering;
    }
}
