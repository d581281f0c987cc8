using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace DualStackAnalyzer.Tests.Repository;

/// <summary>The places that name a version, or all rules, agree (docs/releasing.md).</summary>
public sealed partial class ReleaseTests
{
    private static readonly string Changelog = File.ReadAllText(Checkout.At("CHANGELOG.md"));

    private static string Version { get; } =
        XDocument.Load(Checkout.At("Directory.Build.props")).Descendants("Version").Single().Value;

    [Fact]
    public void The_changelog_has_the_version_with_a_date_and_a_link()
    {
        Assert.Matches($@"(?m)^## \[{Regex.Escape(Version)}\] - \d{{4}}-\d\d-\d\d$", Changelog);
        Assert.Matches($@"(?m)^\[{Regex.Escape(Version)}\]: https://\S+/v{Regex.Escape(Version)}$", Changelog);
        Assert.Matches($@"(?m)^\[Unreleased\]: https://\S+/v{Regex.Escape(Version)}\.\.\.main$", Changelog);
    }

    [Fact]
    public void The_version_is_the_last_that_shipped_rules() =>
        Assert.Contains($"## Release {Version}\n", File.ReadAllText(Checkout.At("src/DualStackAnalyzer/AnalyzerReleases.Shipped.md")), System.StringComparison.Ordinal);

    [Theory]
    [InlineData("README.md")]
    [InlineData("docs/configuration.md")]
    [InlineData("docs/adopting.md")]
    public void The_install_block_of_a_page_has_the_version(string page) =>
        Assert.Contains($"Include=\"DualStackAnalyzer\" Version=\"{Version}\"", File.ReadAllText(Checkout.At(page)), System.StringComparison.Ordinal);

    [Fact]
    public void The_changelog_names_every_rule()
    {
        string[] named = [.. RuleId().Matches(Changelog).Select(match => match.Value).Distinct().Order()];

        Assert.Equal(AllAnalyzers.Create().SelectMany(analyzer => analyzer.SupportedDiagnostics).Select(rule => rule.Id).Order(), named);
    }

    [GeneratedRegex(@"DSA\d{4}")]
    private static partial Regex RuleId();
}
