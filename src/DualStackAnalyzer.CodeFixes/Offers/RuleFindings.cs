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

    /// <summary>Whether no rule reports more than before, and that of the cured finding less.</summary>
    public static bool AreBetter(ImmutableArray<Diagnostic> before, ImmutableArray<Diagnostic> after, Diagnostic? cured)
    {
        bool wasFound = cured is not null
            && before.Any(it => it.Id == cured.Id && it.Location.SourceSpan == cured.Location.SourceSpan);
        return after.GroupBy(it => it.Id).All(rule =>
            rule.Count() <= before.Count(it => it.Id == rule.Key) - (wasFound && rule.Key == cured!.Id ? 1 : 0));
    }
}
