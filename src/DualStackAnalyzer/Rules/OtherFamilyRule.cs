using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using DualStackAnalyzer.Sockets.Evaluation;
using DualStackAnalyzer.Sockets.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace DualStackAnalyzer.Rules;

/// <summary>DSA3003: the endpoint is of the other family.</summary>
internal sealed class OtherFamilyRule() : SocketRule(Rule, rank: 3)
{
    private static readonly DiagnosticDescriptor Rule = new(
        "DSA3003",
        "Socket is bound to an endpoint of the other family",
        "{0} socket '{1}' is bound to an {2} endpoint{5}, which throws SocketException ({3}){4}",
        Category, DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: Pages + "DSA3003.md");

    public override IEnumerable<RuleFinding> Find(TypeFacts facts)
    {
        var certain = from same in facts.Certain(FactKind.Bind, Throws)
                      let bind = same.Facts[0]
                      where !Assertions.Expect(bind.Site)
                      select Say(facts, same.Operation, bind);
        var onSomePaths = from same in facts.Certain(FactKind.Bind, MayThrow)
                          let bind = same.Facts.FirstOrDefault(fact => fact.State.Mode != Modes.Dual)
                          where bind is not null && !same.Facts.All(Throws) && !Assertions.Expect(bind.Site)
                          select SayOnSomePaths(facts, same.Operation, bind);
        return certain.Concat(onSomePaths);
    }

    /// <summary>Whether an IPv6 socket is bound to an IPv4 address whatever its mode is, which the code itself chooses.</summary>
    private static bool MayThrow(Fact bind) => bind.Family.Are(Traits.IPv6) && bind.Address.Are(Traits.IPv4)
        && !bind.State.Mode.HasFlag(Modes.Unknown) && (IsKnown(bind.State.Mode) || IsFlag(bind.State.Choice?.Operation))
        && bind.State.Life == Life.Fresh && !SystemTests.Decide(bind.World);

    private static bool IsKnown(Modes mode) => mode is Modes.Unset or Modes.IPv6Only or Modes.Dual;

    /// <summary>Whether a mode is chosen by a bool. Bytes say nothing that is known.</summary>
    private static bool IsFlag(IOperation? choice) => choice switch
    {
        ISimpleAssignmentOperation => true,
        IInvocationOperation call => call.TargetMethod.Parameters.Last().Type.SpecialType == SpecialType.System_Boolean,
        _ => false,
    };

    /// <summary>True for a bind that fails whoever else has the port.</summary>
    public static bool Throws(Fact bind) => IsIPv6AtIPv4(bind) || IsIPv4AtIPv6(bind);

    private static bool IsIPv6AtIPv4(Fact bind) => bind.Family.Are(Traits.IPv6) && bind.Address.Are(Traits.IPv4)
        && (bind.State.Mode & (Modes.Dual | Modes.Unknown)) == 0;

    private static bool IsIPv4AtIPv6(Fact bind) => bind.Family.Are(Traits.IPv4) && bind.Address.Are(Traits.IPv6);

    /// <summary>Dual mode on all paths is not the cure: the code asks for it only under its own condition.</summary>
    private RuleFinding SayOnSomePaths(TypeFacts facts, IOperation operation, Fact bind)
    {
        var history = facts.HistoryOf(bind.Socket);
        return At(operation, history, "IPv6", history.Name, "IPv4", "InvalidArgument", "", ", on some paths without dual mode") with
        {
            Places = ImmutableArray.Create((DiagnosticRoles.Creation, history.Creation.Operation)),
        };
    }

    private RuleFinding Say(TypeFacts facts, IOperation operation, Fact bind)
    {
        var history = facts.HistoryOf(bind.Socket);
        var isIPv6 = IsIPv6AtIPv4(bind);
        var isDualOnMono = isIPv6 && SocketHistory.IsUnchosen(bind.State) && facts.Target == TargetRuntime.AlsoMono;
        var finding = isIPv6
            ? At(operation, history, "IPv6", history.Name, "IPv4", "InvalidArgument", isDualOnMono ? "; Mono and Unity bind it, since it is dual there" : "", "")
            : At(operation, history, "IPv4", history.Name, "IPv6", "AddressFamilyNotSupported", "", "");
        return finding with
        {
            Places = ImmutableArray.Create((DiagnosticRoles.Creation, history.Creation.Operation)),
            Facts = isIPv6
                ? ImmutableDictionary<string, string?>.Empty.Add(DiagnosticRoles.DualCures, "true")
                : ImmutableDictionary<string, string?>.Empty,
        };
    }
}
