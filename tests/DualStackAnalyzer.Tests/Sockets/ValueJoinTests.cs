using System.Net;

namespace DualStackAnalyzer.Tests.Sockets;

/// <summary>One value, or one state of a socket, for two.</summary>
public sealed class ValueJoinTests
{
    private const string Holder = "holder";

    private static readonly SocketRef Socket = new(new(Sites.Next(), Turn.Current));
    private static readonly Value AnyIPv4 = new Constant(IPAddress.Any);
    private static readonly Value AnyIPv6 = new Constant(IPAddress.IPv6Any);
    private static readonly Value Given = new Opaque(new(Sites.Next(), Turn.Current));

    private static (Disjunct Disjunct, Value Value) Either(Disjunct disjunct, Value left, Value right) =>
        ValueJoin.Either(disjunct, Holder, left, Disjunct.Empty, right, Disjunct.Empty);

    private static Disjunct Knowing(Value value, Traits traits) => Disjunct.Empty.Refine(value, traits)!;

    [Fact]
    public void Equal_values_are_that_value_and_nothing_is_noted()
    {
        Assert.Equal((Disjunct.Empty, Socket), Either(Disjunct.Empty, Socket, Socket));
        Assert.Equal((Disjunct.Empty, AnyIPv4), Either(Disjunct.Empty, AnyIPv4, AnyIPv4));
        Assert.Equal((Disjunct.Empty, Value.True), Either(Disjunct.Empty, Value.True, Value.True));
    }

    [Fact]
    public void An_object_that_is_followed_and_another_value_are_one_of_them_and_nothing_is_noted()
    {
        Assert.Equal((Disjunct.Empty, PointsToSet.Of(Socket, Value.Null)!), Either(Disjunct.Empty, Socket, Value.Null));
        Assert.Equal((Disjunct.Empty, PointsToSet.Of(AnyIPv4, Socket)!), Either(Disjunct.Empty, AnyIPv4, Socket));
    }

    [Fact]
    public void An_object_that_is_followed_or_anything_is_unknown() =>
        Assert.Equal((Disjunct.Empty, Unknown.Instance), Either(Disjunct.Empty, Socket, Unknown.Instance));

    [Fact]
    public void Flags_that_differ_are_unknown()
    {
        Assert.Equal((Disjunct.Empty, Unknown.Instance), Either(Disjunct.Empty, Value.True, Value.False));
        Assert.Equal((Disjunct.Empty, Unknown.Instance), Either(Disjunct.Empty, Value.True, AnyIPv4));
        Assert.Equal((Disjunct.Empty, Unknown.Instance), Either(Disjunct.Empty, AnyIPv4, Value.True));
    }

    [Fact]
    public void Of_two_addresses_it_may_be_what_either_may_be()
    {
        var (disjunct, value) = Either(Disjunct.Empty, AnyIPv4, AnyIPv6);

        Assert.Equal(new JoinedValue(Holder), value);
        Assert.Equal(Disjunct.Empty.TraitsOf(AnyIPv4) | Disjunct.Empty.TraitsOf(AnyIPv6), disjunct.TraitsOf(value));
        Assert.False(disjunct.TraitsOf(value).MayBe(Traits.SpecificIPv6));
    }

    [Fact]
    public void What_each_disjunct_knows_of_its_own_value_counts()
    {
        Disjunct inLeft = Knowing(Given, ~Traits.IPv4);
        Disjunct inRight = Knowing(AnyIPv4, Traits.Anything);
        var (disjunct, value) = ValueJoin.Either(Disjunct.Empty, Holder, Given, inLeft, AnyIPv6, inRight);

        Assert.False(disjunct.TraitsOf(value).MayBe(Traits.IPv4));
        Assert.True(ValueJoin.Either(Disjunct.Empty, Holder, Given, inRight, AnyIPv6, inLeft).Disjunct.TraitsOf(value).MayBe(Traits.IPv4));
    }

    [Fact]
    public void What_the_same_holder_has_held_before_stays_possible()
    {
        Disjunct before = Either(Disjunct.Empty, AnyIPv4, new Constant(IPAddress.Loopback)).Disjunct;
        var (disjunct, value) = Either(before, AnyIPv6, new Constant(IPAddress.IPv6Loopback));

        Assert.All([Traits.WildcardIPv4, Traits.SpecificIPv4, Traits.WildcardIPv6, Traits.SpecificIPv6], traits => Assert.True(disjunct.TraitsOf(value).MayBe(traits)));
    }

    [Fact]
    public void A_socket_with_a_place_and_one_without_have_the_address_of_neither()
    {
        var placed = new SocketState { Family = AnyIPv4, Address = AnyIPv4, Port = Value.Null, Life = Life.Bound };
        var open = new SocketState { Family = AnyIPv6 };

        var (disjunct, state) = ValueJoin.Join(Disjunct.Empty, Socket.Identity, placed, Disjunct.Empty, open, Disjunct.Empty);

        Assert.NotEqual(placed.HasLocation, open.HasLocation);
        Assert.Equal(placed.Join(open).Address, state.Address);
        Assert.Equal(new JoinedValue((Socket.Identity, nameof(SocketState.Family))), state.Family);
        Assert.Equal(1, disjunct.PathCondition.Count);
    }
}
