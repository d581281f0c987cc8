using DualStackAnalyzer.Flow;

namespace DualStackAnalyzer.Tests.Flow;

/// <summary>Pages within pages.</summary>
public sealed class NotebookTests
{
    [Fact]
    public void A_page_holds_what_was_written_since_it_was_opened()
    {
        var notebook = new Notebook<string>();
        notebook.Add("outer");
        var outer = notebook.Open();
        notebook.Add("inner");

        Assert.Equal(["inner"], notebook.Close(outer)!);
        Assert.Equal(["outer"], notebook.Close(null)!);
    }

    [Fact]
    public void A_page_on_which_nothing_was_written_is_none()
    {
        var notebook = new Notebook<string>();
        var outer = notebook.Open();
        notebook.Add(page: null);

        Assert.Null(notebook.Close(outer));
    }

    [Fact]
    public void A_page_can_be_copied_to_another()
    {
        var notebook = new Notebook<string>();
        notebook.Add("first");
        notebook.Add(["second", "third"]);

        Assert.Equal(["first", "second", "third"], notebook.Close(null)!);
    }
}
