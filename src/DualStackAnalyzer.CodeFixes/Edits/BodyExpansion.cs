namespace DualStackAnalyzer.CodeFixes.Edits;

/// <summary>Turns the expression body of a method, a local function, an accessor or a lambda into a block.</summary>
internal static class BodyExpansion
{
    /// <summary>The edit.</summary>
    /// <param name="holder">The body's arrow clause, or the lambda.</param>
    /// <param name="body">The statements of the block, given whether the expression's value was returned.</param>
    public static TextEdit? Of(SyntaxNode? holder, SemanticModel model, Func<bool, Snippet> body) => holder switch
    {
        ArrowExpressionClauseSyntax arrow => OfMember(arrow, model, body),
        LambdaExpressionSyntax { ExpressionBody: not null } lambda => OfLambda(lambda, model, body),
        _ => null,
    };

    private static TextEdit? OfMember(ArrowExpressionClauseSyntax arrow, SemanticModel model, Func<bool, Snippet> body)
    {
        var semicolon = arrow.GetLastToken().GetNextToken();
        if (arrow.Parent is not (BaseMethodDeclarationSyntax or LocalFunctionStatementSyntax or AccessorDeclarationSyntax)
            || model.GetDeclaredSymbol(arrow.Parent) is not IMethodSymbol method
            || !semicolon.IsKind(SyntaxKind.SemicolonToken))
        {
            return null;
        }

        var layout = SourceLayout.Of(arrow);
        int start = arrow.ArrowToken.GetPreviousToken().Span.End;
        bool clean = IsClean(layout, start, arrow.Expression) && layout.StartsLine(arrow.Parent.SpanStart)
            && layout.IsWhiteSpace(TextSpan.FromBounds(arrow.Expression.Span.End, semicolon.SpanStart));
        var span = TextSpan.FromBounds(start, semicolon.Span.End);
        return clean ? new TextEdit(arrow.SyntaxTree, span, Block(layout, arrow.Parent.SpanStart, body(Returns(method)))) : null;
    }

    private static TextEdit? OfLambda(LambdaExpressionSyntax lambda, SemanticModel model, Func<bool, Snippet> body)
    {
        var layout = SourceLayout.Of(lambda);
        var expression = lambda.ExpressionBody!;
        if (model.GetSymbolInfo(lambda).Symbol is not IMethodSymbol method
            || !IsClean(layout, lambda.ArrowToken.SpanStart, expression))
        {
            return null;
        }

        var span = TextSpan.FromBounds(lambda.ArrowToken.Span.End, expression.Span.End);
        return new TextEdit(lambda.SyntaxTree, span, Block(layout, lambda.SpanStart, body(Returns(method))));
    }

    private static string Block(SourceLayout layout, int position, Snippet body)
    {
        string indent = layout.IndentAt(position);
        string newLine = layout.NewLineAt(position);
        string open = layout.BraceOnOwnLine ? newLine + indent + "{" : " {";
        string inside = string.Concat(body.Lines(indent + layout.Unit, layout).Select(line => newLine + line));
        return open + inside + newLine + indent + "}";
    }

    private static bool Returns(IMethodSymbol method) =>
        !method.ReturnsVoid && (!method.IsAsync || method.ReturnType is INamedTypeSymbol { IsGenericType: true });

    /// <summary>Whether no comment and no directive stands where text is replaced.</summary>
    private static bool IsClean(SourceLayout layout, int start, ExpressionSyntax body) =>
        layout.Text.ToString(TextSpan.FromBounds(start, body.SpanStart)).Trim() == "=>"
        && !body.DescendantTrivia().Any(trivia => trivia.IsDirective);
}
