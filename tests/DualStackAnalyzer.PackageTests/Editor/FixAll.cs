using DualStackAnalyzer.Fuzz.Mutants;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace DualStackAnalyzer.PackageTests.Editor;

/// <summary>Fix All as an editor's light bulb offers it: all findings of one rule in the file, by the choice picked for one of them.</summary>
internal static class FixAll
{
    /// <summary>The choices offered for a finding.</summary>
    public static async Task<IReadOnlyList<CodeAction>> OffersAsync(
        CodeFixProvider fix, Document document, Diagnostic finding, CancellationToken cancel)
    {
        var offers = new List<CodeAction>();
        await fix.RegisterCodeFixesAsync(new CodeFixContext(document, finding, (action, _) => offers.Add(action), cancel));
        return offers;
    }

    /// <summary>The file when all findings, which are of one rule, are fixed by a choice.</summary>
    public static async Task<Document> InDocumentAsync(
        CodeFixProvider fix, Document document, ImmutableArray<Diagnostic> findings, string key, CancellationToken cancel)
    {
        var context = new FixAllContext(
            document, fix, FixAllScope.Document, key, [findings[0].Id], new GivenFindings(findings), cancel);
        CodeAction action = (await fix.GetFixAllProvider()!.GetFixAsync(context))!;
        Solution changed = (await action.GetOperationsAsync(cancel)).OfType<ApplyChangesOperation>().Single().ChangedSolution;
        return changed.GetDocument(document.Id)!;
    }
}
