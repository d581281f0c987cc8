using System.Net;

namespace DualStackAnalyzer.Tests.Sockets;

/// <summary>One value, or one state of a socket, for two.</summary>
public sealed class AlternativesTests
{
    private const string Holder = "holder";

    private static readonly SocketRef Socket = new(new(Sites.Next(), Turn.Current));
    private static readonly Value AnyIPv4 = new Constant(IPAddress.Any);
    private static readonly Value AnyIPv6 = new Constant(IPAddress.IPv6Any);
    private static readonly Value Given = new Opaque(new(Sites.Next(), Turn.Current));

    private static (World World, Value Value) Either(World world, Value left, Value right) =>
        Alternatives.Either(world, Holder, left, World.Empty, right, World.Empty);

    private static World Knowing(Value value, Traits traits) => World.Empty.Refine(value, traits)!;

    [Fact]
    public void Equal_values_are_that_value_and_nothing_is_noted()
    {
        Assert.Equal((World.Empty, Socket), Either(World.Empty, Socket, Socket));
        Assert.Equal((World.Empty, AnyIPv4), Either(World.Empty, AnyIPv4, AnyIPv4));
        Assert.Equal((World.Empty, Value.True), Either(World.Empty, Value.True, Value.True));
    }

    [Fact]
    public void An_object_that_is_followed_and_another_value_are_one_of_them_and_nothing_is_noted()
    {
        Assert.Equal((World.Empty, OneOf.Of(Socket, Value.Null)!), Either(World.Empty, Socket, Value.Null));
        Assert.Equal((World.Empty, OneOf.Of(AnyIPv4, Socket)!), Either(World.Empty, AnyIPv4, Socket));
    }

    [Fact]
    public void An_object_that_is_followed_or_anything_is_unknown() =>
        Assert.Equal((World.Empty, Unknown.Instance), Either(World.Empty, Socket, Unknown.Instance));

    [Fact]
    public void Flags_that_differ_are_unknown()
    {
        Assert.Equal((World.Empty, Unknown.Instance), Either(World.Empty, Value.True, Value.False));
        Assert.Equal((World.Empty, Unknown.Instance), Either(World.Empty, Value.True, AnyIPv4));
        Assert.Equal((World.Empty, Unknown.Instance), Either(World.Empty, AnyIPv4, Value.True));
    }

    [Fact]
    public void Of_two_addresses_it_may_be_what_either_may_be()
    {
        var (world, value) = Either(World.Empty, AnyIPv4, AnyIPv6);

        Assert.Equal(new EitherOf(Holder), value);
        Assert.Equal(World.Empty.TraitsOf(AnyIPv4) | World.Empty.TraitsOf(AnyIPv6), world.TraitsOf(value));
        Assert.False(world.TraitsOf(value).MayBe(Traits.SpecificIPv6));
    }

    [Fact]
    public void What_each_world_knows_of_its_own_value_counts()
    {
        World inLeft = Knowing(Given, ~Traits.IPv4);
        World inRight = Knowing(AnyIPv4, Traits.Anything);
        var (world, value) = Alternatives.Either(World.Empty, Holder, Given, inLeft, AnyIPv6, inRight);

        Assert.False(world.TraitsOf(value).MayBe(Traits.IPv4));
        Assert.True(Alternatives.Either(World.Empty, Holder, Given, inRight, AnyIPv6, inLeft).World.TraitsOf(value).MayBe(Traits.IPv4));
    }

    [Fact]
    public void What_the_same_holder_has_held_before_stays_possible()
    {
        World before = Either(World.Empty, AnyIPv4, new Constant(IPAddress.Loopback)).World;
        var (world, value) = Either(before, AnyIPv6, new Constant(IPAddress.IPv6Loopback));

        Assert.All([Traits.WildcardIPv4, Traits.SpecificIPv4, Traits.WildcardIPv6, Traits.SpecificIPv6], traits => Assert.True(world.TraitsOf(value).MayBe(traits)));
    }

    [Fact]
    public void A_socket_with_a_place_and_one_without_have_the_address_of_neither()
    {
        var placed = new SocketState { Family = AnyIPv4, Address = AnyIPv4, Port = Value.Null, Life = Life.Bound };
        var open = new SocketState { Family = AnyIPv6 };

        var (world, state) = Alternatives.Join(World.Empty, Socket.Identity, placed, World.Empty, open, World.Empty);

        Assert.NotEqual(placed.HasPlace, open.HasPlace);
        Assert.Equal(placed.Join(open).Address, state.Address);
        Assert.Equal(new EitherOf((Socket.Identity, nameof(SocketState.Family))), state.Family);
        Assert.Equal(1, world.Known.Count);
    }
}
