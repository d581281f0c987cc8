namespace DualStackAnalyzer.Cost;

/// <param name="Name">The folder.</param>
/// <param name="Nothing">With an analyzer that does nothing.</param>
/// <param name="Ours">With ours.</param>
internal sealed record MemoryComparison(string Name, MemoryCost Nothing, MemoryCost Ours);
