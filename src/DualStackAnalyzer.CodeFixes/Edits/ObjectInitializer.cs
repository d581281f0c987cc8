namespace DualStackAnalyzer.CodeFixes.Edits;

/// <summary>Adds an element to the object initializer of a creation, and takes one out.</summary>
internal static class ObjectInitializer
{
    /// <summary>Adds an element behind the others, or writes an initializer where there is none.</summary>
    public static IReadOnlyList<TextEdit>? Extend(BaseObjectCreationExpressionSyntax creation, string element)
    {
        var tree = creation.SyntaxTree;
        if (IsSplit(creation))
        {
            return null;
        }

        if (creation.Initializer is not { } initializer)
        {
            string arguments = creation.ArgumentList is null ? "()" : string.Empty;
            return [TextEdit.Insert(tree, creation.Span.End, $"{arguments} {{ {element} }}")];
        }

        if (!initializer.IsKind(SyntaxKind.ObjectInitializerExpression))
        {
            return null;
        }

        if (initializer.Expressions.Count == 0)
        {
            return SourceLayout.Of(creation).IsWhiteSpace(Inside(initializer))
                ? [new TextEdit(tree, Inside(initializer), $" {element} ")]
                : null;
        }

        return BehindLast(initializer, element);
    }

    /// <summary>Takes an element out; an initializer that would be empty goes altogether.</summary>
    public static IReadOnlyList<TextEdit>? Remove(ExpressionSyntax element)
    {
        if (element.Parent is not InitializerExpressionSyntax { Parent: { } owner } initializer
            || IsSplit(owner) || initializer.DescendantTrivia().Any(trivia => trivia.IsDirective))
        {
            return null;
        }

        if (initializer.Expressions.Count > 1)
        {
            return RemoveOneOfSeveral(initializer, element);
        }

        return owner switch
        {
            AssignmentExpressionSyntax nested => Remove(nested),
            BaseObjectCreationExpressionSyntax creation =>
            [
                new TextEdit(
                    creation.SyntaxTree,
                    TextSpan.FromBounds(initializer.OpenBraceToken.GetPreviousToken().Span.End, initializer.Span.End),
                    creation.ArgumentList is null ? "()" : string.Empty),
            ],
            _ => null,
        };
    }

    /// <summary>Whether an <c>#if</c> stands inside or right behind: an element would be that of one branch only, or a second initializer.</summary>
    private static bool IsSplit(SyntaxNode creation) =>
        creation.DescendantTrivia().Where(trivia => creation.Span.Contains(trivia.Span))
            .Concat(creation.GetLastToken().GetNextToken(includeZeroWidth: true).LeadingTrivia)
            .Any(trivia => trivia.Kind() is SyntaxKind.IfDirectiveTrivia or SyntaxKind.ElifDirectiveTrivia
                or SyntaxKind.ElseDirectiveTrivia or SyntaxKind.EndIfDirectiveTrivia);

    private static IReadOnlyList<TextEdit> BehindLast(InitializerExpressionSyntax initializer, string element)
    {
        var tree = initializer.SyntaxTree;
        var layout = SourceLayout.Of(initializer);
        var last = initializer.Expressions.Last();
        var comma = last.GetLastToken().GetNextToken();
        bool hasComma = comma.IsKind(SyntaxKind.CommaToken);
        if (!layout.StartsLine(last.SpanStart) || !layout.StartsLine(initializer.CloseBraceToken.SpanStart))
        {
            int end = hasComma ? comma.Span.End : last.Span.End;
            return [TextEdit.Insert(tree, end, hasComma ? $" {element}," : $", {element}")];
        }

        var before = initializer.CloseBraceToken.GetPreviousToken();
        string line = layout.IndentAt(last.SpanStart) + element + (hasComma ? "," : string.Empty)
            + layout.NewLineAt(last.SpanStart);
        var added = TextEdit.Insert(tree, before.FullSpan.End, line);
        return hasComma ? [added] : [TextEdit.Insert(tree, last.Span.End, ","), added];
    }

    private static IReadOnlyList<TextEdit> RemoveOneOfSeveral(InitializerExpressionSyntax initializer, ExpressionSyntax element)
    {
        int index = initializer.Expressions.IndexOf(element);
        var layout = SourceLayout.Of(initializer);
        if (index < initializer.Expressions.SeparatorCount)
        {
            var comma = initializer.Expressions.GetSeparator(index);
            var next = comma.GetNextToken(includeZeroWidth: true);
            bool ownLine = layout.StartsLine(element.SpanStart) && comma.TrailingTrivia.Any(SyntaxKind.EndOfLineTrivia);
            bool hasComment = comma.TrailingTrivia.Any(trivia => trivia.IsComment());
            var span = ownLine && hasComment
                ? TextSpan.FromBounds(element.SpanStart, comma.TrailingTrivia.First(trivia => trivia.IsComment()).SpanStart)
                : ownLine
                ? TextSpan.FromBounds(layout.Text.Lines.GetLineFromPosition(element.SpanStart).Start, comma.FullSpan.End)
                : TextSpan.FromBounds(element.SpanStart, next.SpanStart);
            return [TextEdit.Delete(initializer.SyntaxTree, span)];
        }

        var previous = initializer.Expressions.GetSeparator(index - 1);
        return [TextEdit.Delete(initializer.SyntaxTree, TextSpan.FromBounds(previous.SpanStart, element.Span.End))];
    }

    private static TextSpan Inside(InitializerExpressionSyntax initializer) =>
        TextSpan.FromBounds(initializer.OpenBraceToken.Span.End, initializer.CloseBraceToken.SpanStart);
}
