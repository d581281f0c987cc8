using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace DualStackAnalyzer.Tests.Fixes;

/// <summary>The properties of a good fix, tried on all fixes of all findings of a file.</summary>
internal static class FixProperties
{
    /// <summary>What is wrong with the fixes; empty if nothing is.</summary>
    public static async Task<IReadOnlyList<string>> BrokenAsync(FixBench bench)
    {
        string before = (await bench.Document.GetTextAsync()).ToString();
        IReadOnlyList<string> complaints = await bench.ComplaintsAsync();
        ImmutableArray<Diagnostic> findings = await bench.FindingsAsync();
        var wrong = new List<string>();
        foreach (Diagnostic finding in findings.Where(it => FixBench.HasFix(it.Id)))
        {
            foreach (CodeAction offer in await bench.OffersAsync(finding))
            {
                string after = await bench.TextAfterAsync(offer);
                IEnumerable<string> broken =
                [
                    .. await FixVerdict.AgainstAsync(bench.Document, await FixBench.AfterAsync(offer), complaints, findings, finding),
                    .. TouchedLines.Elsewhere(finding, before, after),
                    .. CrowdedLines(before, after),
                ];
                wrong.AddRange(broken.Select(what => $"{finding.Id}, {offer.Title}: {what}\n{after}"));
            }
        }

        return wrong;
    }

    /// <summary>
    /// The lines of the fix with more than three statements, where none of the author's has as many; but for those where a
    /// comment stands between two. One of the author's that has more gets the one that the fix adds.
    /// </summary>
    private static IEnumerable<string> CrowdedLines(string before, string after)
    {
        int authors = Lines(before).Select(line => line.Statements).DefaultIfEmpty(0).Max();
        int most = authors > 3 ? authors + 1 : 3;
        return Lines(after)
            .Where(line => line.Statements > most && !line.Text.Contains("/*", StringComparison.Ordinal))
            .Select(line => $"many statements in one line: {line.Text}");
    }

    private static IEnumerable<(string Text, int Statements)> Lines(string source)
    {
        SourceText text = SourceText.From(source);
        return CSharpSyntaxTree.ParseText(text, SourceShape.ParseOptions).GetRoot().DescendantNodes()
            .OfType<StatementSyntax>().Where(statement => statement is not BlockSyntax)
            .GroupBy(statement => text.Lines.IndexOf(statement.SpanStart))
            .Select(line => (text.Lines[line.Key].ToString(), line.Count()));
    }

    /// <summary>
    /// Whether Fix All of all findings of one rule gives the same as fixing one by one until nothing is offered any more,
    /// the first first and the last first, for each choice.
    /// </summary>
    public static async Task<IReadOnlyList<string>> InAnyOrderAsync(FixBench bench)
    {
        var results = new List<string>();
        foreach (IGrouping<string, Diagnostic> rule in (await bench.FindingsAsync()).Where(it => FixBench.HasFix(it.Id)).GroupBy(it => it.Id))
        {
            foreach (string key in await KeysAsync(bench, rule))
            {
                string all = await bench.TextAfterFixAllAsync([.. rule], key, FixAllScope.Document);
                string forwards = await OneByOne.FixAsync(bench, left => left[0], key, rule.Key);
                string backwards = rule.Count() == 1
                    ? forwards
                    : await OneByOne.FixAsync(bench, left => left[^1], key, rule.Key);
                if (all != forwards || all != backwards)
                {
                    results.Add($"{rule.Key}, {key}: Fix All gives\n{all}\nforwards\n{forwards}\nbackwards\n{backwards}");
                }
            }
        }

        return results;
    }

    private static async Task<IEnumerable<string>> KeysAsync(FixBench bench, IEnumerable<Diagnostic> findings)
    {
        var keys = new SortedSet<string>(StringComparer.Ordinal);
        foreach (Diagnostic finding in findings)
        {
            keys.UnionWith((await bench.OffersAsync(finding)).Select(offer => offer.EquivalenceKey!));
        }

        return keys;
    }

    /// <summary>How many fixes are offered in code that does not compile, and which of them make it worse.</summary>
    public static async Task<(int Tried, ImmutableArray<string> Worse)> WorseAsync(FixBench bench)
    {
        IReadOnlyList<string> complaints = await bench.ComplaintsAsync();
        var worse = ImmutableArray.CreateBuilder<string>();
        int tried = 0;
        foreach (Diagnostic finding in (await bench.FindingsAsync()).Where(it => FixBench.HasFix(it.Id)))
        {
            foreach (CodeAction offer in await bench.OffersAsync(finding))
            {
                tried++;
                string after = await bench.TextAfterAsync(offer);
                worse.AddRange(FixVerdict.NewWords(complaints, await bench.With(after).ComplaintsAsync())
                    .Select(word => $"{finding.Id}, {offer.Title}: {word}\n{after}"));
            }
        }

        return (tried, worse.ToImmutable());
    }
}
