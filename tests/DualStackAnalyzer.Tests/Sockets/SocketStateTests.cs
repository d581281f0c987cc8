using CsCheck;

namespace DualStackAnalyzer.Tests.Sockets;

/// <summary>Join of what is known of one socket on two paths: it never knows more than one of them.</summary>
public sealed class SocketStateTests
{
    private static readonly Gen<Value> AnyValue = Gen.OneOf(Gen.Const(Unknown.Instance), Gen.Const<Value>(new Constant(23L)), Gen.Const<Value>(new Constant(2L)));

    private static readonly Gen<SocketState> AnyState =
        from values in Gen.Select(AnyValue, AnyValue, AnyValue)
        from sets in Gen.Select(Gen.Int[1, 15], Gen.Int[1, 7], Gen.Int[1, 3], Gen.Int[0, 3])
        from flags in Gen.Select(Gen.Bool, Gen.Bool)
        select new SocketState
        {
            Family = values.Item1,
            Address = values.Item2,
            Port = values.Item3,
            Mode = (Modes)sets.Item1,
            Life = (Life)sets.Item2,
            Reuse = (ReuseAddress)sets.Item3,
            Transport = (TransportKind)sets.Item4,
            LostDual = flags.Item1,
            IsImplicitlyBound = flags.Item2,
        };

    [Fact]
    public void Join_with_itself_changes_nothing() => AnyState.Sample(it => Assert.Equal(it, it.Join(it with { })));

    [Fact]
    public void Join_does_not_depend_on_the_order() =>
        Gen.Select(AnyState, AnyState).Sample((one, other) => Assert.Equal(one.Join(other), other.Join(one)));

    [Fact]
    public void Join_once_more_changes_nothing() =>
        Gen.Select(AnyState, AnyState).Sample((one, other) => Assert.Equal(one.Join(other), one.Join(other).Join(other)));

    [Fact]
    public void What_differs_is_unknown_and_sets_are_united()
    {
        var one = new SocketState
        {
            Holder = Holder.TcpListener,
            Family = new Constant(2L),
            Address = new Constant("a"),
            Port = new Constant(80L),
            Transport = TransportKind.Tcp,
            Mode = Modes.Unset,
            Life = Life.Fresh,
            Reuse = ReuseAddress.Off,
            LostDual = true,
        };
        var other = new SocketState
        {
            Holder = Holder.TcpListener,
            Family = new Constant(23L),
            Address = new Constant("b"),
            Port = new Constant(81L),
            Transport = TransportKind.Udp,
            Mode = Modes.Dual,
            Life = Life.Bound,
            Reuse = ReuseAddress.On,
            IsImplicitlyBound = true,
        };

        Assert.Equal(
            new SocketState
            {
                Holder = Holder.TcpListener,
                Transport = TransportKind.Unknown,
                Mode = Modes.Unset | Modes.Dual | Modes.Unknown,
                Life = Life.Fresh | Life.Bound,
                Reuse = ReuseAddress.Off | ReuseAddress.On,
                IsImplicitlyBound = true,
            },
            one.Join(other));
    }

    [Fact]
    public void What_is_the_same_stays_when_something_else_differs()
    {
        var one = new SocketState
        {
            Family = new Constant(23L),
            Address = new Constant("a"),
            Port = new Constant(80L),
            Transport = TransportKind.Tcp,
            Mode = Modes.Dual,
            LostDual = true,
        };

        Assert.Equal(one with { Life = Life.Fresh | Life.Closed }, one.Join(one with { Life = Life.Closed }));
    }

    [Fact]
    public void The_places_of_choice_and_bind_are_the_first_that_are_known()
    {
        var (here, there) = (Sites.Next(), Sites.Next());
        var (one, other) = (new SocketState { Choice = here, Bind = here }, new SocketState { Choice = there, Bind = there });
        var none = new SocketState { Life = Life.Bound };

        Assert.Equal((here, here), (one.Join(other).Choice, one.Join(other).Bind));
        Assert.Equal((here, here), (none.Join(one).Choice, none.Join(one).Bind));
        Assert.Equal((here, here), (one.Join(none).Choice, one.Join(none).Bind));
    }

    [Fact]
    public void A_socket_that_is_bound_nowhere_says_nothing_against_where_another_is()
    {
        var closed = new SocketState { Life = Life.Closed, Address = new Constant("a"), Port = new Constant(80L) };
        var bound = new SocketState { Life = Life.Bound, Address = new Constant("b"), Port = new Constant(81L) };

        foreach (var joined in new[] { closed.Join(bound), bound.Join(closed) })
        {
            Assert.Equal(Life.Bound | Life.Closed, joined.Life);
            Assert.Equal(bound.Address, joined.Address);
            Assert.Equal(bound.Port, joined.Port);
        }
    }
}
