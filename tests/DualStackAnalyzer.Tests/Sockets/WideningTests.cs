namespace DualStackAnalyzer.Tests.Sockets;

/// <summary>Which disjuncts are merged, and what is left of what they differ in.</summary>
public sealed class WideningTests
{
    private const int CallCap = 16;

    private static readonly AbstractLocation Here = new Result("here");
    private static readonly AbstractLocation Field = new MemberLocation(null, Sites.Next().Home);
    private static readonly Identity Socket = new(Sites.Next(), Turn.Current);
    private static readonly Identity Other = new(Sites.Next(), Turn.Current);

    private static Disjunct[] OfCalls(IEnumerable<Disjunct> disjuncts) => Widening.OfCalls(disjuncts);

    private static IEnumerable<Disjunct> Each(int count, System.Func<int, Disjunct> make) => Enumerable.Range(0, count).Select(make);

    private static Value Name(int number) => new Member(null, number);

    [Fact]
    public void Between_calls_disjuncts_with_sockets_in_the_same_modes_and_stages_are_one()
    {
        Assert.Single(OfCalls(Each(2, number => Disjunct.Empty.Write(Here, Name(number)))));
        Assert.Single(OfCalls(Each(2, number => Disjunct.Empty.With(Socket, new SocketState { Port = Name(number) }))));
    }

    [Theory]
    [InlineData(CallCap, CallCap)]
    [InlineData(CallCap + 1, 1)]
    public void Between_calls_disjuncts_with_other_sockets_are_merged_past_their_cap(int count, int left)
    {
        Identity[] sockets = [.. Enumerable.Range(0, count).Select(_ => new Identity(Sites.Next(), Turn.Current))];
        Assert.Equal(left, OfCalls(Each(count, number => Disjunct.Empty.With(sockets[number], new SocketState()))).Length);
    }

    [Fact]
    public void Between_calls_the_same_disjunct_counts_once() =>
        Assert.Single(OfCalls(Each(CallCap, _ => Disjunct.Empty.Write(Here, Value.True))));

    [Fact]
    public void Between_calls_sockets_in_another_mode_or_stage_stay_apart()
    {
        Assert.Equal(2, OfCalls(Each(9, number => Disjunct.Empty.With(Socket, new SocketState { Port = Name(number), Mode = number == 0 ? Modes.Dual : Modes.Unset }))).Length);
        Assert.Equal(2, OfCalls(Each(9, number => Disjunct.Empty.With(Socket, new SocketState { Port = Name(number), Life = number == 0 ? Life.Bound : Life.Fresh }))).Length);
        Assert.Equal(2, OfCalls(Each(9, number => Disjunct.Empty.With(number == 0 ? Socket : Other, new SocketState { Port = Name(number) }))).Length);
        Assert.Equal(2, OfCalls(Each(9, number => number == 0
            ? Disjunct.Empty.With(Socket, new SocketState()).With(Other, new SocketState())
            : Disjunct.Empty.With(Socket, new SocketState { Port = Name(number) }))).Length);
    }

    [Fact]
    public void Flags_in_fields_are_forgotten_past_the_cap_of_data_and_those_in_variables_are_not()
    {
        Assert.Equal(1, AbstractState.Of(Each(9, number => Disjunct.Empty.Write(Field, new Negation(Name(number)))))!.Count);
        Assert.Equal(1, AbstractState.Of(Each(9, number => Disjunct.Empty.Write(Field, new Equality(Name(number), Value.Null))))!.Count);
        Assert.Equal(9, AbstractState.Of(Each(9, number => Disjunct.Empty.Write(Here, new Negation(Name(number)))))!.Count);
        Assert.Equal(9, AbstractState.Of(Each(9, number => Disjunct.Empty.Write(Field, Name(number))))!.Count);
    }

