namespace DualStackAnalyzer.Cost;

/// <param name="Size">How much of what grows.</param>
/// <param name="Time">Milliseconds in the analyzer's actions, in the shortest of some runs.</param>
/// <param name="Bytes">What they allocated.</param>
/// <param name="Findings">What was reported.</param>
/// <param name="Expected">What there is to report.</param>
internal sealed record SeriesPoint(int Size, double Time, long Bytes, int Findings, int Expected);
