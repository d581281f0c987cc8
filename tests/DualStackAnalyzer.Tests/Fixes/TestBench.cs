using Microsoft.CodeAnalysis.Text;

namespace DualStackAnalyzer.Tests.Fixes;

/// <summary>A bench over the text of a test.</summary>
internal static class TestBench
{
    extension(FixBench)
    {
        /// <summary>A project with one file; the usual usings are global, unless the file has to do without.</summary>
        /// <param name="text">The file.</param>
        /// <param name="target">What it is compiled for.</param>
        /// <param name="globalUsings">Whether the usual usings are there.</param>
        /// <param name="path">Where the file is.</param>
        /// <param name="config">Lines of an .editorconfig above it.</param>
        public static async Task<FixBench> WithAsync(
            string text, Target target = Target.Net100, bool globalUsings = true, string path = "Test.cs", string? config = null)
        {
            ImmutableArray<MetadataReference> references =
                await target.References().ResolveAsync(LanguageNames.CSharp, CancellationToken.None);
            Project project = new AdhocWorkspace().AddProject("Test", LanguageNames.CSharp)
                .WithMetadataReferences(references)
                .WithParseOptions(SourceShape.ParseOptions)
                .WithCompilationOptions(new CSharpCompilationOptions(SourceShape.OutputKindOf(text), allowUnsafe: true));
            if (globalUsings)
            {
                project = project.AddDocument("GlobalUsings.cs", SourceShape.GlobalUsings, filePath: "GlobalUsings.cs").Project;
            }

            if (config is not null)
            {
                path = "/" + path;
                project = project.AddAnalyzerConfigDocument(".editorconfig", SourceText.From($"root = true\n[*.cs]\n{config}\n"), filePath: "/.editorconfig").Project;
            }

            return FixBench.Of(project.AddDocument(path, SourceText.From(text), filePath: path));
        }
    }
}
