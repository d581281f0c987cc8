namespace DualStackAnalyzer.Rules;

/// <summary>
/// DSA1006: the resolver program. A loop that binds sockets of several families to one port finds the socket of its
/// own earlier turn there.
/// </summary>
internal sealed class LoopRule() : SocketRule(RuleDescriptors.Loop, rank: 5)
{
    public override IEnumerable<RuleFinding> Find(TypeFacts facts) =>
        from history in facts.Histories
        where !history.IsClient && !facts.IsProbe(history) && !history.JoinsIPv4Group && history.Binds.Any(MeetsEarlierTurn)
        select AtCreation(history, history.IPv6Binds, history.Variable is { } name ? $"'{name}'" : "its sockets", WhatFollows(history)) with
        {
            Facts = AtCreation(history, []).Facts
                .SetItem(DiagnosticRoles.Family, DiagnosticRoles.FamilyAtRunTime)
                .Add(DiagnosticRoles.Pair, "true"),
        };

    /// <summary>Mono sets SO_REUSEADDR on UDP sockets, so that their binds succeed.</summary>
    private static string WhatFollows(SocketHistory history) => history.Binds.All(bind => bind.State.Transport == TransportKind.Udp)
        ? "they share it on Mono"
        : "Mono fails with AddressAlreadyInUse";

    private static bool MeetsEarlierTurn(Fact bind) => PortPair.Others(bind).Any(earlier =>
        earlier.Socket.Turn == Turn.Earlier && earlier.Socket.Site == bind.Socket.Site
        && (IsUnchosenBeside(new(bind.Socket, bind.State, bind.Disjunct), earlier)
            || IsUnchosenBeside(earlier, new(bind.Socket, bind.State, bind.Disjunct))));

    /// <summary>Whether one may be an unset IPv6 socket on the wildcard while the other is IPv4. One address is not of both families.</summary>
    private static bool IsUnchosenBeside(Bound ipv6, Bound ipv4) =>
        (ipv6.State.Address is Unknown || ipv6.State.Address != ipv4.State.Address)
        && SocketHistory.IsUnchosen(ipv6.State) && ipv6.Family.MayBe(Traits.IPv6) && ipv4.Family.MayBe(Traits.IPv4)
        && ipv6.Disjunct.TraitsOf(ipv6.State.Address).MayBe(Traits.WildcardIPv6);
}
