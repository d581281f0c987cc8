using DualStackAnalyzer.Flow;

namespace DualStackAnalyzer.Tests.Flow;

/// <summary>Pages within pages.</summary>
public sealed class RecorderTests
{
    [Fact]
    public void A_page_holds_what_was_written_since_it_was_opened()
    {
        var recorder = new FactRecorder<string>();
        recorder.Add("outer");
        var outer = recorder.Open();
        recorder.Add("inner");

        Assert.Equal(["inner"], recorder.Close(outer)!.All());
        Assert.Equal(["outer"], recorder.Close(null)!.All());
    }

    [Fact]
    public void A_page_on_which_nothing_was_written_is_none()
    {
        var recorder = new FactRecorder<string>();
        var outer = recorder.Open();
        recorder.Add(page: null);

        Assert.Null(recorder.Close(outer));
    }

    [Fact]
    public void A_page_that_is_put_into_others_is_read_once_where_it_stands_first()
    {
        var (recorder, page) = (new FactRecorder<string>(), new FactPage<string>());
        page.Add("second");
        recorder.Add("first");
        recorder.Add(page);
        recorder.Add("third");
        recorder.Add(page);

        Assert.Equal(["first", "second", "third"], recorder.Close(null)!.All());
    }

    [Fact]
    public void What_is_found_out_later_is_not_found_out_where_the_page_is_dropped()
    {
        var recorder = new FactRecorder<string>();
        bool isAsked = false;
        recorder.Add("first");
        recorder.AddLater(() =>
        {
            isAsked = true;
            return ["second", "third"];
        });
        recorder.Add("fourth");
        FactPage<string> page = recorder.Close(null)!;

        Assert.False(isAsked);
        Assert.Equal(["first", "second", "third", "fourth"], page.All());
    }

    [Fact]
    public void Pages_that_hold_each_other_twice_do_not_double_the_notes()
    {
        var page = new FactPage<string>();
        page.Add("inmost");
        for (int level = 0; level < 60; level++)
        {
            var outer = new FactPage<string>();
            outer.Add(page);
            outer.Add(page);
            page = outer;
        }

        Assert.Equal(["inmost"], page.All());
    }
}
