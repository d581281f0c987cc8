namespace DualStackAnalyzer.PackageTests;

/// <summary>The projects of one test class, built together: a build of ten costs little more than a build of one.</summary>
/// <param name="fixture">The package that they use.</param>
/// <param name="name">Their directory.</param>
public abstract class TrialSolution(PackageFixture fixture, string name) : IAsyncLifetime
{
    private readonly List<string> _projects = [];
    private TrialBuild _build = null!;

    /// <summary>What the build said of the files of one project.</summary>
    internal TrialBuild this[string project] =>
        _build with { Diagnostics = [.. _build.Diagnostics.Where(it => it.File.StartsWith(DirectoryOf(project) + Path.DirectorySeparatorChar, StringComparison.Ordinal))] };

    public async ValueTask InitializeAsync()
    {
        TrialProject solution = fixture.Empty(name);
        solution.Write("All.slnx", $"""
            <Solution>
            {string.Join("\n", _projects.Select(project => $"""  <Project Path="{project}/{project}.csproj" />"""))}
            </Solution>
            """);
        _build = await TrialBuild.RunAsync(solution, "All.slnx");
    }

    public ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        return ValueTask.CompletedTask;
    }

    /// <summary>Adds a project.</summary>
    /// <param name="project">Its name, by which the indexer finds it.</param>
    /// <param name="properties">MSBuild elements for its property group.</param>
    /// <param name="targetFrameworks">One or several, with semicolons.</param>
    protected TrialProject Add(string project, string properties = "", string targetFrameworks = "net10.0")
    {
        _projects.Add(project);
        TrialProject added = fixture.Empty(Path.Combine(name, project));
        added.Write($"{project}.csproj", fixture.ProjectFile(properties, targetFrameworks));
        return added;
    }

    private string DirectoryOf(string project) => Path.Combine(PackageFixture.Directory, name, project);
}
