using DualStackAnalyzer.Tests;

namespace DualStackAnalyzer.Fuzz.Mutants;

/// <summary>The projects that mutants are compiled in, each alone: one for libraries, one for programs.</summary>
internal sealed class Nursery
{
    private readonly Project _library;
    private readonly Project _program;

    private Nursery(Project library, Project program) => (_library, _program) = (library, program);

    /// <summary>Mutants share the references and the usual usings, which are read once.</summary>
    public static async Task<Nursery> WithAsync(IEnumerable<MetadataReference> references)
    {
        MetadataReference[] all = [.. references];
        return new Nursery(await ProjectAsync(all, OutputKind.DynamicallyLinkedLibrary), await ProjectAsync(all, OutputKind.ConsoleApplication));
    }

    /// <summary>The document of the mutant, in a project of its own.</summary>
    public Document Add(Mutant mutant) =>
        (SourceShape.OutputKindOf(mutant.Text) == OutputKind.ConsoleApplication ? _program : _library)
            .AddDocument("Mutant.cs", mutant.Text, filePath: "Mutant.cs");

    private static async Task<Project> ProjectAsync(IEnumerable<MetadataReference> references, OutputKind kind)
    {
        Project project = new AdhocWorkspace()
            .AddProject("Mutants", LanguageNames.CSharp)
            .WithMetadataReferences(references.ToList())
            .WithParseOptions(SourceShape.ParseOptions)
            .WithCompilationOptions(new CSharpCompilationOptions(kind, allowUnsafe: true))
            .AddDocument("GlobalUsings.cs", SourceShape.GlobalUsings, filePath: "GlobalUsings.cs").Project;
        await project.GetCompilationAsync();
        return project;
    }
}
