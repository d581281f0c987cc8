namespace DualStackAnalyzer.Cost;

/// <param name="Name">The outermost type.</param>
/// <param name="Time">Milliseconds of CPU in the analysis of it and the types in it.</param>
internal sealed record TypeCost(string Name, double Time);
