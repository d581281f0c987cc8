namespace DualStackAnalyzer.Rules;

/// <summary>DSA3006: what an IPv4 socket has is not what an IPv6 socket has.</summary>
internal sealed class OtherFamilyGroupRule() : SocketRule(RuleDescriptors.OtherFamilyGroup, rank: 3)
{
    public override IEnumerable<RuleFinding> Find(TypeFacts facts) =>
        Find(facts, FactKind.JoinGroup, IsOfOtherFamily).Concat(Find(facts, FactKind.SetOptionOfIPv6, IsOnIPv4));

    private IEnumerable<RuleFinding> Find(TypeFacts facts, FactKind kind, System.Func<Fact, bool> fails)
    {
        bool throws(Fact fact) => fails(fact) && (kind == FactKind.JoinGroup || !Conditions.AreCaught(fact.Site.Operation.Syntax));
        var reported = new HashSet<IOperation>();
        foreach (var (operation, same) in facts.Certain(kind, throws))
        {
            reported.Add(operation);
            if (!Assertions.Expect(same[0].Site))
            {
                yield return Say(facts, operation, same[0], "");
            }
        }

        // A family that the code itself makes IPv4 on one path and IPv6 on another.
        foreach (var fact in facts.Histories.SelectMany(history => history.Facts).Where(fact => fact.Kind == kind && fact.Site.IsOwn && throws(fact)
            && !Conditions.Around(fact.Site.Operation.Syntax, fact.Socket.Site.Operation.Syntax)))
        {
            if (reported.Add(fact.Site.Operation) && !Assertions.Expect(fact.Site))
            {
                yield return Say(facts, fact.Site.Operation, fact, " on some paths");
            }
        }
    }

    /// <summary>Whether the client is of one family and the group of the other. What a client is given as its socket has a family of its own.</summary>
    private static bool IsOfOtherFamily(Fact join) => join.State.Holder == Holder.UdpClient
        && ((IsOnIPv4(join) && join.Address.Are(Traits.IPv6)) || (join.Family.Are(Traits.IPv6) && join.Address.Are(Traits.IPv4)));

    /// <summary>Whether the socket is IPv4; of a family that is only known not to be IPv6, any other throws as well.</summary>
    private static bool IsOnIPv4(Fact fact) => fact.Family.MayBe(Traits.IPv4) && !fact.Family.MayBe(Traits.IPv6);

    private RuleFinding Say(TypeFacts facts, IOperation operation, Fact fact, string paths)
    {
        var history = facts.HistoryOf(fact.Socket);
        bool isGroup = fact.Kind == FactKind.JoinGroup;
        var (own, other) = IsOnIPv4(fact) ? ("IPv4", "IPv6") : ("IPv6", "IPv4");
        string kind = isGroup ? $"{own} UdpClient" : "IPv4 socket";
        string subject = history.Variable is { } name ? $"{kind} '{name}'" : $"The {kind} created in {Sentences.PlaceOf(history.Creation.Operation, operation)}";
        return At(
            operation, history,
            subject, paths,
            isGroup ? $"joins or leaves an {other} group" : "sets an option of the level IPv6", Sentences.InHelper(fact, operation),
            isGroup ? "ArgumentException" : "SocketException (ProtocolOption)",
            isGroup ? $"use an {other} client for it" : "set it on IPv6 sockets only") with
        {
            Places = ImmutableArray.Create((DiagnosticRoles.Creation, history.Creation.Operation)),
            Facts = ImmutableDictionary<string, string?>.Empty.Add(DiagnosticRoles.Family, paths.Length == 0 ? DiagnosticRoles.FamilyIPv4 : DiagnosticRoles.FamilyAtRunTime),
        };
    }
}
