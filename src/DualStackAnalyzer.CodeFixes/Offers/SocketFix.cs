using Microsoft.CodeAnalysis.CodeActions;

namespace DualStackAnalyzer.CodeFixes.Offers;

/// <summary>A code fix that offers those of its remedies whose result compiles and raises no finding.</summary>
/// <param name="rules">The ids of the rules whose findings it cures.</param>
public abstract class SocketFix(params string[] rules) : CodeFixProvider
{
    /// <inheritdoc/>
    public sealed override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(rules);

    /// <summary>The remedies, the first choice first.</summary>
    internal abstract IReadOnlyList<Remedy> Remedies { get; }

    /// <summary>The remedies in the order in which they suit a finding.</summary>
    internal virtual IReadOnlyList<Remedy> RemediesFor(Report finding) => Remedies;

    /// <summary>The equivalence key under which a remedy of a finding is offered.</summary>
    internal virtual string KeyOf(Remedy remedy, Report finding) => remedy.Key;

    /// <summary>The remedies that Fix All may take for a finding, given the key of the choice that it repeats, if there is one.</summary>
    internal virtual IReadOnlyList<Remedy> RemediesUnder(string? key, Report finding) =>
        RemediesFor(finding).Where(remedy => key is null || remedy.Key == key).ToList();

    /// <inheritdoc/>
    public sealed override FixAllProvider GetFixAllProvider() => SocketFixAll.Instance;

    /// <inheritdoc/>
    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var project = context.Document.Project;
        if (await project.GetCompilationAsync(context.CancellationToken).ConfigureAwait(false) is not { } compilation)
        {
            return;
        }

        var changes = new SoundChange(project.Solution);

        // `dotnet format` asks every fix about the first finding that it has, of whatever rule.
        foreach (var diagnostic in context.Diagnostics.Where(it => FixableDiagnosticIds.Contains(it.Id)))
        {
            var finding = new Report(compilation, project.AnalyzerOptions, diagnostic, context.CancellationToken);
            foreach (var remedy in RemediesFor(finding))
            {
                if (remedy.Plan(finding) is { Count: > 0 } edits
                    && await changes.ApplyAsync(remedy, edits, diagnostic, context.CancellationToken).ConfigureAwait(false)
                        is { } changed)
                {
                    context.RegisterCodeFix(
                        CodeAction.Create(remedy.Title, _ => Task.FromResult(changed), KeyOf(remedy, finding)), diagnostic);
                }
            }
        }
    }
}
