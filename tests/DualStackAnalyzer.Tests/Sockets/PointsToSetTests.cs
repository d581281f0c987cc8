using System.Net;
using DualStackAnalyzer.Tests.Flow;

namespace DualStackAnalyzer.Tests.Sockets;

/// <summary>One value for two of which one is an object that is followed.</summary>
public sealed class PointsToSetTests
{
    private static readonly Value[] Sockets = [.. Enumerable.Range(0, 5).Select(_ => new SocketRef(new(Sites.Next(), Turn.Current)))];
    private static readonly Value Name = new Member(null, "Name");

    private static Value Of(params Value[] values) => values.Aggregate((left, right) => PointsToSet.Of(left, right)!);

    [Fact]
    public void Two_values_of_which_one_is_followed_are_both_kept_in_order()
    {
        Assert.Equal([Sockets[0], Sockets[1]], PointsToSet.EachOf(Of(Sockets[0], Sockets[1])));
        Assert.Equal([Sockets[0], Value.Null], PointsToSet.EachOf(Of(Sockets[0], Value.Null)));
        Assert.Equal([Name, Sockets[0]], PointsToSet.EachOf(Of(Name, Sockets[0])));
    }

    [Fact]
    public async Task Objects_and_enumerators_are_followed_as_well()
    {
        Body body = await Body.OfAsync("void Run() { }");
        Value[] followed = [new Instance(new(Sites.Next(), Turn.Current), body.Type), new Enumerator(Name), Of(Sockets[0], Sockets[1])];

        Assert.All(followed, value => Assert.Equal([.. PointsToSet.EachOf(value), Value.Null], PointsToSet.EachOf(Of(value, Value.Null))));
        Assert.All(followed, value => Assert.Equal([Value.Null, .. PointsToSet.EachOf(value)], PointsToSet.EachOf(Of(Value.Null, value))));
    }

    [Fact]
    public async Task Of_values_that_are_not_followed_there_is_none()
    {
        Body body = await Body.OfAsync("void Run() { }");
        Value[] others = [Value.Null, Value.True, Name, new Opaque(new(Sites.Next(), Turn.Current)), new This(body.Type), new EndPointValue(Name, Name)];

        Assert.All(others, value => Assert.Null(PointsToSet.Of(value, new Constant(IPAddress.Any))));
    }

    [Fact]
    public void A_socket_or_anything_is_anything()
    {
        Assert.Null(PointsToSet.Of(Sockets[0], Unknown.Instance));
        Assert.Null(PointsToSet.Of(Unknown.Instance, Sockets[0]));
    }

    [Fact]
    public void Sixteen_are_told_apart_and_seventeen_are_too_many()
    {
        Value[] some = [.. Enumerable.Range(0, 17).Select(_ => new SocketRef(new(Sites.Next(), Turn.Current)))];
        Value sixteen = Of([.. some.Take(16)]);

        Assert.Equal(some.Take(16), PointsToSet.EachOf(sixteen));
        Assert.Null(PointsToSet.Of(sixteen, some[16]));
        Assert.Null(PointsToSet.Of(some[16], sixteen));
    }

    [Fact]
    public void What_it_holds_already_adds_nothing()
    {
        Value three = Of([.. Sockets.Take(3)]);

        Assert.Equal(three, PointsToSet.Of(three, three));
        Assert.All(Sockets.Take(3), one => Assert.Equal(three, PointsToSet.Of(three, one)));
        Assert.Equal(three, PointsToSet.Of(three, Of(Sockets[2], Sockets[0])));
        Assert.Equal(Sockets[0], PointsToSet.Of(Sockets[0], Sockets[0]));
    }

    /// <summary>However often and in whatever order two paths come together, the last is no more than the first.</summary>
    [Fact]
    public void Joins_in_any_order_hold_the_same_values_and_stop_growing()
    {
        Value forth = Of(Sockets[0], Sockets[1], Value.Null);
        Value back = Of(Value.Null, Sockets[1], Sockets[0]);

        Assert.Equal(PointsToSet.EachOf(forth).ToHashSet(), [.. PointsToSet.EachOf(back)]);
        Assert.Equal(forth, PointsToSet.Of(forth, back));
        Assert.Equal(back, PointsToSet.Of(back, forth));
    }

    [Fact]
    public void A_value_that_is_no_choice_stands_for_itself() => Assert.Equal([Name], PointsToSet.EachOf(Name));

    [Fact]
    public void Each_of_the_values_is_asked_until_one_answers()
    {
        Value three = Of([.. Sockets.Take(3)]);
        var seen = new List<Value>();

        Assert.False(three.Any(part => Shown(part, seen, isFound: false)));
        Assert.Equal(three, seen[0]);
        Assert.Equal(Sockets.Take(3), seen.OfType<SocketRef>());
        Assert.All(Sockets.Take(3), one => Assert.True(three.Any(part => part == one)));
        Assert.False(three.Any(part => part == Sockets[3]));

        seen.Clear();
        Assert.True(three.Any(part => Shown(part, seen, isFound: part == Sockets[0])));
        Assert.Equal(Sockets.Take(1), seen.OfType<SocketRef>());
    }

    [Fact]
    public void A_value_is_exchanged_where_it_is() => Assert.Equal(
        Of(Sockets[0], Sockets[3], Value.Null), Of(Sockets[0], Sockets[1], Value.Null).Map(value => value == Sockets[1] ? Sockets[3] : null));

    [Fact]
    public void The_whole_is_exchanged_before_its_values()
    {
        Value both = Of(Sockets[0], Sockets[1]);

        Assert.Equal(Name, both.Map(value => value == both ? Name : value == Sockets[0] ? Sockets[2] : null));
        Assert.Equal(both, both.Map(_ => null));
    }

    [Fact]
    public void Two_that_become_one_are_one()
    {
        Value both = Of(Sockets[0], Sockets[1]);

        Assert.Equal(Sockets[0], both.Map(value => value == Sockets[1] ? Sockets[0] : null));
        Assert.Equal(Of(Sockets[0], Value.Null), PointsToSet.Of(both, Value.Null)!.Map(value => value == Sockets[1] ? Sockets[0] : null));
    }

    [Fact]
    public void If_one_becomes_unknown_all_are() =>
        Assert.Equal(Unknown.Instance, Of(Sockets[0], Sockets[1], Name).Map(value => value == Name ? Unknown.Instance : null));

    [Fact]
    public void It_is_one_deeper_than_its_deepest_value()
    {
        Assert.Equal(2, Of(Sockets[0], Value.Null).Depth);
        Assert.Equal(4, Of(Sockets[0], new Negation(new Negation(Name))).Depth);
    }

    private static bool Shown(Value part, List<Value> seen, bool isFound)
    {
        seen.Add(part);
        return isFound;
    }
}
