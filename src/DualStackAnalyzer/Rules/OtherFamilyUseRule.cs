using DualStackAnalyzer.Sockets.Model;

namespace DualStackAnalyzer.Rules;

/// <summary>DSA3005: the other side's endpoint, or the placeholder for it, is of the other family.</summary>
internal sealed class OtherFamilyUseRule() : SocketRule(RuleDescriptors.OtherFamilyUse, rank: 3)
{
    private static readonly ImmutableArray<FactKind> Kinds = ImmutableArray.Create(FactKind.ConnectTo, FactKind.SendTo, FactKind.ReceiveFrom);

    public override IEnumerable<RuleFinding> Find(TypeFacts facts)
    {
        var uses = Kinds.SelectMany(kind => Misfits(kind, facts)).ToList();
        return uses.GroupBy(use => (Creation: facts.HistoryOf(use.Fact.Socket).Creation.Operation.Syntax, Call: IsCuredBySocket(use) ? null : use.Operation.Syntax))
            .Select(same => Say(facts, [.. same.OrderBy(use => use.Operation.Syntax.SpanStart)]))
            .Concat(PeerOfAnyFamily.In(facts).Select(peer => Say(facts, peer)));
    }

    /// <summary>Whether no endpoint of this call can mend it: a socket has one family, but each receive has a placeholder of its own.</summary>
    private static bool IsCuredBySocket(Misfit use) => use.Fact.Kind != FactKind.ReceiveFrom;

    private static IEnumerable<Misfit> Misfits(FactKind kind, TypeFacts facts)
    {
        var certain = new HashSet<IOperation>();
        foreach (var (operation, uses) in facts.Certain(kind, use => Throws(use, facts.TargetAt(use.Site.Operation))))
        {
            certain.Add(operation);
            if (IsSaid(uses[0], facts))
            {
                yield return new(operation, uses[0], SocketOf(uses[0]), IsCertain: true);
            }
        }

        // A socket of the family that a caller chooses, with an endpoint of one family: one of several may be that of the socket.
        var misfits = from history in facts.Histories
                      where !Broadcasts(history)
                      from same in history.Facts.Where(fact => fact.Kind == kind && fact.Site.IsOwn && fact.Family.MayBe(Traits.IPv6)).GroupBy(fact => (fact.Site.Operation, fact.Socket))
                      where same.All(fact => MayThrow(fact, facts.TargetAt(fact.Site.Operation)))
                      select same.First();
        foreach (var use in misfits.Where(use => !IsUnderTest(use)))
        {
            if (certain.Add(use.Site.Operation) && IsSaid(use, facts))
            {
                yield return new(use.Site.Operation, use, IPFamily.IPv6, IsCertain: false);
            }
        }
    }

    /// <summary>Whether the use is reported. A bind that fails is reported first (DSA3003): the code does not get here.</summary>
    private static bool IsSaid(Fact use, TypeFacts facts) =>
        !Assertions.Expect(use.Site) && !facts.HistoryOf(use.Socket).Binds.Any(OtherFamilyRule.Throws);

    private static bool Throws(Fact use, TargetRuntime target) =>
        (SocketOf(use) == IPFamily.IPv4 || (use.Family.Are(Traits.IPv6) && IsNotDual(use.State, target)))
        && OutcomeOf(use, SocketOf(use), RuntimeOf(target)) is not (null or CallOutcome.Succeeds);

    /// <summary>Whether the use throws where the socket is IPv6, which is chosen at run time.</summary>
    private static bool MayThrow(Fact use, TargetRuntime target) =>
        use.State.Family is not (Unknown or JoinedValue or PointsToSet) && use.Socket.Site.Parameter is null
        && use.Family.MayBe(Traits.IPv6) && IsNotDual(use.State, target)
        && OutcomeOf(use, IPFamily.IPv6, RuntimeOf(target)) is not (null or CallOutcome.Succeeds);

    /// <summary>Whether it is IPv6-only where it is IPv6. Unset it is so on .NET, and dual on Mono.</summary>
    private static bool IsNotDual(SocketState state, TargetRuntime target) =>
        state.Mode == Modes.IPv6Only || (state.Mode == Modes.Unset && target == TargetRuntime.ModernNet);

