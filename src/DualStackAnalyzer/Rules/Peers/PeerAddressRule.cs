namespace DualStackAnalyzer.Rules.Peers;

/// <summary>DSA4001: the addresses of a dual-mode socket's IPv4 peers are mapped ones.</summary>
internal sealed class PeerAddressRule() : SocketRule(RuleDescriptors.PeerAddress, rank: 13)
{
    public override IEnumerable<RuleFinding> Find(TypeFacts facts)
    {
        var bound = facts.Histories.Where(history => history.Binds.Any()).ToList();
        if (bound.Count == 0 || !bound.All(history => history.Binds.All(IsDual)))
        {
            return [];
        }

        var peers = new Peers(facts.Bodies);
        return Comparison.In(facts.Bodies, peers).Concat(PassedPeers.In(facts.Type, facts.Bodies, peers, facts.BodiesOf))
            .Where(comparison => !Assertions.Expect(SiteOf(comparison.At, bound[0]))).Select(comparison => Say(comparison, bound[0]));
    }

    /// <summary>Whether IPv4 peers come to the socket, and as mapped addresses: it is dual, and not on one IPv6 address.</summary>
    private static bool IsDual(Fact bind) => bind.State.Mode == Modes.Dual && bind.Family.Are(Traits.IPv6) && bind.Address.MayBe(Traits.WildcardIPv6 | Traits.IPv4);

    private static Site SiteOf(IOperation operation, SocketHistory socket) => new(operation, null, socket.Creation.Home, true);

    private static RuleFinding Say(Comparison comparison, SocketHistory socket)
    {
        var choice = socket.Binds.Select(bind => bind.State.Choice).FirstOrDefault(site => site is not null);
        var places = ImmutableArray.Create(
            (DiagnosticRoles.Address, comparison.Address),
            (DiagnosticRoles.Choice, choice?.Outermost().Operation ?? socket.Creation.Operation));
        return new(RuleDescriptors.PeerAddress, comparison.At, SiteOf(comparison.At, socket))
        {
            Arguments = ImmutableArray.Create<object>($"dual-mode socket {Sentences.Quoted(socket, comparison.At)}", comparison.Consequence),
            Places = places.AddRange(comparison.Fills.OrderBy(fill => fill.Syntax.SpanStart).Select(fill => (DiagnosticRoles.Fill, fill))),
        };
    }
}
