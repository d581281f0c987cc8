namespace DualStackAnalyzer.Tests.Docs;

/// <summary>Links between the pages, and from the pages to other files, lead somewhere.</summary>
public sealed class LinkTests
{
    public static TheoryData<string> Paths => [.. Pages.All.Select(page => page.Path)];

    [Theory]
    [MemberData(nameof(Paths))]
    public void Every_link_within_the_repository_resolves(string path)
    {
        Page page = Page.At(path);

        Assert.DoesNotContain(page.Links, link => !Links.IsForeign(link) && !Links.Resolves(page, link));
    }

    [Theory]
    [InlineData("README.md", true)]
    [InlineData("docs/nowhere.md", false)]
    [InlineData("docs/portability.md#how-it-was-measured", true)]
    [InlineData("docs/portability.md#nowhere", false)]
    [InlineData(Links.Repository + "README.md", true)]
    [InlineData(Links.Repository + "nowhere.md", false)]
    public void A_link_resolves_if_file_and_heading_are_there(string link, bool resolves) =>
        Assert.Equal(resolves, Links.Resolves(Pages.Readme, link));

    [Theory]
    [InlineData("https://example.org/", true)]
    [InlineData("docs/ci.md", false)]
    [InlineData(Links.Repository + "docs/ci.md", false)]
    public void A_link_is_foreign_if_it_leaves_the_repository(string link, bool isForeign) =>
        Assert.Equal(isForeign, Links.IsForeign(link));

    [Theory]
    [MemberData(nameof(Paths))]
    public void Every_page_but_the_entry_is_reached_from_the_readme(string path)
    {
        string[] linked = [.. Pages.All.SelectMany(page => page.Links.Where(link => !Links.IsForeign(link))
            .Select(link => link.Split('#')[0]).Select(link => System.IO.Path.GetFileName(link)))];

        Assert.Contains(System.IO.Path.GetFileName(path), linked.Append("README.md"));
    }
}