    [Fact]
    public void Modes_that_nothing_else_tells_apart_are_united_past_the_cap_of_data()
    {
        Identity[] sockets = [.. Enumerable.Range(0, 4).Select(_ => new Identity(Sites.Next(), Turn.Current))];
        var disjuncts = Each(16, number => sockets.Select((socket, bit) => (socket, Mode: (number >> bit) % 2 == 0 ? Modes.Unset : Modes.Dual))
            .Aggregate(Disjunct.Empty, (disjunct, next) => disjunct.With(next.socket, new SocketState { Mode = next.Mode })));

        Disjunct united = AbstractState.Of(disjuncts)!.Disjuncts.Single();

        Assert.All(sockets, socket => Assert.True(united.Sockets.TryGet(socket, out var state) && state.Mode == (Modes.Unset | Modes.Dual)));
    }

    [Fact]
    public void Modes_that_a_flag_tells_apart_stay_apart() =>
        Assert.Equal(9, AbstractState.Of(Each(9, number => Disjunct.Empty.Write(Here, new Negation(Name(number))).With(Socket, new SocketState { Mode = number == 0 ? Modes.Dual : Modes.Unset })))!.Count);

    [Fact]
    public void An_address_and_something_else_are_unknown()
    {
        var disjuncts = Each(Widening.Cap + 1, number => Disjunct.Empty.Write(
            Here, number == 0 ? new Constant(System.Net.IPAddress.Any) : new Negation(Name(number))));

        Assert.Equal(Unknown.Instance, AbstractState.Of(disjuncts)!.Disjuncts.Single().Read(Here));
    }

    [Fact]
    public void What_the_merged_disjuncts_agree_on_is_kept()
    {
        var family = new Constant(23L);
        var disjuncts = Each(Widening.Cap + 1, number => Disjunct.Empty.Write(Here, family).Write(Field, new Negation(Name(number)))
            .With(Socket, new SocketState { Family = family, Address = family, Port = family, Choice = Sites.Next(), Life = number == 0 ? Life.Bound : Life.Fresh }));

        Disjunct merged = AbstractState.Of(disjuncts)!.Disjuncts.Single();

        Assert.Equal(family, merged.Read(Here));
        Assert.True(merged.Sockets.TryGet(Socket, out var state));
        Assert.Equal((family, family, family, Life.Bound | Life.Fresh), (state.Family, state.Address, state.Port, state.Life));
    }

    [Fact]
    public void A_set_that_is_widened_on_request_is_one_disjunct_and_stays_so()
    {
        var set = AbstractState.Of(Each(2, number => Disjunct.Empty.Write(Here, Name(number))))!;
        Assert.False(set.IsWidened);

        var widened = set.United();

        Assert.Equal((1, true), (widened.Count, widened.IsWidened));
        Assert.Same(widened, widened.United());
        Assert.False(AbstractState.Of(Disjunct.Empty).IsWidened);
    }

    [Fact]
    public void Sets_that_share_one_disjunct_are_not_equal()
    {
        var first = AbstractState.Of([Disjunct.Empty.Write(Here, Name(0)), Disjunct.Empty.Write(Here, Name(1))])!;
        var second = AbstractState.Of([Disjunct.Empty.Write(Here, Name(0)), Disjunct.Empty.Write(Here, Name(2))])!;

        Assert.NotEqual(first, second);
        Assert.Equal(3, first.Join(second).Count);
    }

    [Fact]
    public void What_two_objects_that_become_one_hold_is_known_only_if_it_is_the_same()
    {
        var site = Sites.Next();
        var (current, earlier) = (new Opaque(new(site, Turn.Current)), new Opaque(new(site, Turn.Earlier)));
        Disjunct With(Value left, Value right) => Disjunct.Empty.Write(new Contents(earlier), left).Write(new Contents(current), right).Age(site);

        Assert.Equal(Name(1), With(Name(1), Name(1)).Read(new Contents(earlier)));
        Assert.Equal(Unknown.Instance, With(Name(1), Name(2)).Read(new Contents(earlier)));
    }

    [Fact]
    public void A_site_for_any_caller_forgets_who_called_the_analyzed_type()
    {
        Site entry = Sites.Next();
        Site own = Sites.Next() with { Caller = entry };
        Site foreign = Sites.Next(caller: own);

        Assert.Null(own.ForAnyCaller().Caller);
        Assert.Equal(own with { Caller = null }, foreign.ForAnyCaller().Caller);
        Assert.Equal(entry, entry.ForAnyCaller());
    }
}
