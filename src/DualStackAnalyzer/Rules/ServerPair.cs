namespace DualStackAnalyzer.Rules;

/// <summary>DSA2001 for the endpoints of a web server: it makes the IPv6 wildcard dual by itself, so that another word is needed.</summary>
internal static class ServerPair
{
    public static bool Is(PortPair pair) => pair.IPv6.State.Holder == Holder.Server;

    public static IEnumerable<RuleFinding> In(TypeFacts facts, DiagnosticDescriptor rule) =>
        from history in facts.Histories
        from bind in history.Binds
        where bind.State.Holder == Holder.Server && !SystemTests.ExcludeLinux(bind.Disjunct) && !Assertions.Expect(bind.Site)
        from pair in PortPair.At(bind)
        where pair.IPv6.State.Mode == Modes.Dual && pair.Other.Disjunct.TraitsOf(pair.Other.State.Address).Are(Traits.WildcardIPv4)
        select Say(pair, facts, rule);

    private static RuleFinding Say(PortPair pair, TypeFacts facts, DiagnosticDescriptor rule)
    {
        var (first, call) = CollisionRule.CallsOf(pair);
        return new(rule, call, facts.HistoryOf(pair.Second.Socket).Creation)
        {
            Rank = 1,
            Sources = facts.HistoryOf(pair.Second.Socket).Sources,
            Arguments = ImmutableArray.Create<object>(
                $"This Kestrel endpoint and the one in {Sentences.PlaceOf(first, call)}",
                "[::] serves IPv4 too, so the host fails to start (IOException)",
                "use one ListenAnyIP"),
            Places = ImmutableArray.Create((DiagnosticRoles.Other, first)),
            Facts = ImmutableDictionary<string, string?>.Empty
                .Add(DiagnosticRoles.Server, "true")
                .Add(DiagnosticRoles.IPv6First, pair.First == pair.IPv6 ? "true" : "false"),
        };
    }
}
