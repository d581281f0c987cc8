using DualStackAnalyzer.CodeFixes.Edits;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace DualStackAnalyzer.FixCheck;

/// <summary>Whether all that a program did is still there after a fix, and in its order; only settings of a mode may go or move.</summary>
public static class KeptCode
{
    /// <summary>What is lost, or stands before what it stood behind.</summary>
    public static async Task<IEnumerable<string>> LostAsync(Document document, Document changed, Diagnostic finding)
    {
        SyntaxNode before = (await document.GetSyntaxRootAsync())!;
        SyntaxNode now = (await changed.GetSyntaxRootAsync())!;
        SemanticModel model = (await document.GetSemanticModelAsync())!;
        SemanticModel modelNow = (await changed.GetSemanticModelAsync())!;
        HashSet<StatementSyntax> named = [.. Named(finding, before)];
        // Of the endpoints of a web server that a finding names the fix makes one, or another.
        IReadOnlyList<TextSpan> replaced = [.. finding.Properties.ContainsKey(DiagnosticRoles.Server) ? Places(finding, before).Select(place => place.SourceSpan) : []];
        return
        [
            .. Missing(Effects(before, model, replaced), Effects(now, modelNow, [])),
            .. Missing(
                Statements(before, model).Where(statement => !named.Contains(statement) && !IsAddress(statement)).Select(Text),
                Statements(now, modelNow).Select(Text)),
        ];
    }

    /// <summary>The first of some lines that does not follow the ones before it in others.</summary>
    private static IEnumerable<string> Missing(IEnumerable<string> lines, IEnumerable<string> others)
    {
        using IEnumerator<string> left = others.GetEnumerator();
        foreach (string line in lines)
        {
            bool found = false;
            while (!found && left.MoveNext())
            {
                found = left.Current == line;
            }

            if (!found)
            {
                yield return $"lost or moved: {line}";
                yield break;
            }
        }
    }

    /// <summary>The calls, the assignments and the objects of the project's own types, in the order in which they come to an end.</summary>
    private static IEnumerable<string> Effects(SyntaxNode root, SemanticModel model, IReadOnlyList<TextSpan> replaced) =>
        root.DescendantNodes().OfType<ExpressionSyntax>()
            .Where(node => ModeSetting.Of(node, model) is null && !replaced.Any(place => place.Contains(node.Span)))
            .OrderBy(node => node.Span.End).ThenByDescending(node => node.SpanStart)
            .Select(node => Effect(node, model))
            .OfType<string>();

    private static string? Effect(ExpressionSyntax node, SemanticModel model) => node switch
    {
        InvocationExpressionSyntax call => "call of " + (model.GetSymbolInfo(call).Symbol?.OriginalDefinition.ToDisplayString() ?? call.ToString()),
        BaseObjectCreationExpressionSyntax creation when model.GetTypeInfo(creation).Type is { } type
            && type.Locations.Any(location => location.IsInSource) => "new " + type.ToDisplayString(),
        AssignmentExpressionSyntax { Parent: not InitializerExpressionSyntax } set => "assignment to " + Text(set.Left),
        AwaitExpressionSyntax => "await",
        _ when node.Kind() is SyntaxKind.PostIncrementExpression or SyntaxKind.PreIncrementExpression
            or SyntaxKind.PostDecrementExpression or SyntaxKind.PreDecrementExpression => Text(node),
        _ => null,
    };

    /// <summary>The statements that hold no others, but those that set a mode.</summary>
    private static IEnumerable<StatementSyntax> Statements(SyntaxNode root, SemanticModel model) =>
        root.DescendantNodes().OfType<StatementSyntax>()
            .Where(node => node is ExpressionStatementSyntax or LocalDeclarationStatementSyntax or ReturnStatementSyntax
                or ThrowStatementSyntax or BreakStatementSyntax or ContinueStatementSyntax or YieldStatementSyntax or GotoStatementSyntax)
            .Where(node => !(node is ExpressionStatementSyntax { Expression: var done } && IsSetting(done, model)));

    private static bool IsSetting(ExpressionSyntax done, SemanticModel model) =>
        ModeSetting.Of(done is ConditionalAccessExpressionSyntax access ? access.WhenNotNull : done, model) is not null;

    /// <summary>The statements that a finding points to, which its fix may edit, and those around them.</summary>
    private static IEnumerable<StatementSyntax> Named(Diagnostic finding, SyntaxNode root) =>
        Places(finding, root).SelectMany(place => root.FindNode(place.SourceSpan).AncestorsAndSelf().OfType<StatementSyntax>());

    private static IEnumerable<Location> Places(Diagnostic finding, SyntaxNode root) =>
        finding.AdditionalLocations.Prepend(finding.Location).Where(place => place.SourceTree?.FilePath == root.SyntaxTree.FilePath);

    /// <summary>The address that a bind is given may stand in the declaration of a local.</summary>
    private static bool IsAddress(StatementSyntax statement) =>
        statement is LocalDeclarationStatementSyntax && statement.DescendantTokens().Any(token => token.ValueText is "Any" or "IPv6Any");

    private static string Text(SyntaxNode node) => string.Join(' ', node.DescendantTokens().Select(token => token.Text));
}
