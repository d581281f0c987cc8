namespace DualStackAnalyzer.Sockets.Evaluation;

/// <summary>
/// How much work is done at most, in evaluated operations. The bounds are for what multiplies: paths, calls, rounds. For mere length a
/// method and its type have a step more for as many characters of it, so that no finding is lost because code is long.
/// </summary>
internal static class StepBounds
{
    /// <summary>For one type: about a second.</summary>
    public const int OfType = 100_000;

    /// <summary>For one method and what it calls.</summary>
    public const int OfMethod = 30_000;

    /// <summary>For one call: past it the caller goes on as if the callee were not seen.</summary>
    public const int OfCall = 12_000;

    public const int CharactersOfStep = 4;
}
