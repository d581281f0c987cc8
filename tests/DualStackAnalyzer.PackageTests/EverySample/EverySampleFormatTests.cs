using DualStackAnalyzer.PackageTests.Editor;
using DualStackAnalyzer.Tests;
using DualStackAnalyzer.Tests.Fixes;

namespace DualStackAnalyzer.PackageTests.EverySample;

/// <summary>The fixes from the command line, over every source that a unit test marks as reported, beside those of the editor.</summary>
public sealed class EverySampleFormatTests(PackageFixture fixture)
{
    private const int VariantEvery = 9;

    private const string Properties =
        "<Nullable>disable</Nullable><AllowUnsafeBlocks>true</AllowUnsafeBlocks><EnableNETAnalyzers>false</EnableNETAnalyzers>";

    private static readonly string[] FixableRules =
    [
        "DSA1001", "DSA1002", "DSA1003", "DSA1004", "DSA1005", "DSA1006",
        "DSA2001", "DSA2002", "DSA3001", "DSA3002", "DSA3003", "DSA3004", "DSA3005", "DSA3006",
    ];

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("net10.0")]
    [InlineData("net472")]
    public async Task Dotnet_format_writes_what_the_editor_writes(string framework)
    {
        IReadOnlyList<FixedSample> edited = await EditAsync(framework);
        IReadOnlyList<SampleSolution> solutions = SampleSolution.Of(edited);
        IEnumerable<(FixedSample Sample, string Formatted)>[] formatted = await Task.WhenAll(solutions.Select((solution, number) =>
            solution.FormatAsync(
                fixture.Empty($"every-sample-{framework}-{number}"),
                properties => fixture.ProjectFile(Properties + properties, framework),
                Stop)));

        Assert.Equal(Samples.All.Length + SomeVariants().Count(), formatted.Sum(it => it.Count()));
        Assert.Equal(FixableRules, edited.SelectMany(it => it.Choices.Keys).Distinct().Order(StringComparer.Ordinal));
        Assert.All(edited.Where(it => it.Choices.Count > 0), it => Assert.NotEqual(it.Text, it.Fixed));
        string[] different =
        [
            .. formatted.SelectMany(it => it)
                .Where(it => it.Formatted != it.Sample.Fixed)
                .Select(it => $"{it.Sample.File}: dotnet format writes\n{it.Formatted}\nthe editor writes\n{it.Sample.Fixed}"),
        ];
        Assert.True(different.Length == 0, string.Join("\n\n", different));
    }

    /// <summary>Samples here and there, dressed by chance, and the same each time.</summary>
    private static IEnumerable<Sample> SomeVariants() => Samples.All
        .Where((_, number) => number % VariantEvery == 0)
        .Select((sample, number) =>
        {
            var random = new Random(number);
            (int, (string, Func<string, string>))[] dresses =
                [.. Enumerable.Range(0, 3).Select(_ => (random.Next(100), Variants.Clothes[random.Next(Variants.Clothes.Length)]))];
            return new Sample(
                sample.Place + "_variant", Variants.Wholes[random.Next(Variants.Wholes.Length)].Dress(Variants.Dressed(sample.Text, dresses)));
        });

    private async Task<IReadOnlyList<FixedSample>> EditAsync(string framework)
    {
        TrialProject project = fixture.Project("every-sample-editor-" + framework, Properties, framework);
        project.Write("GlobalUsings.cs", SourceShape.GlobalUsings);
        using EditorSession editor = await EditorSession.OpenAsync(project, "Trial.csproj", Stop);
        var edited = new List<FixedSample>();
        foreach (Sample sample in Samples.All.Concat(SomeVariants()))
        {
            string name = sample.Place.Replace(".cs:", "_", StringComparison.Ordinal).Replace('/', '_');
            string text = OwnNamespace.Of(sample.Text, name);
            Document document = editor.NewDocument($"{name}.cs", text, SourceShape.OutputKindOf(text));
            (string after, var choices) = await editor.FixAllAsync(document, Stop);
            edited.Add(new FixedSample($"{name}.cs", text, after, choices));
        }

        return edited;
    }
}
