namespace DualStackAnalyzer.Rules;

/// <summary>DSA1005: the mode says both families, the address says one.</summary>
internal sealed class OneFamilyRule() : SocketRule(RuleDescriptors.OneFamily, rank: 9)
{
    public override IEnumerable<RuleFinding> Find(TypeFacts facts) =>
        from history in facts.Histories
        let binds = history.Binds.ToList()
        where binds.Count > 0 && !history.IsClient && !facts.IsProbe(history) && binds.All(bind => bind.State.Mode == Modes.Dual && bind.Family.Are(Traits.IPv6))
        let isIPv4 = binds.All(bind => bind.Address.Are(Traits.IPv4))
        let isSpecificIPv6 = binds.All(bind => bind.Address.Are(Traits.SpecificIPv6) && bind.State.Choice is not null)
        where isIPv4 || isSpecificIPv6
        select Say(history, binds, isIPv4);

    private RuleFinding Say(SocketHistory history, IReadOnlyList<Fact> binds, bool isIPv4)
    {
        var finding = AtCreation(history, binds, Sentences.Named("Dual-mode socket", history), isIPv4 ? "IPv4" : "IPv6", isIPv4 ? "IPv6" : "IPv4");
        var bind = binds[0].Site.Outermost().Operation;
        var any = bind.DescendantsAndSelf().OfType<IFieldReferenceOperation>().FirstOrDefault(IsAny);
        return finding with { Places = any is null ? finding.Places : finding.Places.Add((DiagnosticRoles.Address, any)) };
    }

    private static bool IsAny(IFieldReferenceOperation field) => field.Field is { Name: "Any", ContainingType.Name: nameof(System.Net.IPAddress) };
}
