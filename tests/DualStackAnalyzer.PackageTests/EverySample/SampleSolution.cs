using DualStackAnalyzer.Tests;

namespace DualStackAnalyzer.PackageTests.EverySample;

/// <summary>
/// A solution of samples. `dotnet format` takes one choice of a rule's fix for the whole solution, the first one that is
/// offered for whatever finding it comes upon first, so all samples of a solution have the same first choices.
/// </summary>
internal sealed class SampleSolution
{
    private readonly Dictionary<string, string> _choices = new(StringComparer.Ordinal);
    private readonly List<SampleProject> _projects = [];

    /// <summary>
    /// Shares samples out among as few solutions as need be, and among projects: programs first, since a project holds
    /// one only, then evenly, since small projects are analyzed quickly.
    /// </summary>
    public static IReadOnlyList<SampleSolution> Of(IEnumerable<FixedSample> samples)
    {
        var solutions = new List<SampleSolution>();
        foreach (FixedSample sample in samples.OrderByDescending(it => SourceShape.OutputKindOf(it.Text) == OutputKind.ConsoleApplication))
        {
            if (!solutions.Any(solution => solution.TryAdd(sample)))
            {
                var another = new SampleSolution();
                another.TryAdd(sample);
                solutions.Add(another);
            }
        }

        return solutions;
    }

    /// <summary>Writes the solution, runs `dotnet format` over it, and reads what became of each sample.</summary>
    /// <param name="directory">Where the solution goes.</param>
    /// <param name="projectFile">The text of a project file, given MSBuild elements for its property group.</param>
    /// <param name="cancel">Stops it.</param>
    public async Task<IReadOnlyList<(FixedSample Sample, string Formatted)>> FormatAsync(
        TrialProject directory, Func<string, string> projectFile, CancellationToken cancel)
    {
        (string Name, SampleProject Project)[] named = [.. _projects.Select((project, number) => ($"P{number}", project))];
        foreach ((string name, SampleProject project) in named)
        {
            string kind = project.Kind == OutputKind.ConsoleApplication ? "Exe" : "Library";
            directory.Write($"{name}/{name}.csproj", projectFile($"<OutputType>{kind}</OutputType>"));
            directory.Write($"{name}/GlobalUsings.cs", SourceShape.GlobalUsings);
            foreach (FixedSample sample in project.Samples)
            {
                directory.Write($"{name}/{sample.File}", sample.Text);
            }
        }

        directory.Write("All.slnx", $"""
            <Solution>
            {string.Join("\n", named.Select(it => $"""  <Project Path="{it.Name}/{it.Name}.csproj" />"""))}
            </Solution>
            """);
        (await directory.DotnetAsync(["restore", "All.slnx", "-p:RestoreUseStaticGraphEvaluation=true"], cancel: cancel)).OrThrow();
        (await directory.DotnetAsync(
            ["format", "analyzers", "All.slnx", "--no-restore", "--severity", "info", "--diagnostics", .. _choices.Keys], cancel: cancel))
            .OrThrow();
        return
        [
            .. named.SelectMany(it => it.Project.Samples.Select(sample => (sample, directory.Read($"{it.Name}/{sample.File}")))),
        ];
    }

    private bool TryAdd(FixedSample sample)
    {
        if (sample.Choices.Any(it => _choices.TryGetValue(it.Key, out string? choice) && choice != it.Value))
        {
            return false;
        }

        foreach ((string rule, string choice) in sample.Choices)
        {
            _choices[rule] = choice;
        }

        var names = new SampleNames(sample.Text);
        if (!_projects.OrderBy(project => project.Samples.Count).Any(project => project.TryAdd(sample, names)))
        {
            var another = new SampleProject();
            another.TryAdd(sample, names);
            _projects.Add(another);
        }

        return true;
    }
}
