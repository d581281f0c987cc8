namespace DualStackAnalyzer.Rules;

/// <summary>DSA3004: the option's number means something else at other levels.</summary>
internal sealed class WrongLevelRule() : SocketRule(Rule, rank: 2)
{
    private static readonly DiagnosticDescriptor Rule = new(
        "DSA3004",
        "IPv6Only is set at a level other than IPv6",
        "IPv6Only of {0} is set{1} at a level other than SocketOptionLevel.IPv6, which throws SocketException ({2}); use SocketOptionLevel.IPv6",
        Categories.Usage, DiagnosticSeverity.Warning, isEnabledByDefault: true,
        description: "The option IPv6Only is set at a level other than SocketOptionLevel.IPv6, where its number means another option or none. "
            + "The call throws SocketException and sets nothing. "
            + "Use SocketOptionLevel.IPv6.",
        helpLinkUri: Pages + "DSA3004.md");

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
