using Microsoft.CodeAnalysis.Diagnostics;

namespace DualStackAnalyzer.CodeFixes.Offers;

/// <summary>What the rules find in a document, and whether a change of it cures one finding and raises none.</summary>
internal static class RuleFindings
{
    /// <summary>The findings of a document. Only its own types are analyzed.</summary>
    public static async Task<ImmutableArray<Diagnostic>> OfAsync(Document document, CancellationToken cancel)
    {
        if (await document.GetSemanticModelAsync(cancel).ConfigureAwait(false) is not { } model)
        {
            return ImmutableArray<Diagnostic>.Empty;
        }

        var options = new CompilationWithAnalyzersOptions(
            document.Project.AnalyzerOptions, onAnalyzerException: null, concurrentAnalysis: true, logAnalyzerExecutionTime: false);
        return await model.Compilation
            .WithAnalyzers(AllAnalyzers.Create(), options)
            .GetAnalyzerSemanticDiagnosticsAsync(model, filterSpan: null, cancel).ConfigureAwait(false);
    }

    /// <summary>Whether no rule reports more than before, and those of the cured findings as many less.</summary>
    public static bool AreBetter(ImmutableArray<Diagnostic> before, ImmutableArray<Diagnostic> after, IReadOnlyList<Diagnostic> cured) =>
        after.GroupBy(it => it.Id).All(rule => rule.Count()
            <= before.Count(it => it.Id == rule.Key) - cured.Count(it => it.Id == rule.Key && before.Any(other => IsSame(it, other))));

    private static bool IsSame(Diagnostic one, Diagnostic other) => one.Id == other.Id && one.Location.SourceSpan == other.Location.SourceSpan;
}
