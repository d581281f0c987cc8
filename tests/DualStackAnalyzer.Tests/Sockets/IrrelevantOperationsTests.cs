using DualStackAnalyzer.Flow;
using DualStackAnalyzer.Sockets.Evaluation;
using DualStackAnalyzer.Sockets.Slicing;
using DualStackAnalyzer.Tests.Flow;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace DualStackAnalyzer.Tests.Sockets;

/// <summary>Which statements and tests need not be evaluated, since they leave everything as it is.</summary>
public sealed class IrrelevantOperationsTests
{
    private const string Money = "struct Money { public static Money operator +(Money a, Money b) => a; public static Money operator -(Money a) => a; "
        + "public static bool operator <(Money a, Money b) => true; public static bool operator >(Money a, Money b) => true; public static explicit operator int(Money a) => 1; }";

    private static Task<Body> RunAsync(string statement) => Body.OfAsync(
        $"int _count; int Next() => 1; void Log(int number) {{ }} Money Sum {{ get; set; }} event Action Changed; async Task Run(string name, string[] args, int count, Money money, Socket socket, System.IO.Stream stream, List<string> names, IAsyncEnumerable<int> numbers, bool flag, dynamic any) {{ {statement} await Task.Yield(); }}", Money + " class Walk { public Walk GetEnumerator() => this; public int Current => 1; public bool MoveNext() => false; public void Dispose() { } }");

    private static async Task<bool> IsIrrelevantAsync(string statement)
    {
        Body body = await RunAsync(statement);
        var inertness = new IrrelevantOperations(body.Api, new Relevance(body.Api), new Slice(new Dependences(), []), static _ => false, static _ => false, mayBeCalledBack: false);
        IExpressionStatementOperation operation = body.Graph.DescendantOperations().OfType<IExpressionStatementOperation>().First(it => !it.Syntax.ToString().Contains("Yield"));

        bool isIrrelevant = inertness.IsIrrelevant(operation, body.Graph);
        Assert.Equal(isIrrelevant, inertness.IsIrrelevant(operation, body.Graph));
        return isIrrelevant;
    }

    [Theory]
    [InlineData("Console.WriteLine();")]
    [InlineData("Console.WriteLine(count);")]
    [InlineData("Console.WriteLine(\"a\" + _count + name);")]
    [InlineData("Console.WriteLine($\"{count}: {name}\");")]
    [InlineData("Console.WriteLine((long)-count);")]
    [InlineData("Console.WriteLine((count));")]
    [InlineData("Console.WriteLine(this);")]
    [InlineData("Console.WriteLine(name.Length);")]
    [InlineData("Console.WriteLine(args.Length);")]
    [InlineData("Console.WriteLine(Environment.ProcessId);")]
    [InlineData("Console.WriteLine(name.ToUpperInvariant());")]
    [InlineData("Console.Title = name;")]
    [InlineData("System.Threading.Thread.Sleep(count);")]
    [InlineData("Console.WriteLine(stream.Length);")]
    public async Task Logging_and_formatting_is_irrelevant(string statement) => Assert.True(await IsIrrelevantAsync(statement));

    /// <summary>The slice knows of no member that matters, and of no body that decides.</summary>
    [Theory]
    [InlineData("Log(count);")]
    [InlineData("Console.WriteLine(Next());")]
    [InlineData("Console.WriteLine(Sum);")]
    [InlineData("_count = 1;")]
    [InlineData("Sum = money;")]
    public async Task What_does_not_matter_is_irrelevant(string statement) => Assert.True(await IsIrrelevantAsync(statement));

    [Theory]
    [InlineData("Console.WriteLine(count++);")]
    [InlineData("Console.WriteLine(count = 2);")]
    [InlineData("Console.WriteLine(money + money);")]
    [InlineData("Console.WriteLine(-money);")]
    [InlineData("Console.WriteLine((int)money);")]
    [InlineData("Console.WriteLine(any);")]
    [InlineData("socket.DualMode = true;")]
    [InlineData("socket.Listen();")]
    [InlineData("socket.Receive(new byte[1]);")]
    [InlineData("stream.Dispose();")]
    [InlineData("socket.Close();")]
    [InlineData("names.Add(name);")]
    [InlineData("names.ForEach(it => Log(1));")]
    [InlineData("int.TryParse(name, out count);")]
    [InlineData("Task.Run(() => Log(1));")]
    [InlineData("Console.CancelKeyPress += (s, e) => Log(1);")]
    [InlineData("Changed();")]
    public async Task What_may_change_something_is_not(string statement) => Assert.False(await IsIrrelevantAsync(statement));

