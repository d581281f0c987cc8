using DualStackAnalyzer.Sockets.Evaluation;
using DualStackAnalyzer.Tests.Flow;

namespace DualStackAnalyzer.Tests.Sockets;

/// <summary>What becomes of the sockets that can be reached through a value which others are given.</summary>
public sealed class EscapedValueTests
{
    private static readonly SocketRef Socket = new(new(Sites.Next(), Turn.Current));
    private static readonly Disjunct WithSocket = Disjunct.Empty.With(Socket.Identity, new SocketState());
    private static readonly Value Index = new Constant(0L);

    private static async Task<Body> SampleAsync() => await Body.OfAsync("void Run() { } public Socket Open; internal Socket _shared; private Socket _own; private Sample _self;");

    private static async Task<Instance> NewAsync() => new(new(Sites.Next(), Turn.Current), (await SampleAsync()).Type);

    private static ISymbol Field(ITypeSymbol type, string name) => type.GetMembers(name).Single();

    private static bool MayBeChosen(Disjunct disjunct, Value given) => Escape.Of(disjunct, given).Socket(Socket)!.Mode == Modes.Unknown;

    [Fact]
    public void A_socket_that_is_given_away_unbound_may_be_in_any_mode_and_stage()
    {
        var state = Escape.Of(WithSocket, Socket).Socket(Socket)!;

        Assert.Equal(Modes.Unknown, state.Mode);
        Assert.Equal(Life.Fresh | Life.Bound | Life.Closed, state.Life);
    }

    [Fact]
    public void A_socket_that_is_given_away_bound_keeps_its_mode_and_may_be_closed()
    {
        var bound = Disjunct.Empty.With(Socket.Identity, new SocketState { Mode = Modes.Dual, Life = Life.Bound });
        var state = Escape.Of(bound, Socket).Socket(Socket)!;

        Assert.Equal(Modes.Dual, state.Mode);
        Assert.Equal(Life.Bound | Life.Closed, state.Life);
    }

    [Fact]
    public async Task A_collection_takes_its_sockets_along_and_leaves_those_of_another()
    {
        Instance given = await NewAsync();
        Instance other = await NewAsync();
        AbstractLocation[] within = [new Contents(given), new Element(given, Index)];
        AbstractLocation[] beside = [new Contents(other), new Element(other, Index)];

        Assert.All(within, location => Assert.True(MayBeChosen(WithSocket.Write(location, Socket), given)));
        Assert.All(beside, location => Assert.False(MayBeChosen(WithSocket.Write(location, Socket), given)));
    }

    [Fact]
    public async Task What_a_collection_holds_is_unknown_once_others_have_it()
    {
        Instance given = await NewAsync();
        Disjunct filled = Disjunct.Empty.Write(new Contents(given), Sequence.Of([Value.True]));

        Assert.Equal(Unknown.Instance, Escape.Of(filled, given).Read(new Contents(given)));
    }

    [Fact]
    public async Task Of_an_object_that_is_no_collection_nothing_is_forgotten()
    {
        Instance given = await NewAsync();

        Assert.Equal(WithSocket, Escape.Of(WithSocket, given));
        Assert.Equal(WithSocket, Escape.Of(WithSocket, new This(given.Type)));
    }

    [Theory]
    [InlineData("Open")]
    [InlineData("_shared")]
    [InlineData("_own")]
    public async Task Another_object_takes_all_its_sockets_along(string field)
    {
        Instance given = await NewAsync();

        Assert.True(MayBeChosen(WithSocket.Write(new MemberLocation(given, Field(given.Type, field)), Socket), given));
        Assert.False(MayBeChosen(WithSocket.Write(new MemberLocation(await NewAsync(), Field(given.Type, field)), Socket), given));
    }

    [Theory]
    [InlineData("Open", true)]
    [InlineData("_shared", true)]
    [InlineData("_own", false)]
    public async Task The_object_itself_keeps_what_is_private(string field, bool mayBeChosen)
    {
        var self = new This((await SampleAsync()).Type);

        Assert.Equal(mayBeChosen, MayBeChosen(WithSocket.Write(new MemberLocation(self, Field(self.Type, field)), Socket), self));
    }

    [Fact]
    public async Task An_object_that_holds_itself_is_gone_through_once()
    {
        Instance given = await NewAsync();
        Disjunct round = WithSocket.Write(new MemberLocation(given, Field(given.Type, "_self")), given).Write(new MemberLocation(given, Field(given.Type, "_own")), Socket);

        Assert.True(MayBeChosen(round, given));
    }

