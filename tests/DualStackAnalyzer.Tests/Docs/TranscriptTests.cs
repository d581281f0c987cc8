using System.IO;
using System.Threading.Tasks;
using DualStackAnalyzer.Tests.Fixes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Xunit;

namespace DualStackAnalyzer.Tests.Docs;

/// <summary>What the README shows of the resolver program is what the analyzer says of it, and what the fix writes.</summary>
public sealed class TranscriptTests
{
    private const string Sample = "docs/samples/resolver/Program.cs";


    [Fact]
    public async Task The_readme_shows_the_warning()
    {
        (_, Diagnostic warning) = await WarningAsync();

        string line = $"Program.cs:{warning.Location.GetLineSpan().StartLinePosition.Line + 1}: warning {warning.Id}: {warning.Message()}";
        Assert.Contains(line, Pages.Readme.Text, System.StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_readme_shows_what_the_fix_adds()
    {
        (FixBench bench, Diagnostic warning) = await WarningAsync();
        CodeAction first = (await bench.OffersAsync(warning))[0];
        string before = File.ReadAllText(Checkout.At(Sample));
        string after = await bench.TextAfterAsync(first);

        foreach (string line in after.Split('\n'))
        {
            if (!before.Contains(line, System.StringComparison.Ordinal))
            {
                Assert.Contains($"+ {line}", Pages.Readme.Text, System.StringComparison.Ordinal);
            }
        }
    }

    private static async Task<(FixBench Bench, Diagnostic Warning)> WarningAsync()
    {
        FixBench bench = await FixBench.WithAsync(File.ReadAllText(Checkout.At(Sample)));
        return (bench, Assert.Single(await bench.FindingsAsync()));
    }
}
