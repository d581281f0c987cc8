using Microsoft.CodeAnalysis.Testing;

namespace DualStackAnalyzer.Tests.Configuration;

/// <summary>Sources with an <c>.editorconfig</c> at the root, and a library that is another assembly.</summary>
internal static class ConfiguredTest
{
    /// <summary>A company's wrappers of sockets, of which a build sees only the metadata.</summary>
    private const string Library = """
        using System.Net;
        using System.Net.Sockets;
        namespace Company
        {
            public static class Net
            {
                public static void Configure(this Socket socket) { }
                public static void Configure(Socket socket, bool isDual) { }
                public static void Attach(Socket socket, IPEndPoint at) { }
                public static void Attach(TcpListener listener) { }
                public static void Log(Socket socket) { }
            }

            public class Opener
            {
                public virtual void Attach(string name, Socket socket, EndPoint at) { }
            }
        }
        """;

    /// <param name="settings">Lines below <c>[*.cs]</c>.</param>
    /// <param name="source">The source, marked.</param>
    /// <param name="target">What it is compiled for.</param>
    /// <param name="expected">Diagnostics that are not marked.</param>
    public static Task ReportsAsync(string settings, string source, Target target = Target.Net100, params DiagnosticResult[] expected) =>
        ReportsInFilesAsync($"root = true\n[*.cs]\n{settings}\n", [source], target, expected);

    /// <param name="config">The whole .editorconfig.</param>
    /// <param name="sources">The sources, marked: <c>/0/Test0.cs</c> and so on.</param>
    /// <param name="target">What they are compiled for.</param>
    /// <param name="expected">Diagnostics that are not marked.</param>
    public static Task ReportsInFilesAsync(string config, string[] sources, Target target = Target.Net100, params DiagnosticResult[] expected)
    {
        var test = new SocketAnalyzerTest(target, sources);
        test.TestState.AnalyzerConfigFiles.Add(("/.editorconfig", config));
        test.TestState.AdditionalProjects["Company"].Sources.Add(Library);
        test.TestState.AdditionalProjectReferences.Add("Company");
        test.ExpectedDiagnostics.AddRange(expected);
        return test.RunAsync(CancellationToken.None);
    }
}
