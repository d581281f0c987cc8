using System.IO;
using System.Threading.Tasks;
using DualStackAnalyzer.PackageTests;
using DualStackAnalyzer.Workbench;
using Xunit;

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
        string element = targetFrameworks.Contains(';') ? "TargetFrameworks" : "TargetFramework";
        var project = new TrialProject(Path.Combine(Directory, name), Package);
        project.Write("Trial.csproj", $"""
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
            """);
        return project;
    }

    /// <summary>A copy of the sample program, which the README shows.</summary>
    public TrialProject Sample(string name)
    {
        string sample = Path.Combine(Repository.Root, "docs", "samples", "resolver");
        var project = new TrialProject(Path.Combine(Directory, name), Package);
        foreach (string file in new[] { "Program.cs", "Resolver.csproj" })
        {
            project.Write(file, Package.Requested(File.ReadAllText(Path.Combine(sample, file))));
        }

        return project;
    }
}
