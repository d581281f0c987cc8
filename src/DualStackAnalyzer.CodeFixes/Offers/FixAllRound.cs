namespace DualStackAnalyzer.CodeFixes.Offers;

/// <summary>A diagnostic and the project that it was found in.</summary>
internal sealed record ProjectFinding(ProjectId Project, Diagnostic Diagnostic);

/// <summary>One round of Fix All: all edits that can be made to one state of the solution, and the findings left for the next.</summary>
internal sealed class FixAllRound
{
    private readonly Solution _solution;
    private readonly SoundChange _changes;
    private readonly FixAllCare _care;
    private readonly Dictionary<DocumentId, List<TextEdit>> _edits = new();
    private readonly List<ProjectFinding> _left = new();
    private readonly List<Diagnostic> _taken = new();
    private bool _mayRaise;

    /// <summary>A round over a state of the solution.</summary>
    public FixAllRound(Solution solution, FixAllCare care)
    {
        _solution = solution;
        _changes = new SoundChange(solution);
        _care = care;
    }

    /// <summary>Whether nothing can be edited.</summary>
    public bool IsEmpty => _edits.Count == 0;

    /// <summary>Takes the edits of the first remedy that suits a finding, or leaves it for the next round.</summary>
    public async Task AddAsync(ProjectFinding finding, Func<Report, IReadOnlyList<Remedy>> remediesFor, CancellationToken cancel)
    {
        if (_care == FixAllCare.OneByOne && !IsEmpty)
        {
            _left.Add(finding);
            return;
        }

        var project = _solution.GetProject(finding.Project)!;
        var compilation = (await project.GetCompilationAsync(cancel).ConfigureAwait(false))!;
        var report = new Report(compilation, project.AnalyzerOptions, finding.Diagnostic, cancel);
        foreach (var remedy in remediesFor(report))
        {
            if (remedy.Plan(report) is { Count: > 0 } edits
                && edits.All(edit => SolutionEdits.DocumentsOf(_solution, edit.Tree).Count > 0)
                && (_care == FixAllCare.Together || await _changes.ApplyAsync(remedy, edits, finding.Diagnostic, cancel).ConfigureAwait(false) is not null))
            {
                if (edits.All(GoesWithOthers))
                {
                    Take(edits);
                    _taken.Add(finding.Diagnostic);
                    _mayRaise |= remedy.MayRaise;
                    return;
                }

                break;
            }
        }

        _left.Add(finding);
    }

    /// <summary>Makes the edits; none where they are sound one by one, but not together.</summary>
    public Task<Solution?> ApplyAsync(CancellationToken cancel) =>
        _mayRaise ? _changes.ApplyAsync(AllEdits, _care == FixAllCare.Together ? _taken : [], cancel) : _changes.CompilesAsync(AllEdits, cancel);

    /// <summary>The findings left, at their places in the changed solution.</summary>
    public async Task<IReadOnlyList<ProjectFinding>> LeftAsync(Solution changed, CancellationToken cancel)
    {
        List<ProjectFinding> moved = [];
        foreach (var finding in _left)
        {
            var compilation = (await changed.GetProject(finding.Project)!
                .GetCompilationAsync(cancel).ConfigureAwait(false))!;
            if (Moved(finding.Diagnostic.Location, compilation) is not { } location)
            {
                continue;
            }

            var others = finding.Diagnostic.AdditionalLocations.Select(it => Moved(it, compilation)).ToArray();
            if (others.All(other => other is not null))
            {
                var again = Diagnostic.Create(
                    finding.Diagnostic.Descriptor, location, others!, finding.Diagnostic.Properties);
                moved.Add(finding with { Diagnostic = again });
            }
        }

        return moved;
    }

    private IReadOnlyList<TextEdit> AllEdits => _edits.Values.SelectMany(edits => edits).ToList();

    private bool GoesWithOthers(TextEdit edit) =>
        EditsOf(edit) is not { } others || others.All(other => IsSame(other, edit) || other.GoesWith(edit));

    private void Take(IReadOnlyList<TextEdit> edits)
    {
        foreach (var edit in edits)
        {
            var others = EditsOf(edit);
            if (others is null)
            {
                _edits.Add(Key(edit.Tree), [edit]);
            }
            else if (!others.Any(other => IsSame(other, edit)))
            {
                others.Add(edit with { Tree = others[0].Tree });
            }
        }
    }

    private List<TextEdit>? EditsOf(TextEdit edit) => _edits.TryGetValue(Key(edit.Tree), out var edits) ? edits : null;

    /// <summary>One key for all documents of a file.</summary>
    private DocumentId Key(SyntaxTree tree) =>
        SolutionEdits.DocumentsOf(_solution, tree).OrderBy(id => id.Id).First();

    private static bool IsSame(TextEdit one, TextEdit other) => one with { Tree = other.Tree } == other;

    /// <summary>A place after the edits; none where an edit changed it.</summary>
    private Location? Moved(Location location, Compilation compilation)
    {
        if (location.SourceTree is not { } tree)
        {
            return null;
        }

        var now = compilation.SyntaxTrees.FirstOrDefault(it => it.FilePath == tree.FilePath);
        var key = SolutionEdits.DocumentsOf(_solution, tree).OrderBy(id => id.Id).FirstOrDefault();
        if (now is null || key is null || !_edits.TryGetValue(key, out var edits))
        {
            return now is null ? null : Location.Create(now, location.SourceSpan);
        }

        var span = location.SourceSpan;
        if (edits.Any(edit => edit.Span.Start < span.End && span.Start < edit.Span.End
            || (edit.Span.IsEmpty && span.Start < edit.Span.Start && edit.Span.Start < span.End)))
        {
            return null;
        }

        int shift = edits.Where(edit => edit.Span.End <= span.Start).Sum(edit => edit.NewText.Length - edit.Span.Length);
        return Location.Create(now, new TextSpan(span.Start + shift, span.Length));
    }
}
