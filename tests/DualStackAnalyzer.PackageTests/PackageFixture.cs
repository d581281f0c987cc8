using DualStackAnalyzer.PackageTests;

[assembly: AssemblyFixture(typeof(PackageFixture))]

namespace DualStackAnalyzer.PackageTests;

/// <summary>The package, packed once for all tests here.</summary>
public sealed class PackageFixture : IAsyncLifetime
{
    public static string Directory { get; } = Path.Combine(Repository.Artifacts, "package-tests");

    public PackedPackage Package { get; private set; } = null!;

    public async ValueTask InitializeAsync() => Package = await PackedPackage.CreateAsync(Directory);

    /// <summary>The projects stay, to be looked at when a test has failed; the next run empties the directory.</summary>
    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    /// <summary>A project of one test, in a directory of that name.</summary>
    /// <param name="name">The directory.</param>
    /// <param name="properties">MSBuild elements for the project's property group.</param>
    /// <param name="targetFrameworks">One or several, with semicolons.</param>
    public TrialProject Project(string name, string properties = "", string targetFrameworks = "net10.0")
    {
        TrialProject project = Empty(name);
        project.Write("Trial.csproj", ProjectFile(properties, targetFrameworks));
        return project;
    }

    /// <summary>A directory of that name, in which projects can use the package.</summary>
    public TrialProject Empty(string name) => new(Path.Combine(Directory, name), Package);

    /// <summary>The text of a project that uses the package.</summary>
    /// <inheritdoc cref="Project"/>
    public string ProjectFile(string properties = "", string targetFrameworks = "net10.0")
    {
        string element = targetFrameworks.Contains(';') ? "TargetFrameworks" : "TargetFramework";
        return $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <{element}>{targetFrameworks}</{element}>
                <LangVersion>latest</LangVersion>
                <Nullable>enable</Nullable>
                {properties}
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="DualStackAnalyzer" Version="{Package.Version}" />
              </ItemGroup>
            </Project>
            """;
    }

    /// <summary>A copy of the sample program.</summary>
    public TrialProject Sample(string name)
    {
        string sample = Path.Combine(Repository.Root, "docs", "samples", "resolver");
        TrialProject project = Empty(name);
        foreach (string file in new[] { "Program.cs", "Resolver.csproj" })
        {
            project.Write(file, Package.Requested(File.ReadAllText(Path.Combine(sample, file))));
        }

        return project;
    }
}
