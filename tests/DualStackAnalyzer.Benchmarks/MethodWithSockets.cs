using System.Text;

namespace DualStackAnalyzer.Benchmarks;

/// <summary>
/// What a method with sockets takes: 100 statements, with one socket among them, and with ten that are each
/// created, guarded, chosen, bound and caught.
/// To reach: under 5 ms a method, beyond what an analyzer that does nothing takes.
/// </summary>
[MemoryDiagnoser]
public class MethodWithSockets
{
    private const int Methods = 50;

    private Analysis _analysis = null!;

    [Params(1, 10)]
    public int Sockets { get; set; }

    [GlobalSetup]
    public void Compile() => _analysis = new Analysis(Source(Sockets)).Checked();

    [Benchmark(Baseline = true, OperationsPerInvoke = Methods)]
    public Task<int> Nothing() => _analysis.RunAsync(new NothingAnalyzer());

    [Benchmark(OperationsPerInvoke = Methods)]
    public Task<int> DualStackAnalyzer() => _analysis.RunAsync(new DualStackSocketAnalyzer());

    /// <summary>Ten statements a block, ten blocks a method; each method in a type of its own.</summary>
    private static string Source(int sockets)
    {
        var text = new StringBuilder("using System;\nusing System.Net;\nusing System.Net.Sockets;\n");
        for (int method = 0; method < Methods; method++)
        {
            text.Append($"public static class Server{method}\n{{\n");
            text.Append("    public static void Open(IPAddress address, int port, bool dual)\n    {\n");
            text.AppendJoin("", Enumerable.Range(0, 10).Select(i => i < sockets ? Block(i) : PlainBlock(i)));
            text.Append("    }\n}\n");
        }

        return text.ToString();
    }

    private static string Block(int i) => $$"""
                var endpoint{{i}} = new IPEndPoint(address, port + {{i}});
                var socket{{i}} = new Socket(endpoint{{i}}.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
                if (dual && socket{{i}}.AddressFamily == AddressFamily.InterNetworkV6)
                {
                    socket{{i}}.DualMode = true;
                }

                try
                {
                    socket{{i}}.Bind(endpoint{{i}});
                    socket{{i}}.Listen(10);
                }
                catch (SocketException problem)
                {
                    Console.WriteLine(problem.Message);
                    socket{{i}}.Dispose();
                }

        """;

    private static string PlainBlock(int i) => $$"""
                int count{{i}} = port + {{i}};
                if (dual && count{{i}} > 10)
                {
                    count{{i}} -= 10;
                }

                for (int k = 0; k < count{{i}}; k++)
                {
                    Console.WriteLine(k);
                    Console.WriteLine(address);
                    Console.WriteLine(dual ? "dual" : "single");
                }

                string text{{i}} = address.ToString() + count{{i}};
                Console.WriteLine(text{{i}});
                count{{i}} = text{{i}}.Length;

        """;
}
