namespace DualStackAnalyzer.Cost;

/// <param name="Peer">The package.</param>
/// <param name="Analyzer">The name of the analyzer's type.</param>
/// <param name="Rules">The rules that it reports.</param>
/// <param name="Time">Milliseconds of CPU in its actions.</param>
/// <param name="IsFlow">Whether it follows values along control flow.</param>
/// <param name="IsOurs">Whether it is the analyzer of this repository.</param>
internal sealed record RuleCost(string Peer, string Analyzer, string Rules, double Time, bool IsFlow, bool IsOurs)
{
    /// <summary>The exceptions that it ended parts of its work with, each with how often; none where it did its work.</summary>
    public IReadOnlyList<string> Thrown { get; init; } = [];

    public bool Threw => Thrown.Count > 0;
}
