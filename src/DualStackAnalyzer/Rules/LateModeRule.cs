namespace DualStackAnalyzer.Rules;

/// <summary>DSA3001: too late.</summary>
internal sealed class LateModeRule() : SocketRule(RuleDescriptors.LateMode, rank: 2)
{
    /// <summary>Whether the mode is set too late somewhere: what throws comes first, since which mode is meant is not known.</summary>
    public static bool IsLate(SocketHistory history) => history.Facts.Any(fact => fact.Kind == FactKind.SetMode && fact.State.Life == Life.Bound);

    public override IEnumerable<RuleFinding> Find(TypeFacts facts) =>
        from certain in facts.Certain(FactKind.SetMode, set => set.State.Life == Life.Bound && set.Family.MayBe(Traits.IPv6))
        let set = certain.Facts[0]
        where !Assertions.Expect(set.Site)
        let history = facts.HistoryOf(set.Socket)
        let exception = ExceptionOn(facts.TargetAt(certain.Operation))
        select At(certain.Operation, history, Sentences.PropertyOf(set), Sentences.Quoted(history, certain.Operation), Sentences.InHelper(set, certain.Operation), exception) with
        {
            Places = set.State.Bind is { } bind
                ? ImmutableArray.Create((DiagnosticRoles.Bind, bind.Outermost().Operation))
                : ImmutableArray<(string, IOperation)>.Empty,
            // Where an IPv4 socket has the same port, dual mode, once it is set in time, would collide.
            Facts = facts.PossiblePairsOf(history).Any() ? ImmutableDictionary<string, string?>.Empty.Add(DiagnosticRoles.Pair, "true") : ImmutableDictionary<string, string?>.Empty,
        };

    private static string ExceptionOn(TargetRuntime target) => target switch
    {
        TargetRuntime.ModernNet => "SocketException (InvalidArgument)",
        TargetRuntime.Mono => "ArgumentException",
        _ => "SocketException (InvalidArgument), on Mono ArgumentException",
    };
}
