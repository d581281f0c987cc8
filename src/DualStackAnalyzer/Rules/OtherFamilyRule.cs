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
        "{0} is bound{1} to an {2} endpoint, which throws SocketException ({3}){4}; {5}",
        Category, DiagnosticSeverity.Warning, isEnabledByDefault: true,
        description: "A socket is bound to an endpoint of the other family. "
            + "Bind throws SocketException: InvalidArgument for an IPv6 socket that is not dual-mode, AddressFamilyNotSupported for an IPv4 socket. "
            + "Use an endpoint of the socket's family, or set DualMode on the IPv6 socket.",
        helpLinkUri: Pages + "DSA3003.md");

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
        var inHelper = Sentences.InHelper(bind, operation);
        var isDualOnMono = isIPv6 && SocketHistory.IsUnchosen(bind.State) && facts.Target == TargetRuntime.AlsoMono;
        var finding = isIPv6
            ? At(operation, history, SubjectOf("IPv6"), inHelper, "IPv4", "InvalidArgument", isDualOnMono ? ", but not on Mono" : "", "use an IPv6 endpoint or set DualMode = true")
            : At(operation, history, SubjectOf("IPv4"), inHelper, "IPv6", "AddressFamilyNotSupported", "", "use an IPv4 endpoint or an IPv6 socket");
        string SubjectOf(string family) =>
            history.Variable is { } name ? $"{family} socket '{name}'" : $"The {family} socket created in {Sentences.PlaceOf(history.Creation.Operation, operation)}";

        return finding with
        {
            Places = ImmutableArray.Create((DiagnosticRoles.Creation, history.Creation.Operation)),
            Facts = isIPv6
                ? ImmutableDictionary<string, string?>.Empty.Add(DiagnosticRoles.DualCures, "true")
                : ImmutableDictionary<string, string?>.Empty,
        };
    }
}
