using Microsoft.CodeAnalysis.CodeActions;

namespace DualStackAnalyzer.CodeFixes.Offers;

/// <summary>
/// Fixes all findings of a document, a project or a solution. Edits that go with each other are made at once; findings
/// whose edits do not are planned again on the result, as if they were fixed one by one. So they are, too, where the
/// edits of all would not compile or cure.
/// </summary>
internal sealed class SocketFixAll : FixAllProvider
{
    /// <summary>The provider; it holds no state.</summary>
    public static readonly SocketFixAll Instance = new();

    private SocketFixAll()
    {
    }

    /// <inheritdoc/>
    public override IEnumerable<FixAllScope> GetSupportedFixAllScopes() =>
        [FixAllScope.Document, FixAllScope.Project, FixAllScope.Solution];

    /// <inheritdoc/>
    public override async Task<CodeAction?> GetFixAsync(FixAllContext fixAllContext)
    {
        if (fixAllContext.CodeFixProvider is not SocketFix fix)
        {
            return null;
        }

        // Without a key any choice will do: `dotnet format` sends none where the first finding has no fix.
        string? key = fixAllContext.CodeActionEquivalenceKey;
        var findings = await FindingsAsync(fixAllContext).ConfigureAwait(false);
        return findings.Count == 0
            ? null
            : CodeAction.Create(
                (fix.Remedies.FirstOrDefault(remedy => remedy.Key == key) ?? fix.Remedies[0]).Title,
                cancel => FixAsync(fixAllContext.Solution, findings, finding => fix.RemediesUnder(key, finding), cancel),
                key);
    }

    private static async Task<Solution> FixAsync(
        Solution solution, IReadOnlyList<ProjectFinding> findings, Func<Report, IReadOnlyList<Remedy>> remediesFor, CancellationToken cancel)
    {
        var care = FixAllCare.Together;
        while (findings.Count > 0)
        {
            var round = new FixAllRound(solution, care);
            foreach (var finding in findings)
            {
                await round.AddAsync(finding, remediesFor, cancel).ConfigureAwait(false);
            }

            if (!round.IsEmpty && await round.ApplyAsync(cancel).ConfigureAwait(false) is { } changed)
            {
                solution = changed;
                findings = await round.LeftAsync(changed, cancel).ConfigureAwait(false);
                care = FixAllCare.Together;
            }
            else if (round.IsEmpty || care == FixAllCare.OneByOne)
            {
                break;
            }
            else
            {
                care++;
            }
        }

        return solution;
    }

    private static async Task<IReadOnlyList<ProjectFinding>> FindingsAsync(FixAllContext context)
    {
        IEnumerable<Diagnostic> found;
        switch (context.Scope)
        {
            case FixAllScope.Document when context.Document is { } document:
                found = await context.GetDocumentDiagnosticsAsync(document).ConfigureAwait(false);
                return Sorted(found, context.Project.Id);
            case FixAllScope.Project:
                found = await context.GetAllDiagnosticsAsync(context.Project).ConfigureAwait(false);
                return Sorted(found, context.Project.Id);
            case FixAllScope.Solution:
                List<ProjectFinding> all = [];
                foreach (var project in context.Solution.Projects)
                {
                    found = await context.GetAllDiagnosticsAsync(project).ConfigureAwait(false);
                    all.AddRange(Sorted(found, project.Id));
                }

                return all;
            default:
                return [];
        }
    }

    private static ImmutableArray<ProjectFinding> Sorted(IEnumerable<Diagnostic> found, ProjectId project) =>
        found.Where(diagnostic => diagnostic.Location.IsInSource)
            .OrderBy(diagnostic => diagnostic.Location.SourceTree!.FilePath, StringComparer.Ordinal)
            .ThenBy(diagnostic => diagnostic.Location.SourceSpan.Start)
            .Select(diagnostic => new ProjectFinding(project, diagnostic))
            .ToImmutableArray();
}
