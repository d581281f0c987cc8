using System.Text.RegularExpressions;

namespace DualStackAnalyzer.Tests.Docs;

/// <summary>The page on adopting names every rule that is a warning by default: as an error, or as one that stays a warning.</summary>
public sealed class AdoptingPageTests
{
    private static readonly string Text = Page.At("docs/adopting.md").Text;

    private static readonly DiagnosticDescriptor[] Warnings =
    [
        .. AllAnalyzers.Create().SelectMany(analyzer => analyzer.SupportedDiagnostics)
            .Where(rule => rule is { DefaultSeverity: DiagnosticSeverity.Warning, IsEnabledByDefault: true } && !rule.Id.StartsWith("DSA0", StringComparison.Ordinal))
            .OrderBy(rule => rule.Id),
    ];

    [Fact]
    public void What_always_throws_is_an_error() => Assert.Equal(
        Warnings.Where(Throws).Select(rule => rule.Id),
        Regex.Matches(Text, @"dotnet_diagnostic\.(DSA\d{4})\.severity = error").Select(match => match.Groups[1].Value));

    [Fact]
    public void The_other_warnings_are_no_errors_yet() => Assert.Equal(
        Warnings.Where(rule => !Throws(rule)).Select(rule => rule.Id),
        Regex.Matches(Regex.Match(Text, "<WarningsNotAsErrors>[^<]*").Value, @"DSA\d{4}").Select(match => match.Value));

    private static bool Throws(DiagnosticDescriptor rule) => rule.Category == "Sockets.Usage" || rule.Id == "DSA2001";
}
