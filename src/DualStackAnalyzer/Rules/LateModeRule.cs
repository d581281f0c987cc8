using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using DualStackAnalyzer.Sockets.Evaluation;
using DualStackAnalyzer.Sockets.Values;
using Microsoft.CodeAnalysis;

namespace DualStackAnalyzer.Rules;

/// <summary>DSA3001: too late.</summary>
internal sealed class LateModeRule() : SocketRule(Rule, rank: 2)
{
    private static readonly DiagnosticDescriptor Rule = new(
        "DSA3001",
        "IPv6Only or DualMode is set after the socket is bound",
        "The mode of '{0}' is set after the socket is bound, which throws {1}",
        Category, DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: Pages + "DSA3001.md");

    public override IEnumerable<RuleFinding> Find(TypeFacts facts) =>
        from certain in facts.Certain(FactKind.SetMode, set => set.State.Life == Life.Bound && set.Family.MayBe(Traits.IPv6))
        let set = certain.Facts[0]
        where !Assertions.Expect(set.Site)
        let history = facts.HistoryOf(set.Socket)
        let exception = facts.Target == TargetRuntime.ModernNet
            ? "SocketException (InvalidArgument)"
            : "SocketException (InvalidArgument), on Mono ArgumentException"
        select At(certain.Operation, history, history.Name, exception) with
        {
            Places = set.State.Bind is { } bind
                ? ImmutableArray.Create((DiagnosticRoles.Bind, bind.Outermost().Operation))
                : ImmutableArray<(string, IOperation)>.Empty,
        };
}
