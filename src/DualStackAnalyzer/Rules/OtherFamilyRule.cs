using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using DualStackAnalyzer.Sockets.Evaluation;
using DualStackAnalyzer.Sockets.Values;
using Microsoft.CodeAnalysis;

namespace DualStackAnalyzer.Rules;

/// <summary>DSA3003: the endpoint is of the other family.</summary>
internal sealed class OtherFamilyRule() : SocketRule(Rule, rank: 3)
{
    private static readonly DiagnosticDescriptor Rule = new(
        "DSA3003",
        "Socket is bound to an endpoint of the other family",
        "{0} socket '{1}' is bound to an {2} endpoint, which throws SocketException ({3}){4}",
        Category, DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: Pages + "DSA3003.md");

    public override IEnumerable<RuleFinding> Find(TypeFacts facts) =>
        from certain in facts.Certain(FactKind.Bind, Throws)
        let bind = certain.Facts[0]
        where !Assertions.Expect(bind.Site)
        select Say(facts, certain.Operation, bind);

    /// <summary>True for a bind that fails whoever else has the port.</summary>
    public static bool Throws(Fact bind) => IsIPv6AtIPv4(bind) || IsIPv4AtIPv6(bind);

    private static bool IsIPv6AtIPv4(Fact bind) => bind.Family.Are(Traits.IPv6) && bind.Address.Are(Traits.IPv4)
        && (bind.State.Mode & (Modes.Dual | Modes.Unknown)) == 0;

    private static bool IsIPv4AtIPv6(Fact bind) => bind.Family.Are(Traits.IPv4) && bind.Address.Are(Traits.IPv6);

    private RuleFinding Say(TypeFacts facts, IOperation operation, Fact bind)
    {
        var history = facts.HistoryOf(bind.Socket);
        var isIPv6 = IsIPv6AtIPv4(bind);
        var isDualOnMono = isIPv6 && SocketHistory.IsUnchosen(bind.State) && facts.Target == TargetRuntime.AlsoMono;
        var finding = isIPv6
            ? At(operation, history, "IPv6", history.Name, "IPv4", "InvalidArgument", isDualOnMono ? "; Mono and Unity bind it, since it is dual there" : "")
            : At(operation, history, "IPv4", history.Name, "IPv6", "AddressFamilyNotSupported", "");
        return finding with
        {
            Places = ImmutableArray.Create((DiagnosticRoles.Creation, history.Creation.Operation)),
            Facts = isIPv6
                ? ImmutableDictionary<string, string?>.Empty.Add(DiagnosticRoles.DualCures, "true")
                : ImmutableDictionary<string, string?>.Empty,
        };
    }
}
