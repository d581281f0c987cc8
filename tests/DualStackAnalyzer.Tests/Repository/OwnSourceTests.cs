using System.Xml.Linq;
using Microsoft.CodeAnalysis.Diagnostics;

namespace DualStackAnalyzer.Tests.Repository;

/// <summary>The analyzer over the code of this repository: large, real, and it has to stay silent.</summary>
public sealed class OwnSourceTests
{
    [Theory]
    [InlineData("src")]
    [InlineData("build")]
    [InlineData("tests/DualStackAnalyzer.Tests")]
    public async Task Own_source_is_analyzed_without_a_crash_and_without_a_finding(string folder)
    {
        CSharpCompilation compilation = Compile(folder);

        ImmutableArray<Diagnostic> diagnostics = await compilation
            .WithAnalyzers(AllAnalyzers.Create())
            .GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);

        Assert.Empty(diagnostics);
    }

    private static CSharpCompilation Compile(string folder)
    {
        List<SyntaxTree> trees = [.. Directory
            .EnumerateFiles(Checkout.At(folder), "*.cs", SearchOption.AllDirectories)
            .Where(file => IsOwn(Path.GetRelativePath(Checkout.Root, file)))
            .Select(file => CSharpSyntaxTree.ParseText(File.ReadAllText(file), SourceShape.ParseOptions, file))];
        Assert.NotEmpty(trees);
        trees.Add(CSharpSyntaxTree.ParseText(Usings(folder), SourceShape.ParseOptions));

        // The assemblies of this very process: .NET, Roslyn and the testing library.
        var references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(file => !Path.GetFileName(file).StartsWith("DualStackAnalyzer", StringComparison.Ordinal))
            .Select(file => MetadataReference.CreateFromFile(file));
        return CSharpCompilation.Create(
            "Own", trees, references, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
    }

    /// <summary>What the SDK and the project files below the folder make global.</summary>
    private static string Usings(string folder)
    {
        IEnumerable<string> own = Directory
            .EnumerateFiles(Checkout.At(folder), "*.csproj", SearchOption.AllDirectories)
            .SelectMany(file => XDocument.Load(file).Descendants("Using"))
            .SelectMany(it => it.Attribute("Include")!.Value.Split(';').Select(name => it.Attribute("Static") is null ? name : $"static {name}"))
            .Distinct();
        return string.Join('\n', [SourceShape.GlobalUsings, "global using System.IO;", .. own.Select(it => $"global using {it};")]);
    }

    /// <summary>Not what a build makes, and not the marked programs, which are faulty on purpose.</summary>
    private static bool IsOwn(string path) =>
        !path.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj" or "Programs" or "Frames");
}
