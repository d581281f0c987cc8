using System.Text.RegularExpressions;

namespace DualStackAnalyzer.Tests.Docs;

/// <summary>Commands and steps name files and folders that are there.</summary>
public sealed partial class PathTests
{
    public static TheoryData<string> Texts => [.. Pages.All.Select(page => page.Path).Append(".github/workflows/ci.yml").Append(".ci/run")];

    [Theory]
    [MemberData(nameof(Texts))]
    public void Every_path_that_is_named_is_there(string file)
    {
        IEnumerable<string> paths = BelowRoot().Matches(File.ReadAllText(Checkout.At(file))).Select(match => match.Value.TrimEnd('.', '/'));

        Assert.DoesNotContain(paths, path => !IsMade(path) && !IsPattern(path) && !Path.Exists(Checkout.At(path)));
    }

    [Fact]
    public void The_workflow_runs_what_continuous_integration_runs() =>
        Assert.Contains(".ci/run", File.ReadAllText(Checkout.At(".github/workflows/ci.yml")), System.StringComparison.Ordinal);

    private static bool IsMade(string path) => path.Split('/').Any(part => part is "bin" or "obj");

    private static bool IsPattern(string path) => path.Contains("nnnn", System.StringComparison.Ordinal);

    [GeneratedRegex(@"(?<![\w/.:-])(?:src|tests|build|docs)/[\w./-]+")]
    private static partial Regex BelowRoot();
}
