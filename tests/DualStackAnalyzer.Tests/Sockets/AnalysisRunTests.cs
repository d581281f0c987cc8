using DualStackAnalyzer.Flow;
using DualStackAnalyzer.Sockets.Evaluation;
using DualStackAnalyzer.Sockets.Interpretation;
using DualStackAnalyzer.Tests.Flow;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace DualStackAnalyzer.Tests.Sockets;

/// <summary>How the work on a type is shared out among its methods, and what is remembered.</summary>
public sealed class AnalysisRunTests
{
    private const int OfMethod = 30_000;
    private const int RestOfType = 10_000;

    private static AnalysisRun Of(Body body) => new(body.Api, new(body.Api), body.Source, body.Type, CancellationToken.None);

    private static Frame FrameOf(Body body, Site? caller = null) => new(body.Graph, body.Method, new This(body.Type), caller, body.Type, isOwn: true, outer: null);

    /// <summary>Spends all that a method may.</summary>
    private static int UseUp(AnalysisRun run, Body body)
    {
        run.Begin(body.Graph);
        while (!run.Budget.IsExhausted)
        {
            run.Budget.TrySpend();
        }

        Assert.False(run.TryEnd(out var notes));
        Assert.Empty(notes);
        return run.Budget.Spent;
    }

    private const string Server = """
        class Server(int port)
        {
            private readonly Socket _socket = new(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
            public void Open() => _socket.Bind(new IPEndPoint(IPAddress.IPv6Any, port));
            public static void Open(Socket socket) => socket.Bind(null);
        }

        static class StaticServer
        {
            private static readonly Socket Socket = new(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
            public static void Open() => Socket.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
        }
        """;

    [Theory]
    [InlineData("void Run() => new Server(80).Open();")]
    [InlineData("private readonly Server _server = new(80); void Run() => _server.Open();")]
    [InlineData("void Run() => StaticServer.Open();")]
    public async Task A_type_is_not_run_that_comes_to_sockets_in_others_only_and_all_have_their_report(string members)
    {
        Assert.Equal(0, await SpentAsync(members, isReported: true));
        Assert.NotEqual(0, await SpentAsync(members, isReported: false));
    }

    [Theory]
    [InlineData("void Run() { new Server(80).Open(); new TcpListener(IPAddress.Any, 80).Start(); }")]
    [InlineData("void Run(Socket socket) { new Server(80).Open(); Server.Open(socket); }")]
    [InlineData("private readonly TcpClient _client = new(); void Run() { new Server(80).Open(); Server.Open(_client.Client); }")]
    public async Task A_type_is_run_that_has_a_socket_of_its_own(string members) => Assert.NotEqual(0, await SpentAsync(members, isReported: true));

    private static async Task<int> SpentAsync(string members, bool isReported)
    {
        Body body = await Body.OfAsync(members, Server);
        AnalysisRun run = new(body.Api, new(body.Api), body.Source, body.Type, CancellationToken.None)
        {
            IsReportedThere = (creation, home) => isReported && creation is IObjectCreationOperation && home.Name.EndsWith("Server", StringComparison.Ordinal),
        };
        TypeAnalysis.Run(run);
        return run.Spent;
    }

    [Fact]
    public async Task A_type_is_content_with_less_once_half_of_what_it_has_is_spent()
    {
        Body body = await Body.OfAsync("void Run() { }");
        AnalysisRun run = Of(body);
        int more = body.Graph.OriginalOperation.Syntax.Span.Length / 4;
        Assert.Equal(OfMethod + more, UseUp(run, body) - 1);
        Assert.False(run.IsScarce);

        Assert.Equal(OfMethod + more, UseUp(run, body) - 1);
        Assert.True(run.IsScarce);
        UseUp(run, body);

        int rest = RestOfType - (2 * more);
        Assert.InRange(UseUp(run, body), rest - 3, rest + 1);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(16_000)]
    public async Task A_method_has_a_step_more_for_every_four_characters(int characters)
    {
        Body body = await Body.OfAsync($"void Run() {{ {new string(' ', characters)} }}");

        Assert.Equal(OfMethod + (body.Graph.OriginalOperation.Syntax.Span.Length / 4), UseUp(Of(body), body) - 1);
    }

