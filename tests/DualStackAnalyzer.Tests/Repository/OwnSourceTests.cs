using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using DualStackAnalyzer.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Xunit;

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

        // The assemblies of this very process: .NET, Roslyn and the testing library.
        var references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(file => !Path.GetFileName(file).StartsWith("DualStackAnalyzer", StringComparison.Ordinal))
            .Select(file => MetadataReference.CreateFromFile(file));
        return CSharpCompilation.Create(
            "Own", trees, references, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
    }

    /// <summary>Not what a build makes, and not the marked programs, which are faulty on purpose.</summary>
    private static bool IsOwn(string path) =>
        !path.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj" or "Programs");
}
