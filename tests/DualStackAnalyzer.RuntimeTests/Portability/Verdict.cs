namespace DualStackAnalyzer.RuntimeTests.Portability;

/// <summary>An outcome of a pair as the picture shows it.</summary>
/// <param name="Outcome">The outcome.</param>
/// <param name="Label">The words in its tile.</param>
/// <param name="Meaning">The words in the legend.</param>
/// <param name="Fill">The colour of the tile.</param>
/// <param name="Ink">The colour of its words and its edge.</param>
internal sealed record Verdict(PairOutcome Outcome, string Label, string Meaning, string Fill, string Ink)
{
    public static IReadOnlyList<Verdict> All { get; } =
    [
        new(PairOutcome.BothBind, "both bind", "each socket has its own clients", "#dcf5e6", "#0f6b3d"),
        new(PairOutcome.InUseAtBind, "Bind fails", "the second Bind throws AddressAlreadyInUse", "#fde0df", "#a3201d"),
        new(PairOutcome.InUseAtListen, "Listen fails", "both bind; the second Listen throws", "#ffe9cc", "#8a4a00"),
        new(PairOutcome.SharesPort, "shared silently", "nothing throws; IPv4 clients go to one of the two", "#e9e1fb", "#5327ab"),
    ];

    public static Verdict Of(string result) => All.Single(verdict => verdict.Outcome.ToString() == result);
}
