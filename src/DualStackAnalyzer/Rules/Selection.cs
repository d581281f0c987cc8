namespace DualStackAnalyzer.Rules;

/// <summary>
/// One diagnostic for one remedy: of all findings about one creation those of the first rank are kept, and of what one rule
/// says of objects whose abstract class makes the socket the first.
/// </summary>
internal static class Selection
{
    public static ImmutableArray<RuleFinding> Of(IEnumerable<RuleFinding> findings) =>
    (
        from finding in findings
        group finding by (finding.Creation.Operation.Syntax, finding.Creation.Parameter) into same
        let first = same.Min(finding => finding.Rank)
        from finding in same.Where(finding => finding.Rank == first).GroupBy(finding => finding.Operation.Syntax).Select(at => at.First())
        orderby finding.Operation.Syntax.SyntaxTree.FilePath, finding.Operation.Syntax.SpanStart
        group finding by InBase(finding) is { } made ? (made, finding.Descriptor) : (object)finding into cured
        select cured.First()
    ).ToImmutableArray();

    /// <summary>What makes the socket, where that is an abstract class: what derives from it is created at many places.</summary>
    private static SyntaxNode? InBase(RuleFinding finding) => finding.Made is { Home: INamedTypeSymbol { IsAbstract: true } } made ? made.Operation.Syntax : null;
}
