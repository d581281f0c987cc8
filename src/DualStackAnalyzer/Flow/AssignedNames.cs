using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DualStackAnalyzer.Flow;

/// <summary>Which names stand where something may be assigned. Asked before a name is bound: most are read.</summary>
internal static class AssignedNames
{
    /// <summary>Whether what the name stands for, or a part of that, may be assigned there, referred to or named as text.</summary>
    public static bool MayBe(SimpleNameSyntax name) => IsTarget(name.Parent switch
    {
        MemberAccessExpressionSyntax member when member.Name == name => member,
        MemberBindingExpressionSyntax binding => binding,
        _ => name,
    });

    private static bool IsTarget(ExpressionSyntax expression) => expression.Parent switch
    {
        AssignmentExpressionSyntax assignment => assignment.Left == expression,
        ArgumentSyntax { Parent: TupleExpressionSyntax } => true,
        ArgumentSyntax argument => !argument.RefKindKeyword.IsKind(SyntaxKind.None)
            || argument.Parent?.Parent is InvocationExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: "nameof" } },
        PostfixUnaryExpressionSyntax or RefExpressionSyntax => true,
        PrefixUnaryExpressionSyntax unary => unary.Kind() is SyntaxKind.PreIncrementExpression or SyntaxKind.PreDecrementExpression or SyntaxKind.AddressOfExpression,
        // An extension method may take what it is called on by reference.
        MemberAccessExpressionSyntax part => part.Expression == expression && (part.Parent is InvocationExpressionSyntax || IsTarget(part)),
        CheckedExpressionSyntax @checked => IsTarget(@checked),
        ConditionalAccessExpressionSyntax { WhenNotNull: AssignmentExpressionSyntax } => true,
        ParenthesizedExpressionSyntax parenthesized => IsTarget(parenthesized),
        _ => false,
    };
}
