using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DualStackAnalyzer.Rules;

/// <summary>Conditions around a call, in its own method.</summary>
internal static class Conditions
{
    /// <summary>Whether a failure of the call is caught in its own method: it is expected there.</summary>
    public static bool AreCaught(SyntaxNode call) => call.Ancestors()
        .TakeWhile(outer => outer is not (BaseMethodDeclarationSyntax or AccessorDeclarationSyntax or AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax))
        .Any(outer => outer is TryStatementSyntax { Catches.Count: > 0 } attempt && attempt.Block.Span.Contains(call.Span));

    /// <summary>Whether a catch does more about a failure of the call than to pass it on.</summary>
    public static bool AreHandled(SyntaxNode call) => CatchesOf(call).Any(caught => caught.Block.Statements.LastOrDefault() is not ThrowStatementSyntax);

    /// <summary>Whether a failure of the call is an answer like another: a catch returns one.</summary>
    public static bool AreAnswered(SyntaxNode call) => CatchesOf(call).Any(caught => caught.Block.Statements.LastOrDefault() is ReturnStatementSyntax { Expression: not null });

    private static IEnumerable<CatchClauseSyntax> CatchesOf(SyntaxNode call) => call.Ancestors().OfType<TryStatementSyntax>()
        .Where(attempt => attempt.Block.Span.Contains(call.Span)).SelectMany(attempt => attempt.Catches);

    /// <summary>Whether the call stands under a condition that another place, such as the creation of its socket, does not.</summary>
    public static bool Around(SyntaxNode call, SyntaxNode other) => call.Ancestors()
        .TakeWhile(outer => outer is not (BaseMethodDeclarationSyntax or AccessorDeclarationSyntax) && !(outer.SyntaxTree == other.SyntaxTree && outer.Span.Contains(other.Span)))
        .Any(outer => outer is IfStatementSyntax or SwitchSectionSyntax or ConditionalExpressionSyntax or SwitchExpressionArmSyntax or ConditionalAccessExpressionSyntax);
}
