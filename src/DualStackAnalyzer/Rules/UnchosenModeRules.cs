using DualStackAnalyzer.Rules.IPv4Listeners;

namespace DualStackAnalyzer.Rules;

/// <summary>DSA1001, DSA1002 and DSA1003: a socket reaches its bind with the default mode.</summary>
internal abstract class UnchosenModeRule(DiagnosticDescriptor descriptor, int rank) : SocketRule(descriptor, rank)
{
    public sealed override IEnumerable<RuleFinding> Find(TypeFacts facts) =>
        from history in facts.Histories
        where !history.IsClient && !facts.IsProbe(history)
        let unchosen = history.UnchosenBinds.ToList()
        where unchosen.Count > 0 && !(history.IsChosenOnSomePaths && unchosen.TrueForAll(IsOfMerged)) && !(history.IsFamilyChosenAtRunTime && unchosen.TrueForAll(IsOfIPv4Protocol))
        let pair = IsSpecific(unchosen) ? null : unchosen.SelectMany(PortPair.PossiblyAt).FirstOrDefault() ?? PairWith(history, facts)
        where Applies(history, unchosen, facts)
        select Say(history, unchosen, pair, facts);

    /// <summary>
    /// Whether paths of the method have met on the way there that had families of their own, since there were too many: which of those
    /// left the mode unset is not known.
    /// </summary>
    private static bool IsOfMerged(Fact bind) => bind.State.Family is JoinedValue { Holder: Variable or Capture };

    /// <summary>Whether the port is that of a protocol that IPv6 has not.</summary>
    private static bool IsOfIPv4Protocol(Fact bind) => bind.State.Port is Constant { Data: long port } && IPv4Protocols.HavePort(bind.State.Transport == TransportKind.Udp, port);

    protected abstract bool Applies(SocketHistory history, IReadOnlyList<Fact> unchosen, TypeFacts facts);

    protected abstract DiagnosticSeverity SeverityOn(TargetRuntime target, bool isPair);

    protected static bool IsSpecific(IEnumerable<Fact> binds) => binds.All(bind => !bind.Address.MayBe(Traits.WildcardIPv6));

    /// <summary>The pair that an IPv4 socket makes with this one when it is bound later.</summary>
    private static PortPair? PairWith(SocketHistory history, TypeFacts facts) =>
        facts.PossiblePairsOf(history).FirstOrDefault(pair => facts.HistoryOf(pair.Second.Socket) != history);

    private RuleFinding Say(SocketHistory history, IReadOnlyList<Fact> unchosen, PortPair? pair, TypeFacts facts)
    {
        string? ipv4 = pair is null ? null : NameOf(pair.Other, facts.HistoryOf(pair.Other.Socket), history.Creation.Operation);
        var target = facts.TargetAt(history.Creation.Operation);
        var finding = AtCreation(history, unchosen, Sentences.Unchosen(history, unchosen, ipv4, target));
        return (pair is null ? finding : finding with
        {
            Places = finding.Places.Add((DiagnosticRoles.Other, pair.Other.State.Bind!.Outermost().Operation)),
            Facts = finding.Facts.Add(DiagnosticRoles.Pair, "true"),
        }) with
        { Severity = SeverityOn(target, pair is not null), IsOfServer = true };
    }

    private static string NameOf(Bound socket, SocketHistory history, IOperation creation) =>
        $"IPv4 socket {(history.Variable is { } name ? $"'{name}' " : "")}({Sentences.PlaceOf(socket.State.Bind!.Outermost().Operation, creation)})";
}

/// <summary>DSA1001.</summary>
internal sealed class UnchosenIPv6Rule() : UnchosenModeRule(RuleDescriptors.UnchosenIPv6, rank: 6)
{
    protected override bool Applies(SocketHistory history, IReadOnlyList<Fact> unchosen, TypeFacts facts) =>
        !history.IsFamilyChosenAtRunTime && !IsSpecific(unchosen);

    protected override DiagnosticSeverity SeverityOn(TargetRuntime target, bool isPair) => DiagnosticSeverity.Warning;
}

/// <summary>DSA1002.</summary>
internal sealed class UnchosenRunTimeFamilyRule() : UnchosenModeRule(RuleDescriptors.UnchosenRunTimeFamily, rank: 7)
{
    protected override bool Applies(SocketHistory history, IReadOnlyList<Fact> unchosen, TypeFacts facts) =>
        history.IsFamilyChosenAtRunTime && !IsSpecific(unchosen);

    protected override DiagnosticSeverity SeverityOn(TargetRuntime target, bool isPair) =>
        target == TargetRuntime.ModernNet && !isPair ? DiagnosticSeverity.Info : DiagnosticSeverity.Warning;
}

/// <summary>DSA1003.</summary>
internal sealed class UnchosenSpecificAddressRule() : UnchosenModeRule(RuleDescriptors.UnchosenSpecificAddress, rank: 8)
{
    // Where the wildcard gets its mode, a specific address is left without one on purpose: on the same socket, or on another that
    // the same call binds.
    protected override bool Applies(SocketHistory history, IReadOnlyList<Fact> unchosen, TypeFacts facts) =>
        IsSpecific(unchosen) && !history.IsChosenOnSomePaths && !facts.Histories.Any(other => other != history && other.IPv6Binds.Any(
            bind => SocketHistory.IsChosen(bind.State) && unchosen.Any(same => same.Site.Operation == bind.Site.Operation)));

    protected override DiagnosticSeverity SeverityOn(TargetRuntime target, bool isPair) => DiagnosticSeverity.Info;
}
