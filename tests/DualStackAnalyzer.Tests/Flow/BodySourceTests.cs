namespace DualStackAnalyzer.Tests.Flow;

/// <summary>Where the graphs of methods and initializers come from.</summary>
public sealed class BodySourceTests
{
    [Theory]
    [InlineData("void Run() { }", true)]
    [InlineData("int Run() => 1;", true)]
    [InlineData("[System.Runtime.InteropServices.DllImport(\"native\")] static extern void Run();", false)]
    public async Task A_method_has_the_graph_of_its_body(string method, bool hasGraph)
    {
        Body body = await Body.OfAsync(method);

        Assert.Equal(hasGraph, body.Source.Of(body.Method, CancellationToken.None) is not null);
    }

    [Fact]
    public async Task A_partial_method_has_the_graph_of_the_part_that_implements_it()
    {
        Body body = await Body.OfAsync("void Run() { }", "partial class Parts { private partial int Next(); private partial int Next() { return 1; } }");
        var method = (IMethodSymbol)body.TypeNamed("Parts").GetMembers("Next").Single();

        Assert.NotNull(body.Source.Of(method, CancellationToken.None));
        Assert.Null(method.PartialDefinitionPart);
    }

    [Theory]
    [InlineData(false, 2)]
    [InlineData(true, 3)]
    public async Task The_initializers_of_a_type_are_those_of_its_fields_and_properties_that_have_one(bool isStatic, int count)
    {
        Body body = await Body.OfAsync("void Run() { } int _one = 1; int _none; int Two { get; } = 2; int Computed => 3; static int _a = 1, _b = 2; static int C { get; } = 3; const int D = 4; event Action Changed = () => { };");

        Assert.Equal(count, body.Source.InitializersOf(body.Type, isStatic, CancellationToken.None).Count());
    }

    [Fact]
    public async Task A_method_of_another_compilation_has_no_graph_here()
    {
        Body here = await Body.OfAsync("void Run() { }");
        Body there = await Body.OfAsync("void Run() { }");

        Assert.Null(here.Source.Of(there.Method, CancellationToken.None));
        Assert.NotNull(there.Source.Of(there.Method, CancellationToken.None));
    }

    [Fact]
    public async Task Each_graph_is_made_once()
    {
        Body body = await Body.OfAsync("void Run() { }");

        Assert.Same(body.Graph, body.Graph);
        Assert.Same(Liveness(), Liveness());

        object Liveness() => body.Source.LivenessOf(body.Graph, [], CancellationToken.None);
    }
}
