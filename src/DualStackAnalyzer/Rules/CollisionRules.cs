using DualStackAnalyzer.Sockets.Model;

namespace DualStackAnalyzer.Rules;

/// <summary>DSA2001 and DSA2002: a dual-mode socket and another are after the same port.</summary>
internal abstract class CollisionRule(DiagnosticDescriptor descriptor) : SocketRule(descriptor, rank: 1)
{
    public override IEnumerable<RuleFinding> Find(TypeFacts facts) =>
        from history in facts.Histories
        from bind in history.Binds
        where !OtherFamilyRule.Throws(bind)
        from pair in PortPair.At(bind)
        where !ServerPair.Is(pair) && !IsShared(pair, facts) && !SystemTests.ExcludeLinux(bind.Disjunct)
        let ipv6 = facts.HistoryOf(pair.IPv6.Socket)
        where IsDual(pair, facts.TargetAt(bind.Site.Operation)) && !IsRescued(ipv6) && !LateModeRule.IsLate(ipv6) && !Assertions.Expect(bind.Site)
        where Applies(pair, pair.Outcome(ReuseOf(pair), RuntimeOf(pair.IPv6)), history)
        select Say(pair, facts);

    /// <summary>Whether both are meant to share the port, as receivers of a multicast group are that reuse it; on Mono every UDP socket reuses it.</summary>
    private static bool IsShared(PortPair pair, TypeFacts facts) =>
        (facts.HistoryOf(pair.IPv6.Socket).JoinsGroup || facts.HistoryOf(pair.Other.Socket).JoinsGroup)
        && (ReuseOf(pair) == Reuse.Set || RuntimeOf(pair.IPv6) == SocketRuntime.Mono);

    protected abstract bool Applies(PortPair pair, PairOutcome outcome, SocketHistory second);

    protected abstract IReadOnlyList<object> ArgumentsFor(PortPair pair, string sockets, string ipv6, string ipv4, SocketHistory second);

    /// <summary>Whether on some path both set ReuseAddress.</summary>
    protected static bool MayShare(SocketHistory second) => second.Binds.SelectMany(PortPair.At).Any(pair => ReuseOf(pair) == Reuse.Set);

    /// <summary>Whether it is set on both for certain.</summary>
    protected static Reuse ReuseOf(PortPair pair) =>
        pair.IPv6.State.Reuse == ReuseAddress.On && pair.Other.State.Reuse == ReuseAddress.On ? Reuse.Set : Reuse.None;

    /// <summary>The runtime on which it is dual: an unset socket is so on Mono.</summary>
    private static SocketRuntime RuntimeOf(Bound ipv6) => ipv6.State.Mode == Modes.Dual ? SocketRuntime.Net : SocketRuntime.Mono;

    /// <summary>Whether the IPv6 socket is dual. Two passes of one loop that leave the mode unset are reported by <see cref="LoopRule"/>, on every target.</summary>
    private static bool IsDual(PortPair pair, TargetRuntime target) => pair.IPv6.State.Mode == Modes.Dual
        || (pair.IPv6.State.Mode == Modes.Unset && target != TargetRuntime.ModernNet && pair.IPv6.Socket.Site != pair.Other.Socket.Site);

    /// <summary>Whether a later attempt is made with IPv6Only: the author knows of the collision.</summary>
    private static bool IsRescued(SocketHistory history) => history.Binds.Any(bind => bind.State.Mode == Modes.IPv6Only);