    /// <summary>Whose answer counts: Mono's where nothing else runs the code.</summary>
    private static SocketRuntime RuntimeOf(TargetRuntime target) => target == TargetRuntime.Mono ? SocketRuntime.Mono : SocketRuntime.Net;

    /// <summary>The family of the socket; of one that is only known not to be IPv6, any other throws as well.</summary>
    private static IPFamily SocketOf(Fact use) => use.Family.MayBe(Traits.IPv4) && !use.Family.MayBe(Traits.IPv6) ? IPFamily.IPv4 : IPFamily.IPv6;

    /// <summary>How the call ends; null where the family of the endpoint is not known.</summary>
    private static CallOutcome? OutcomeOf(Fact use, IPFamily socket, SocketRuntime runtime)
    {
        PeerAddress? peer = use.State.Address is Constant { Data: System.Net.IPAddress { IsIPv4MappedToIPv6: true } } ? PeerAddress.MappedIPv4
            : use.Address.Are(Traits.IPv4) ? PeerAddress.IPv4
            : use.Address.Are(Traits.IPv6) ? PeerAddress.IPv6
            : null;
        var transport = use.State.Transport == TransportKind.Tcp ? Transport.Tcp : Transport.Udp;
        return peer is null ? null
            : PortModel.Use(new(socket, transport, SocketMode.IPv6Only), EndPointUse.CallOf(use.Kind, MethodOf(use)), peer.Value, runtime);
    }

    private static IMethodSymbol? MethodOf(Fact use) => (use.Site.Operation as IInvocationOperation)?.TargetMethod;

    /// <summary>Whether the socket broadcasts: it is meant for IPv4 then, as IPv6 has no broadcast.</summary>
    private static bool Broadcasts(SocketHistory history) => history.Facts.Any(fact => fact.Kind == FactKind.AllowBroadcast);

    /// <summary>
    /// Whether the call stands under a condition that the creation does not: its author thought of the other family.
    /// </summary>
    private static bool IsUnderTest(Fact use) => Conditions.Around(use.Site.Operation.Syntax, use.Socket.Site.Operation.Syntax);

    private RuleFinding Say(TypeFacts facts, IReadOnlyList<Misfit> uses)
    {
        var (operation, use, family, isCertain) = uses[0];
        var history = facts.HistoryOf(use.Socket);
        bool isDualCure = family == IPFamily.IPv6 && use.Kind != FactKind.ReceiveFrom && isCertain;
        var places = ImmutableArray.Create((DiagnosticRoles.Creation, history.Creation.Operation));
        if (use.State.Choice is { } choice)
        {
            places = places.Add((DiagnosticRoles.Choice, choice.Outermost().Operation));
        }

        if (isDualCure && history.Binds.FirstOrDefault() is { } bind)
        {
            places = places.Add((DiagnosticRoles.Bind, bind.Site.Outermost().Operation));
        }

        return At(operation, history, Sentence(history, operation, use, family, isCertain, facts.TargetAt(operation))) with
        {
            Places = places.AddRange(uses.Skip(1).Select(other => (DiagnosticRoles.Use, other.Operation))),
            Facts = ImmutableDictionary<string, string?>.Empty
                .Add(DiagnosticRoles.Family, isCertain ? family == IPFamily.IPv4 ? DiagnosticRoles.FamilyIPv4 : DiagnosticRoles.FamilyIPv6 : DiagnosticRoles.FamilyAtRunTime)
                .Add(DiagnosticRoles.DualCures, isDualCure && use.State.Mode == Modes.Unset ? "true" : "false")
                .Add(DiagnosticRoles.FamilyCures, family == IPFamily.IPv4 && isCertain && IsUsedForNothingElse(history, facts.TargetAt(operation)) ? "true" : "false"),
        };
    }

