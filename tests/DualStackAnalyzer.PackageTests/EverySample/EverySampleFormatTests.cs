using System.Text.RegularExpressions;
using DualStackAnalyzer.PackageTests.Editor;
using DualStackAnalyzer.Tests;
using DualStackAnalyzer.Tests.Fixes;

namespace DualStackAnalyzer.PackageTests.EverySample;

/// <summary>The fixes from the command line, over sources of every test class that marks some as reported, beside those of the editor.</summary>
public sealed partial class EverySampleFormatTests(PackageFixture fixture)
{
    private const int VariantEvery = 4;
    private const int OfEachClass = 1;
    private const int ProgramEvery = 16;

    private const string Properties =
        "<Nullable>disable</Nullable><AllowUnsafeBlocks>true</AllowUnsafeBlocks><EnableNETAnalyzers>false</EnableNETAnalyzers>";

    private static readonly string[] FixableRules =
    [
        "DSA1001", "DSA1002", "DSA1003", "DSA1004", "DSA1005", "DSA1006",
        "DSA2001", "DSA2002", "DSA3001", "DSA3002", "DSA3003", "DSA3004", "DSA3005", "DSA3006", "DSA4001",
    ];

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Dotnet_format_writes_what_the_editor_writes()
    {
        IReadOnlyList<FixedSample> edited = await EditAsync();
        IReadOnlyList<SampleSolution> solutions = SampleSolution.Of(edited);
        IEnumerable<(FixedSample Sample, string Formatted)>[] formatted = await Task.WhenAll(solutions.Select((solution, number) =>
            solution.FormatAsync(
                fixture.Empty($"every-sample-{number}"),
                properties => fixture.ProjectFile(Properties + properties),
                Stop)));

        Assert.Equal(edited.Count, formatted.Sum(it => it.Count()));
        Assert.Equal(FixableRules, edited.SelectMany(it => it.Choices.Keys).Distinct().Order(StringComparer.Ordinal));
        Assert.All(edited.Where(it => it.Choices.Count > 0), it => Assert.DoesNotContain(it.Text, it.Fixed));
        string[] different =
        [
            .. formatted.SelectMany(it => it)
                .Where(it => !it.Sample.Fixed.Contains(it.Formatted))
                .Select(it => $"{it.Sample.File}: dotnet format writes\n{it.Formatted}\nthe editor writes\n{string.Join("\nor\n", it.Sample.Fixed)}"),
        ];
        Assert.True(different.Length == 0, string.Join("\n\n", different));
    }

    /// <summary>One of each class: `dotnet format` analyzes all anew for each rule. Fewer programs, some of each rule: each needs a project of its own.</summary>
    private static IEnumerable<Sample> SomeSamples() => Samples.All.GroupBy(it => it.Place.Split(':')[0])
        .SelectMany(same => same.Where(it => !IsProgram(it)).Take(OfEachClass))
        .Concat(Samples.All.Where(IsProgram).GroupBy(it => it.Rule).SelectMany(same => same.Where((_, number) => number % ProgramEvery == 0)));

    private static bool IsProgram(Sample sample) => SourceShape.OutputKindOf(sample.Text) == OutputKind.ConsoleApplication;

    /// <summary>Samples here and there, dressed by chance, and the same each time.</summary>
    private static IEnumerable<Sample> SomeVariants() => SomeSamples()
        .Where((_, number) => number % VariantEvery == 0)
        .Select((sample, number) =>
        {
            var random = new Random(number);
            (int, (string, Func<string, string>))[] dresses =
                [.. Enumerable.Range(0, 3).Select(_ => (random.Next(100), Variants.Clothes[random.Next(Variants.Clothes.Length)]))];
            return new Sample(
                sample.Place + "_variant", Variants.Wholes[random.Next(Variants.Wholes.Length)].Dress(Variants.Dressed(sample.Text, dresses)));
        });

    /// <summary>What of a place cannot stand in a namespace's name.</summary>
    [GeneratedRegex(@"\.cs:|\W+")]
    private static partial Regex Unnameable();

    private async Task<IReadOnlyList<FixedSample>> EditAsync()
    {
        TrialProject project = fixture.Project("every-sample-editor", Properties);
        project.Write("GlobalUsings.cs", SourceShape.GlobalUsings);
        using EditorSession editor = await EditorSession.OpenAsync(project, "Trial.csproj", Stop);
        var edited = new List<FixedSample>();
        foreach (Sample sample in SomeSamples().Concat(SomeVariants()))
        {
            string name = Unnameable().Replace(sample.Place, "_");
            string text = OwnNamespace.Of(sample.Text, name);
            Document document = editor.NewDocument($"{name}.cs", text, SourceShape.OutputKindOf(text));
            (string after, var choices) = await editor.FixAllAsync(document, isBackwards: false, Stop);

            // dotnet format takes the rules in no order.
            string other = choices.Count > 1 ? (await editor.FixAllAsync(document, isBackwards: true, Stop)).Text : after;
            edited.Add(new FixedSample($"{name}.cs", text, [after, other], choices));
        }

        return edited;
    }
}
