using System.Net;

namespace DualStackAnalyzer.Tests.Sockets;

/// <summary>What two disjuncts that become one know of a collection that was filled differently, and of values that only one has seen.</summary>
public sealed class MergedContentsTests
{
    private static readonly Value List = new Opaque(new(Sites.Next(), Turn.Current));
    private static readonly AbstractLocation Within = new Contents(List);
    private static readonly Value One = new Constant(1L);
    private static readonly Value Two = new Constant(2L);
    private static readonly Value Three = new Constant(3L);
    private static readonly Value IPv4 = new Constant(IPAddress.Loopback);
    private static readonly Value IPv6 = new Constant(IPAddress.IPv6Loopback);

    private static Disjunct Merged(Disjunct left, Disjunct right) => Assert.Single(AbstractState.Of([left, right], isWidened: true)!.Disjuncts);

    private static Value? Merged(AbstractLocation location, Value[] left, Value[] right)
    {
        Value? first = Merged(Disjunct.Empty.Write(location, Sequence.Of(left)), Disjunct.Empty.Write(location, Sequence.Of(right))).Read(location);
        Assert.Equal(first, Merged(Disjunct.Empty.Write(location, Sequence.Of(right)), Disjunct.Empty.Write(location, Sequence.Of(left))).Read(location));
        return first;
    }

    [Fact]
    public void Of_contents_that_begin_or_end_with_the_others_the_longer_are_kept()
    {
        Assert.Equal(Sequence.Of([One, Two, Three]), Merged(Within, [One, Two, Three], [One]));
        Assert.Equal(Sequence.Of([One, Two, Three]), Merged(Within, [One, Two, Three], [Two, Three]));
        Assert.Equal(Sequence.Of([One, Two]), Merged(Within, [One, Two], []));
    }

    [Fact]
    public void Other_contents_are_unknown()
    {
        Assert.Equal(Unknown.Instance, Merged(Within, [One, Two, Three], [Two]));
        Assert.Equal(Unknown.Instance, Merged(Within, [One], [IPv4]));
        Assert.Equal(Unknown.Instance, Merged(Disjunct.Empty.Write(Within, Sequence.Of([One])), Disjunct.Empty.Write(Within, Unknown.Instance)).Read(Within));
        Assert.Equal(Unknown.Instance, Merged(Disjunct.Empty.Write(Within, Unknown.Instance), Disjunct.Empty.Write(Within, Sequence.Of([One]))).Read(Within));
    }

    [Theory]
    [InlineData(1, 2, 3)]
    [InlineData(3, 2, 5)]
    [InlineData(4, 4, 8)]
    public void Of_other_sockets_it_holds_those_of_both_in_no_order(int left, int right, int all)
    {
        Value[] sockets = [.. Enumerable.Range(0, left + right).Select(_ => new SocketRef(new(Sites.Next(), Turn.Current)))];
        Disjunct merged = Merged(Disjunct.Empty.Write(Within, Sequence.Of(sockets[..left])), Disjunct.Empty.Write(Within, Sequence.Of(sockets[left..])));

        Assert.Equal(all, Sequence.ToArray(Assert.IsType<Sequence>(merged.Read(Within))).Length);
        Assert.NotNull(merged.Read(new Approximate(List)));
    }

    [Fact]
    public void Of_more_sockets_than_a_collection_is_followed_with_nothing_is_known()
    {
        Value[] sockets = [.. Enumerable.Range(0, 9).Select(_ => new SocketRef(new(Sites.Next(), Turn.Current)))];

        Assert.Equal(Unknown.Instance, Merged(Disjunct.Empty.Write(Within, Sequence.Of(sockets[..4])), Disjunct.Empty.Write(Within, Sequence.Of(sockets[4..]))).Read(Within));
    }

    [Fact]
    public void What_is_no_collection_is_unknown_where_it_differs() =>
        Assert.Equal(Unknown.Instance, Merged(new Result("here"), [One, Two], [One]));

    [Fact]
    public void Of_other_addresses_two_stand_for_all_and_what_is_true_of_all_is_known_of_them()
    {
        Disjunct disjunct = Merged(Disjunct.Empty.Write(Within, Sequence.Of([IPv4])), Disjunct.Empty.Write(Within, Sequence.Of([IPv6])));
        Value[] elements = Sequence.ToArray(Assert.IsType<Sequence>(disjunct.Read(Within)));

        Assert.Equal(2, elements.Distinct().Count());
        Assert.All(elements, element => Assert.Equal(Disjunct.Empty.TraitsOf(IPv4) | Disjunct.Empty.TraitsOf(IPv6), disjunct.TraitsOf(element)));
    }

    [Fact]
    public void What_is_known_of_a_value_that_the_other_disjunct_has_never_seen_is_kept()
    {
        Disjunct knowing = Disjunct.Empty.Write(Within, Value.True).Refine(List, ~Traits.IsNull)!;
        Disjunct strange = Disjunct.Empty.Write(new Result("here"), Value.True);
        Disjunct seeing = Disjunct.Empty.Write(Within, Value.True);

        Assert.Equal(~Traits.IsNull & Traits.Anything, Merged(knowing, strange).TraitsOf(List));
        Assert.Equal(~Traits.IsNull & Traits.Anything, Merged(strange, knowing).TraitsOf(List));
        Assert.Equal(Traits.Anything, Merged(knowing, seeing).TraitsOf(List));
        Assert.Equal(Traits.Anything, Merged(seeing, knowing).TraitsOf(List));
    }
}