    [Fact]
    public async Task Of_a_choice_of_objects_each_takes_its_sockets_along()
    {
        Instance given = await NewAsync();
        var other = new SocketRef(new(Sites.Next(), Turn.Current));
        var beside = new SocketRef(new(Sites.Next(), Turn.Current));
        Disjunct disjunct = new[] { other, beside }.Aggregate(WithSocket, (current, socket) => current.With(socket.Identity, new SocketState()))
            .Write(new MemberLocation(given, Field(given.Type, "_own")), Socket);

        disjunct = Escape.Of(disjunct, PointsToSet.Of(PointsToSet.Of(Value.Null, given)!, other)!);

        Assert.Equal([Modes.Unknown, Modes.Unknown, Modes.Unset], new[] { Socket, other, beside }.Select(socket => disjunct.Socket(socket)!.Mode));
    }

    [Fact]
    public async Task An_object_from_outside_takes_along_what_was_put_there_and_further_in()
    {
        ITypeSymbol type = (await NewAsync()).Type;
        Value given = new Input(Field(type, "_self"));
        Value inner = new Member(given, Field(type, "_self"));
        Value elsewhere = new Member(new Input(Field(type, "_own")), Field(type, "_self"));
        Disjunct Put(Value owner) => WithSocket.Write(new MemberLocation(owner, Field(type, "_own")), Socket);

        Assert.True(MayBeChosen(Put(given), given));
        Assert.True(MayBeChosen(Put(inner), given));
        Assert.True(MayBeChosen(Put(inner), inner));
        Assert.False(MayBeChosen(Put(given), inner));
        Assert.False(MayBeChosen(Put(elsewhere), given));
        Assert.False(MayBeChosen(WithSocket.Write(new MemberLocation(null, Field(type, "_own")), Socket), given));
    }

    [Fact]
    public async Task Nothing_is_reached_through_a_value_that_is_unknown_or_constant()
    {
        ITypeSymbol type = (await NewAsync()).Type;

        Assert.All([Unknown.Instance, Value.Null, Value.True], value =>
            Assert.False(MayBeChosen(WithSocket.Write(new MemberLocation(value, Field(type, "_own")), Socket), value)));
    }

    [Fact]
    public async Task Code_that_was_too_much_to_follow_may_have_assigned_what_it_says_and_filled_any_collection()
    {
        Body body = await Body.OfAsync("void Run() { int local = 0; _ = local; } public int One; public int Two;");
        ISymbol one = Field(body.Type, "One");
        ISymbol local = body.Graph.Root.NestedRegions.SelectMany(region => region.Locals).First();
        AbstractLocation[] lost = [new MemberLocation(null, one), new Contents(Index), new Element(Index, Index), new Variable(local)];
        AbstractLocation[] kept = [new MemberLocation(null, Field(body.Type, "Two")), new Result("here"), new Variable(one)];

        Disjunct disjunct = lost.Concat(kept).Aggregate(Disjunct.Empty, (current, location) => current.Write(location, Value.True));
        disjunct = Escape.OfEverything(disjunct, [local], MethodSummary.OfWrite(one, MethodEffects.None));

        Assert.All(lost, location => Assert.Equal(Unknown.Instance, disjunct.Read(location) ?? Unknown.Instance));
        Assert.All(kept, location => Assert.Equal(Value.True, disjunct.Read(location)));
    }

    [Theory]
    [InlineData((int)MethodEffects.Decides, true)]
    [InlineData((int)MethodEffects.HandsOn, true)]
    [InlineData((int)MethodEffects.Computes, false)]
    public void Only_code_that_decides_or_hands_on_may_have_chosen_a_mode(int does, bool mayBeChosen)
    {
        Disjunct disjunct = Escape.OfEverything(WithSocket, [], MethodSummary.Of((MethodEffects)does));

        Assert.Equal(mayBeChosen, disjunct.Socket(Socket)!.Mode == Modes.Unknown);
    }

    [Fact]
    public void Code_that_closes_sockets_may_have_closed_those_that_a_call_to_bind_has_bound()
    {
        static Life AfterEnd(SocketState state) => Escape.OfEnd(Disjunct.Empty.With(Socket.Identity, state)).Socket(Socket)!.Life;

        Assert.Equal(Life.Bound | Life.Closed, AfterEnd(new() { Life = Life.Bound }));
        Assert.Equal(Life.Bound, AfterEnd(new() { Life = Life.Bound, IsImplicitlyBound = true }));
        Assert.Equal(Life.Fresh, AfterEnd(new()));
    }
}
