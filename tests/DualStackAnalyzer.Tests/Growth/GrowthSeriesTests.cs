using DualStackAnalyzer.Growth;

namespace DualStackAnalyzer.Tests.Growth;

/// <summary>What the generated programs promise, at sizes at which no engine is hard pressed.</summary>
public sealed class GrowthSeriesTests
{
    public static TheoryData<string, int> SmallSizes => [.. GrowthSeries.All.SelectMany(series => series.Sizes.Take(2), (series, size) => (series.Name, size))];

    [Theory]
    [MemberData(nameof(SmallSizes))]
    public async Task A_small_program_has_the_findings_that_it_promises(string name, int size)
    {
        var series = GrowthSeries.All.Single(it => it.Name == name);

        var findings = await Findings.InAsync(series.Source(size));

        Assert.Equal(Enumerable.Repeat("DSA1001", series.Findings(size)), findings.Select(it => it.Id));
    }

    [Fact]
    public async Task The_file_to_type_into_has_the_findings_that_it_promises()
    {
        var findings = await Findings.InAsync(ServerFile.Text);

        Assert.Equal(Enumerable.Repeat("DSA1001", ServerFile.Findings), findings.Select(it => it.Id));
    }

    [Fact]
    public void The_file_to_type_into_has_about_two_thousand_lines() => Assert.InRange(ServerFile.Lines, 1_950, 2_050);

    [Fact]
    public async Task Every_program_compiles()
    {
        var references = await Findings.ReferencesAsync(Target.Net100);

        Assert.All(
            GrowthSeries.All.Select(series => series.Source(series.Sizes[1])).Append(ServerFile.Text),
            program => Assert.DoesNotContain(Diagnose(program, references), it => it.Severity == DiagnosticSeverity.Error));
    }

    [Fact]
    public void Sizes_double_up_to_the_last() => Assert.All(GrowthSeries.All, series =>
        Assert.All(series.Sizes.Zip(series.Sizes.Skip(1)), step => Assert.InRange(step.Second, step.First + 1, 2 * step.First)));

    private static IEnumerable<Diagnostic> Diagnose(string program, IEnumerable<MetadataReference> references) => CSharpCompilation
        .Create("Program", [CSharpSyntaxTree.ParseText(program)], references, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary))
        .GetDiagnostics();
}
