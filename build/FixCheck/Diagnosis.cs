using Microsoft.CodeAnalysis.Diagnostics;

namespace DualStackAnalyzer.FixCheck;

/// <summary>What the analyzer and the compiler say of a project.</summary>
/// <param name="Findings">What the analyzer finds, in the order of the places.</param>
/// <param name="Complaints">What the compiler says, warnings included.</param>
public sealed record Diagnosis(ImmutableArray<Diagnostic> Findings, IReadOnlyList<string> Complaints)
{
    /// <summary>Compiles and analyzes the project, both at once.</summary>
    public static async Task<Diagnosis> OfAsync(Project project)
    {
        Compilation compilation = (await project.GetCompilationAsync())!;
        ILookup<bool, Diagnostic> all = (await compilation
            .WithAnalyzers(AllAnalyzers.Create(), project.AnalyzerOptions)
            .GetAllDiagnosticsAsync(CancellationToken.None)).ToLookup(IsOfCompiler);
        return new(
            [.. all[false].OrderBy(it => it.Location.SourceSpan.Start)],
            [.. all[true].Where(it => it.Severity >= DiagnosticSeverity.Warning).OrderBy(it => it.Location.SourceSpan.Start).Select(it => it.ToString())]);
    }

    private static bool IsOfCompiler(Diagnostic diagnostic) => diagnostic.Descriptor.CustomTags.Contains(WellKnownDiagnosticTags.Compiler);
}
