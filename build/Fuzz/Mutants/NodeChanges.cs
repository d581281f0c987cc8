using System.Text;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DualStackAnalyzer.Fuzz.Mutants;

/// <summary>Changes that know of the grammar: most of what they make parses, and much of it compiles.</summary>
internal static class NodeChanges
{
    private const int DeepestStatement = 24;
    private const int DeepestExpression = 120;

    private static readonly (string Before, string After)[] AroundStatement =
    [
        ("{ ", " }"),
        ("if (DateTime.Now.Ticks > 0) { ", " }"),
        ("if (DateTime.Now.Ticks > 0) { ", " } else { throw new Exception(); }"),
        ("while (DateTime.Now.Ticks > 0) { ", " }"),
        ("for (;;) { ", " }"),
        ("do { ", " } while (DateTime.Now.Ticks > 0);"),
        ("try { ", " } catch (Exception) { }"),
        ("try { ", " } catch (Exception) when (DateTime.Now.Ticks > 0) { throw; }"),
        ("try { ", " } finally { Console.WriteLine(); }"),
        ("try { Console.WriteLine(); } finally { ", " }"),
        ("lock (typeof(object)) { ", " }"),
        ("using (new System.IO.MemoryStream()) { ", " }"),
        ("switch (DateTime.Now.Day) { case 1: ", " break; default: break; }"),
        ("new Action(() => { ", " })();"),
        ("foreach (var item in new[] { 1, 2 }) { ", " }"),
    ];

    private static readonly (string Before, string After)[] AroundExpression =
    [
        ("(", ")"),
        ("checked(", ")"),
        ("(DateTime.Now.Ticks > 0 ? ", " : default)"),
        ("(", " ?? throw new Exception())"),
        ("new[] { ", " }[0]"),
        ("(", " switch { var it => it })"),
        ("new Func<dynamic>(() => ", ")()"),
        ("-", ""),
        ("!", ""),
        ("await ", ""),
        ("ref ", ""),
    ];

    /// <summary>A statement, or a member, is left out or stands twice.</summary>
    public static string Repeat(SyntaxNode root, SyntaxNode other, Random random)
    {
        (bool isStatement, int times) = (random.Next(4) > 0, random.Next(2) * 2);
        return Any(root, node => isStatement ? node is StatementSyntax : node is MemberDeclarationSyntax, random) is { } place
            ? Replaced(root, place, string.Concat(Enumerable.Repeat(place.ToFullString(), times)))
            : root.ToFullString();
    }

    /// <summary>A part gives way to one of the same kind of another source, or has it before itself.</summary>
    public static string Splice(SyntaxNode root, SyntaxNode other, Random random)
    {
        Func<SyntaxNode, bool> kind = random.Next(3) switch
        {
            0 => node => node is StatementSyntax,
            1 => node => node is ExpressionSyntax,
            _ => node => node is MemberDeclarationSyntax,
        };
        return Any(root, kind, random) is { } place && Any(other, kind, random) is { } part
            ? Replaced(root, place, part.ToFullString() + (random.Next(2) == 0 && place is not ExpressionSyntax ? place.ToFullString() : ""))
            : root.ToFullString();
    }

    /// <summary>The statements of one block, or of the program, in another order.</summary>
    public static string Shuffle(SyntaxNode root, SyntaxNode other, Random random)
    {
        if (Any(root, node => node.ChildNodes().Count(IsStatement) > 1, random) is not { } block)
        {
            return root.ToFullString();
        }

        SyntaxNode[] statements = [.. block.ChildNodes().Where(IsStatement)];
        string[] shuffled = [.. statements.Select(statement => statement.ToFullString())];
        random.Shuffle(shuffled);
        string text = root.ToFullString();
        foreach ((SyntaxNode statement, string replacement) in statements.Zip(shuffled).Reverse())
        {
            text = text.Remove(statement.FullSpan.Start, statement.FullSpan.Length).Insert(statement.FullSpan.Start, replacement);
        }

        return text;
    }

    public static string NestStatement(SyntaxNode root, SyntaxNode other, Random random) =>
        Nest(root, node => node is StatementSyntax, AroundStatement, DeepestStatement, random);

    public static string NestExpression(SyntaxNode root, SyntaxNode other, Random random) =>
        Nest(root, node => node is ExpressionSyntax, AroundExpression, DeepestExpression, random);

    /// <summary>Puts a part into several layers, all of one kind or of any.</summary>
    private static string Nest(
        SyntaxNode root, Func<SyntaxNode, bool> kind, (string Before, string After)[] layers, int deepest, Random random)
    {
        if (Any(root, kind, random) is not { } place)
        {
            return root.ToFullString();
        }

        bool isUniform = random.Next(2) == 0;
        (string Before, string After) layer = layers[random.Next(layers.Length)];
        (var before, string after) = (new StringBuilder(), "");
        for (int left = random.Next(1, deepest + 1); left > 0; left--)
        {
            before.Append(layer.Before);
            after = layer.After + after;
            layer = isUniform ? layer : layers[random.Next(layers.Length)];
        }

        return Replaced(root, place, before + place.ToFullString() + after);
    }

    private static bool IsStatement(SyntaxNode node) => node is StatementSyntax or GlobalStatementSyntax;

    private static SyntaxNode? Any(SyntaxNode root, Func<SyntaxNode, bool> kind, Random random)
    {
        List<SyntaxNode> nodes = [.. root.DescendantNodes().Where(kind)];
        return nodes.Count == 0 ? null : nodes[random.Next(nodes.Count)];
    }

    private static string Replaced(SyntaxNode root, SyntaxNode place, string text) =>
        root.ToFullString().Remove(place.FullSpan.Start, place.FullSpan.Length).Insert(place.FullSpan.Start, text);
}
