using System.Diagnostics;
using System.Text;

namespace DualStackAnalyzer.PackageTests;

/// <summary>Sources that hurt: a compiler that hosts the analyzer must not notice.</summary>
public sealed class HostileSourceTests(PackageFixture fixture)
{
    [Fact]
    public async Task Broken_source_gets_the_compilers_errors_and_none_of_ours()
    {
        TrialProject project = fixture.Project("broken");
        project.Write("Broken.cs", """
            using System.Net.Sockets;
            class Broken
            {
                void M()
                {
                    var socket = new Socket(AddressFamily.InterNetworkV6,
                    socket.Bind(
            """);

        TrialBuild build = (await TrialBuild.RunAsync(project)).Failed();

        Assert.Contains(build.Diagnostics, it => it.Id.StartsWith("CS", System.StringComparison.Ordinal));
        Assert.Empty(build.OfPackage);
    }

    [Fact]
    public async Task Twenty_thousand_lines_finish_and_are_read_to_the_end()
    {
        TrialProject project = fixture.Project("huge");
        project.Write("Huge.cs", Huge(lines: 20_000));

        var clock = Stopwatch.StartNew();
        TrialBuild build = (await TrialBuild.RunAsync(project)).Succeeded();

        Assert.Equal("DSA1001", build.Diagnostics.Last(it => it.Id.StartsWith("DSA", System.StringComparison.Ordinal)).Id);
        Assert.True(clock.Elapsed.TotalMinutes < 2, $"took {clock.Elapsed}");
    }

    /// <summary>Methods without sockets, then one long method with a socket in the last file of lines.</summary>
    private static string Huge(int lines)
    {
        var text = new StringBuilder("using System.Net;\nusing System.Net.Sockets;\npublic static class Huge\n{\n");
        for (int i = 0; i < lines / 5; i++)
        {
            text.Append($"    public static int M{i}(int x)\n    {{\n        if (x > {i}) {{ x -= {i}; }}\n        return x;\n    }}\n");
        }

        text.Append("    public static void Open(int port)\n    {\n");
        text.Append("        var socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);\n");
        text.Append("        socket.Bind(new IPEndPoint(IPAddress.IPv6Any, port));\n    }\n}\n");
        return text.ToString();
    }
}