    [Fact]
    public async Task A_method_that_does_with_its_budget_keeps_its_notes()
    {
        Body body = await Body.OfAsync("void Run() { }");
        AnalysisRun run = Of(body);
        run.Begin(body.Graph);
        run.RecordUnknown(Sites.Next());

        Assert.True(run.TryEnd(out var notes));
        Assert.Single(notes);
        run.Begin(body.Graph);
        Assert.True(run.TryEnd(out notes));
        Assert.Empty(notes);
    }

    private static async Task<(int First, int Second, CallResult Result)> SpentAsync(Func<Body, Disjunct> second, Func<Body, Disjunct>? first = null)
    {
        Body body = await Body.OfAsync("static int Named; static int Other; static int Next() => Named == 1 ? 1 : 2; void Run() { int x = Next(); x = Next(); }");
        AnalysisRun run = Of(body);
        run.Begin(body.Graph);
        Assert.NotNull(run.TryCall(FrameOf(body, Sites.Next()), AbstractState.Of(first?.Invoke(body) ?? Disjunct.Empty)!));
        int spent = run.Budget.Spent;
        CallResult? result = run.TryCall(FrameOf(body, Sites.Next()), AbstractState.Of(second(body))!);

        Assert.NotNull(result);
        return (spent, run.Budget.Spent - spent, result);
    }

    [Fact]
    public async Task Calls_from_two_places_run_a_body_once()
    {
        var (first, second, _) = await SpentAsync(_ => Disjunct.Empty);
        Assert.True(first > 0);
        Assert.Equal(0, second);
    }

    [Fact]
    public async Task What_a_callee_cannot_reach_is_no_reason_to_run_it_again_and_stays_as_it_is()
    {
        static Disjunct WithVariable(Body body) => Disjunct.Empty.Write(new Result("caller"), Value.True);
        var (_, second, result) = await SpentAsync(WithVariable);
        Assert.Equal(0, second);
        Assert.Equal(Value.True, Assert.Single(result.Exits.Normal!.Disjuncts).Read(new Result("caller")));
    }

    [Fact]
    public async Task What_a_callee_can_reach_is_a_reason_to_run_it_again()
    {
        var (_, second, _) = await SpentAsync(static body => WithField(body, "Named"));
        Assert.True(second > 0);
    }

    [Fact]
    public async Task What_a_callee_does_not_name_is_no_reason_to_run_it_again_and_stays_as_it_is()
    {
        var (_, second, result) = await SpentAsync(static body => WithField(body, "Other"));
        Assert.Equal(0, second);
        Assert.Equal(Value.True, Assert.Single(Assert.Single(result.Exits.Normal!.Disjuncts).Store.Entries, entry => entry.Key is MemberLocation { Symbol.Name: "Other" }).Value);
    }

    private static Disjunct WithField(Body body, string name) => Disjunct.Empty.Write(new MemberLocation(null, body.Type.GetMembers(name).Single()), Value.True);

    [Theory]
    [InlineData("Named", true)]
    [InlineData("Other", false)]
    public async Task What_is_known_of_a_member_is_a_reason_to_run_a_callee_again_if_that_names_it(string member, bool isRunAgain)
    {
        Body body = await Body.OfAsync("int Named; int Other; int Next() => Named == 1 ? 1 : 2; void Run() { int x = Next(); x = Next(); }");
        Value held = new Member(new This(body.Type), body.Type.GetMembers(member).Single());

        Assert.Equal(isRunAgain, IsRunAgain(body, FrameOf(body, Sites.Next()), Disjunct.Empty, Disjunct.Empty.Refine(held, ~Traits.IsNull)!));
    }

    [Theory]
    [InlineData("private", false)]
    [InlineData("public", true)]
    public async Task A_socket_in_a_field_that_a_callee_does_not_name_is_a_reason_to_run_it_again_if_others_come_to_it(string accessibility, bool isRunAgain)
    {
        Body body = await Body.OfAsync($"{accessibility} Socket Other; int Next() => 1; void Run() {{ int x = Next(); x = Next(); }}");
        var (self, socket) = (new This(body.Type), new Identity(Sites.Next(), Turn.PreviousCall));
        Disjunct WithSocket(Life life) => Disjunct.Empty.Write(new MemberLocation(self, body.Type.GetMembers("Other").Single()), new SocketRef(socket)).With(socket, new() { Life = life });

        Assert.Equal(isRunAgain, IsRunAgain(body, FrameOf(body, Sites.Next()), WithSocket(Life.Fresh), WithSocket(Life.Bound)));
    }

