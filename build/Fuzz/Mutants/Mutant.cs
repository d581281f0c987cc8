namespace DualStackAnalyzer.Fuzz.Mutants;

/// <summary>A source that a few random changes made of another.</summary>
/// <param name="Number">Together with the seed of the run it makes the same text again.</param>
/// <param name="Recipe">The changes, in order.</param>
/// <param name="Text">The source.</param>
internal sealed record Mutant(int Number, string Recipe, string Text);