    private RuleFinding Say(PortPair pair, TypeFacts facts)
    {
        var (history, ipv4) = (facts.HistoryOf(pair.IPv6.Socket), facts.HistoryOf(pair.Other.Socket));
        var call = CallOf(pair);
        var (six, four) = (NameOf(pair.IPv6, history, ipv4, call), NameOf(pair.Other, ipv4, history, call));
        string sockets = pair.IPv6.State.Mode == Modes.Dual
            ? $"Dual-mode socket {six} and {KindOf(pair)} socket {four}{(pair.Overlap == Overlap.MappedIPv4 ? " on an IPv4 address" : "")}"
            : $"On Mono IPv6 socket {six}, dual-mode by default, and IPv4 socket {four}";
        var finding = At(call, history, [.. ArgumentsFor(
            pair, sockets, history.Variable is null ? "the dual-mode socket" : six, ipv4.Variable is null ? $"the {KindOf(pair)} socket" : four, facts.HistoryOf(pair.Second.Socket))]);
        var places = ImmutableArray.Create(
            (DiagnosticRoles.Other, pair.First.State.Bind!.Outermost().Operation),
            (DiagnosticRoles.Creation, history.Creation.Operation));
        return finding with
        {
            Places = pair.IPv6.State.Choice is { } choice
                ? places.Add((DiagnosticRoles.Choice, choice.Outermost().Operation))
                : places,
            Facts = ImmutableDictionary<string, string?>.Empty
                .Add(DiagnosticRoles.Family, history.IsFamilyChosenAtRunTime ? DiagnosticRoles.FamilyAtRunTime : DiagnosticRoles.FamilyIPv6)
                .Add(DiagnosticRoles.Pair, pair.Overlap == Overlap.IPv6 ? DiagnosticRoles.PairOfIPv6 : "true")
                .Add(DiagnosticRoles.IPv6First, pair.First == pair.IPv6 ? "true" : "false"),
        };
    }

    private static string KindOf(PortPair pair) => pair.Overlap switch
    {
        Overlap.IPv4 => "IPv4",
        Overlap.MappedIPv4 => "dual-mode",
        _ => "IPv6-only",
    };

    /// <summary>The variable; two sockets of one variable, or of none, are told apart by the lines of their binds.</summary>
    private static string NameOf(Bound socket, SocketHistory history, SocketHistory other, IOperation call)
    {
        string place = $"({Sentences.PlaceOf(socket.State.Bind?.Outermost().Operation ?? call, call)})";
        return history.Variable is not { } name ? place
            : name == other.Variable ? $"'{name}' {place}"
            : $"'{name}'";
    }

    /// <summary>The second bind; where one helper binds both, the call that passes the second.</summary>
    private static IOperation CallOf(PortPair pair) => CallsOf(pair).Second;

    /// <summary>The two binds; where one helper binds both, the calls that pass them.</summary>
    internal static (IOperation First, IOperation Second) CallsOf(PortPair pair)
    {
        var (second, first) = (pair.Second.Site, pair.First.State.Bind!);
        while (second.Operation == first.Operation && second.Caller is { } caller && first.Caller is { } other)
        {
            (second, first) = (caller, other);
        }

        return (first.Outermost().Operation, second.Outermost().Operation);
    }
}

/// <summary>DSA2001.</summary>
internal sealed class CollisionRuleOfExclusivePorts() : CollisionRule(RuleDescriptors.ExclusivePorts)
{
    public override IEnumerable<RuleFinding> Find(TypeFacts facts) => base.Find(facts).Concat(ServerPair.In(facts, RuleDescriptors.ExclusivePorts));

    // What is set on the systems that know it counts as set: there is another rule for it.
    protected override bool Applies(PortPair pair, PairOutcome outcome, SocketHistory second) =>
        outcome is PairOutcome.InUseAtBind or PairOutcome.InUseAtListen && !(SystemTests.Decide(pair.Second.Disjunct) && MayShare(second));

    protected override IReadOnlyList<object> ArgumentsFor(PortPair pair, string sockets, string ipv6, string ipv4, SocketHistory second)
    {
        bool mayReuse = MayShare(second) || (pair.IPv6.State.Reuse.HasFlag(ReuseAddress.On) && pair.Other.State.Reuse.HasFlag(ReuseAddress.On));
        return
        [
            sockets,
            $"the second fails with AddressAlreadyInUse{(mayReuse ? ", or shares it where both set ReuseAddress" : "")}",
            pair.Overlap == Overlap.IPv6 ? $"drop {ipv4}, since {ipv6} accepts IPv6 clients too" : $"make {ipv6} IPv6-only or drop {ipv4}",
        ];
    }
}

/// <summary>DSA2002.</summary>
internal sealed class CollisionRuleOfSharedPorts() : CollisionRule(RuleDescriptors.SharedPorts)
{
    protected override bool Applies(PortPair pair, PairOutcome outcome, SocketHistory second) =>
        outcome == PairOutcome.SharesPort && pair.Overlap != Overlap.IPv6;

    protected override IReadOnlyList<object> ArgumentsFor(PortPair pair, string sockets, string ipv6, string ipv4, SocketHistory second) =>
        [sockets, ReuseOf(pair) == Reuse.Set ? " because both set ReuseAddress" : " because Mono reuses ports of UDP sockets", ipv6];
}
