using Microsoft.CodeAnalysis.Text;

namespace DualStackAnalyzer.Tests.Fixes;

/// <summary>What the local is called that a fix introduces, beside another file of the project.</summary>
public sealed class NewLocalTests
{
    private const string Server = """
        partial class Server
        {
            Socket Open(IPEndPoint any) => new(any.AddressFamily, SocketType.Stream, ProtocolType.Tcp);

            void Run(IPEndPoint any) => Open(any).Bind(any);
        }
        """;

    [Fact]
    public Task A_field_in_another_file_takes_the_name() =>
        IsCalledAsync("socket2", beside: "partial class Server { Socket? socket = null; }", OutputKind.DynamicallyLinkedLibrary);

    [Fact]
    public Task A_local_of_top_level_statements_in_another_file_does_not() =>
        IsCalledAsync("socket", beside: "Socket? socket = null; socket?.Close();", OutputKind.ConsoleApplication);

    private static async Task IsCalledAsync(string name, string beside, OutputKind kind)
    {
        Project project = (await FixBench.WithAsync(Server)).Document.Project
            .AddDocument("Beside.cs", SourceText.From(beside), filePath: "Beside.cs").Project;
        project = project.WithCompilationOptions(project.CompilationOptions!.WithOutputKind(kind));
        FixBench bench = FixBench.Of(project.Documents.Single(it => it.Name == "Test.cs"));
        ImmutableArray<Diagnostic> findings = await bench.FindingsAsync();

        string after = await bench.TextAfterAsync((await bench.OffersAsync(Assert.Single(findings)))[0]);

        Assert.Contains($"        return {name};", after, System.StringComparison.Ordinal);
    }
}
