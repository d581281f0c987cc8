using Microsoft.CodeAnalysis.Diagnostics;

namespace DualStackAnalyzer.Tests.Growth;

/// <summary>What a host keeps of a compilation that was analyzed. Alone, since the memory of the whole process is read.</summary>
[CollectionDefinition(nameof(KeptMemoryTests), DisableParallelization = true)]
[Collection(nameof(KeptMemoryTests))]
public sealed class KeptMemoryTests
{
    private const int Types = 300;

    /// <summary>What threads of the compiler hold on to until they are used again is no more than noise: the least of some times counts.</summary>
    private const int Times = 6;

    [Fact]
    public async Task A_compilation_that_was_analyzed_keeps_no_more_than_its_diagnostics()
    {
        ImmutableArray<MetadataReference> references = await Findings.ReferencesAsync(Target.Net100);
        long nothing = long.MaxValue;
        long ours = long.MaxValue;
        for (int time = 0; time < Times; time++)
        {
            nothing = Math.Min(nothing, (await KeptAsync(new() { Runner = static (_, _) => { } }, references)).Bytes);
            (long bytes, int found) = await KeptAsync(new(), references);
            ours = Math.Min(ours, bytes);
            Assert.Equal(Types, found);
        }

        // Graphs, operations and models of as many types are more than 5 KiB each.
        Assert.InRange(ours - nothing, long.MinValue, Types * 5 * 1024);
    }

    /// <summary>The bytes that are held with a compilation and its driver, and how much was found.</summary>
    private static async Task<(long Bytes, int Found)> KeptAsync(DualStackSocketAnalyzer analyzer, IEnumerable<MetadataReference> references)
    {
        CSharpCompilation compilation = CSharpCompilation.Create(
            "Sample", [CSharpSyntaxTree.ParseText(Source, SourceShape.ParseOptions)], references, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        CompilationWithAnalyzers driver = compilation.WithAnalyzers([analyzer]);
        ImmutableArray<Diagnostic> found = await driver.GetAnalyzerDiagnosticsAsync(CancellationToken.None);
        long bytes = GC.GetTotalMemory(forceFullCollection: true);
        GC.KeepAlive(driver);
        return (bytes, found.Length);
    }

    private static string Source => "using System.Net; using System.Net.Sockets;" + string.Concat(Enumerable.Range(0, Types).Select(i => $$"""

        public class Server{{i}}
        {
            private readonly Socket _socket = new(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);

            public void Start(int port)
            {
                if (port > 0)
                {
                    _socket.Bind(new IPEndPoint(IPAddress.IPv6Any, port));
                    _socket.Listen();
                }
            }
        }
        """));
}
