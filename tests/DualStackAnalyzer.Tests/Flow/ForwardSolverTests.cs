using DualStackAnalyzer.Flow;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace DualStackAnalyzer.Tests.Flow;

/// <summary>Which ways lead out of a body, normally and by an exception. Each call A to G may throw before it happens.</summary>
public sealed class ForwardSolverTests
{
    private const string Members = "bool A() => true; bool B() => true; bool C() => true; bool D() => true; bool E() => true; bool F() => true; Exception G() => null; ";

    private static async Task<(string Normal, string Thrown)> SolveAsync(string body, bool isFinallyInert = false)
    {
        ControlFlowGraph graph = (await Body.OfAsync(Members + $"bool Run() {{ {body} }}", "namespace Other { class Exception : global::System.Exception { } namespace System { class Exception : global::System.Exception { } } }")).Graph;
        Exits<Trace> exits = Solve(graph, new(), new(1000, CancellationToken.None), isFinallyInert);
        return ($"{exits.Normal}", $"{exits.Thrown}");
    }

    private static Exits<Trace> Solve(ControlFlowGraph graph, FactRecorder<string> recorder, Budget budget, bool isFinallyInert = false, bool isCaught = true) =>
        new ForwardSolver<Trace, string>(graph, new TraceTransfer(recorder, isFinallyInert), budget, recorder, isCaught).Solve(Trace.Start);

    [Theory]
    [InlineData("A(); B(); return true;", "AB", "- A")]
    [InlineData("return A();", "A", "-")]
    [InlineData("if (A()) { B(); } else { C(); } return true;", "AB AC", "- A")]
    [InlineData("if (!A()) { return false; } B(); return true;", "A AB", "- A")]
    [InlineData("while (A()) { B(); } return C();", "ABC AC", "- A AB")]
    [InlineData("do { A(); } while (B()); return true;", "AB", "- A AB")]
    [InlineData("A(); throw G();", "", "- A AG")]
    [InlineData("if (A()) { throw new Exception(); } return B();", "AB", "- A")]
    [InlineData("while (true) { A(); }", "", "- A")]
    public Task Branches_and_loops(string body, string normal, string thrown) => LeadsAsync(body, normal, thrown);

    [Theory]
    [InlineData("try { A(); } catch { B(); } return true;", "A B", "-")]
    [InlineData("try { A(); } catch (Exception) { } return B();", "AB B", "- A")]
    [InlineData("try { A(); } catch { } return true;", "- A", "")]
    [InlineData("try { A(); } catch (Exception) { } return true;", "- A", "")]
    [InlineData("try { A(); } catch (SocketException) { } return true;", "- A", "-")]
    [InlineData("try { A(); } catch (Other.Exception) { } return true;", "- A", "-")]
    [InlineData("try { A(); } catch (Other.System.Exception) { } return true;", "- A", "-")]
    [InlineData("try { A(); } catch (ArgumentException) { } return true;", "- A", "-")]
    [InlineData("try { A(); } catch (Exception) when (true) { } return true;", "- A", "-")]
    [InlineData("try { try { A(); } catch (SocketException) { } } catch (Exception) { B(); } return true;", "- A B", "-")]
    [InlineData("try { A(); } catch (SocketException) { B(); } return true;", "A B", "-")]
    [InlineData("try { A(); C(); } catch (SocketException) { } return true;", "- A AC", "- A")]
    [InlineData("try { A(); } catch (SocketException) { B(); } catch (Exception) { C(); } return true;", "A B C", "-")]
    [InlineData("try { A(); } catch { B(); throw; } return true;", "A", "- B")]
    [InlineData("try { try { A(); } catch { B(); throw; } } catch { C(); } return true;", "A BC C", "- B")]
    [InlineData("try { try { A(); } catch (SocketException) { B(); } } catch (Exception) { C(); } return true;", "A B C", "-")]
    [InlineData("try { return A(); } catch { return B(); }", "A B", "-")]
    public Task Handlers(string body, string normal, string thrown) => LeadsAsync(body, normal, thrown);

    [Theory]
    [InlineData("try { A(); } catch when (B()) { C(); } return true;", "A BC", "- B")]
    [InlineData("try { A(); } catch when (B()) { } return true;", "A B", "- B")]
    [InlineData("try { try { A(); } catch when (B()) { } } catch { C(); } return true;", "A B BC C", "- B")]
    [InlineData("try { try { A(); } catch when (B()) { } } catch { } return true;", "- A B", "")]
    [InlineData("try { A(); } catch when (B()) { try { C(); } finally { D(); } } return true;", "A BCD", "- B BC BD")]
    [InlineData("while (A()) { try { C(); } catch when (B()) { } } return true;", "A AB ABC AC", "- A AB ABC AC")]
    [InlineData("try { try { A(); } catch when (B()) { C(); } } catch { D(); } return true;", "A BC BD D", "- B")]
    [InlineData("try { A(); } catch (SocketException) when (B()) { C(); } catch (Exception) { D(); } return true;", "A BC D", "- B")]
    public Task Filters(string body, string normal, string thrown) => LeadsAsync(body, normal, thrown);

