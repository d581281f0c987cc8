namespace DualStackAnalyzer.PackageTests.EverySample;

/// <summary>A sample, and what an editor makes of it.</summary>
/// <param name="File">The name that it has in a project.</param>
/// <param name="Text">The sample.</param>
/// <param name="Fixed">The text when the first choice of each rule's fix was applied to all findings; texts, where it matters which rule comes first.</param>
/// <param name="Choices">The choice for each rule that offered one.</param>
internal sealed record FixedSample(string File, string Text, ImmutableHashSet<string> Fixed, ImmutableSortedDictionary<string, string> Choices);
