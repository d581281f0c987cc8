using DualStackAnalyzer.Sockets.Evaluation;
using DualStackAnalyzer.Tests.Flow;

namespace DualStackAnalyzer.Tests.Sockets;

/// <summary>What is left of a disjunct between two calls.</summary>
public sealed class ClassInvariantTests
{
    private static readonly Identity Socket = new(Sites.Next(), Turn.Current);

    private static async Task<(Disjunct Disjunct, Body Body)> BetweenAsync(System.Func<Body, Disjunct> left, bool isConstructed)
    {
        Body body = await Body.OfAsync("void Run(int local) { } private Socket _own; private string _name; private IPAddress _address; private IPAddress Address { get; set; } public int Open; public readonly int Fixed; public Sample(int given) { }");
        AbstractState between = ClassInvariant.Between([], [left(body)], isConstructed, isPartial: false, new Relevance(body.Api));
        return (Assert.Single(between.Disjuncts), body);
    }

    private static MemberLocation Field(Body body, string name) => new(new This(body.Type), body.Type.GetMembers(name).Single());

    private static Disjunct Holding(Body body, SocketState state) => Disjunct.Empty.Write(Field(body, "_own"), new SocketRef(Socket)).With(Socket, state);

    private static async Task<SocketState> StateAsync(SocketState state, bool isConstructed) =>
        (await BetweenAsync(body => Holding(body, state), isConstructed)).Disjunct.Sockets.Entries.Single().Value;

    [Fact]
    public async Task A_socket_that_construction_has_bound_is_bound_and_one_that_a_method_has_bound_may_be_closed()
    {
        var bound = new SocketState { Life = Life.Bound };

        Assert.Equal(Life.Bound, (await StateAsync(bound, isConstructed: true)).Life);
        Assert.Equal(Life.Bound | Life.Closed, (await StateAsync(bound, isConstructed: false)).Life);
    }

    [Fact]
    public async Task Whether_a_stopped_listener_is_started_again_is_for_the_next_method_to_say()
    {
        SocketState state = await StateAsync(new() { Life = Life.Closed, LostDual = true, Mode = Modes.Unset }, isConstructed: true);

        Assert.Equal(Modes.Dual, state.Mode);
        Assert.False(state.LostDual);
    }

    [Fact]
    public async Task Of_what_only_the_call_knew_nothing_is_kept()
    {
        var (disjunct, _) = await BetweenAsync(
            body => Disjunct.Empty
                .Write(new Variable(body.Method.Parameters.Single()), Value.True)
                .Write(new Result(body.Method), Value.True)
                .Refine(new Member(new Input(body.Method.Parameters.Single()), "Flag"), ~Traits.IsFalse)!,
            isConstructed: false);

        Assert.Equal(Disjunct.Empty, disjunct);
    }

    [Fact]
    public async Task What_construction_was_given_stays_what_it_is()
    {
        var (disjunct, body) = await BetweenAsync(
            it => Disjunct.Empty.Write(Field(it, "_name"), new Input(it.Type.Constructors.Single().Parameters.Single())), isConstructed: true);

        Assert.Equal(new Input(body.Type.Constructors.Single().Parameters.Single()), disjunct.Read(Field(body, "_name")));
    }

    [Fact]
    public async Task What_others_may_assign_is_forgotten()
    {
        var (disjunct, body) = await BetweenAsync(
            it => Disjunct.Empty.Write(Field(it, "Open"), Value.True).Write(Field(it, "Fixed"), Value.True).Write(Field(it, "_name"), Value.True), isConstructed: true);

        Assert.Null(disjunct.Read(Field(body, "Open")));
        Assert.Equal(Value.True, disjunct.Read(Field(body, "Fixed")));
        Assert.Equal(Value.True, disjunct.Read(Field(body, "_name")));
    }

    [Fact]
    public async Task What_a_primary_constructor_was_given_is_not_assigned_elsewhere()
    {
        var (disjunct, body) = await BetweenAsync(it => Disjunct.Empty.Write(Given(it), Value.True), isConstructed: true);

        Assert.Equal(Value.True, disjunct.Read(Given(body)));

        static MemberLocation Given(Body body) => new(new This(body.Type), body.Type.Constructors.Single().Parameters.Single());
    }