    [Theory]
    [InlineData("try { A(); } finally { B(); } return C();", "ABC", "- A AB B")]
    [InlineData("try { return A(); } finally { B(); }", "AB", "- A B")]
    [InlineData("try { A(); return true; } finally { try { B(); } catch { C(); } }", "AB AC", "- A B C")]
    [InlineData("try { try { A(); } finally { B(); } } finally { C(); } return true;", "ABC", "- A AB AC B BC C")]
    [InlineData("try { A(); } catch { B(); } finally { C(); } return true;", "AC BC", "- A B C")]
    [InlineData("try { A(); } finally { if (B()) { throw new Exception(); } } return C();", "ABC", "- A AB B")]
    [InlineData("try { throw G(); } finally { B(); }", "", "- B BG G")]
    [InlineData("while (A()) { try { if (B()) { break; } C(); } finally { D(); } } return E();", "ABCDE ABDE AE", "- A AB ABC ABCD ABD AD")]
    public Task Finally_blocks(string body, string normal, string thrown) => LeadsAsync(body, normal, thrown);

    [Fact]
    public async Task An_irrelevant_finally_block_is_not_run() =>
        Assert.Equal(("AC", "- A"), await SolveAsync("try { A(); } finally { B(); } return C();", isFinallyInert: true));

    [Fact]
    public async Task How_a_body_throws_is_told_to_those_only_who_called_it()
    {
        ControlFlowGraph graph = (await Body.OfAsync(Members + "bool Run() { A(); return B(); }")).Graph;

        Assert.Null(Solve(graph, new(), new(1000, CancellationToken.None), isCaught: false).Thrown);
        Assert.NotNull(Solve(graph, new(), new(1000, CancellationToken.None), isCaught: true).Thrown);
    }

    [Fact]
    public async Task The_handlers_around_a_lambda_are_not_its_own()
    {
        ControlFlowGraph outer = (await Body.OfAsync(Members + "bool Run() { try { Func<bool> later = () => A(); } catch { B(); } return true; }")).Graph;
        ControlFlowGraph graph = outer.GetAnonymousFunctionControlFlowGraph(outer.DescendantOperations().OfType<IFlowAnonymousFunctionOperation>().Single(), TestContext.Current.CancellationToken);
        Exits<Trace> exits = Solve(graph, new(), new(1000, CancellationToken.None));

        Assert.Equal(("A", "-"), ($"{exits.Normal}", $"{exits.Thrown}"));
    }

    [Fact]
    public async Task Of_a_block_that_is_visited_again_only_the_last_notes_are_kept()
    {
        var recorder = new FactRecorder<string>();
        Solve((await Body.OfAsync(Members + "bool Run() { while (A()) { B(); } return C(); }")).Graph, recorder, new(1000, CancellationToken.None));

        Assert.Equal(["A: - AB", "B: A AB", "C: A AB"], recorder.Close(null)!.All());
    }

    [Theory]
    [InlineData(10)]
    [InlineData(40)]
    public async Task Finally_blocks_in_finally_blocks_take_the_same_steps_for_each_level(int levels)
    {
        var budget = new Budget(100_000, CancellationToken.None);
        string nested = string.Concat(Enumerable.Repeat("try { A(); } finally { ", levels)) + "B();" + new string('}', levels);
        Exits<Trace> exits = Solve((await Body.OfAsync(Members + $"bool Run() {{ {nested} return C(); }}")).Graph, new(), budget);

        Assert.Equal(("ABC", "- A AB B"), ($"{exits.Normal}", $"{exits.Thrown}"));
        Assert.InRange(budget.Spent, levels, 20 * levels);
    }

    [Theory]
    [InlineData(10)]
    [InlineData(40)]
    public async Task Finally_blocks_around_each_other_take_few_steps_although_each_may_throw(int levels)
    {
        var budget = new Budget(100_000, CancellationToken.None);
        string nested = string.Concat(Enumerable.Repeat("try { ", levels)) + "A();" + string.Concat(Enumerable.Repeat("} finally { B(); }", levels));
        Exits<Trace> exits = Solve((await Body.OfAsync(Members + $"bool Run() {{ {nested} return C(); }}")).Graph, new(), budget);

        Assert.Equal(("ABC", "- A AB B"), ($"{exits.Normal}", $"{exits.Thrown}"));
        Assert.InRange(budget.Spent, levels, 20 * levels);
    }

    [Theory]
    [InlineData(1000, false)]
    [InlineData(14, true)]
    public async Task Is_content_with_less_where_half_of_the_budget_is_spent(int steps, bool isWidened)
    {
        var recorder = new FactRecorder<string>();
        var transfer = new TraceTransfer(recorder, isFinallyInert: false);
        ControlFlowGraph graph = (await Body.OfAsync(Members + "bool Run() { if (A()) { B(); } if (C()) { D(); } return true; }")).Graph;
        var budget = new Budget(steps, CancellationToken.None);

        Assert.NotNull(new ForwardSolver<Trace, string>(graph, transfer, budget, recorder, isCaught: true).Solve(Trace.Start).Normal);
        Assert.Equal(isWidened, transfer.Widened > 0);
        Assert.False(budget.IsExhausted);
    }

    [Fact]
    public async Task Stops_where_the_budget_is_exhausted()
    {
        var budget = new Budget(3, CancellationToken.None);
        Exits<Trace> exits = Solve((await Body.OfAsync(Members + "bool Run() { A(); B(); C(); D(); return true; }")).Graph, new(), budget);

        Assert.True(budget.IsExhausted);
        Assert.Null(exits.Normal);
    }

    private static async Task LeadsAsync(string body, string normal, string thrown) => Assert.Equal((normal, thrown), await SolveAsync(body));
}
