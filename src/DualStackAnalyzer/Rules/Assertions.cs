using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DualStackAnalyzer.Rules;

/// <summary>Tests that expect a failure.</summary>
internal static class Assertions
{
    /// <summary>Whether a call stands in the lambda of an assertion such as Assert.Throws: it is meant to fail.</summary>
    public static bool Expect(Site site)
    {
        for (var s = site; s is not null; s = s.Caller)
        {
            if (s.Operation.Syntax.Ancestors().OfType<AnonymousFunctionExpressionSyntax>().Any(IsThrowsArgument))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsThrowsArgument(AnonymousFunctionExpressionSyntax lambda) =>
        lambda.Parent is ArgumentSyntax { Parent: ArgumentListSyntax { Parent: InvocationExpressionSyntax call } }
        && NameOf(call.Expression).StartsWith("Throw", StringComparison.Ordinal);

    private static string NameOf(ExpressionSyntax expression) => expression switch
    {
        MemberAccessExpressionSyntax member => member.Name.Identifier.ValueText,
        SimpleNameSyntax name => name.Identifier.ValueText,
        _ => "",
    };
}
