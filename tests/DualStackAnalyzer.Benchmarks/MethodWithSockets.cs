using System.Linq;
using System.Text;
using System.Threading.Tasks;
using BenchmarkDotNet.Attributes;
using DualStackAnalyzer.Rules;

namespace DualStackAnalyzer.Benchmarks;

/// <summary>
/// What a method with sockets takes: 100 statements that create, guard, choose, bind and catch.
/// To reach: under 5 ms a method, beyond what an analyzer that does nothing takes.
/// </summary>
[MemoryDiagnoser]
public class MethodWithSockets
{
    private const int Methods = 50;

    private readonly Analysis _analysis = new Analysis(Source()).Checked();

    [Benchmark(Baseline = true, OperationsPerInvoke = Methods)]
    public Task<int> Nothing() => _analysis.RunAsync(new NothingAnalyzer());

    [Benchmark(OperationsPerInvoke = Methods)]
    public Task<int> DualStackAnalyzer() => _analysis.RunAsync(new DualStackSocketAnalyzer());

    /// <summary>Ten statements a block, ten blocks a method; each method in a type of its own.</summary>
    private static string Source()
    {
        var text = new StringBuilder("using System;\nusing System.Net;\nusing System.Net.Sockets;\n");
        for (int method = 0; method < Methods; method++)
        {
            text.Append($"public static class Server{method}\n{{\n");
            text.Append("    public static void Open(IPAddress address, int port, bool dual)\n    {\n");
            text.AppendJoin("", Enumerable.Range(0, 10).Select(Block));
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
}
