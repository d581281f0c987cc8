using System.Linq;
using System.Threading.Tasks;
using Xunit;

namespace DualStackAnalyzer.Tests.Docs;

/// <summary>An example that says <c>run</c> is a program; the block below it is what it prints.</summary>
public sealed class RunnableExampleTests
{
    public static TheoryData<string, int> All =>
        [.. Pages.All.SelectMany(page => page.Examples).Where(it => it.IsRunnable).Select(it => (it.Page, it.Line))];

    [Theory]
    [MemberData(nameof(All))]
    public async Task Prints_what_the_page_says(string page, int line)
    {
        Example example = Page.At(page).Examples.Single(it => it.Line == line);

        Assert.Equal(Page.At(page).OutputBelow(line), await ExampleProgram.OutputAsync(example));
    }
}
