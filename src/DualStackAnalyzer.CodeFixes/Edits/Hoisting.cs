namespace DualStackAnalyzer.CodeFixes.Edits;

/// <summary>
/// Gives a creation in the middle of an expression a local of its own, so that statements can follow it:
/// <c>return new Socket(…)</c> becomes <c>var socket = new Socket(…); …; return socket;</c>.
/// Only where nothing with an effect is evaluated before the creation.
/// </summary>
internal static class Hoisting
{
    /// <summary>The edits.</summary>
    /// <param name="site">The creation that gets a local; where it is one branch of several, all of these share it.</param>
    /// <param name="text">The creation's text, where it changes; otherwise as it is.</param>
    /// <param name="statements">The statements that follow, given the local's name and kind.</param>
    public static IReadOnlyList<TextEdit>? Plan(
        CreationSite site, string? text, SemanticModel model, Func<string, SocketKind, Snippet?> statements)
    {
        var creation = site.Creation;
        var value = site.IsConditional ? site.Choice
            : creation.Parent is AwaitExpressionSyntax await ? await
            : creation;
        var type = model.GetTypeInfo(value).Type ?? model.GetTypeInfo(creation).Type;
        var holder = value.Ancestors().FirstOrDefault(node =>
            node is StatementSyntax or AnonymousFunctionExpressionSyntax or ArrowExpressionClauseSyntax);
        if (SocketKind.Of(type) is not { } kind || holder is null || !IsEvaluatedFirst(value, holder))
        {
            return null;
        }

        string name = NewLocal.NameFor(creation, value, kind, Member(holder), model);
        if (Declaration(name, value, text ?? value.ToString(), type!, model) is not { } declaration
            || statements(name, kind) is not { } then)
        {
            return null;
        }

        var snippet = Snippet.Of(declaration).Then(then);
        return holder switch
        {
            UsingStatementSyntax scope when scope.Expression == value
                || scope.Declaration?.Variables.Any(variable => variable.Initializer?.Value == site.Top) == true => null,
            ReturnStatementSyntax or YieldStatementSyntax or ExpressionStatementSyntax or LocalDeclarationStatementSyntax
                or IfStatementSyntax or SwitchStatementSyntax or LockStatementSyntax or UsingStatementSyntax or CommonForEachStatementSyntax =>
                InStatement((StatementSyntax)holder, value, name, snippet),
            _ => BodyExpansion.Of(holder, model, returns => snippet.Then(Snippet.Of(Last(holder, value, name, returns)))) is { } edit
                ? [edit]
                : null,
        };
    }

    /// <summary>The local, with <c>var</c> or its type as the file does; a <c>new()</c> needs the type on one side.</summary>
    private static string? Declaration(string name, ExpressionSyntax value, string text, ITypeSymbol type, SemanticModel model)
    {
        bool usesVar = SourceLayout.Of(value).UsesVar;
        bool needsType = value.DescendantNodesAndSelf().Any(node => node is ImplicitObjectCreationExpressionSyntax);
        if (usesVar && !needsType)
        {
            return $"var {name} = {text};";
        }

        string? typeName = new NameInScope(model, value.SpanStart).Type("System.Net.Sockets", type.Name);
        return typeName is null ? null
            : usesVar && value is ImplicitObjectCreationExpressionSyntax ? $"var {name} = new {typeName}{text.Substring("new".Length)};"
            : $"{typeName} {name} = {text};";
    }

    private static IReadOnlyList<TextEdit>? InStatement(
        StatementSyntax statement, ExpressionSyntax value, string name, Snippet snippet)
    {
        if (StatementSite.Of(statement) is not { } site || statement.DescendantTrivia().Any(trivia => trivia.IsDirective))
        {
            return null;
        }

        return [.. site.Before(snippet, belowComments: true), new TextEdit(value.SyntaxTree, value.Span, name)];
    }

    /// <summary>The last statement of an expanded body: its expression, with the local in it.</summary>
    private static string Last(SyntaxNode holder, ExpressionSyntax value, string name, bool returns)
    {
        var body = holder is ArrowExpressionClauseSyntax arrow
            ? arrow.Expression
            : ((LambdaExpressionSyntax)holder).ExpressionBody!;
        string text = body.ToString();
        int start = value.SpanStart - body.SpanStart;
        text = text.Substring(0, start) + name + text.Substring(start + value.Span.Length);
        return returns ? $"return {text};" : text + ";";
    }

    /// <summary>Whether the value is evaluated in any case, and nothing before it has an effect.</summary>
    private static bool IsEvaluatedFirst(ExpressionSyntax value, SyntaxNode holder)
    {
        for (var node = value.Parent!; node != holder; node = node.Parent!)
        {
            bool passesOn = node is ArgumentSyntax or ArgumentListSyntax or InvocationExpressionSyntax
                or BaseObjectCreationExpressionSyntax or EqualsValueClauseSyntax or VariableDeclaratorSyntax
                or VariableDeclarationSyntax or AwaitExpressionSyntax or ParenthesizedExpressionSyntax or CastExpressionSyntax
                or MemberAccessExpressionSyntax or PostfixUnaryExpressionSyntax or InitializerExpressionSyntax
                or ArrayCreationExpressionSyntax or ImplicitArrayCreationExpressionSyntax or TupleExpressionSyntax
                or CollectionExpressionSyntax or ExpressionElementSyntax or IsPatternExpressionSyntax
                || node is AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.SimpleAssignmentExpression }
                || (node is BinaryExpressionSyntax comparison && comparison.Left.Contains(value));
            bool untouched = node.ChildNodes()
                .Where(child => child.Span.End <= value.SpanStart)
                .All(StableExpression.HasNoEffect);
            if (!passesOn || !untouched)
            {
                return false;
            }
        }

        return true;
    }

    private static SyntaxNode Member(SyntaxNode node) =>
        node.AncestorsAndSelf().FirstOrDefault(it => it is MemberDeclarationSyntax and not GlobalStatementSyntax)
            ?? node.SyntaxTree.GetRoot();
}
