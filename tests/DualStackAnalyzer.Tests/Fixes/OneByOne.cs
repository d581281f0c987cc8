using Microsoft.CodeAnalysis.CodeActions;

namespace DualStackAnalyzer.Tests.Fixes;

/// <summary>Fixes one finding, looks again, fixes the next: what a patient user of an editor does.</summary>
internal static class OneByOne
{
    private const int Patience = 50;

    /// <summary>The text when nothing is left that has a fix of that kind.</summary>
    /// <param name="bench">The file.</param>
    /// <param name="next">Which of the findings left comes next.</param>
    /// <param name="key">The kind of fix.</param>
    /// <param name="id">The rule; every one that the kind belongs to, if none is given.</param>
    public static async Task<string> FixAsync(
        FixBench bench, Func<IReadOnlyList<Diagnostic>, Diagnostic> next, string key, string? id = null)
    {
        for (int turn = 0; turn < Patience; turn++)
        {
            var left = new List<Diagnostic>();
            foreach (Diagnostic finding in (await bench.FindingsAsync()).Where(it => id is null || it.Id == id))
            {
                if ((await OfferAsync(bench, finding, key)) is not null)
                {
                    left.Add(finding);
                }
            }

            if (left.Count == 0)
            {
                return (await bench.Document.GetTextAsync()).ToString();
            }

            bench = bench.With(await bench.TextAfterAsync((await OfferAsync(bench, next(left), key))!));
        }

        throw new InvalidOperationException("The fixes do not come to an end.");
    }

    private static async Task<CodeAction?> OfferAsync(FixBench bench, Diagnostic finding, string key) =>
        FixBench.HasFix(finding.Id)
            ? (await bench.OffersAsync(finding)).FirstOrDefault(offer => offer.EquivalenceKey == key)
            : null;
}
