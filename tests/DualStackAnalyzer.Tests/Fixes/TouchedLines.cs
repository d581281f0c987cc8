using DiffPlex;
using DiffPlex.Chunkers;
using DiffPlex.Model;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace DualStackAnalyzer.Tests.Fixes;

/// <summary>Which lines a fix may touch, and which it did, line endings included.</summary>
/// <param name="text">The text before the fix.</param>
internal sealed class TouchedLines(SourceText text)
{
    /// <summary>
    /// What is touched elsewhere than where the finding points to: a line that is gone or has changed belongs to a statement
    /// that the finding names, to the head around it, or declares an address; a new line stands in a member of these.
    /// A statement that moves (DSA3001) passes others, and which of them moved a comparison of texts cannot tell.
    /// </summary>
    public static IEnumerable<string> Elsewhere(Diagnostic finding, string before, string after)
    {
        SyntaxTree tree = finding.Location.SourceTree!;
        SyntaxNode root = tree.GetRoot();
        var lines = new TouchedLines(SourceText.From(before));
        List<SyntaxNode> named = finding.AdditionalLocations.Prepend(finding.Location)
            .Where(place => place.SourceTree == tree)
            .Select(place => root.FindNode(place.SourceSpan))
            .ToList();
        HashSet<int> old = [.. named.SelectMany(lines.OfStatement), .. named.SelectMany(lines.OfAddresses)];
        if (finding.Id == "DSA3001")
        {
            old = [.. lines.Of(TextSpan.FromBounds(named.Min(node => Statement(node).FullSpan.Start), named.Max(node => node.Span.End)))];
        }

        HashSet<int> around = [.. named.Select(Member).SelectMany(lines.Of)];
        DiffResult diff = Differ.Instance.CreateDiffs(
            before, after, ignoreWhiteSpace: false, ignoreCase: false, new LineEndingsPreservingChunker());
        foreach (DiffBlock block in diff.DiffBlocks)
        {
            foreach (int gone in Enumerable.Range(block.DeleteStartA, block.DeleteCountA))
            {
                if (!old.Contains(gone) && diff.PiecesOld[gone].Trim().Length > 0)
                {
                    yield return $"line {gone + 1} is touched: {diff.PiecesOld[gone]}";
                }
            }

            if (block.InsertCountB > 0 && !around.Contains(block.DeleteStartA) && !around.Contains(block.DeleteStartA - 1))
            {
                yield return $"a line is new: {diff.PiecesNew[block.InsertStartB]}";
            }
        }
    }

    private IEnumerable<int> OfStatement(SyntaxNode node)
    {
        SyntaxNode statement = Statement(node);
        if (statement.Parent is BlockSyntax { Statements.Count: 1, Parent: IfStatementSyntax whole })
        {
            statement = whole;
        }

        SyntaxNode owner = statement.Parent is ElseClauseSyntax or (StatementSyntax and not BlockSyntax) ? statement.Parent : statement;
        // Where the last line of a file goes, the line before it ends the file, as the last one did: without a line ending.
        bool isLast = statement.Span.End == text.Length && owner.SpanStart > 0;
        IEnumerable<int> lines = Of(TextSpan.FromBounds(owner.SpanStart, statement.Span.End));
        return isLast ? lines.Prepend(lines.First() - 1) : lines;
    }

    /// <summary>The address that a bind is given may stand in the declaration of a local.</summary>
    private IEnumerable<int> OfAddresses(SyntaxNode node) =>
        Member(node).DescendantNodes().OfType<VariableDeclaratorSyntax>()
            .Where(local => local.DescendantTokens().Any(token => token.ValueText is "Any" or "IPv6Any"))
            .SelectMany(local => Of(local.Span));

    private static SyntaxNode Statement(SyntaxNode node) =>
        node.AncestorsAndSelf().FirstOrDefault(it => it is StatementSyntax or MemberDeclarationSyntax) ?? node;

    private IEnumerable<int> Of(SyntaxNode node) => Of(node.FullSpan);

    private IEnumerable<int> Of(TextSpan span)
    {
        int first = text.Lines.IndexOf(span.Start);
        return Enumerable.Range(first, text.Lines.IndexOf(span.End) - first + 1);
    }

    private static SyntaxNode Member(SyntaxNode node) =>
        node.AncestorsAndSelf().FirstOrDefault(it => it is MemberDeclarationSyntax and not GlobalStatementSyntax)
            ?? node.SyntaxTree.GetRoot();
}
