using System.Globalization;
using Microsoft.CodeAnalysis.Diagnostics;

namespace DualStackAnalyzer.CodeFixes.Offers;

/// <summary>A diagnostic as a fix sees it: syntax by role, and what is known.</summary>
internal sealed class Report
{
    private readonly Compilation _compilation;
    private readonly Diagnostic _diagnostic;
    private readonly CancellationToken _cancel;

    /// <summary>A diagnostic of a compilation.</summary>
    public Report(Compilation compilation, AnalyzerOptions options, Diagnostic diagnostic, CancellationToken cancel)
    {
        Context = new EditContext(ModelOf, options.AnalyzerConfigOptionsProvider);
        _compilation = compilation;
        _diagnostic = diagnostic;
        _cancel = cancel;
    }

    /// <summary>What edits ask of the project.</summary>
    public EditContext Context { get; }

    /// <summary>The rule.</summary>
    public string Id => _diagnostic.Id;

    /// <summary>The expression that is underlined.</summary>
    public ExpressionSyntax? Subject => At(_diagnostic.Location);

    /// <summary>The expression that creates the socket.</summary>
    public ExpressionSyntax? Creation => Role(DiagnosticRoles.Creation) ?? Subject;

    /// <summary>Whether the socket's family is chosen at run time.</summary>
    public bool FamilyAtRunTime => Fact(DiagnosticRoles.Family) == DiagnosticRoles.FamilyAtRunTime;

    /// <summary>The expression that plays a role, if any does.</summary>
    public ExpressionSyntax? Role(string role) =>
        Fact(role) is { } index && int.TryParse(index, NumberStyles.None, CultureInfo.InvariantCulture, out int number)
            && number < _diagnostic.AdditionalLocations.Count
                ? At(_diagnostic.AdditionalLocations[number])
                : null;

    /// <summary>What is known, if it is.</summary>
    public string? Fact(string name) => _diagnostic.Properties.TryGetValue(name, out string? value) ? value : null;

    /// <summary>The semantic model of a node's file.</summary>
    public SemanticModel ModelOf(SyntaxNode node) => _compilation.GetSemanticModel(node.SyntaxTree);

    private ExpressionSyntax? At(Location location)
    {
        var tree = location.SourceTree is { } source && _compilation.ContainsSyntaxTree(source)
            ? source
            : _compilation.SyntaxTrees.FirstOrDefault(it => it.FilePath == location.SourceTree?.FilePath);
        var root = tree?.GetRoot(_cancel);
        if (root is null || !root.FullSpan.Contains(location.SourceSpan))
        {
            return null;
        }

        return root.FindNode(location.SourceSpan, getInnermostNodeForTie: true)
            .AncestorsAndSelf()
            .TakeWhile(node => node.Span == location.SourceSpan)
            .OfType<ExpressionSyntax>()
            .FirstOrDefault();
    }
}
