using System.Collections.Concurrent;
using DualStackAnalyzer.Tests.Fixes;

namespace DualStackAnalyzer.Tests.Marked;

/// <summary>
/// An editor gives the compiler a referenced project as source, a build as metadata: what is reported may not differ.
/// So a method of another assembly is unseen code, whatever the reference is made of.
/// </summary>
public sealed class EditorAndBuildTests
{
    [Fact]
    public async Task Marked_programs_whose_helpers_are_in_another_project_are_reported_alike() =>
        await AssertAlikeAsync(MarkedPrograms.All.Where(program => program.Targets.Contains(Target.Net100)).Select(program => (program.Name, program.Text)), least: 150);

    [Fact]
    public async Task Samples_whose_helpers_are_in_another_project_are_reported_alike() =>
        await AssertAlikeAsync(Samples.All.Select(sample => (sample.Place, sample.Text)), least: 30);

    [Theory]
    [InlineData("public static void Dual(Socket socket) { socket.DualMode = true; }", "Library.Dual(s);")]
    [InlineData("public static void Look(Socket socket) { }", "Library.Look(s);")]
    [InlineData("public static void Dual(this Socket socket) { socket.DualMode = true; }", "s.Dual();")]
    [InlineData("public static void Take(Socket[] sockets) { }", "Library.Take(new[] { s });")]
    public async Task What_is_given_to_another_project_may_be_configured_there(string method, string call) =>
        await AssertSilentAsync($$"""
            public static class Library { {{method}} }
            class Server
            {
                void Start()
                {
                    var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
                    {{call}}
                    s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
                }
            }
            """);

    [Fact]
    public async Task What_is_kept_from_another_project_is_reported()
    {
        TwoProjects projects = Assert.Single(await TwoProjects.OfAsync(
            """
            public static class Library { public static void Log(string text) { } }
            class Server
            {
                void Start()
                {
                    var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
                    Library.Log("bind");
                    s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
                }
            }
            """,
            Target.Net100));

        Assert.Contains("DSA1001", Assert.Single(await projects.InBuildAsync()), System.StringComparison.Ordinal);
        Assert.Contains("DSA1001", Assert.Single(await projects.InEditorAsync()), System.StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("System.Acme")]
    [InlineData("System.Net.Sockets.Acme")]
    [InlineData("netstandard")]
    public async Task An_assembly_is_not_the_platform_because_of_its_name(string library) =>
        await AssertSilentAsync(
            """
            public static class Library { public static void Dual(Socket socket) { socket.DualMode = true; } }
            class Server
            {
                void Start()
                {
                    var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
                    Library.Dual(s);
                    s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
                }
            }
            """,
            library);

    [Theory]
    [InlineData("{ socket.DualMode = true; }", 0)]
    [InlineData("{ }", 1)]
    public async Task A_project_that_is_named_like_the_platform_is_followed(string body, int reports)
    {
        var program = new MarkedProgram("own", $$"""
            class Server
            {
                static void Configure(Socket socket) {{body}}
                void Start()
                {
                    var s = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
                    Configure(s);
                    s.Bind(new IPEndPoint(IPAddress.IPv6Any, 80));
                }
            }
            """);

        Assert.Equal(reports, (await Findings.InAsync((await program.CompileAsync(Target.Net100)).WithAssemblyName("System.Acme"))).Length);
    }

    private static async Task AssertSilentAsync(string source, string library = "Library")
    {
        TwoProjects projects = Assert.Single(await TwoProjects.OfAsync(source, Target.Net100, library));

        Assert.Empty(await projects.InBuildAsync());
        Assert.Empty(await projects.InEditorAsync());
    }

    private static async Task AssertAlikeAsync(IEnumerable<(string Name, string Text)> sources, int least)
    {
        var different = new ConcurrentBag<string>();
        var compared = new ConcurrentBag<string>();
        await Parallel.ForEachAsync(sources, TestContext.Current.CancellationToken, async (source, _) =>
        {
            foreach (TwoProjects projects in await TwoProjects.OfAsync(source.Text, Target.Net100))
            {
                compared.Add(source.Name);
                (ImmutableArray<string> build, ImmutableArray<string> editor) = (await projects.InBuildAsync(), await projects.InEditorAsync());
                if (!build.SequenceEqual(editor))
                {
                    different.Add($"{source.Name} with {projects} in a library\n  build: {string.Join("\n  ", build)}\n  editor: {string.Join("\n  ", editor)}");
                }
            }
        });

        Assert.True(different.IsEmpty, string.Join("\n\n", different.Order(System.StringComparer.Ordinal)));
        Assert.True(compared.Count >= least, $"only {compared.Count} solutions were compared");
    }
}
