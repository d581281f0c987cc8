using System.Composition.Hosting;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.MSBuild;
using Microsoft.CodeAnalysis.Text;

namespace DualStackAnalyzer.PackageTests.Editor;

/// <summary>
/// A project opened as an editor opens it: read by MSBuild, with the analyzers that its packages bring, and the code
/// fixes composed from the same assemblies.
/// </summary>
internal sealed class EditorSession : IDisposable
{
    private readonly MSBuildWorkspace _workspace;
    private readonly ProjectId _project;
    private readonly ImmutableArray<DiagnosticAnalyzer> _analyzers;
    private readonly ImmutableArray<CodeFixProvider> _fixes;

    private EditorSession(MSBuildWorkspace workspace, Project project)
    {
        _workspace = workspace;
        _project = project.Id;
        AnalyzerFileReference[] references =
        [
            .. project.AnalyzerReferences.OfType<AnalyzerFileReference>()
                .Where(reference => Path.GetFileName(reference.FullPath).StartsWith("DualStackAnalyzer", StringComparison.Ordinal)),
        ];
        Assemblies = [.. references.Select(reference => reference.FullPath)];
        _analyzers = [.. references.SelectMany(reference => reference.GetAnalyzers(LanguageNames.CSharp))];
        _fixes = [.. references
            .SelectMany(reference =>
            {
                using CompositionHost container = new ContainerConfiguration().WithAssembly(reference.GetAssembly()).CreateContainer();
                return container.GetExports<CodeFixProvider>().ToArray();
            })];
    }

    /// <summary>The package's assemblies, where the project found them.</summary>
    public IReadOnlyList<string> Assemblies { get; }

    private Project Project => _workspace.CurrentSolution.GetProject(_project)!;

    public static async Task<EditorSession> OpenAsync(TrialProject project, string file, CancellationToken cancel)
    {
        (await project.DotnetAsync(["restore"], cancel: cancel)).OrThrow();
        var workspace = MSBuildWorkspace.Create();
        Project opened = await workspace.OpenProjectAsync(Path.Combine(project.Directory, file), cancellationToken: cancel);
        return new EditorSession(workspace, opened);
    }

    public Document Document(string name) => Project.Documents.Single(document => document.Name == name);

    /// <summary>A file that is new in the project, and not saved.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="text">What was typed.</param>
    /// <param name="kind">What the project makes of it.</param>
    public Document NewDocument(string name, string text, OutputKind kind) => Project
        .WithCompilationOptions(Project.CompilationOptions!.WithOutputKind(kind))
        .AddDocument(name, text, filePath: Path.Combine(Path.GetDirectoryName(Project.FilePath)!, name));

    /// <summary>The squiggles in a part of a file, such as the lines on the screen.</summary>
    public async Task<ImmutableArray<Diagnostic>> SquigglesAsync(Document document, TextSpan? span, CancellationToken cancel)
    {
        Compilation compilation = (await document.Project.GetCompilationAsync(cancel))!;
        SemanticModel model = (await document.GetSemanticModelAsync(cancel))!;
        return await compilation
            .WithAnalyzers(_analyzers, document.Project.AnalyzerOptions)
            .GetAnalyzerSemanticDiagnosticsAsync(model, span, cancel);
    }

    /// <summary>What the light bulb shows at a position.</summary>
    public async Task<IReadOnlyList<CodeAction>> BulbAsync(Document document, int caret, CancellationToken cancel)
    {
        var actions = new List<CodeAction>();
        SourceText text = await document.GetTextAsync(cancel);
        TextSpan line = text.Lines.GetLineFromPosition(caret).Span;
        foreach (Diagnostic diagnostic in await SquigglesAsync(document, line, cancel))
        {
            if (diagnostic.Location.SourceSpan.IntersectsWith(caret) && FixFor(diagnostic.Id) is { } fix)
            {
                actions.AddRange(await FixAll.OffersAsync(fix, document, diagnostic, cancel));
            }
        }

        return actions;
    }

    /// <summary>What becomes of a file when the first choice of each rule's fix is applied to all of the rule's findings.</summary>
    /// <param name="document">The file.</param>
    /// <param name="isBackwards">Whether the rule with the last number comes first.</param>
    /// <param name="cancel">Stops it.</param>
    /// <returns>The text, and the choice taken for each rule that offered one.</returns>
    public async Task<(string Text, ImmutableSortedDictionary<string, string> Choices)> FixAllAsync(Document document, bool isBackwards, CancellationToken cancel)
    {
        ImmutableSortedDictionary<string, string>.Builder choices = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        ImmutableArray<Diagnostic> all = await SquigglesAsync(document, null, cancel);
        IEnumerable<string> ids = all.Select(it => it.Id).Distinct().Order(StringComparer.Ordinal);
        foreach (string id in isBackwards ? ids.Reverse() : ids)
        {
            ImmutableArray<Diagnostic> findings = [.. all.Where(it => it.Id == id)];
            if (FixFor(id) is { } fix && await FirstChoiceAsync(fix, document, findings, cancel) is { } choice)
            {
                choices.Add(id, choice);
                document = await FixAll.InDocumentAsync(fix, document, findings, choice, cancel);
                all = await SquigglesAsync(document, null, cancel);
            }
        }

        return ((await document.GetTextAsync(cancel)).ToString(), choices.ToImmutable());
    }

    private CodeFixProvider? FixFor(string id) => _fixes.SingleOrDefault(it => it.FixableDiagnosticIds.Contains(id));

    private static async Task<string?> FirstChoiceAsync(
        CodeFixProvider fix, Document document, ImmutableArray<Diagnostic> findings, CancellationToken cancel)
    {
        foreach (Diagnostic finding in findings)
        {
            if ((await FixAll.OffersAsync(fix, document, finding, cancel)) is [{ } first, ..])
            {
                return first.EquivalenceKey;
            }
        }

        return null;
    }

    /// <summary>The text that the preview of an action shows for a file.</summary>
    public static async Task<string> PreviewAsync(CodeAction action, Document document, CancellationToken cancel)
    {
        Solution changed = (await action.GetPreviewOperationsAsync(cancel)).OfType<ApplyChangesOperation>().Single().ChangedSolution;
        return (await changed.GetDocument(document.Id)!.GetTextAsync(cancel)).ToString();
    }

    /// <summary>Applies an action to the open project, which saves its files.</summary>
    public async Task ApplyAsync(CodeAction action, CancellationToken cancel)
    {
        foreach (CodeActionOperation operation in await action.GetOperationsAsync(cancel))
        {
            operation.Apply(_workspace, cancel);
        }
    }

    public void Dispose() => _workspace.Dispose();
}
