namespace DualStackAnalyzer.Tests.Sockets;

/// <summary>Disjuncts are kept apart up to a number, and merged beyond it.</summary>
public sealed class AbstractStateTests
{
    private static readonly AbstractLocation Here = new Result("here");
    private static readonly AbstractLocation There = new Result("there");
    private static readonly Identity Socket = new(Sites.Next(), Turn.Current);

    private static Disjunct With(Value value) => Disjunct.Empty.Write(Here, value);

    private static IEnumerable<Disjunct> Numbers(int count) =>
        Enumerable.Range(100, count).Select(number => With(new Constant((long)number)));

    /// <summary>They differ in what is no mere data.</summary>
    private static IEnumerable<Disjunct> Members(int count) =>
        Enumerable.Range(0, count).Select(number => With(new Member(null, number)));

    [Fact]
    public void No_disjunct_is_no_set() => Assert.Null(AbstractState.Of([]));

    [Theory]
    [InlineData(Widening.DataCap, Widening.DataCap)]
    [InlineData(Widening.DataCap + 1, 1)]
    public void Numbers_are_forgotten_past_their_cap(int count, int left) => Assert.Equal(left, AbstractState.Of(Numbers(count))!.Count);

    [Fact]
    public void Forgotten_numbers_are_one_number_of_that_place() =>
        Assert.Equal(new JoinedNumber(Here), AbstractState.Of(Numbers(Widening.DataCap + 1))!.Disjuncts.Single().Read(Here));

    /// <summary>2 and 23 are address families.</summary>
    [Fact]
    public void Families_are_not_mere_numbers()
    {
        var disjuncts = AbstractState.Of(Numbers(Widening.DataCap).Append(With(new Constant(2L))).Append(With(new Constant(23L))))!;

        Assert.Equal(3, disjuncts.Count);
        Assert.False(disjuncts.IsWidened);
    }

    [Theory]
    [InlineData(Widening.Cap, Widening.Cap, false)]
    [InlineData(Widening.Cap + 1, 1, true)]
    public void Disjuncts_with_the_same_sockets_are_merged_past_the_cap(int count, int left, bool isWidened)
    {
        var disjuncts = AbstractState.Of(Members(count))!;

        Assert.Equal((left, isWidened), (disjuncts.Count, disjuncts.IsWidened));
    }

    [Fact]
    public void Once_widened_one_more_difference_merges_at_once()
    {
        var widened = AbstractState.Of(Members(Widening.Cap + 1))!;

        var joined = widened.Join(AbstractState.Of(Disjunct.Empty.Write(There, new Member(null, "else"))));

        Assert.Equal((1, true), (joined.Count, joined.IsWidened));
        Assert.Equal((Unknown.Instance, Unknown.Instance), (joined.Disjuncts[0].Read(Here), joined.Disjuncts[0].Read(There)));
    }

    [Fact]
    public void Disjuncts_with_different_sockets_stay_apart_when_others_are_merged()
    {
        var bound = new SocketState { Life = Life.Bound };
        var disjuncts = AbstractState.Of(Members(Widening.Cap).Concat(Members(2).Select(disjunct => Holding(disjunct, bound))))!;

        Assert.Equal(2, disjuncts.Count);
    }

    [Fact]
    public void Disjuncts_with_different_sockets_that_nothing_holds_are_merged_before()
    {
        var disjuncts = AbstractState.Of(
            from life in new[] { Life.Fresh, Life.Bound, Life.Closed }
            from holder in new[] { Holder.Socket, Holder.UdpClient, Holder.TcpListener }
            select Disjunct.Empty.With(Socket, new SocketState { Life = life, Holder = holder }))!;

        Assert.Equal(1, disjuncts.Count);
        Assert.False(disjuncts.IsWidened);
    }

    [Fact]
    public void Addresses_that_differ_are_one_value_of_which_is_known_what_is_true_of_both()
    {
        var location = new Result("address");
        var disjuncts = AbstractState.Of(Enumerable.Range(1, Widening.Cap + 1).Select(number =>
            Disjunct.Empty.Write(location, new Constant(new System.Net.IPAddress([10, 0, 0, (byte)number])))))!;

        var disjunct = Assert.Single(disjuncts.Disjuncts);
        Assert.True(disjunct.TraitsOf(disjunct.Read(location)!).Are(Traits.SpecificIPv4));
    }

    private static Disjunct Holding(Disjunct disjunct, SocketState state) => disjunct.With(Socket, state).Write(new Result("holder"), new SocketRef(Socket));

    [Fact]
    public void If_that_is_not_enough_all_are_merged_and_the_mode_is_unknown()
    {
        var disjuncts = AbstractState.Of(Enumerable.Range(0, Widening.Cap + 1).Select(number => Disjunct.Empty.With(
            Socket, new SocketState { Port = new Member(null, number), Mode = number == 0 ? Modes.Dual : Modes.Unset, Family = new Member(null, number) })))!;

        Assert.Equal(1, disjuncts.Count);
        Assert.True(disjuncts.Disjuncts[0].Sockets.TryGet(Socket, out var state) && state.Mode.HasFlag(Modes.Unknown));
    }

    [Fact]
    public void A_socket_that_only_one_disjunct_has_may_be_closed()
    {
        var (one, other) = (new Identity(Sites.Next(), Turn.Current), new Identity(Sites.Next(), Turn.Current));
        var different = Enumerable.Range(0, Widening.Cap + 1).Select(number => Disjunct.Empty.With(
            number == 0 ? one : other, new SocketState { Life = Life.Bound, Family = new Member(null, number) }));

        Disjunct merged = AbstractState.Of(different)!.Disjuncts.Single();

        Assert.All([one, other], it => Assert.True(merged.Sockets.TryGet(it, out var state) && state.Life == (Life.Bound | Life.Closed)));
    }

    [Fact]
    public void Disjuncts_that_differ_in_knowledge_only_become_one_that_knows_less()
    {
        Value address = new Member(null, "address");
        Disjunct Known(Traits traits) => Disjunct.Empty.Refine(address, traits)!;

        Disjunct merged = AbstractState.Of([Known(~Traits.IPv4), Known(~Traits.WildcardIPv4)])!.Disjuncts.Single();

        Assert.Equal(Traits.Anything & ~Traits.WildcardIPv4, merged.TraitsOf(address));
    }

    [Fact]
    public void Join_is_union_and_a_part_adds_nothing()
    {
        var both = AbstractState.Of(Members(2))!;
        var one = AbstractState.Of(Members(1))!;

        Assert.Equal(both, one.Join(both));
        Assert.Same(both, both.Join(one));
        Assert.Same(both, both.Join(both));
    }

    [Fact]
    public void Sets_are_equal_whatever_the_order()
    {
        var forth = AbstractState.Of(Members(3))!;
        var back = AbstractState.Of(Members(3).Reverse())!;

        Assert.Equal(forth, back);
        Assert.Equal(forth.GetHashCode(), back.GetHashCode());
        Assert.NotEqual(forth, AbstractState.Of(Members(2)));
        Assert.NotEqual(forth, AbstractState.Of(Members(3), isWidened: true));
        Assert.False(forth.Equals(null));
    }
}
