using DualStackAnalyzer.Flow;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace DualStackAnalyzer.Tests.Flow;

/// <summary>Whether x may still be read where Here is called.</summary>
public sealed class LivenessTests
{
    private static async Task<bool> IsDeadAsync(string body, string parameters)
    {
        Body sample = await Body.OfAsync($"static bool Here() => true; static void Use(int it) {{ }} static void Fill(ref int it) {{ }} static int Next() => 1; bool Run({parameters}) {{ {body} }}");
        ControlFlowGraph graph = sample.Graph;
        BasicBlock here = graph.Blocks.Last(block => block.Operations.Append(block.BranchValue).OfType<IOperation>()
            .SelectMany(it => it.DescendantsAndSelf()).OfType<IInvocationOperation>().Any(it => it.TargetMethod.Name == "Here"));
        ISymbol variable = graph.DescendantOperations().Concat(graph.NestedOperations(CancellationToken.None))
            .Select(it => (ISymbol?)(it as ILocalReferenceOperation)?.Local ?? (it as IParameterReferenceOperation)?.Parameter).First(it => it?.Name == "x")!;
        return Liveness.Of(graph, sample.Method.Parameters, CancellationToken.None).IsDead(variable, here.Ordinal);
    }

    /// <summary>An if statement begins a block of its own for what it guards.</summary>
    private const string Here = "if (Next() > 0) { Here(); }";

    [Theory]
    [InlineData("int x = Next(); Use(x);" + Here + " return true;", true)]
    [InlineData("int x = Next();" + Here + " Use(x); return true;", false)]
    [InlineData("int x = Next(); Use(x);" + Here + " x = 2; Use(x); return true;", true)]
    [InlineData("int x = Next();" + Here + " x = x + 1; return true;", false)]
    [InlineData("int x = Next(); if (Next() > 0) { Here(); } else { Use(x); } return true;", true)]
    [InlineData("int x = Next();" + Here + " if (Next() > 0) { Use(x); } return true;", false)]
    [InlineData("int x = Next();" + Here + " if (x > 0) { Use(1); } return true;", false)]
    [InlineData("int x = Next();" + Here + " return x > 0;", false)]
    [InlineData("int x = Next(); while (Next() > 0) { Use(x); if (Next() > 0) { Here(); } } return true;", false)]
    [InlineData("int x = Next(); while (Next() > 0) { x = 1; Use(x); if (Next() > 0) { Here(); } } return true;", true)]
    public async Task What_is_read_later_is_alive(string body, bool isDead) => Assert.Equal(isDead, await IsDeadAsync(body, ""));

    [Theory]
    [InlineData("int x = Next(); try { if (Next() > 0) { Here(); } x = 2; Use(x); } catch { Use(x); } return true;", false)]
    [InlineData("int x = Next(); try { if (Next() > 0) { Here(); } x = 2; Use(x); } catch { x = 1; Use(x); } return true;", true)]
    [InlineData("int x = Next(); try { if (Next() > 0) { Here(); } } finally { Use(x); } return true;", false)]
    [InlineData("int x = Next(); try { Use(x); } finally { if (Next() > 0) { Here(); } } Use(x); return true;", false)]
    [InlineData("int x = Next(); try { Use(x); } finally { if (Next() > 0) { Here(); } } return true;", true)]
    [InlineData("int x = Next(); try { if (Next() > 0) { Here(); return false; } } finally { Use(x); } return true;", false)]
    [InlineData("int x = Next(); try { try { Use(1); } finally { if (Next() > 0) { Here(); } } } finally { Use(x); } return true;", false)]
    [InlineData("int x = Next(); try { try { if (Next() > 0) { Here(); } x = 1; } finally { Use(2); } } catch { Use(x); } return true;", false)]
    public async Task What_a_handler_reads_is_alive_within_its_try(string body, bool isDead) => Assert.Equal(isDead, await IsDeadAsync(body, ""));

    [Theory]
    [InlineData("Use(x);" + Here + " return true;", "int x", true)]
    [InlineData(Here + " Use(x); return true;", "int x", false)]
    [InlineData(Here + " x = 1; Use(x); return true;", "int x", true)]
    [InlineData("Use(x);" + Here + " return true;", "ref int x", false)]
    [InlineData("Func<int> later = () => x;" + Here + " return true;", "int x", false)]
    [InlineData("int x = Next(); Func<int> later = () => x;" + Here + " return true;", "", false)]
    [InlineData("int x = Next(); int Later() => x; Later();" + Here + " return true;", "", false)]
    [InlineData("int y = Next(); ref int x = ref y; Use(x);" + Here + " return true;", "", false)]
    public async Task References_and_what_lambdas_mention_is_never_dead(string body, string parameters, bool isDead) =>
        Assert.Equal(isDead, await IsDeadAsync(body, parameters));

    [Theory]
    [InlineData("int x = Next(); int[] all = new int[2]; all[x] = Next() > 0 ? (Here() ? 1 : 2) : 3; return true;", false)]
    [InlineData("int x = Next(); int[] all = new int[2]; all[0] = Here() ? x : 2; return true;", false)]
    [InlineData("int x = Next(); Use(x); int[] all = new int[2]; all[0] = Here() ? 1 : 2; return true;", true)]
    public async Task What_a_target_is_made_of_is_read_when_it_is_assigned(string body, bool isDead) => Assert.Equal(isDead, await IsDeadAsync(body, ""));

    [Fact]
    public async Task A_capture_is_dead_behind_the_last_block_that_reads_it()
    {
        ControlFlowGraph graph = (await Body.OfAsync("static int Next() => 1; int Run() { int x = Next() > 0 ? 1 : 2; return x; }")).Graph;
        var liveness = Liveness.Of(graph, [], CancellationToken.None);
        BasicBlock reading = graph.Blocks.Single(block => block.Operations.SelectMany(it => it.DescendantsAndSelf()).Any(it => it is IFlowCaptureReferenceOperation));
        CaptureId capture = graph.DescendantOperations().OfType<IFlowCaptureReferenceOperation>().Select(it => it.Id).First();

        Assert.False(liveness.IsDead(capture, reading.Ordinal));
        Assert.True(liveness.IsDead(capture, graph.Blocks.Length - 1));
    }
}