    [Fact]
    public async Task Which_name_a_method_has_left_is_forgotten_and_which_address_is_not()
    {
        static Disjunct Left(Body body) => Disjunct.Empty
            .Write(Field(body, "_name"), new Constant("a"))
            .Write(Field(body, "_address"), new Constant("b"))
            .Write(Field(body, "Address"), new Constant("c"));
        var (behindMethod, body) = await BetweenAsync(Left, isConstructed: false);
        var (constructed, _) = await BetweenAsync(Left, isConstructed: true);

        Assert.Null(behindMethod.Read(Field(body, "_name")));
        Assert.Equal(new Constant("b"), behindMethod.Read(Field(body, "_address")));
        Assert.Equal(new Constant("c"), behindMethod.Read(Field(body, "Address")));
        Assert.Equal(3, constructed.Store.Entries.Count(entry => entry.Value is Constant));
    }

    private static async Task<Modes> ModeBetweenAsync(SocketState first, SocketState second)
    {
        Body body = await Body.OfAsync("void Run() { } private Socket _own;");
        AbstractState between = ClassInvariant.Between([], [Holding(body, first), Holding(body, second)], isConstructed: true, isPartial: false, new Relevance(body.Api));
        return between.Disjuncts.SelectMany(disjunct => disjunct.Sockets.Entries).Select(entry => entry.Value.Mode).Aggregate((all, mode) => all | mode);
    }

    [Fact]
    public async Task A_mode_that_differs_between_disjuncts_is_unknown_unless_one_is_of_an_IPv4_socket_or_closed()
    {
        Assert.Equal(Modes.Unknown, await ModeBetweenAsync(new() { Mode = Modes.Dual }, new() { Mode = Modes.IPv6Only }));
        Assert.Equal(Modes.Dual, await ModeBetweenAsync(new() { Mode = Modes.Dual }, new() { Mode = Modes.Dual, Life = Life.Bound }));
        Assert.Equal(Modes.Dual, await ModeBetweenAsync(new() { Mode = Modes.Dual }, new() { Mode = Modes.None }));
        Assert.Equal(Modes.Dual | Modes.IPv6Only, await ModeBetweenAsync(new() { Mode = Modes.Dual }, new() { Mode = Modes.IPv6Only, Life = Life.Closed }));
    }

    [Fact]
    public async Task A_socket_in_a_field_that_others_reach_may_be_configured_by_them()
    {
        Body body = await Body.OfAsync("void Run() { } internal Socket Shared; private Socket _own;");
        Assert.Equal(Modes.Unknown, ModeIn("Shared"));
        Assert.Equal(Modes.Unset, ModeIn("_own"));

        Modes ModeIn(string field) => Assert.Single(ClassInvariant.Between(
            [], [Disjunct.Empty.Write(Field(body, field), new SocketRef(Socket)).With(Socket, new())], isConstructed: true, isPartial: false, new Relevance(body.Api)).Disjuncts)
            .Sockets.Entries.Single().Value.Mode;
    }

    [Theory]
    [InlineData("Socket", true)]
    [InlineData("string", false)]
    public async Task A_list_that_is_empty_stays_so_where_those_who_fill_it_are_seen(string element, bool isKnown)
    {
        Body body = await Body.OfAsync($"void Run() {{ }} private List<{element}> _list;");
        var list = new Instance(new(Sites.Next(), Turn.Current), ((IFieldSymbol)body.Type.GetMembers("_list").Single()).Type);
        Disjunct left = Disjunct.Empty.Write(Field(body, "_list"), list).Write(new Contents(list), Value.Null);
        Disjunct disjunct = Assert.Single(ClassInvariant.Between([], [left], isConstructed: true, isPartial: false, new Relevance(body.Api)).Disjuncts);

        Assert.Equal(isKnown ? Value.Null : Unknown.Instance, disjunct.Store.Entries.Single(entry => entry.Key is Contents).Value);
    }

    /// <summary>What others may assign is forgotten, but not the socket that they may also leave there.</summary>
    [Fact]
    public async Task A_field_that_others_may_assign_keeps_the_socket_that_it_may_hold()
    {
        Body body = await Body.OfAsync("void Run() { } internal Socket Shared; internal object Flag;");
        Value choice = PointsToSet.Of(Value.Null, new SocketRef(Socket))!;
        Disjunct left = Disjunct.Empty.Write(Field(body, "Shared"), choice).Write(Field(body, "Flag"), Value.True).With(Socket, new());
        Disjunct disjunct = Assert.Single(ClassInvariant.Between([], [left], isConstructed: true, isPartial: false, new Relevance(body.Api)).Disjuncts);

        Assert.Equal(Modes.Unknown, Assert.Single(disjunct.Sockets.Entries).Value.Mode);
        Assert.IsType<PointsToSet>(disjunct.Read(Field(body, "Shared")));
        Assert.Null(disjunct.Read(Field(body, "Flag")));
    }
}