    [Theory]
    [InlineData("given", true)]
    [InlineData("other", false)]
    [InlineData("byOther", true)]
    public async Task A_variable_is_a_reason_to_run_a_lambda_again_if_that_or_a_local_function_that_it_calls_mentions_it(string variable, bool isRunAgain)
    {
        Body body = await Body.OfAsync("void Run(int given, int other, int byOther) { Func<int> later = () => given + Local(); int Local() => byOther; }");
        var lambda = body.Graph.DescendantOperations().OfType<IFlowAnonymousFunctionOperation>().Single();
        ControlFlowGraph graph = body.Graph.GetAnonymousFunctionControlFlowGraph(lambda, CancellationToken.None);
        var frame = new Frame(graph, lambda.Symbol, new This(body.Type), Sites.Next(), body.Type, isOwn: true, FrameOf(body));
        Disjunct With(Value value) => Disjunct.Empty.Write(new Variable(body.Method.Parameters.Single(it => it.Name == variable)), value);

        Assert.Equal(isRunAgain, IsRunAgain(body, frame, With(Value.True), With(Value.False)));
    }

    private static readonly (Identity First, Identity Second, Identity Third) Made = (new(Sites.Next(), Turn.Current), new(Sites.Next(), Turn.Current), new(Sites.Next(), Turn.Current));

    private static async Task<(Body Body, Func<Identity, Identity, Life, Disjunct> With)> TwoSocketsAsync()
    {
        Body body = await Body.OfAsync("static Socket One; static Socket Other; static int Next() => One == Other ? 1 : 2; void Run() { int x = Next(); x = Next(); }");
        return (body, (one, other, life) => Disjunct.Empty.Write(Field("One"), new SocketRef(one)).Write(Field("Other"), new SocketRef(other)).With(one, new() { Life = life }).With(other, new() { Life = life }));

        AbstractLocation Field(string name) => new MemberLocation(null, body.Type.GetMembers(name).Single());
    }

    [Fact]
    public async Task Where_the_sockets_were_made_that_a_callee_is_given_is_no_reason_to_run_it_again_and_is_known_behind_it()
    {
        var (body, with) = await TwoSocketsAsync();
        AnalysisRun run = Of(body);
        run.Begin(body.Graph);
        Assert.NotNull(run.TryCall(FrameOf(body, Sites.Next()), AbstractState.Of(with(Made.First, Made.Second, Life.Fresh))!));
        int spent = run.Budget.Spent;
        CallResult? result = run.TryCall(FrameOf(body, Sites.Next()), AbstractState.Of(with(Made.Third, Made.First, Life.Fresh))!);

        Assert.Equal(spent, run.Budget.Spent);
        Disjunct left = result!.Exits.Normal!.Disjuncts[0];
        Assert.Equal(new SocketRef(Made.Third), left.Store.Entries.Single(entry => entry.Key is MemberLocation { Symbol.Name: "One" }).Value);
        Assert.Equal([Made.Third, Made.First], left.Sockets.Entries.Select(entry => entry.Key));
    }

    [Fact]
    public async Task Whether_sockets_that_a_callee_is_given_are_one_or_in_another_state_is_a_reason_to_run_it_again()
    {
        var (body, with) = await TwoSocketsAsync();
        Disjunct two = with(Made.First, Made.Second, Life.Fresh);

        Assert.True(IsRunAgain(body, FrameOf(body, Sites.Next()), two, with(Made.First, Made.First, Life.Fresh)));
        Assert.True(IsRunAgain(body, FrameOf(body, Sites.Next()), two, with(Made.First, Made.Second, Life.Bound)));
        Assert.True(IsRunAgain(body, FrameOf(body, Sites.Next()), two, with(Made.First, Made.Second with { Turn = Turn.Earlier }, Life.Fresh)));
        Assert.False(IsRunAgain(body, FrameOf(body, Sites.Next()), two, with(Made.Second, Made.First, Life.Fresh)));
    }

    private static bool IsRunAgain(Body body, Frame callee, Disjunct first, Disjunct second)
    {
        AnalysisRun run = Of(body);
        run.Begin(body.Graph);
        Assert.NotNull(run.TryCall(callee, AbstractState.Of(first)));
        int spent = run.Budget.Spent;
        Assert.NotNull(run.TryCall(callee.Anew(), AbstractState.Of(second)));
        return run.Budget.Spent > spent;
    }

