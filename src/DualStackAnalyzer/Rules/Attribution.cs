using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DualStackAnalyzer.Rules;

/// <summary>
/// Which of several types reports a socket that one creates, others hand on and others bind: one of them, and the same
/// whichever is asked first.
/// </summary>
/// <param name="findingsOf">What was found in a type, and whether that is all.</param>
/// <param name="isGenerated">Whether nothing is reported at a finding's place, since a tool wrote it.</param>
/// <param name="clientsOf">The creations of sockets that the code of a type binds and then connects.</param>
internal sealed class Attribution(
    Func<INamedTypeSymbol, (IReadOnlyList<RuleFinding> Findings, bool IsPartial)> findingsOf, Func<RuleFinding, bool> isGenerated, Func<INamedTypeSymbol, IReadOnlyCollection<SyntaxNode>> clientsOf)
{
    /// <summary>Whether the finding is reported where it stands, and not by the type that creates the socket or one that hands it on.</summary>
    public bool IsReported(RuleFinding finding) =>
        !IsOfBase(finding) && !Sites(finding).Any(site => findingsOf((INamedTypeSymbol)site.Home).IsPartial) && !(finding.IsOfServer && IsOfClient(finding)) && IsFirst(finding);

    /// <summary>Whether the type that creates the socket connects it: it is a client, whichever of its users makes it bind.</summary>
    private bool IsOfClient(RuleFinding finding) => Sites(finding).Any(site => clientsOf((INamedTypeSymbol)site.Home).Contains(site.Operation.Syntax));

    /// <summary>
    /// Whether the finding does not give way to those of other types at the same socket. Where some give way to each other, the
    /// one that is farthest from the creation is reported: all of them lead through it.
    /// </summary>
    private bool IsFirst(RuleFinding finding)
    {
        var before = Reachable(finding);
        return before.All(other => Reachable(other).Contains(finding)) && !before.Any(other => ComesBefore(other, finding));
    }

    private static bool ComesBefore(RuleFinding left, RuleFinding right)
    {
        var (here, there) = (left.Creation.Operation.Syntax, right.Creation.Operation.Syntax);
        int distance = Distance(left).CompareTo(Distance(right));
        int path = string.CompareOrdinal(here.SyntaxTree.FilePath, there.SyntaxTree.FilePath);
        return distance > 0 || (distance == 0 && (path < 0 || (path == 0 && here.SpanStart < there.SpanStart)));
    }

    /// <summary>The findings that it gives way to, directly or through others.</summary>
    private HashSet<RuleFinding> Reachable(RuleFinding finding)
    {
        var reachable = new HashSet<RuleFinding>(ByIdentity.Instance);
        var open = new Stack<RuleFinding>([finding]);
        while (open.Count > 0)
        {
            foreach (var next in NextOf(open.Pop()).Where(reachable.Add))
            {
                open.Push(next);
            }
        }

        return reachable;
    }

    private IEnumerable<RuleFinding> NextOf(RuleFinding finding) =>
        from site in Sites(finding)
        from other in OfCreation(findingsOf((INamedTypeSymbol)site.Home).Findings, site.Operation)
        where (other.Descriptor.IsEnabledByDefault || other.Descriptor == finding.Descriptor) && !isGenerated(other)
        select other;

    /// <summary>The findings of a type about the socket that is made or handed on there, to which those of other types may give way.</summary>
    public static IEnumerable<RuleFinding> OfCreation(IEnumerable<RuleFinding> findings, IOperation creation) =>
        findings.Where(finding => finding.Creation.Operation.Syntax == creation.Syntax && !IsOfBase(finding));

    /// <summary>The places in other types where its sockets are created or handed on.</summary>
    private static IEnumerable<Site> Sites(RuleFinding finding) => finding.Sources.SelectMany(source => source.WithCallers()).Where(site => !site.IsOwn);

    /// <summary>How many calls lead from the creation of the socket to the place of the finding.</summary>
    private static int Distance(RuleFinding finding) => finding.Sources
        .Select(source => source.WithCallers().TakeWhile(site => site.Operation.Syntax != finding.Creation.Operation.Syntax).Count()).DefaultIfEmpty().Max();

    /// <summary>Whether a base class creates the socket: at the call of its constructor there is no place to choose for it.</summary>
    private static bool IsOfBase(RuleFinding finding) => finding.Operation.Syntax is ConstructorInitializerSyntax;

    /// <summary>Findings are looked up often, and each is made once.</summary>
    private sealed class ByIdentity : IEqualityComparer<RuleFinding>
    {
        public static readonly ByIdentity Instance = new();

        public bool Equals(RuleFinding? x, RuleFinding? y) => ReferenceEquals(x, y);

        public int GetHashCode(RuleFinding obj) => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(obj);
    }
}
