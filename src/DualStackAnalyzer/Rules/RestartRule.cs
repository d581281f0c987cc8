namespace DualStackAnalyzer.Rules;

/// <summary>DSA1004: Stop drops the socket of a TcpListener, and its mode with it.</summary>
internal sealed class RestartRule() : SocketRule(RuleDescriptors.Restart, rank: 4)
{
    public override IEnumerable<RuleFinding> Find(TypeFacts facts) =>
        from history in facts.Histories
        let restarts = history.Binds.Where(bind => bind.State.LostDual && SocketHistory.IsUnchosen(bind.State)
            && !IsKnownBound(bind) && !bind.Disjunct.ExcludesIPv6).ToList()
        where restarts.Count > 0
        let target = facts.TargetAt(history.Creation.Operation)
        where target != TargetRuntime.Mono
        select Say(history, restarts[0], target);

    /// <summary>Whether a test has found the socket bound: a second start without a stop does nothing.</summary>
    private static bool IsKnownBound(Fact start) => start.Disjunct.PathCondition.Entries.Any(entry =>
        entry.Key is Member { Name: IPropertySymbol { Name: "IsBound", ContainingType.Name: "Socket" } } && !entry.Value.MayBe(Traits.IsFalse));

    private RuleFinding Say(SocketHistory history, Fact restart, TargetRuntime target)
    {
        var finding = AtCreation(
            history, history.Binds, Sentences.Named("TcpListener", history), target == TargetRuntime.ModernNet ? "" : ", but for Mono,");
        var places = finding.Places.Add((DiagnosticRoles.Restart, restart.Site.Outermost().Operation));
        return finding with
        {
            Places = restart.State.Choice is { } choice
                ? places.Add((DiagnosticRoles.Choice, choice.Outermost().Operation))
                : places,
        };
    }
}
