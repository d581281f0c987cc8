using DualStackAnalyzer.Gate;

namespace DualStackAnalyzer.CodeFixes.Offers;

/// <summary>Edits of files, where a file may be part of several projects: it changes in all of them alike.</summary>
internal static class SolutionEdits
{
    /// <summary>The documents that a syntax tree's file is in, its own first; empty where it must not be edited.</summary>
    public static IReadOnlyList<DocumentId> DocumentsOf(Solution solution, SyntaxTree tree)
    {
        var document = solution.GetDocument(tree)
            ?? solution.GetDocumentIdsWithFilePath(tree.FilePath).Select(solution.GetDocument).FirstOrDefault();
        return document is null or SourceGeneratedDocument || GeneratedCode.Contains(tree, document.Project.AnalyzerOptions.AnalyzerConfigOptionsProvider)
            ? []
            : [document.Id, .. document.GetLinkedDocumentIds()];
    }

    /// <summary>Applies edits that go with each other.</summary>
    public static async Task<Solution?> ApplyAsync(Solution solution, IEnumerable<TextEdit> edits, CancellationToken cancel)
    {
        var changed = solution;
        foreach (var file in edits.GroupBy(edit => edit.Tree))
        {
            var documents = DocumentsOf(solution, file.Key);
            if (documents.Count == 0)
            {
                return null;
            }

            var text = await solution.GetDocument(documents[0])!.GetTextAsync(cancel).ConfigureAwait(false);
            var newText = TextEdit.Apply(text, file);
            foreach (var document in documents)
            {
                changed = changed.WithDocumentText(document, newText);
            }
        }

        return changed;
    }
}
