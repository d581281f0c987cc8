using Microsoft.CodeAnalysis.Diagnostics;

namespace DualStackAnalyzer.CodeFixes.Edits;

/// <summary>What edits ask of the project: what code means, and the style that its configuration asks for.</summary>
/// <param name="ModelOf">The semantic model of a node's file.</param>
/// <param name="Options">The configuration of each file.</param>
internal sealed record EditContext(Func<SyntaxNode, SemanticModel> ModelOf, AnalyzerConfigOptionsProvider Options)
{
    private const string PreferBraces = "csharp_prefer_braces";

    /// <summary>Whether braces go around a single statement: as <c>csharp_prefer_braces</c> says, or as the file does.</summary>
    /// <param name="node">A node of the file.</param>
    /// <param name="spansLines">Whether the statement or its head goes over several lines.</param>
    public bool WantsBraces(SyntaxNode node, bool spansLines = false) =>
        Options.GetOptions(node.SyntaxTree).TryGetValue(PreferBraces, out string? value)
            ? value.Split(':')[0].Trim().ToLowerInvariant() switch
            {
                "true" => true,
                "false" => false,
                "when_multiline" => spansLines,
                _ => SourceLayout.Of(node).BracesAroundOne,
            }
            : SourceLayout.Of(node).BracesAroundOne;
}
