using System.Globalization;

namespace DualStackAnalyzer.CodeFixes.Offers;

/// <summary>
/// A change after which the compiler says nothing new of the edited members, in any project that has the file, and the
/// rules find nothing new in the edited files. It remembers what was found before, for all the changes that are tried.
/// </summary>
internal sealed class SoundChange
{
    private readonly Solution _solution;
    private readonly Dictionary<DocumentId, ImmutableArray<Diagnostic>> _findings = new();

    /// <summary>Changes of a solution.</summary>
    public SoundChange(Solution solution) => _solution = solution;

    /// <summary>Applies edits; none where an error, a warning or a finding would appear, or where a file must not be edited.</summary>
    /// <param name="edits">The edits.</param>
    /// <param name="cured">The findings that have to be gone.</param>
    public async Task<Solution?> ApplyAsync(IReadOnlyList<TextEdit> edits, IReadOnlyList<Diagnostic> cured, CancellationToken cancel) =>
        await CompilesAsync(edits, cancel).ConfigureAwait(false) is { } changed
        && await RaisesNoneAsync(changed, edits, cured, cancel).ConfigureAwait(false)
            ? changed
            : null;

    /// <summary>Applies edits that cannot lead to a finding; none where an error or a warning would appear.</summary>
    public async Task<Solution?> CompilesAsync(IReadOnlyList<TextEdit> edits, CancellationToken cancel)
    {
        if (edits.Any(IsInTornCode) || await SolutionEdits.ApplyAsync(_solution, edits, cancel).ConfigureAwait(false) is not { } changed)
        {
            return null;
        }

        foreach (var file in edits.GroupBy(edit => edit.Tree))
        {
            var before = Surroundings(file.Key, file);
            int growth = file.Sum(edit => edit.NewText.Length - edit.Span.Length);
            var after = new TextSpan(before.Start, before.Length + growth);
            foreach (var document in SolutionEdits.DocumentsOf(_solution, file.Key))
            {
                var old = await ComplaintsAsync(_solution, document, before, cancel).ConfigureAwait(false);
                var now = await ComplaintsAsync(changed, document, after, cancel).ConfigureAwait(false);
                if (now.Any(group => group.Count() > old[group.Key].Count()))
                {
                    return null;
                }
            }
        }

        return changed;
    }

    private async Task<bool> RaisesNoneAsync(
        Solution changed, IReadOnlyList<TextEdit> edits, IReadOnlyList<Diagnostic> cured, CancellationToken cancel)
    {
        foreach (var id in edits.Select(edit => edit.Tree).Distinct().SelectMany(tree => SolutionEdits.DocumentsOf(_solution, tree)))
        {
            var after = await RuleFindings.OfAsync(changed.GetDocument(id)!, cancel).ConfigureAwait(false);
            if (after.IsEmpty)
            {
                continue;
            }

            if (!_findings.TryGetValue(id, out var before))
            {
                before = await RuleFindings.OfAsync(_solution.GetDocument(id)!, cancel).ConfigureAwait(false);
                _findings.Add(id, before);
            }

            if (!RuleFindings.AreBetter(before, after, cured))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Applies the edits of a remedy for a finding, if they are sound.</summary>
    public Task<Solution?> ApplyAsync(Remedy remedy, IReadOnlyList<TextEdit> edits, Diagnostic cured, CancellationToken cancel) =>
        remedy.MayRaise ? ApplyAsync(edits, [cured], cancel) : CompilesAsync(edits, cancel);

    /// <summary>Whether the edit is in or directly behind code that does not parse and so is still being written: the edit would be a guess.</summary>
    private static bool IsInTornCode(TextEdit edit)
    {
        var token = edit.Tree.GetRoot().FindToken(edit.Span.Start);
        return IsTorn(token) || (token.SpanStart == edit.Span.Start && IsTorn(token.GetPreviousToken()));
    }

    private static bool IsTorn(SyntaxToken token) =>
        token.Parent?.AncestorsAndSelf().FirstOrDefault(node => node is StatementSyntax or MemberDeclarationSyntax) is { } torn and not BlockSyntax
        && torn.GetDiagnostics().Any(word => word.Severity == DiagnosticSeverity.Error);

    /// <summary>The member that the edits are in, or the file where they are in several.</summary>
    private static TextSpan Surroundings(SyntaxTree tree, IEnumerable<TextEdit> edits)
    {
        var all = edits.ToList();
        var root = tree.GetRoot();
        var touched = TextSpan.FromBounds(all.Min(edit => edit.Span.Start), all.Max(edit => edit.Span.End));
        var member = root.DescendantNodes(node => node.FullSpan.Contains(touched))
            .LastOrDefault(node => node is MemberDeclarationSyntax and not GlobalStatementSyntax
                && node.FullSpan.Start < touched.Start && touched.End < node.FullSpan.End);
        return (member ?? root).FullSpan;
    }

    private static async Task<ILookup<(string Id, string Message), Diagnostic>> ComplaintsAsync(
        Solution solution, DocumentId id, TextSpan span, CancellationToken cancel)
    {
        var model = await solution.GetDocument(id)!.GetSemanticModelAsync(cancel).ConfigureAwait(false);
        var found = model is null ? Enumerable.Empty<Diagnostic>() : model.GetDiagnostics(span, cancel);
        return found
            .Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning && !diagnostic.IsSuppressed)
            .ToLookup(diagnostic => (diagnostic.Id, diagnostic.GetMessage(CultureInfo.InvariantCulture)));
    }
}
