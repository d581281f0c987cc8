using System.Diagnostics;
using DualStackAnalyzer.CodeFixes;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;

namespace DualStackAnalyzer.Fuzz.Mutants;

/// <summary>One run of the analyzer and of every fix over one mutant.</summary>
internal sealed class MutantTrial
{
    private static readonly ImmutableArray<CodeFixProvider> AllFixes =
    [
        .. typeof(ChooseModeFix).Assembly.GetExportedTypes()
            .Where(type => !type.IsAbstract && type.IsSubclassOf(typeof(CodeFixProvider)))
            .Select(type => (CodeFixProvider)Activator.CreateInstance(type)!),
    ];

    private readonly Stopwatch _clock = new();
    private readonly List<string> _exceptions = [];
    private readonly List<string> _harms = [];
    private readonly Mutant _mutant;
    private readonly Document _document;
    private readonly CancellationToken _cancel;
    private int _fixes;

    private MutantTrial(Nursery nursery, Mutant mutant, CancellationToken cancel) =>
        (_mutant, _document, _cancel) = (mutant, nursery.Add(mutant), cancel);

    public static Task<Verdict> RunAsync(Nursery nursery, Mutant mutant, CancellationToken cancel) =>
        new MutantTrial(nursery, mutant, cancel).RunAsync();

    private async Task<Verdict> RunAsync()
    {
        ImmutableArray<string> errors = await ErrorsAsync(_document.Project);
        ImmutableArray<Diagnostic> findings = await FindingsAsync();
        foreach (Diagnostic finding in findings)
        {
            foreach (CodeFixProvider fix in AllFixes.Where(it => it.FixableDiagnosticIds.Contains(finding.Id)))
            {
                foreach (CodeAction offer in await OffersAsync(fix, finding))
                {
                    await ApplyAsync(offer, $"{finding.Id}, {offer.Title}", errors);
                }
            }
        }

        foreach (IGrouping<string, Diagnostic> rule in findings.GroupBy(it => it.Id).Where(rule => rule.Count() > 1))
        {
            foreach (CodeFixProvider fix in AllFixes.Where(it => it.FixableDiagnosticIds.Contains(rule.Key)))
            {
                if (await FixAllAsync(fix, [.. rule]) is { } all)
                {
                    await ApplyAsync(all, $"{rule.Key}, Fix All, {all.Title}", errors);
                }
            }
        }

        return new Verdict(_mutant, errors.IsEmpty, findings.Length, _fixes, _clock.Elapsed, IsSlow: false, _exceptions, _harms);
    }

    private async Task<ImmutableArray<Diagnostic>> FindingsAsync()
    {
        Compilation compilation = (await _document.Project.GetCompilationAsync(_cancel))!;
        var options = new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([]), (thrown, _, _) => _exceptions.Add($"analyzer: {thrown}"), concurrentAnalysis: false, logAnalyzerExecutionTime: false);
        ImmutableArray<Diagnostic> found = await TimedAsync(() =>
            compilation.WithAnalyzers(AllAnalyzers.Create(), options).GetAnalyzerDiagnosticsAsync(_cancel));
        return [.. found.Where(it => it.Id.StartsWith("DSA", StringComparison.Ordinal)).OrderBy(it => it.Location.SourceSpan.Start)];
    }

    private async Task<IReadOnlyList<CodeAction>> OffersAsync(CodeFixProvider fix, Diagnostic finding)
    {
        var offers = new List<CodeAction>();
        await GuardedAsync($"{finding.Id}, offering", async () =>
        {
            await fix.RegisterCodeFixesAsync(new CodeFixContext(_document, finding, (action, _) => offers.Add(action), _cancel));
            return true;
        });
        return offers;
    }

    private Task<CodeAction?> FixAllAsync(CodeFixProvider fix, ImmutableArray<Diagnostic> findings) =>
        GuardedAsync($"{findings[0].Id}, Fix All", () => fix.GetFixAllProvider()!.GetFixAsync(new FixAllContext(
            _document, fix, FixAllScope.Document, null!, [findings[0].Id], new GivenFindings(findings), _cancel)));

    private async Task ApplyAsync(CodeAction action, string what, ImmutableArray<string> errors)
    {
        _fixes++;
        ImmutableArray<CodeActionOperation> operations = await GuardedAsync(what, () => action.GetOperationsAsync(_cancel));
        if (!operations.IsDefault && operations.OfType<ApplyChangesOperation>().FirstOrDefault() is { } apply)
        {
            ImmutableArray<string> after = await ErrorsAsync(apply.ChangedSolution.GetProject(_document.Project.Id)!);
            _harms.AddRange(after.CountBy(id => id).Where(now => now.Value > errors.Count(id => id == now.Key)).Select(now => $"{what}: {now.Key}"));
        }
    }

    /// <summary>The ids of the compiler's errors, once for each error.</summary>
    private async Task<ImmutableArray<string>> ErrorsAsync(Project project) =>
    [
        .. (await project.GetCompilationAsync(_cancel))!.GetDiagnostics(_cancel)
            .Where(it => it.Severity == DiagnosticSeverity.Error)
            .Select(it => it.Id),
    ];

    private async Task<T?> GuardedAsync<T>(string what, Func<Task<T>> work)
    {
        try
        {
            return await TimedAsync(work);
        }
        catch (Exception thrown) when (thrown is not OperationCanceledException)
        {
            _exceptions.Add($"{what}: {thrown}");
            return default;
        }
    }

    private async Task<T> TimedAsync<T>(Func<Task<T>> work)
    {
        _clock.Start();
        try
        {
            return await work();
        }
        finally
        {
            _clock.Stop();
        }
    }
}
