using System.IO.Compression;

namespace DualStackAnalyzer.PackageTests;

/// <summary>
/// The packed analyzer inside Roslyn 4.3, the oldest compiler that is to load it (Unity 6 asks for that one).
/// No SDK here has it, so a program hosts it.
/// </summary>
public sealed class OldestCompilerTests(PackageFixture fixture)
{
    private const string Host = """
        using System;
        using System.IO;
        using System.Linq;
        using System.Reflection;
        using System.Collections.Immutable;
        using Microsoft.CodeAnalysis;
        using Microsoft.CodeAnalysis.CSharp;
        using Microsoft.CodeAnalysis.Diagnostics;

        // Like Unity, it resolves nothing beside the compiler's own assemblies.
        var analyzers = Assembly.LoadFrom(args[0]).GetTypes()
            .Where(type => type.GetCustomAttribute<DiagnosticAnalyzerAttribute>() is not null)
            .Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!)
            .ToImmutableArray();
        var references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator).Select(file => MetadataReference.CreateFromFile(file));
        var compilation = CSharpCompilation.Create(
            "Old",
            args.Skip(1).Select(file => CSharpSyntaxTree.ParseText(File.ReadAllText(file), path: file)),
            references,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));

        Console.WriteLine("Roslyn " + typeof(CSharpCompilation).Assembly.GetName().Version);
        foreach (Diagnostic found in await compilation.WithAnalyzers(analyzers).GetAllDiagnosticsAsync())
        {
            Console.WriteLine(found);
        }
        """;

    [Fact]
    public async Task Analyzer_runs_inside_Roslyn_4_3()
    {
        TrialProject project = fixture.Project("oldest-compiler", "<OutputType>Exe</OutputType>");
        project.Write("Trial.csproj", project.Read("Trial.csproj").Replace(
            "<PackageReference ",
            """<Compile Remove="sources/**" /><PackageReference Include="Microsoft.CodeAnalysis.CSharp" Version="[4.3.1]" /><PackageReference """));
        project.Write("Program.cs", Host);
        string unset = project.Write("sources/Unset.cs", Sources.Unset);
        string loop = project.Write("sources/Loop.cs", Sources.Loop);
        string analyzer = Path.Combine(project.Directory, "DualStackAnalyzer.dll");
        using (ZipArchive package = ZipFile.OpenRead(fixture.Package.File))
        {
            package.GetEntry("analyzers/dotnet/cs/DualStackAnalyzer.dll")!.ExtractToFile(analyzer);
        }

        (await TrialBuild.RunAsync(project, "-o", "out")).Succeeded();
        DotnetResult run = await project.DotnetAsync(
            ["exec", "out/Trial.dll", analyzer, unset, loop], cancel: TestContext.Current.CancellationToken);

        Assert.Contains("Roslyn 4.3.", run.OrThrow().Output);
        Assert.Equal(
            [$"Loop.cs:{Sources.LoopLine} DSA1006", $"Unset.cs:{Sources.UnsetLine} DSA1001"],
            [.. BuildWarning.ParseAll(run.Output).Select(it => $"{Path.GetFileName(it.File)}:{it.Line} {it.Id}")]);
    }
}
