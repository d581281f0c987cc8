using DualStackAnalyzer.CodeFixes;
using DualStackAnalyzer.CodeFixes.Offers;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace DualStackAnalyzer.FixCheck;

/// <summary>One file in a workspace, with the code fixes over it.</summary>
public sealed class FixBench
{
    public static readonly ImmutableArray<SocketFix> AllFixes =
    [
        new ChooseModeFix(), new RestoreModeFix(), new ListenOnIPv6AnyFix(), new SeparateSocketsFix(),
        new SetBeforeBindFix(), new IPv4ModeFix(), new DualForIPv4EndPointFix(), new OptionLevelFix(),
        new OtherFamilyUseFix(), new OptionOnIPv4Fix(), new FamilyGuardFix(), new ListenOnBothFamiliesFix(),
        new FormatEndPointFix(), new UnmapAddressFix(),
    ];

    private readonly Lazy<Task<Diagnosis>> _diagnosis;
    private readonly Dictionary<Diagnostic, IReadOnlyList<CodeAction>> _offers = new(ReferenceEqualityComparer.Instance);

    private FixBench(Document document) => (Document, _diagnosis) = (document, new(() => Diagnosis.OfAsync(document.Project)));

    public Document Document { get; }

    /// <summary>The same project with another text in the file.</summary>
    public FixBench With(string text) => new(Document.WithText(SourceText.From(text)));

    /// <summary>A file as it is.</summary>
    public static FixBench Of(Document document) => new(document);

    public static SocketFix FixFor(string id) => AllFixes.Single(fix => fix.FixableDiagnosticIds.Contains(id));

    public static bool HasFix(string id) => AllFixes.Any(fix => fix.FixableDiagnosticIds.Contains(id));

    public async Task<SyntaxTree> TreeAsync() => (await Document.GetSyntaxTreeAsync())!;

    /// <summary>The choices offered for a diagnostic.</summary>
    public async Task<IReadOnlyList<CodeAction>> OffersAsync(Diagnostic diagnostic)
    {
        if (_offers.TryGetValue(diagnostic, out IReadOnlyList<CodeAction>? known))
        {
            return known;
        }

        var offers = new List<CodeAction>();
        var context = new CodeFixContext(Document, diagnostic, (action, _) => offers.Add(action), CancellationToken.None);
        await FixFor(diagnostic.Id).RegisterCodeFixesAsync(context);
        _offers.Add(diagnostic, offers);
        return offers;
    }

    /// <summary>The solution after an action.</summary>
    public static async Task<Solution> AfterAsync(CodeAction action)
    {
        ImmutableArray<CodeActionOperation> operations = await action.GetOperationsAsync(CancellationToken.None);
        return operations.OfType<ApplyChangesOperation>().Single().ChangedSolution;
    }

    /// <summary>The file's text after an action.</summary>
    public async Task<string> TextAfterAsync(CodeAction action) =>
        (await (await AfterAsync(action)).GetDocument(Document.Id)!.GetTextAsync()).ToString();

    /// <summary>The file's text after Fix All.</summary>
    public async Task<string> TextAfterFixAllAsync(ImmutableArray<Diagnostic> diagnostics, string? key, FixAllScope scope)
    {
        SocketFix fix = FixFor(diagnostics[0].Id);
        var context = new FixAllContext(
            Document, fix, scope, key!, diagnostics.Select(diagnostic => diagnostic.Id).Distinct(),
            new GivenDiagnostics(diagnostics), CancellationToken.None);
        CodeAction? action = await fix.GetFixAllProvider().GetFixAsync(context);
        return action is null ? (await Document.GetTextAsync()).ToString() : await TextAfterAsync(action);
    }

    /// <summary>What the analyzer finds; it is asked once.</summary>
    public async Task<ImmutableArray<Diagnostic>> FindingsAsync() => (await _diagnosis.Value).Findings;

    /// <summary>What the compiler says of the file, warnings included.</summary>
    public async Task<IReadOnlyList<string>> ComplaintsAsync() => (await _diagnosis.Value).Complaints;

    private sealed class GivenDiagnostics(ImmutableArray<Diagnostic> diagnostics) : FixAllContext.DiagnosticProvider
    {
        public override Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken) =>
            Task.FromResult(diagnostics.Where(it => it.Location.SourceTree!.FilePath == document.FilePath));

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Task.FromResult(Enumerable.Empty<Diagnostic>());

        public override Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Task.FromResult<IEnumerable<Diagnostic>>(diagnostics);
    }
}
