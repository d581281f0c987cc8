using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DualStackAnalyzer.Rules;

/// <summary>DSA3002: an IPv4 socket has no such mode.</summary>
internal sealed class ModeOnIPv4Rule() : SocketRule(RuleDescriptors.ModeOnIPv4, rank: 2)
{
    public override IEnumerable<RuleFinding> Find(TypeFacts facts)
    {
        var reported = new HashSet<IOperation>();
        foreach (var (operation, sets) in facts.Certain(FactKind.SetMode, IsOnIPv4))
        {
            reported.Add(operation);
            yield return Say(facts, operation, sets, DiagnosticRoles.FamilyIPv4, "");
        }

        // A family that the code itself makes IPv4 on one path and IPv6 on another.
        foreach (var set in facts.Histories.SelectMany(history => history.Facts)
            .Where(fact => fact.Kind == FactKind.SetMode && fact.Site.IsOwn && IsOnIPv4(fact) && !IsConditional(fact)))
        {
            if (reported.Add(set.Site.Operation))
            {
                yield return Say(facts, set.Site.Operation, [set], DiagnosticRoles.FamilyAtRunTime, " on some paths");
            }
        }
    }

    /// <summary>Whether the socket is IPv4; of a family that is only known not to be IPv6, any other throws as well.</summary>
    private static bool IsOnIPv4(Fact set) => set.Family.MayBe(Traits.IPv4) && !set.Family.MayBe(Traits.IPv6)
        && !Assertions.Expect(set.Site) && !(set.Site.Caller is not null && IsTried(set.Site.Operation.Syntax));

    /// <summary>Whether the set stands alone in a try whose catches go on: to call its method with an IPv4 socket is no mistake.</summary>
    private static bool IsTried(SyntaxNode set) => set.FirstAncestorOrSelf<StatementSyntax>()?.Parent is BlockSyntax { Statements.Count: 1, Parent: TryStatementSyntax { Catches.Count: > 0 } attempt }
        && !attempt.Catches.SelectMany(handler => handler.Block.DescendantNodes()).Any(node => node is ThrowStatementSyntax or ReturnStatementSyntax);

    /// <summary>
    /// Whether the call stands under a condition that the creation does not, or its failure is caught: its author
    /// thought of the other family. So did the author of a set to the answer of a test of the family.
    /// </summary>
    private static bool IsConditional(Fact set)
    {
        var creation = set.Socket.Site.Operation.Syntax;
        return set.Site.Operation.Syntax.Ancestors().TakeWhile(outer => !outer.Span.Contains(creation.Span)).Any(outer =>
            outer is IfStatementSyntax or SwitchSectionSyntax or ConditionalExpressionSyntax or SwitchExpressionArmSyntax or ConditionalAccessExpressionSyntax
                || (outer is BaseMethodDeclarationSyntax or PropertyDeclarationSyntax && !set.IsFamilyTest))
            || set.Site.Operation.Syntax.Ancestors().OfType<TryStatementSyntax>().Any(attempt => attempt.Catches.Count > 0);
    }

    /// <summary>Whether a call leads to the one place that sets the mode, in the same assembly.</summary>
    private static bool IsElsewhere(IOperation call, IReadOnlyList<Fact> sets) =>
        sets[0].Site.Operation.Syntax is var setting && setting != call.Syntax
        && sets.All(set => set.Site.Operation.Syntax == setting && set.Site.WithCallers().All(site =>
            SymbolEqualityComparer.Default.Equals(site.Home.ContainingAssembly, set.Site.Home.ContainingAssembly)));

    private RuleFinding Say(TypeFacts facts, IOperation operation, IReadOnlyList<Fact> sets, string family, string paths)
    {
        var set = sets[0];
        var history = facts.HistoryOf(set.Socket);
        string exception = set.Site.Operation is IAssignmentOperation ? "NotSupportedException" : "SocketException (ProtocolOption)";
        var places = ImmutableArray.Create((DiagnosticRoles.Creation, history.Creation.Operation));
        return At(
            operation, history,
            Sentences.Capital(Sentences.Quoted(history, operation)), paths, Sentences.PropertyOf(set), Sentences.InHelper(set, operation), exception,
            paths.Length == 0 ? "remove it or test AddressFamily" : "test AddressFamily first") with
        {
            Places = IsElsewhere(operation, sets) ? places.Add((DiagnosticRoles.Setting, set.Site.Operation)) : places,
            Facts = ImmutableDictionary<string, string?>.Empty.Add(DiagnosticRoles.Family, family),
        };
    }
}
