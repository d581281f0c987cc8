using System.Net;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DualStackAnalyzer.Rules.IPv4Listeners;

/// <summary>A socket, or an endpoint of a web server, that serves whatever client comes over IPv4.</summary>
/// <param name="History">The socket.</param>
/// <param name="Binds">Its binds, all to the IPv4 wildcard or to IPv4 loopback addresses.</param>
internal sealed record IPv4Listener(SocketHistory History, IReadOnlyList<Fact> Binds)
{
    public bool IsOnWildcard => Binds.Any(bind => bind.Address.Are(Traits.WildcardIPv4));

    public bool IsUdp => Binds[0].State.Transport == TransportKind.Udp;

    public bool IsOfServer => Binds[0].State.Holder == Holder.Server;

    /// <summary>The port, if it is a constant on every path; 0 is none.</summary>
    public long? Port => Binds.Select(PortOf).Distinct().ToList() is { Count: 1 } ports ? ports[0] : null;

    public static IPv4Listener? Of(SocketHistory history, TypeFacts facts)
    {
        var binds = history.Binds.ToList();
        return binds.Count > 0 && binds.All(IsForAnyClient) && !binds.All(IsInCatch) && !facts.IsProbe(history) && !history.IsClient
            && history.Facts.All(fact => fact.Socket.Site.IsOwn && fact.Family.Are(Traits.IPv4) && !IsOfIPv4Alone(fact))
            && (binds[0].State.Transport == TransportKind.Udp ? Receives(history, binds, facts) : Listens(history, binds, facts))
                ? new(history, binds)
                : null;
    }

    /// <summary>Whether another socket of the type may serve IPv6 at the same port.</summary>
    public bool HasSibling(TypeFacts facts) => facts.IsPartial || facts.Histories.Any(other => other != History && other.Facts.Any(MayServeIPv6));

    private bool MayServeIPv6(Fact other) => other.Kind is FactKind.Bind or FactKind.Create
        && other.Family.MayBe(Traits.IPv6) && other.State.Holder != Holder.TcpClient
        && (other.State.Transport == Binds[0].State.Transport || other.State.Transport is TransportKind.Unknown)
        && (Port is not { } port || PortOf(other) is not { } taken || port == taken);

    private static long? PortOf(Fact bind) => bind.State.Port switch
    {
        Constant { Data: long port and not 0 } => port,
        Derived { Right: Constant { Data: long port } } => port,
        _ => null,
    };

    /// <summary>Whether an IPv4 socket is bound to the wildcard or to loopback, where no test of the system has ruled IPv6 out.</summary>
    private static bool IsForAnyClient(Fact bind) =>
        bind.Family.Are(Traits.IPv4) && (bind.Address.Are(Traits.WildcardIPv4) || bind.State.Address is Constant { Data: IPAddress address } && IPAddress.IsLoopback(address))
        && !bind.Disjunct.ExcludesIPv6 && !Assertions.Expect(bind.Site);

    /// <summary>Whether a failure has led there. What is bound elsewhere as well is no fallback there, but started again.</summary>
    private static bool IsInCatch(Fact bind) => bind.Site.WithCallers().Append(bind.Socket.Site).Any(site => site.Operation.Syntax.Ancestors().Any(outer => outer is CatchClauseSyntax));

    /// <summary>Whether it does what IPv6 has not: it broadcasts, or it joins a group or speaks to peers that are IPv4.</summary>
    private static bool IsOfIPv4Alone(Fact fact) => fact.Kind switch
    {
        FactKind.AllowBroadcast or FactKind.JoinGroup => true,
        FactKind.SendTo or FactKind.ConnectTo => fact.Address.Are(Traits.IPv4),
        _ => false,
    };

    /// <summary>
    /// Whether it listens: a bound TCP socket does where it is told to, a listener as soon as it is started; one that is closed
    /// unused only tries.
    /// </summary>
    private static bool Listens(SocketHistory history, List<Fact> binds, TypeFacts facts) => binds[0].State is { Transport: TransportKind.Tcp } state && state.Holder switch
    {
        Holder.Server => true,
        Holder.TcpListener => !history.IsClosedAtOnce || history.Facts.Any(fact => fact.Kind is FactKind.Use or FactKind.Keep),
        _ => SocketCalls.Exist(history, facts, "Listen"),
    };

    /// <summary>Whether it is a UDP socket on a port that its clients know, which waits for what they send first.</summary>
    private static bool Receives(SocketHistory history, List<Fact> binds, TypeFacts facts) =>
        binds.All(bind => bind.State.Port is not (Unknown or Constant { Data: 0L }))
        && SocketCalls.Exist(history, facts, "Receive") && !UdpExchange.IsOfClient(history, facts);
}