    private RuleFinding Say(TypeFacts facts, PeerOfAnyFamily peer)
    {
        string does = peer.Use.Kind == FactKind.SendTo ? "sending" : "connecting";
        var finding = AtCreation(
            peer.History, [],
            $"{Sentences.Named("UdpClient", peer.History)} is IPv4: when '{peer.Name}' is IPv6, {does} throws {ExceptionOf(peer.Use, IPFamily.IPv4, facts.TargetAt(peer.Use.Site.Operation))}; "
            + (peer.IsNameable ? $"pass {peer.Name}.AddressFamily to its constructor" : $"create it with the family of '{peer.Name}'"));
        return finding with
        {
            Places = peer.Uses.Select(use => (DiagnosticRoles.Use, use.Site.Outermost().Operation)).Distinct().ToImmutableArray(),
            Facts = peer.IsNameable ? ImmutableDictionary<string, string?>.Empty.Add(DiagnosticRoles.Peer, peer.Name) : ImmutableDictionary<string, string?>.Empty,
        };
    }

    /// <summary>Whether it is never bound and joins no group, and all that it reaches is of the other family.</summary>
    private static bool IsUsedForNothingElse(SocketHistory history, TargetRuntime target) => history.Facts.All(
        fact => Kinds.Contains(fact.Kind) ? Throws(fact, target) : fact.Kind is not (FactKind.Bind or FactKind.JoinGroup or FactKind.AllowBroadcast or FactKind.Keep));

    private static string Sentence(SocketHistory history, IOperation operation, Fact use, IPFamily family, bool isCertain, TargetRuntime target)
    {
        string socket = Sentences.Quoted(history, operation);
        string kind = family == IPFamily.IPv4 ? "IPv4" : "IPv6";
        string subject = !isCertain ? $"Where {socket} is an IPv6 socket, it"
            : history.Variable is null ? $"The {kind}{socket.Substring("the".Length)}"
            : $"{kind} socket {socket}";
        return $"{subject} {VerbOf(use, family)}{Sentences.InHelper(use, operation)}, which throws {ExceptionOf(use, family, target)}; {CureOf(use, family, isCertain)}";
    }

    private static string VerbOf(Fact use, IPFamily socket)
    {
        string other = socket == IPFamily.IPv4 ? "IPv6" : "IPv4";
        return use.Kind switch
        {
            FactKind.SendTo => $"sends to an {other} endpoint",
            FactKind.ReceiveFrom => $"receives with an {other} placeholder",
            _ => $"connects to an {other} endpoint",
        };
    }

    private static string ExceptionOf(Fact use, IPFamily socket, TargetRuntime target)
    {
        var net = OutcomeOf(use, socket, SocketRuntime.Net) ?? CallOutcome.AddressFamilyNotSupported;
        var mono = OutcomeOf(use, socket, SocketRuntime.Mono) ?? CallOutcome.AddressFamilyNotSupported;
        return target == TargetRuntime.Mono ? NameOf(mono)
            : target == TargetRuntime.ModernNet || mono == net ? NameOf(net)
            : mono == CallOutcome.Succeeds ? $"{NameOf(net)}, but not on Mono"
            : $"{NameOf(net)}, on Mono {NameOf(mono)}";
    }

    private static string NameOf(CallOutcome outcome) => outcome switch
    {
        CallOutcome.ArgumentException or CallOutcome.NotSupportedException => outcome.ToString(),
        _ => $"SocketException ({outcome})",
    };

    private static string CureOf(Fact use, IPFamily socket, bool isCertain) => (use.Kind, socket) switch
    {
        (FactKind.ReceiveFrom, _) when !isCertain => "use IPAddress.IPv6Any there",
        (FactKind.ReceiveFrom, IPFamily.IPv4) => "use IPAddress.Any",
        (FactKind.ReceiveFrom, _) => "use IPAddress.IPv6Any",
        (_, IPFamily.IPv4) => "create it with the endpoint's AddressFamily",
        _ when use.State.Mode == Modes.Unset => "set DualMode = true before",
        _ => "use an IPv6 endpoint or DualMode = true",
    };

    /// <param name="Operation">Where it is reported.</param>
    /// <param name="Fact">The use.</param>
    /// <param name="Socket">The family for which it throws.</param>
    /// <param name="IsCertain">Whether it throws on every path.</param>
    private sealed record Misfit(IOperation Operation, Fact Fact, IPFamily Socket, bool IsCertain);
}
