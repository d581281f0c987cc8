namespace DualStackAnalyzer.CodeFixes.Offers;

/// <summary>One choice in the list of fixes.</summary>
/// <param name="Title">What the list shows.</param>
/// <param name="Key">The equivalence key: what Fix All takes for the same choice.</param>
/// <param name="Plan">The edits that cure a finding; none where this remedy does not suit it.</param>
internal sealed record Remedy(string Title, string Key, Func<Report, IReadOnlyList<TextEdit>?> Plan)
{
    /// <summary>
    /// Whether it may lead to another finding, so that the rules are run over its result. A socket that becomes IPv6-only
    /// where it is created, and a setting that never worked and goes, cannot.
    /// </summary>
    public bool MayRaise { get; init; } = true;
}
