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

        Assert.Equal(["inner"], notebook.Close(outer)!.All());
        Assert.Equal(["outer"], notebook.Close(null)!.All());
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
    public void A_page_that_is_put_into_others_is_read_once_where_it_stands_first()
    {
        var (notebook, page) = (new Notebook<string>(), new NotePage<string>());
        page.Add("second");
        notebook.Add("first");
        notebook.Add(page);
        notebook.Add("third");
        notebook.Add(page);

        Assert.Equal(["first", "second", "third"], notebook.Close(null)!.All());
    }

    [Fact]
    public void Pages_that_hold_each_other_twice_do_not_double_the_notes()
    {
        var page = new NotePage<string>();
        page.Add("inmost");
        for (int level = 0; level < 60; level++)
        {
            var outer = new NotePage<string>();
            outer.Add(page);
            outer.Add(page);
            page = outer;
        }

        Assert.Equal(["inmost"], page.All());
    }
}
