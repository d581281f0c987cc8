using DualStackAnalyzer.CodeFixes;

namespace DualStackAnalyzer.Tests;

/// <summary>
/// Applies a code fix and compares the text. <c>before</c> carries markup for what is reported,
/// <c>after</c> for what is still reported once every fixable diagnostic is fixed.
/// </summary>
internal static class FixVerifier
{
    /// <param name="before">The source, marked.</param>
    /// <param name="after">The source after the fix.</param>
    /// <param name="codeActionIndex">0 is the first choice offered, 1 the second.</param>
    public static Task FixAsync(
        string before, string after, int codeActionIndex = 0, Target target = Target.Net100) =>
        new SocketFixTest<ChooseModeFix>(target, before, after) { CodeActionIndex = codeActionIndex }
            .RunAsync(CancellationToken.None);

    /// <summary>Reported, and no fix is offered: the source stays as it is.</summary>
    public static Task NoFixAsync(string source, Target target = Target.Net100) =>
        FixAsync(source, source, target: target);
}
