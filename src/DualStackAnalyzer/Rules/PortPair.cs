using DualStackAnalyzer.Sockets.Model;

namespace DualStackAnalyzer.Rules;

/// <summary>What the other socket of a pair has of the port that a dual-mode socket takes whole.</summary>
internal enum Overlap
{
    /// <summary>It is an IPv4 socket.</summary>
    IPv4,

    /// <summary>It is a dual-mode socket on an IPv4 address, and serves IPv4 only.</summary>
    MappedIPv4,

    /// <summary>It is an IPv6-only socket on the wildcard, as the dual one is: they would collide without IPv4, too.</summary>
    IPv6,
}

/// <summary>An IPv6 socket and another that one disjunct binds to the same port.</summary>
/// <param name="IPv6">The IPv6 socket and how it is bound.</param>
/// <param name="Other">The other socket and how it is bound.</param>
/// <param name="Second">The bind that comes last: where the collision happens.</param>
/// <param name="First">The socket that was bound before.</param>
internal sealed record PortPair(Bound IPv6, Bound Other, Fact Second, Bound First)
{
    public Overlap Overlap { get; init; }

    /// <summary>The pairs that a bind completes.</summary>
    public static IEnumerable<PortPair> At(Fact bind) =>
        PossiblyAt(bind).Where(pair => pair.IPv6.IsIPv6).Concat(OfIPv6At(bind)).Where(pair => pair.First.State.Life == Life.Bound);

    /// <summary>The pairs of two IPv6 sockets that a bind completes.</summary>
    private static IEnumerable<PortPair> OfIPv6At(Fact bind)
    {
        var second = new Bound(bind.Socket, bind.State, bind.Disjunct);
        foreach (var first in Others(bind).Where(first => first.Socket.Site != bind.Socket.Site && first.IsIPv6 && second.IsIPv6))
        {
            foreach (var (dual, other) in new[] { (first, second), (second, first) })
            {
                if (dual.State.Mode != Modes.Dual)
                {
                    continue;
                }

                if (other.IsMapped && !dual.IsMapped)
                {
                    yield return new(dual, other, bind, first) { Overlap = Overlap.MappedIPv4 };
                }
                else if (other.State.Mode == Modes.IPv6Only && dual.IsOnIPv6Wildcard && other.IsOnIPv6Wildcard)
                {
                    yield return new(dual, other, bind, first) { Overlap = Overlap.IPv6 };
                }
            }
        }
    }

    /// <summary>The pairs that a bind may complete: the family of one of them may be chosen at run time.</summary>
    public static IEnumerable<PortPair> PossiblyAt(Fact bind)
    {
        var second = new Bound(bind.Socket, bind.State, bind.Disjunct);
        foreach (var first in Others(bind).Where(first => first.Socket.Site != bind.Socket.Site || first.Socket.Turn == Turn.Earlier))
        {
            if (second.MayBeIPv6 && first.IsIPv4)
            {
                yield return new(second, first, bind, first);
            }
            else if (second.IsIPv4 && first.MayBeIPv6)
            {
                // Of its mode nothing depends on the IPv4 socket.
                foreach (var state in first.State.OfEachMode())
                {
                    var ipv6 = first with { State = state };
                    yield return new(ipv6, second, bind, ipv6);
                }
            }
        }
    }

    /// <summary>The other sockets that hold the port of a bind when it happens.</summary>
    public static IEnumerable<Bound> Others(Fact bind) =>
        bind.Disjunct.Sockets.Entries.Select(entry => new Bound(entry.Key, entry.Value, bind.Disjunct));

    /// <summary>
    /// What becomes of the second socket when the IPv6 one is dual. Whether it fails in Bind or in Listen depends on the
    /// order; to a rule the two are one.
    /// </summary>
    public PairOutcome Outcome(Reuse reuse, SocketRuntime runtime) =>
        PortModel.SecondBind(new(IPv6.ToModel(SocketMode.Dual, reuse), Other.ToModel(OtherMode, reuse)), runtime);

    private SocketMode OtherMode => Overlap switch
    {
        Overlap.MappedIPv4 => SocketMode.Dual,
        Overlap.IPv6 => SocketMode.IPv6Only,
        _ => SocketMode.Unset,
    };
}

/// <summary>A socket that is bound, or about to be, in one disjunct.</summary>
internal sealed record Bound(Identity Socket, SocketState State, Disjunct Disjunct)
{
    public bool IsIPv6 => Family.Are(Traits.IPv6);

    public bool MayBeIPv6 => Family.MayBe(Traits.IPv6);

    public bool IsIPv4 => Family.Are(Traits.IPv4);

    /// <summary>Whether it is a dual-mode socket that serves IPv4 only.</summary>
    public bool IsMapped => IsIPv6 && State.Mode == Modes.Dual && Disjunct.TraitsOf(State.Address).Are(Traits.IPv4);

    public bool IsOnIPv6Wildcard => Disjunct.TraitsOf(State.Address).Are(Traits.WildcardIPv6);

    public Traits Family => Disjunct.TraitsOf(State.Family) & Traits.Address;

    /// <summary>The socket as the model of run-time behaviour knows it; an unknown address may be the wildcard.</summary>
    public BoundSocket ToModel(SocketMode mode, Reuse reuse)
    {
        var address = Disjunct.TraitsOf(State.Address);
        var family = IsIPv4 || !address.MayBe(Traits.IPv6) ? IPFamily.IPv4 : IPFamily.IPv6;
        var transport = State.Transport == TransportKind.Udp ? Transport.Udp : Transport.Tcp;
        return new(
            new(IsIPv4 ? IPFamily.IPv4 : IPFamily.IPv6, transport, mode, reuse),
            new(family, address.MayBe(Traits.Wildcard) ? AddressScope.Wildcard : AddressScope.Specific));
    }
}
