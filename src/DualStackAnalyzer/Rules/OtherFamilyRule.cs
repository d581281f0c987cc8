namespace DualStackAnalyzer.Rules;

/// <summary>DSA3003: the endpoint is of the other family.</summary>
internal sealed class OtherFamilyRule() : SocketRule(RuleDescriptors.OtherFamily, rank: 3)
{
    public override IEnumerable<RuleFinding> Find(TypeFacts facts)
    {
        var certain = from same in facts.Certain(FactKind.Bind, Throws)
                      let bind = same.Facts[0]
                      where !Assertions.Expect(bind.Site) && !IsDualByDefault(bind, facts.TargetAt(same.Operation))
                      select Say(facts, same.Operation, bind);
        var onSomePaths = from same in facts.Certain(FactKind.Bind, MayThrow)
                          let bind = same.Facts.FirstOrDefault(fact => fact.State.Mode != Modes.Dual)
                          where bind is not null && !same.Facts.All(Throws) && !Assertions.Expect(bind.Site) && !IsDualByDefault(bind, facts.TargetAt(same.Operation))
                          select SayOnSomePaths(facts, same.Operation, bind);
        return certain.Concat(onSomePaths);
    }

    /// <summary>Whether an IPv6 socket is bound to an IPv4 address whatever its mode is, which the code itself chooses.</summary>
    private static bool MayThrow(Fact bind) => bind.Family.Are(Traits.IPv6) && bind.Address.Are(Traits.IPv4)
        && !bind.State.Mode.HasFlag(Modes.Unknown) && (IsKnown(bind.State.Mode) || IsFlag(bind.State.Choice?.Operation))
        && bind.State.Life == Life.Fresh && !SystemTests.Decide(bind.Disjunct);

    private static bool IsKnown(Modes mode) => mode is Modes.Unset or Modes.IPv6Only or Modes.Dual;

    /// <summary>Whether a mode is chosen by a bool. Bytes say nothing that is known.</summary>
    private static bool IsFlag(IOperation? choice) => choice switch
    {
        ISimpleAssignmentOperation => true,
        IInvocationOperation call => call.TargetMethod.Parameters.Last().Type.SpecialType == SpecialType.System_Boolean,
        _ => false,
    };

    /// <summary>Whether a bind fails whatever else has the port.</summary>
    public static bool Throws(Fact bind) => IsIPv6AtIPv4(bind) || IsIPv4AtIPv6(bind);

    private static bool IsDualByDefault(Fact bind, TargetRuntime target) =>
        target == TargetRuntime.Mono && IsIPv6AtIPv4(bind) && SocketHistory.IsUnchosen(bind.State);

    private static bool IsIPv6AtIPv4(Fact bind) => bind.Family.Are(Traits.IPv6) && bind.Address.Are(Traits.IPv4)
        && (bind.State.Mode & (Modes.Dual | Modes.Unknown)) == 0;

    private static bool IsIPv4AtIPv6(Fact bind) => bind.Family.Are(Traits.IPv4) && bind.Address.Are(Traits.IPv6);

    /// <summary>Dual mode on all paths is not the cure: the code asks for it only under its own condition.</summary>
    private RuleFinding SayOnSomePaths(TypeFacts facts, IOperation operation, Fact bind)
    {
        var history = facts.HistoryOf(bind.Socket);
        return At(operation, history, SubjectOf(history, "IPv6", operation), Sentences.InHelper(bind, operation), "IPv4", "InvalidArgument", IsDualOnMono(bind, facts) ? ", but not on Mono" : "", "use IPv6Any or always set DualMode", "on some paths ") with
        {
            Places = ImmutableArray.Create((DiagnosticRoles.Creation, history.Creation.Operation)),
        };
    }

    private static string SubjectOf(SocketHistory history, string family, IOperation operation) =>
        history.Variable is { } name ? $"{family} socket '{name}'" : $"The {family} socket created in {Sentences.PlaceOf(history.Creation.Operation, operation)}";

    private static bool IsDualOnMono(Fact bind, TypeFacts facts) => SocketHistory.IsUnchosen(bind.State) && facts.TargetAt(bind.Site.Operation) == TargetRuntime.AlsoMono;

    private RuleFinding Say(TypeFacts facts, IOperation operation, Fact bind)
    {
        var history = facts.HistoryOf(bind.Socket);
        bool isIPv6 = IsIPv6AtIPv4(bind);
        string inHelper = Sentences.InHelper(bind, operation);
        var finding = isIPv6
            ? At(operation, history, SubjectOf(history, "IPv6", operation), inHelper, "IPv4", "InvalidArgument", IsDualOnMono(bind, facts) ? ", but not on Mono" : "", "use an IPv6 endpoint or set DualMode = true", "")
            : At(operation, history, SubjectOf(history, "IPv4", operation), inHelper, "IPv6", "AddressFamilyNotSupported", "", "use an IPv4 endpoint or an IPv6 socket", "");
        return finding with
        {
            Places = ImmutableArray.Create((DiagnosticRoles.Creation, history.Creation.Operation)),
            Facts = isIPv6
                ? ImmutableDictionary<string, string?>.Empty.Add(DiagnosticRoles.DualCures, "true")
                : ImmutableDictionary<string, string?>.Empty,
        };
    }
}
