using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DualStackAnalyzer.Rules;

/// <summary>Tests that expect a failure.</summary>
internal static class Assertions
{
    /// <summary>
    /// Whether a call is meant to fail: it stands in the lambda of an assertion such as Assert.Throws, or before Assert.Fail in a try
    /// block.
    /// </summary>
    public static bool Expect(Site site)
    {
        for (var s = site; s is not null; s = s.Caller)
        {
            if (s.Operation.Syntax.Ancestors().Any(static outer => outer is AnonymousFunctionExpressionSyntax lambda ? IsThrowsArgument(lambda) : outer is StatementSyntax statement && IsBeforeFail(statement)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsThrowsArgument(AnonymousFunctionExpressionSyntax lambda) =>
        lambda.Parent is ArgumentSyntax { Parent: ArgumentListSyntax { Parent: InvocationExpressionSyntax call } }
        && NameOf(call.Expression).StartsWith("Throw", StringComparison.Ordinal);

    private static bool IsBeforeFail(StatementSyntax statement) => statement.Parent is BlockSyntax { Parent: TryStatementSyntax } block
        && block.Statements.Any(other => other.SpanStart > statement.SpanStart
            && other is ExpressionStatementSyntax { Expression: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Expression: SimpleNameSyntax { Identifier.ValueText: "Assert" } } fail } }
            && NameOf(fail) == "Fail");

    private static string NameOf(ExpressionSyntax expression) => expression switch
    {
        MemberAccessExpressionSyntax member => member.Name.Identifier.ValueText,
        SimpleNameSyntax name => name.Identifier.ValueText,
        _ => "",
    };
}
