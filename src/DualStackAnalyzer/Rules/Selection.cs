namespace DualStackAnalyzer.Rules;

/// <summary>One diagnostic for one remedy: of all findings about one creation those of the first rank are kept.</summary>
internal static class Selection
{
    public static ImmutableArray<RuleFinding> Of(IEnumerable<RuleFinding> findings) =>
    (
        from finding in findings
        group finding by (finding.Creation.Operation.Syntax, finding.Creation.Parameter) into same
        let first = same.Min(finding => finding.Rank)
        from finding in same.Where(finding => finding.Rank == first).GroupBy(finding => finding.Operation.Syntax).Select(at => at.First())
        orderby finding.Operation.Syntax.SpanStart
        select finding
    ).ToImmutableArray();
}
