namespace DualStackAnalyzer.Tests.Rules;

/// <summary>No type is analyzed twice, on however many threads.</summary>
public sealed class OnceForEachTests
{
    private readonly OnceForEach<string, string> _values = new(StringComparer.Ordinal);

    [Fact]
    public void A_value_is_made_once_however_many_threads_ask_for_it()
    {
        int made = 0;
        var given = new string[8];
        using var asking = new CountdownEvent(given.Length);
        string Make()
        {
            Interlocked.Increment(ref made);
            asking.Wait();
            return "value";
        }

        Thread[] threads = [.. given.Select((_, i) => new Thread(() =>
        {
            asking.Signal();
            given[i] = _values.Get("key", Make);
        }))];
        Array.ForEach(threads, thread => thread.Start());
        Array.ForEach(threads, thread => thread.Join());

        Assert.All(given, value => Assert.Equal("value", value));
        Assert.Equal(1, made);
    }

    [Fact]
    public void Each_key_has_a_value_of_its_own()
    {
        Assert.Equal("one", _values.Get("1", () => "one"));
        Assert.Equal("two", _values.Get("2", () => "two"));
        Assert.Equal("one", _values.Get("1", () => "another"));
    }

    [Fact]
    public void What_was_cancelled_is_made_when_it_is_asked_for_again()
    {
        Assert.Throws<OperationCanceledException>(() => _values.Get("key", () => throw new OperationCanceledException()));

        Assert.Equal("value", _values.Get("key", () => "value"));
    }
}
