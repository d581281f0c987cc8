using DualStackAnalyzer.Sockets.Evaluation;
using DualStackAnalyzer.Sockets.Slicing;
using DualStackAnalyzer.Tests.Flow;

namespace DualStackAnalyzer.Tests.Sockets;

/// <summary>Which variables and members can matter to a socket, and which bodies have to run.</summary>
public sealed class SliceTests
{
    private const string Make = "var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);";
    private const string Bind = "s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));";

    private static Slice SliceOf(Body body) => new Scope([body.Type], new Relevance(body.Api), body.Source, CancellationToken.None).Slice;

    private static Task<Body> BodyAsync(string statements, string members = "") =>
        Body.OfAsync($"int asked; bool Test() => asked > 1; {members} void Run(bool given, string host, IPAddress address, int port, bool[] flags) {{ {statements} }}");

    private static async Task<bool> MattersAsync(string parameter, string statements, string members = "")
    {
        Body body = await BodyAsync(statements, members);
        return SliceOf(body).Matters(body.Method.Parameters.Single(it => it.Name == parameter));
    }

    [Theory]
    [InlineData("address", Make + " s.Bind(new IPEndPoint(address, 80));")]
    [InlineData("port", Make + " var end = new IPEndPoint(IPAddress.Any, port); s.Bind(end);")]
    [InlineData("address", Make + " var all = new List<IPAddress>(); all.Add(address); s.Bind(new IPEndPoint(all[0], 80));")]
    [InlineData("address", Make + " var all = new List<IPAddress>(); var same = all; same.Add(address); foreach (var it in all) { s.Bind(new IPEndPoint(it, 80)); }")]
    [InlineData("host", Make + " IPAddress.TryParse(host, out var parsed); s.Bind(new IPEndPoint(parsed, 80));")]
    [InlineData("given", Make + " s.DualMode = given; " + Bind)]
    [InlineData("port", Make + " Open(s, port);", "void Open(Socket s, int number) => s.Bind(new IPEndPoint(IPAddress.Any, number));")]
    [InlineData("port", Make + " kept = port; Open(s);", "int kept; void Open(Socket s) => s.Bind(new IPEndPoint(IPAddress.Any, kept));")]
    [InlineData("port", Make + " s.Bind(End(port));", "IPEndPoint End(int number) { return new IPEndPoint(IPAddress.Any, number); }")]
    public async Task What_reaches_a_socket_matters(string parameter, string statements, string members = "") =>
        Assert.True(await MattersAsync(parameter, statements, members));

    [Theory]
    [InlineData("host", Make + " Console.WriteLine(host); " + Bind)]
    [InlineData("port", Make + " " + Bind + " asked = port;")]
    [InlineData("address", Make + " " + Bind + " var text = address.ToString(); Console.WriteLine(text);")]
    [InlineData("port", Make + " Log(port); " + Bind, "void Log(int number) => Console.WriteLine(number);")]
    public async Task What_goes_elsewhere_does_not(string parameter, string statements, string members = "") =>
        Assert.False(await MattersAsync(parameter, statements, members));

    [Theory]
    [InlineData("if (given) { s.DualMode = true; } if (given) { " + Bind + " }", true)]
    [InlineData("if (given) { s.DualMode = true; } " + Bind, false)]
    [InlineData("if (!given) { return; } s.DualMode = true; if (given) { " + Bind + " }", true)]
    [InlineData("if (given) { Console.WriteLine(1); } if (given) { Console.WriteLine(2); } " + Bind, false)]
    [InlineData("if (Test()) { given = true; } if (given) { s.DualMode = true; } " + Bind, true)]
    public async Task What_is_asked_matters_if_another_test_or_a_constant_has_to_agree(string statements, bool matters) =>
        Assert.Equal(matters, await MattersAsync("given", Make + statements));

    [Theory]
    [InlineData("if (flags[0]) { s.DualMode = true; } if (flags[1]) { " + Bind + " }", false)]
    [InlineData("if (flags[0]) { s.DualMode = true; } if (flags[0]) { " + Bind + " }", true)]
    public async Task Elements_with_a_number_are_asked_for_apart(string statements, bool matters) =>
        Assert.Equal(matters, await MattersAsync("flags", Make + statements));

    [Theory]
    [InlineData("bool is6 = address.AddressFamily == AddressFamily.InterNetworkV6; if (is6) { s.DualMode = true; } " + Bind, true)]
    [InlineData("bool is6 = host == null; if (is6) { s.DualMode = true; } " + Bind, false)]
    public async Task The_answer_of_the_platform_matters_where_it_decides(string statements, bool matters)
    {
        Body body = await BodyAsync(Make + statements);
        ILocalSymbol flag = body.Graph.Root.NestedRegions.SelectMany(region => region.Locals).Single(local => local.Name == "is6");

        Assert.Equal(matters, SliceOf(body).Matters(flag));
    }

    [Theory]
    [InlineData("void Other(Socket s) => s.Bind(null);", true)]
    [InlineData("void Other(Socket s) => Inner(s); void Inner(Socket s) => s.Close();", true)]
    [InlineData("int port; void Other(Socket s) { port = 1; s.Bind(new IPEndPoint(IPAddress.Any, port)); }", true)]
    [InlineData("void Other(Socket s) => Console.WriteLine(1);", false)]
    public async Task A_body_decides_that_touches_a_socket_or_what_matters(string members, bool decides)
    {
        Body body = await BodyAsync(Make + " Other(s);", members);

        Assert.Equal(decides, SliceOf(body).Decides(body.Named("Other")));
    }

    [Fact]
    public async Task What_is_passed_to_a_method_comes_to_its_override()
    {
        Body body = await Body.OfAsync(
            "void Run(int port) { Maker maker = new Six(); maker.Open(port); }",
            "abstract class Maker { public abstract void Open(int number); } sealed class Six : Maker { public override void Open(int number) { new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp).Bind(new IPEndPoint(IPAddress.Any, number)); } }");

        Assert.True(SliceOf(body).Matters(body.Method.Parameters.Single()));
    }
}
