namespace DualStackAnalyzer.CodeFixes.Edits;

/// <summary>Inserts statements before a call that is a statement, or all of an expression body.</summary>
internal static class BeforeCall
{
    /// <summary>The edits; none where the call is part of something larger.</summary>
    public static IReadOnlyList<TextEdit>? Plan(ExpressionSyntax call, Snippet statements, SemanticModel model)
    {
        if (call.Parent is ExpressionStatementSyntax statement)
        {
            return StatementSite.Of(statement)?.Before(statements);
        }

        return BodyExpansion.Of(
            call.Parent,
            model,
            returns => statements.Then(Snippet.Of(returns ? $"return {call};" : $"{call};"))) is { } edit
                ? [edit]
                : null;
    }
}
