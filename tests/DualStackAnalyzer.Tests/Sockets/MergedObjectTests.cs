using DualStackAnalyzer.Tests.Flow;

namespace DualStackAnalyzer.Tests.Sockets;

/// <summary>What is left of places that hold different objects where two disjuncts become one.</summary>
public sealed class MergedObjectTests
{
    private static readonly AbstractLocation Here = new Result("here");
    private static readonly SocketRef First = new(new(Sites.Next(), Turn.Current));
    private static readonly SocketRef Second = new(new(Sites.Next(), Turn.Current));

    private static Disjunct Merged(Disjunct left, Disjunct right) => Widening.One([left, right]);

    private static Disjunct Holding(AbstractLocation location, Value value) => value is SocketRef socket
        ? Disjunct.Empty.Write(location, socket).With(socket.Identity, new SocketState())
        : Disjunct.Empty.Write(location, value);

    private static Value[] Left(AbstractLocation location, Value left, Value right) =>
        [.. PointsToSet.EachOf(Assert.IsType<PointsToSet>(Merged(Holding(location, left), Holding(location, right)).Read(location)))];

    private static async Task<(MemberLocation OfThis, MemberLocation OfOther, INamedTypeSymbol Type)> FieldsAsync()
    {
        Body body = await Body.OfAsync("void Run() { } private Socket _own;");
        ISymbol field = body.Type.GetMembers("_own").Single();
        return (new(new This(body.Type), field), new(new Instance(new(Sites.Next(), Turn.Current), body.Type), field), body.Type);
    }

    [Fact]
    public void A_socket_or_null_is_one_of_them()
    {
        Assert.Equal([Value.Null, First], Left(Here, Value.Null, First));
        Assert.Equal([First, Value.Null], Left(Here, First, Value.Null));
    }

    [Fact]
    public void Of_two_sockets_either_is_kept_with_its_state()
    {
        Disjunct disjunct = Merged(Holding(Here, First), Disjunct.Empty.Write(Here, Second).With(Second.Identity, new SocketState { Mode = Modes.Dual }));

        Assert.Equal([First, Second], PointsToSet.EachOf(disjunct.Read(Here)!));
        Assert.Equal(Modes.Unset, disjunct.Socket(First)!.Mode);
        Assert.Equal(Modes.Dual, disjunct.Socket(Second)!.Mode);
    }

    [Fact]
    public async Task Of_two_lists_or_enumerators_either_is_kept()
    {
        (_, _, INamedTypeSymbol type) = await FieldsAsync();
        Value[] lists = [.. Enumerable.Range(0, 2).Select(_ => new Instance(new(Sites.Next(), Turn.Current), type))];
        Value[] walks = [.. lists.Select(list => new Enumerator(list))];

        Assert.Equal(lists, Left(Here, lists[0], lists[1]));
        Assert.Equal(walks, Left(Here, walks[0], walks[1]));
    }

    [Fact]
    public async Task A_field_that_only_one_path_has_assigned_may_hold_what_it_held_at_the_start()
    {
        var (own, _, _) = await FieldsAsync();
        Value start = new Member(own.Owner, own.Symbol);

        Assert.Equal([First, start], PointsToSet.EachOf(Merged(Holding(own, First), Disjunct.Empty).Read(own)!));
        Assert.Equal([start, First], PointsToSet.EachOf(Merged(Disjunct.Empty, Holding(own, First)).Read(own)!));
    }

    [Fact]
    public async Task What_a_new_object_holds_on_one_path_only_is_unknown_if_the_other_has_made_the_object()
    {
        var (_, other, _) = await FieldsAsync();
        Disjunct made = Disjunct.Empty.Write(Here, other.Owner!);
        Disjunct holding = Holding(other, First).Write(Here, other.Owner!);

        Assert.Equal(Unknown.Instance, Merged(holding, made).Read(other));
        Assert.Equal(Unknown.Instance, Merged(made, holding).Read(other));
    }

    [Fact]
    public async Task What_an_object_holds_that_the_other_path_has_never_made_is_kept()
    {
        var (_, other, _) = await FieldsAsync();

        Assert.Equal(First, Merged(Holding(other, First), Disjunct.Empty).Read(other));
        Assert.Equal(First, Merged(Disjunct.Empty, Holding(other, First)).Read(other));
    }

    [Fact]
    public void A_socket_or_anything_is_unknown()
    {
        Assert.Equal(Unknown.Instance, Merged(Holding(Here, First), Holding(Here, Unknown.Instance)).Read(Here));
        Assert.Equal(Unknown.Instance, Merged(Holding(Here, First), Disjunct.Empty).Read(Here));
    }

    [Fact]
    public void Of_seventeen_sockets_it_is_unknown_which()
    {
        Disjunct[] disjuncts = [.. Enumerable.Range(0, 17).Select(_ => Holding(Here, new SocketRef(new(Sites.Next(), Turn.Current))))];

        Assert.Equal(16, PointsToSet.EachOf(Widening.One(disjuncts.Take(16)).Read(Here)!).Count());
        Assert.Equal(Unknown.Instance, Widening.One(disjuncts).Read(Here));
    }
}
