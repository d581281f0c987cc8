namespace DualStackAnalyzer.Tests.Sockets;

/// <summary>The contents of a collection, value after value.</summary>
public sealed class SequenceTests
{
    private static readonly Value A = new Constant("a");
    private static readonly Value B = new Constant("b");
    private static readonly Sequence Both = new(A, new Sequence(B, null));

    [Fact]
    public void Shows_itself_and_each_value_and_rest()
    {
        var seen = new List<Value>();
        Both.Any(part => Shown(part, seen));

        Assert.Equal([Both, A, Both.Tail!, B], seen);
    }

    [Fact]
    public void Counts_its_values() => Assert.Equal((2, 1), (Both.Count, Both.Tail!.Count));

    [Fact]
    public void Is_one_deeper_than_the_deepest_value_however_long_it_is()
    {
        Assert.Equal(2, Both.Depth);
        Assert.Equal(3, new Sequence(A, new Sequence(new Negation(B), null)).Depth);
        Assert.Equal(3, new Sequence(new Negation(A), Both).Depth);
    }

    [Fact]
    public void Exchanges_values_in_every_position() => Assert.Equal(
        new Sequence(B, new Sequence(B, null)), Both.Map(value => value == A ? B : null));

    [Fact]
    public void Sockets_of_one_site_that_become_the_same_are_one()
    {
        var site = Sites.Next();
        var (current, earlier) = (new SocketRef(new(site, Turn.Current)), new SocketRef(new(site, Turn.Earlier)));
        var sockets = new Sequence(current, new Sequence(earlier, null));

        Assert.Equal(new Sequence(earlier, null), sockets.Map(value => value == current ? earlier : null));
    }

    [Fact]
    public void Sockets_that_stay_different_are_both_kept()
    {
        var (first, second, third) = (Socket(), Socket(), Socket());
        var sockets = new Sequence(first, new Sequence(second, null));

        Assert.Equal(new Sequence(third, new Sequence(second, null)), sockets.Map(value => value == first ? third : null));
        Assert.Equal(sockets, sockets.Map(_ => null));
    }

    private static SocketRef Socket() => new(new(Sites.Next(), Turn.Current));

    private static bool Shown(Value part, List<Value> seen)
    {
        seen.Add(part);
        return false;
    }
}