    private static async Task<bool> IsIrrelevantTestAsync(string condition)
    {
        Body body = await RunAsync($"if ({condition}) {{ Log(1); }}");
        var inertness = new IrrelevantOperations(body.Api, new Relevance(body.Api), new Slice(new Dependences(), []), static _ => false, static _ => false, mayBeCalledBack: false);
        BasicBlock block = body.Graph.Blocks.First(it => it.ConditionKind != ControlFlowConditionKind.None);

        bool isIrrelevant = inertness.IsIrrelevantTest(block.BranchValue!, body.Graph);
        Assert.Equal(isIrrelevant, inertness.IsIrrelevantTest(block.BranchValue!, body.Graph));
        return isIrrelevant;
    }

    [Theory]
    [InlineData("count < 1", true)]
    [InlineData("count <= _count", true)]
    [InlineData("name.Length > 1", true)]
    [InlineData("args.Length >= count + 1", true)]
    [InlineData("count == 1", false)]
    [InlineData("flag", false)]
    [InlineData("count < Next()", false)]
    [InlineData("count < name.IndexOf('a')", false)]
    [InlineData("count++ < 1", false)]
    [InlineData("money < money", false)]
    public async Task Only_comparing_sizes_is_an_irrelevant_test(string condition, bool isIrrelevant) => Assert.Equal(isIrrelevant, await IsIrrelevantTestAsync(condition));

    private static async Task<bool> IsIrrelevantFinallyAsync(string statement)
    {
        Body body = await RunAsync(statement);
        var inertness = new IrrelevantOperations(body.Api, new Relevance(body.Api), new Slice(new Dependences(), []), static _ => false, static _ => false, mayBeCalledBack: false);
        ControlFlowRegion region = Within(body.Graph.Root).First(it => it.Kind == ControlFlowRegionKind.Finally);

        bool isIrrelevant = inertness.IsIrrelevant(region, body.Graph);
        Assert.Equal(isIrrelevant, inertness.IsIrrelevant(region, body.Graph));
        return isIrrelevant;

        static System.Collections.Generic.IEnumerable<ControlFlowRegion> Within(ControlFlowRegion region) => region.NestedRegions.SelectMany(Within).Prepend(region);
    }

    [Theory]
    [InlineData("foreach (string it in names) { Log(1); }", true)]
    [InlineData("foreach (string it in (IEnumerable<string>)args) { Log(1); }", true)]
    [InlineData("await foreach (int it in numbers) { Log(it); }", true)]
    [InlineData("try { Log(1); } finally { Console.WriteLine(count); }", true)]
    [InlineData("try { Log(1); } finally { Console.WriteLine(count); Log(2); }", true)]
    [InlineData("try { Log(1); } finally { if (flag) { Console.WriteLine(count); } }", false)]
    [InlineData("try { Log(1); } finally { socket.Close(); }", false)]
    [InlineData("try { Log(1); } finally { ((IDisposable)names.GetEnumerator()).Dispose(); }", false)]
    [InlineData("using (socket) { Log(1); }", false)]
    [InlineData("await using (stream) { Log(1); }", false)]
    public async Task The_end_of_a_walk_and_logging_are_an_irrelevant_finally(string statement, bool isIrrelevant) =>
        Assert.Equal(isIrrelevant, await IsIrrelevantFinallyAsync(statement));

    [Theory]
    [InlineData("Func<int, bool> it = x => x > count; it(1);", true)]
    [InlineData("Action it = () => Console.WriteLine(name); it();", true)]
    [InlineData("Action it = () => Log(count); it();", true)]
    [InlineData("Action it = () => Console.WriteLine(socket); it();", true)]
    [InlineData("Action it = () => socket.Close(); it();", false)]
    [InlineData("Func<object> it = () => name; it();", false)]
    [InlineData("Func<int> it = () => throw new InvalidOperationException(); it();", false)]
    [InlineData("Action<bool> it = x => { if (!x) { throw new ArgumentException(); } }; it(flag);", false)]
    [InlineData("Action<System.Net.IPEndPoint> it = x => { x.Port = 1; }; it(null!);", false)]
    [InlineData("Action<System.Net.IPAddress, List<System.Net.IPAddress>> it = (x, all) => all.Add(x); it(null!, []);", false)]
    [InlineData("Action<bool[]> it = x => x[0] = true; it([flag]);", false)]
    [InlineData("Action it = () => { var made = new TcpListener(System.Net.IPAddress.Any, count); made.Start(); }; it();", false)]
    public async Task A_function_is_irrelevant_of_which_every_statement_is_and_that_throws_nothing(string statements, bool isIrrelevant)
    {
        Body body = await RunAsync(statements);
        var relevance = new Relevance(body.Api);
        var inertness = new IrrelevantOperations(body.Api, relevance, new Scope([body.Type], relevance, body.Source, CancellationToken.None).Slice, static _ => false, static _ => false, mayBeCalledBack: false);
        IFlowAnonymousFunctionOperation lambda = body.Graph.DescendantOperations().OfType<IFlowAnonymousFunctionOperation>().First();

        Assert.Equal(isIrrelevant, inertness.IsIrrelevant(lambda.Symbol, body.Graph.GetAnonymousFunctionControlFlowGraph(lambda, CancellationToken.None)));
    }
}
