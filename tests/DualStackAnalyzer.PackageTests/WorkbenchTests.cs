namespace DualStackAnalyzer.PackageTests;

/// <summary>The tools that the demo and these tests read a build with: they must not overlook anything.</summary>
public sealed class WorkbenchTests
{
    [Fact]
    public void Diff_shows_the_change_and_two_lines_around_it() => Assert.Equal(
        ["  b", "  c", "- old", "+ new", "  d", "  e"],
        LineDiff.Of("a\nb\nc\nold\nd\ne\nf\n", "a\nb\nc\nnew\nd\ne\nf\n"));

    [Fact]
    public void Diff_of_equal_texts_is_empty() => Assert.Empty(LineDiff.Of("a\nb\n", "a\nb\n"));

    [Fact]
    public void Diagnostics_of_a_build_are_read_once_each_and_in_order()
    {
        const string output = """
              Trial -> /tmp/Trial.dll
            /tmp/B.cs(7,22): warning DSA1001: Message: with (brackets) [and more]. (https://example.org/DSA1001.md) [/tmp/Trial.csproj]
            C:\work\A.cs(18,3): error CS0103: The name 'x' does not exist [C:\work\Trial.csproj::TargetFramework=net10.0]
            /tmp/B.cs(7,22): warning DSA1001: Message: with (brackets) [and more]. (https://example.org/DSA1001.md) [/tmp/Trial.csproj]
                1 Warning(s)
            """;

        Assert.Equal(
            [
                new BuildWarning("/tmp/B.cs", 7, "warning", "DSA1001", "Message: with (brackets) [and more]. (https://example.org/DSA1001.md)"),
                new BuildWarning(@"C:\work\A.cs", 18, "error", "CS0103", "The name 'x' does not exist"),
            ],
            BuildWarning.ParseAll(output));
    }
}
