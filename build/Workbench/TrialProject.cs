namespace DualStackAnalyzer.Workbench;

/// <summary>A directory with a project in it that uses the packed package.</summary>
public sealed class TrialProject
{
    private readonly Dotnet _dotnet;

    public TrialProject(string directory, PackedPackage package)
    {
        Directory = directory;
        Environment = package.Environment;
        System.IO.Directory.CreateDirectory(directory);

        // A command of seconds gains nothing from being profiled first, which takes a quarter of its time.
        _dotnet = new Dotnet(directory, new Dictionary<string, string?>(package.Environment) { ["DOTNET_TieredPGO"] = "0" });

        // No source but the feed: other packages are in the package folder already, and nothing asks a server.
        Write("nuget.config", $"""
            <configuration>
              <packageSources>
                <clear />
                <add key="packed" value="{package.Feed}" />
              </packageSources>
            </configuration>
            """);

        // A project outside a repository: this one's own settings must not reach it.
        Write("Directory.Build.props", "<Project />");
        Write("Directory.Build.targets", "<Project />");
        Write("Directory.Packages.props", "<Project />");
        Write(".editorconfig", "root = true\n");
    }

    public string Directory { get; }

    /// <summary>What a process needs in its environment to find the project's packages.</summary>
    public IReadOnlyDictionary<string, string?> Environment { get; }

    public string Write(string name, string text)
    {
        string path = Path.Combine(Directory, name);
        System.IO.Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return path;
    }

    public string Read(string name) => File.ReadAllText(Path.Combine(Directory, name));

    public Task<DotnetResult> DotnetAsync(
        IEnumerable<string> arguments, Action<string>? onLine = null, CancellationToken cancel = default) =>
        _dotnet.RunAsync(arguments, onLine, cancel);
}
