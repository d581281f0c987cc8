namespace DualStackAnalyzer.Tests.Docs;

/// <summary>The pages that the repository has.</summary>
internal static class Pages
{
    public const string Rules = "docs/rules";

    public static Page Readme => Page.At("README.md");

    /// <summary>README.md, CHANGELOG.md and everything below docs and .github.</summary>
    public static IReadOnlyList<Page> All { get; } =
        [.. new[] { "README.md", "CHANGELOG.md" }.Concat(Below("docs")).Concat(Below(".github")).Select(Page.At)];

    public static IReadOnlyList<Page> OfRules { get; } = [.. Below(Rules).Select(Page.At)];

    public static Page OfRule(string id) => Page.At($"{Rules}/{id}.md");

    private static IEnumerable<string> Below(string folder) => Directory
        .EnumerateFiles(Checkout.At(folder), "*.md", SearchOption.AllDirectories)
        .Select(file => Path.GetRelativePath(Checkout.Root, file).Replace('\\', '/'))
        .Order();
}
