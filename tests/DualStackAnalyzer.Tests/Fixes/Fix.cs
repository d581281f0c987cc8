using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Xunit;

namespace DualStackAnalyzer.Tests.Fixes;

/// <summary>
/// Says what a fix makes of a marked source (<see cref="MarkedSource"/>). Whatever it makes compiles without a new
/// word of the compiler, and Fix All makes the same.
/// </summary>
internal static class Fix
{
    /// <summary>The fix of the one finding gives that text.</summary>
    /// <param name="before">The source, marked.</param>
    /// <param name="after">The source after the fix.</param>
    /// <param name="choice">0 is the first choice offered, 1 the second.</param>
    /// <param name="known">What else is known of the finding.</param>
    /// <param name="target">What the source is compiled for.</param>
    /// <param name="globalUsings">Whether the usual usings are there.</param>
    public static async Task GivesAsync(
        string before, string after, int choice = 0, Known known = Known.Nothing, Target target = Target.Net100,
        bool globalUsings = true)
    {
        var source = new MarkedSource(before);
        FixBench bench = await FixBench.WithAsync(source.Text, target, globalUsings);
        ImmutableArray<Diagnostic> findings = source.Findings(await bench.TreeAsync(), known);
        IReadOnlyList<CodeAction> offers = await bench.OffersAsync(findings.Single());

        Assert.True(choice < offers.Count, "No such fix is offered.");
        string fixedText = await bench.TextAfterAsync(offers[choice]);
        Assert.Equal(after, fixedText);
        Assert.Equal(
            after, await bench.TextAfterFixAllAsync(findings, offers[choice].EquivalenceKey, FixAllScope.Document));
        Assert.Empty((await bench.ComplaintsAsync(fixedText)).Select(WithoutPlace)
            .Except((await bench.ComplaintsAsync(source.Text)).Select(WithoutPlace)));
    }

    /// <summary>Something is found, and no fix is offered.</summary>
    public static async Task IsRefusedAsync(
        string before, Known known = Known.Nothing, Target target = Target.Net100, string path = "Test.cs")
    {
        var source = new MarkedSource(before);
        FixBench bench = await FixBench.WithAsync(source.Text, target, path: path);
        ImmutableArray<Diagnostic> findings = source.Findings(await bench.TreeAsync(), known);

        Assert.Empty((await bench.OffersAsync(findings.Single())).Select(offer => offer.Title));
        Assert.Equal(source.Text, await bench.TextAfterFixAllAsync(findings, null, FixAllScope.Document));
    }

    /// <summary>The titles of the fixes offered, the first choice first.</summary>
    public static async Task OffersAsync(string before, Known known, params string[] titles)
    {
        var source = new MarkedSource(before);
        FixBench bench = await FixBench.WithAsync(source.Text);
        ImmutableArray<Diagnostic> findings = source.Findings(await bench.TreeAsync(), known);

        Assert.Equal(titles, (await bench.OffersAsync(findings.Single())).Select(offer => offer.Title));
    }

    private static string WithoutPlace(string complaint) => complaint.Substring(complaint.IndexOf("): ", System.StringComparison.Ordinal) + 1);
}
