namespace DualStackAnalyzer.Rules;

/// <summary>DSA3004: the option's number means something else at other levels.</summary>
internal sealed class WrongLevelRule() : SocketRule(RuleDescriptors.WrongLevel, rank: 2)
{
    public override IEnumerable<RuleFinding> Find(TypeFacts facts)
    {
        foreach (var (operation, sets) in facts.Certain(FactKind.SetAtWrongLevel, set => !Assertions.Expect(set.Site)))
        {
            var history = facts.HistoryOf(sets[0].Socket);
            yield return At(operation, history, Sentences.Quoted(history, operation), Sentences.InHelper(sets[0], operation), ErrorOn(facts.TargetAt(operation))) with
            {
                Places = ImmutableArray.Create((DiagnosticRoles.Creation, history.Creation.Operation)),
                Facts = ImmutableDictionary<string, string?>.Empty.Add(
                    DiagnosticRoles.Family, sets.All(set => set.Family.Are(Traits.IPv6)) ? DiagnosticRoles.FamilyIPv6 : DiagnosticRoles.FamilyAtRunTime),
            };
        }
    }
    private static string ErrorOn(TargetRuntime target) => target switch
    {
        TargetRuntime.ModernNet => "OperationNotSupported",
        TargetRuntime.Mono => "ProtocolOption",
        _ => "OperationNotSupported, on Mono ProtocolOption",
    };
}