    [Fact]
    public async Task What_a_lambda_mentions_and_does_is_found_once()
    {
        Body body = await Body.OfAsync("void Run(int given) { Func<int> later = () => given; }");
        AnalysisRun run = Of(body);
        var lambda = body.Graph.DescendantOperations().OfType<IFlowAnonymousFunctionOperation>().Single();
        ControlFlowGraph graph = body.Graph.GetAnonymousFunctionControlFlowGraph(lambda, CancellationToken.None);

        Assert.Same(run.CapturedBy(graph), run.CapturedBy(graph));
        Assert.Equal("given", Assert.Single(run.CapturedBy(graph).Symbols).Name);
        Assert.Same(run.SummaryOf(graph), run.SummaryOf(graph));
    }

    [Fact]
    public async Task A_type_comes_before_those_that_are_nested_in_it()
    {
        Body body = await Body.OfAsync("void Run() { } class Inner { class Innermost { } } class Other { }");

        Assert.Equal(["Sample", "Inner", "Innermost", "Other"], AnalysisRun.WithNested(body.Type).Select(type => type.Name));
        Assert.Equal("Sample", AnalysisRun.HomeOf(body.TypeNamed("Sample+Inner+Innermost")).Name);
    }

    private static async Task<(Interpreter Interpreter, ControlFlowGraph Graph)> InterpreterAsync(string body)
    {
        Body sample = await Body.OfAsync($"static int Next() => 1; void Run(int given) {{ {body} }}");
        AnalysisRun run = Of(sample);
        run.Begin(sample.Graph);
        return (new(run, FrameOf(sample)), sample.Graph);
    }

    private static readonly AbstractState Anything = AbstractState.Of(Disjunct.Empty.Write(new Result("here"), Value.True))!;

    [Fact]
    public async Task A_statement_that_logs_leaves_the_very_state_that_it_finds()
    {
        var (evaluator, graph) = await InterpreterAsync("Console.WriteLine(given);");
        Step<AbstractState> step = evaluator.Apply(graph.Blocks.SelectMany(block => block.Operations).Single(), Anything, isCaught: true);

        Assert.Same(Anything, step.Normal);
        Assert.Same(Anything, step.Thrown);
    }

    [Fact]
    public async Task A_comparison_of_sizes_leaves_the_very_state_on_both_sides()
    {
        var (evaluator, graph) = await InterpreterAsync("if (given < 3) { Next(); }");
        Split<AbstractState> split = evaluator.Branch(graph.Blocks.Select(block => block.BranchValue).OfType<IBinaryOperation>().Single(), Anything, isCaught: true);

        Assert.Same(Anything, split.WhenTrue);
        Assert.Same(Anything, split.WhenFalse);
        Assert.Null(split.Thrown);
    }

    [Fact]
    public async Task A_variable_that_is_not_read_again_is_dropped_and_others_are_not()
    {
        var (evaluator, graph) = await InterpreterAsync("int x = Next(); Next(); if (given < 3) { Next(); }");
        var region = graph.Root.NestedRegions.First(it => !it.Locals.IsEmpty);
        AbstractLocation dead = new Variable(region.Locals.Single());
        AbstractState with = AbstractState.Of(Disjunct.Empty.Write(dead, Value.True).Write(new Result("here"), Value.True))!;
        BasicBlock exit = graph.Blocks[^1];

        Assert.Equal([new Result("here")], evaluator.Prune(exit, with).Disjuncts.Single().Store.Entries.Select(entry => entry.Key));
        Assert.Same(Anything, evaluator.Prune(exit, Anything));
    }

    [Fact]
    public async Task What_a_region_declares_is_forgotten_behind_it_and_where_it_declares_nothing_the_state_stays()
    {
        var (evaluator, graph) = await InterpreterAsync("try { int x = Next(); Next(); } finally { Next(); }");
        ControlFlowRegion[] regions = [.. Within(graph.Root)];
        ControlFlowRegion declaring = regions.Single(it => !it.Locals.IsEmpty);
        AbstractState with = AbstractState.Of(Disjunct.Empty.Write(new Variable(declaring.Locals.Single()), Value.True))!;

        Assert.Empty(evaluator.Forget(declaring, with).Disjuncts.Single().Store.Entries);
        Assert.All(regions.Where(it => it.Locals.IsEmpty && it.CaptureIds.IsEmpty), region => Assert.Same(Anything, evaluator.Forget(region, Anything)));

        static System.Collections.Generic.IEnumerable<ControlFlowRegion> Within(ControlFlowRegion region) => region.NestedRegions.SelectMany(Within).Prepend(region);
    }
}
