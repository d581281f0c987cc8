using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace DualStackAnalyzer.Tests.Fixes;

/// <summary>The properties of a good fix, tried on all fixes of all findings of a file.</summary>
internal static class FixProperties
{
    /// <summary>What is wrong with the fixes; nothing, if all is well.</summary>
    public static async Task<IReadOnlyList<string>> BrokenAsync(FixBench bench)
    {
        string before = (await bench.Document.GetTextAsync()).ToString();
        IReadOnlyList<string> complaints = await bench.ComplaintsAsync(before);
        ImmutableArray<Diagnostic> findings = await bench.FindingsAsync();
        var wrong = new List<string>();
        foreach (Diagnostic finding in findings.Where(it => FixBench.HasFix(it.Id)))
        {
            foreach (CodeAction offer in await bench.OffersAsync(finding))
            {
                string after = await bench.TextAfterAsync(offer);
                IEnumerable<string> broken =
                [
                    .. NewWords(complaints, await bench.ComplaintsAsync(after)),
                    .. await UncuredAsync(bench, findings, finding, after),
                    .. Elsewhere(finding, before, after),
                ];
                wrong.AddRange(broken.Select(what => $"{finding.Id}, {offer.Title}: {what}\n{after}"));
            }
        }

        return wrong;
    }

    /// <summary>What Fix All makes of all findings of one kind, and fixing one by one, the first first and the last first.</summary>
    public static async Task<IReadOnlyList<string>> InAnyOrderAsync(FixBench bench)
    {
        string before = (await bench.Document.GetTextAsync()).ToString();
        var results = new List<string>();
        foreach (IGrouping<string, Diagnostic> rule in (await bench.FindingsAsync()).Where(it => FixBench.HasFix(it.Id)).GroupBy(it => it.Id))
        {
            IReadOnlyList<CodeAction> offers = await bench.OffersAsync(rule.First());
            if (offers.Count == 0 || rule.Count() == 1)
            {
                continue;
            }

            string all = await bench.TextAfterFixAllAsync([.. rule], offers[0].EquivalenceKey, FixAllScope.Document);
            string forwards = await OneByOne.FixAsync(before, left => left[0], offers[0].EquivalenceKey!, rule.Key);
            string backwards = await OneByOne.FixAsync(before, left => left[^1], offers[0].EquivalenceKey!, rule.Key);
            if (all != forwards || all != backwards)
            {
                results.Add($"{rule.Key}: Fix All gives\n{all}\nforwards\n{forwards}\nbackwards\n{backwards}");
            }
        }

        return results;
    }

    private static IEnumerable<string> NewWords(IEnumerable<string> before, IEnumerable<string> after) =>
        after.Select(WithoutPlace).Except(before.Select(WithoutPlace)).Select(word => $"the compiler says{word}");

    /// <summary>The finding has to be gone, and none may have come: there is one less than before of its rule, and no more of others.</summary>
    private static async Task<IEnumerable<string>> UncuredAsync(
        FixBench bench, ImmutableArray<Diagnostic> before, Diagnostic fixedOne, string after)
    {
        ImmutableArray<Diagnostic> left = await bench.FindingsAsync(after);
        return left.GroupBy(it => it.Id)
            .Where(rule => rule.Count() > before.Count(it => it.Id == rule.Key) - (rule.Key == fixedOne.Id ? 1 : 0))
            .Select(rule => $"{rule.Key} is {(rule.Key == fixedOne.Id ? "still" : "newly")} reported");
    }

    /// <summary>A line that is gone or has changed is one of a place that the finding names, or the head of a statement around it.</summary>
    private static IEnumerable<string> Elsewhere(Diagnostic finding, string before, string after)
    {
        SourceText text = SourceText.From(before);
        SyntaxNode root = finding.Location.SourceTree!.GetRoot();
        HashSet<int> named = [.. finding.AdditionalLocations.Prepend(finding.Location)
            .Where(place => place.SourceTree == finding.Location.SourceTree)
            .SelectMany(place => LinesOf(text, root, place.SourceSpan))];
        List<string> kept = [.. after.Split('\n')];
        for (int number = 0; number < text.Lines.Count; number++)
        {
            string line = text.Lines[number].ToString();
            if (!kept.Remove(line) && !kept.Remove(line + "\r") && line.Trim().Length > 0 && !named.Contains(number))
            {
                yield return $"line {number + 1} is touched: {line}";
            }
        }
    }

    private static IEnumerable<int> LinesOf(SourceText text, SyntaxNode root, TextSpan span)
    {
        SyntaxNode statement = root.FindNode(span).AncestorsAndSelf().FirstOrDefault(node => node
            is StatementSyntax
            or MemberDeclarationSyntax) ?? root;
        if (statement.Parent is BlockSyntax { Statements.Count: 1, Parent: IfStatementSyntax whole })
        {
            statement = whole;
        }

        SyntaxNode owner = statement.Parent is StatementSyntax
            or ElseClauseSyntax ? statement.Parent : statement;
        int first = text.Lines.IndexOf(statement == owner || owner is BlockSyntax
            ? statement.SpanStart : owner.SpanStart);
        int last = text.Lines.IndexOf(statement.Span.End);
        return Enumerable.Range(first, last - first + 1);
    }

    private static string WithoutPlace(string complaint) =>
        complaint.Substring(complaint.IndexOf("): ", StringComparison.Ordinal) + 1);
}
