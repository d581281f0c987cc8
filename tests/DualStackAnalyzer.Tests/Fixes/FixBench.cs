using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using DualStackAnalyzer.CodeFixes;
using DualStackAnalyzer.CodeFixes.Offers;
using DualStackAnalyzer.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace DualStackAnalyzer.Tests.Fixes;

/// <summary>One file in a workspace, with the code fixes over it.</summary>
internal sealed class FixBench
{
    public static readonly ImmutableArray<SocketFix> AllFixes =
    [
        new ChooseModeFix(), new RestoreModeFix(), new ListenOnIPv6AnyFix(), new SeparateSocketsFix(),
        new SetBeforeBindFix(), new IPv4ModeFix(), new DualForIPv4EndPointFix(), new OptionLevelFix(),
    ];

    private FixBench(Document document) => Document = document;

    public Document Document { get; }

    /// <summary>A project with one file; the usual usings are global, unless the file shall do without.</summary>
    public static async Task<FixBench> WithAsync(
        string text, Target target = Target.Net100, bool globalUsings = true, string path = "Test.cs")
    {
        ImmutableArray<MetadataReference> references =
            await target.References().ResolveAsync(LanguageNames.CSharp, CancellationToken.None);
        Project project = new AdhocWorkspace().AddProject("Test", LanguageNames.CSharp)
            .WithMetadataReferences(references)
            .WithParseOptions(SourceShape.ParseOptions)
            .WithCompilationOptions(new CSharpCompilationOptions(SourceShape.OutputKindOf(text), allowUnsafe: true));
        if (globalUsings)
        {
            project = project.AddDocument("GlobalUsings.cs", SourceShape.GlobalUsings, filePath: "GlobalUsings.cs").Project;
        }

        return new FixBench(project.AddDocument(path, SourceText.From(text), filePath: path));
    }

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
        var offers = new List<CodeAction>();
        var context = new CodeFixContext(Document, diagnostic, (action, _) => offers.Add(action), CancellationToken.None);
        await FixFor(diagnostic.Id).RegisterCodeFixesAsync(context);
        return offers;
    }

    /// <summary>The file's text after an action.</summary>
    public async Task<string> TextAfterAsync(CodeAction action)
    {
        ImmutableArray<CodeActionOperation> operations = await action.GetOperationsAsync(CancellationToken.None);
        Solution changed = operations.OfType<ApplyChangesOperation>().Single().ChangedSolution;
        return (await changed.GetDocument(Document.Id)!.GetTextAsync()).ToString();
    }

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

    /// <summary>What the analyzer finds in a text in place of the file's.</summary>
    public async Task<ImmutableArray<Diagnostic>> FindingsAsync(string? text = null)
    {
        Document document = text is null ? Document : With(text).Document;
        Compilation compilation = (await document.Project.GetCompilationAsync())!;
        ImmutableArray<Diagnostic> found = await compilation
            .WithAnalyzers([new DualStackSocketAnalyzer()])
            .GetAnalyzerDiagnosticsAsync(CancellationToken.None);
        return [.. found.OrderBy(diagnostic => diagnostic.Location.SourceSpan.Start)];
    }

    /// <summary>What the compiler says of a text in place of the file's, warnings included.</summary>
    public async Task<IReadOnlyList<string>> ComplaintsAsync(string text)
    {
        Compilation compilation = (await With(text).Document.Project.GetCompilationAsync())!;
        return compilation.GetDiagnostics()
            .Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning)
            .Select(diagnostic => diagnostic.ToString())
            .ToList();
    }

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
