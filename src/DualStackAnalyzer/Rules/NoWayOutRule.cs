using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DualStackAnalyzer.Rules;

/// <summary>DSA5003: what becomes of the socket where the system has no IPv6.</summary>
internal sealed class NoWayOutRule() : SocketRule(RuleDescriptors.NoWayOut, rank: 10)
{
    public override IEnumerable<RuleFinding> Find(TypeFacts facts) =>
        from history in facts.Histories
        where !facts.IsProbe(history) && history.Creation.IsOwn && !TestProject.Contains(history.Creation.Home)
        let created = history.Facts.Where(fact => fact.Kind == FactKind.Create || (fact.Kind == FactKind.Bind && fact.State.Holder == Holder.Server)).ToList()
        where created.Count > 0 && created.All(fact => fact.Family.Are(Traits.IPv6) && fact.State.Family is Constant)
        let finding = created[0].State.Holder == Holder.Server ? OfEndPoint(history, created, facts)
            : created.All(fact => fact.State.Mode == Modes.Dual) ? OfSetting(history) : OfCreation(history, created)
        where finding is not null
        select finding;

    private RuleFinding? OfCreation(SocketHistory history, IReadOnlyList<Fact> created) =>
        created.All(fact => !HasWayOut(fact, history.Creation.Operation))
            ? AtCreation(history, [], $"{Sentences.Named("IPv6 socket", history)} cannot be created where the system has no IPv6 (SocketException, AddressFamilyNotSupported); test Socket.OSSupportsIPv6 first, or fall back to IPv4 in a catch")
            : null;

    /// <summary>
    /// What a web server listens on. <c>ListenAnyIP</c> is IPv4 there, and all that is wanted; beside an IPv4 endpoint the host does
    /// not start anywhere (DSA2001).
    /// </summary>
    private RuleFinding? OfEndPoint(SocketHistory history, IReadOnlyList<Fact> created, TypeFacts facts) =>
        created.All(fact => fact.Address.Are(Traits.WildcardIPv6) && !HasWayOut(fact, history.Creation.Operation) && !HasSibling(fact, facts))
            && history.Sources.All(source => source.Operation is IInvocationOperation { TargetMethod: var listen } && facts.Api.EffectOf(listen) != ApiEffect.ListenAtEveryAddress)
                ? AtCreation(history, [], "This Kestrel endpoint on [::] does not start where the system has no IPv6; use ListenAnyIP") with
                {
                    Facts = ImmutableDictionary<string, string?>.Empty.Add(DiagnosticRoles.Server, "true"),
                }
                : null;

    private static bool HasSibling(Fact endPoint, TypeFacts facts) => facts.Histories.SelectMany(history => history.Binds)
        .Any(other => other.State.Holder == Holder.Server && other.Family.MayBe(Traits.IPv4) && other.State.Port == endPoint.State.Port);

    /// <summary>A socket without a family is IPv4 there, and has no mode.</summary>
    private RuleFinding? OfSetting(SocketHistory history)
    {
        var set = history.Facts.FirstOrDefault(fact => fact.Kind == FactKind.SetMode && fact.Site.IsOwn && fact.State.Life == Life.Fresh && !IsForCallers(fact.Site.Operation));
        return set is null || HasWayOut(set, history.Creation.Operation) ? null
            : AtCreation(history, [], $"{Sentences.Named("Socket", history)} is IPv4 where the system has no IPv6, and setting {Sentences.PropertyOf(set)} throws there; test its AddressFamily first") with
            {
                Places = ImmutableArray.Create((DiagnosticRoles.Setting, set.Site.Operation)),
                Facts = ImmutableDictionary<string, string?>.Empty.Add(DiagnosticRoles.Family, DiagnosticRoles.FamilyAtRunTime),
            };
    }

    /// <summary>Whether callers choose the mode: the value is one that they pass.</summary>
    private static bool IsForCallers(IOperation setting) => setting switch
    {
        ISimpleAssignmentOperation assignment => IsPassed(assignment.Value),
        IInvocationOperation call => call.Arguments.Any(argument => IsPassed(argument.Value)),
        _ => false,
    };

    private static bool IsPassed(IOperation value) => value switch
    {
        IConversionOperation conversion => IsPassed(conversion.Operand),
        IParameterReferenceOperation => true,
        _ => false,
    };

    /// <summary>Whether a test has asked the system, any condition stands around it, or a catch does more than to pass the failure on.</summary>
    private static bool HasWayOut(Fact fact, IOperation creation) =>
        !fact.Disjunct.TraitsOf(Disjunct.SupportsIPv6).MayBe(Traits.IsFalse)
        || fact.Site.WithCallers().Any(site => IsUnderCondition(site.Operation.Syntax, site.Operation == creation ? null : creation.Syntax) || Conditions.AreHandled(site.Operation.Syntax));

    private static bool IsUnderCondition(SyntaxNode node, SyntaxNode? creation) => node.Ancestors()
        .TakeWhile(outer => outer is not (BaseMethodDeclarationSyntax or AccessorDeclarationSyntax) && (creation is null || !outer.Contains(creation)))
        .Any(outer => outer is IfStatementSyntax or SwitchSectionSyntax or ConditionalExpressionSyntax or SwitchExpressionArmSyntax or ConditionalAccessExpressionSyntax);
}
