using DualStackAnalyzer.Gate;
using DualStackAnalyzer.Growth;
using DualStackAnalyzer.Sockets.Api;
using DualStackAnalyzer.Sockets.Evaluation;

namespace DualStackAnalyzer.Tests.Growth;

/// <summary>
/// Holds the growth of the work, from small programs to large ones. Evaluated operations are counted, since their number is the same
/// on every machine; times are on docs/performance.md.
/// </summary>
public sealed class GrowthGuardTests
{
    /// <summary>What a doubling may take, as often as the size doubles.</summary>
    private const double Doubling = 2.3;

    private const int Small = 8;
    private const int Large = 256;

    public static TheoryData<string> Series => [.. GrowthSeries.All.Select(series => series.Name)];

    [Theory]
    [MemberData(nameof(Series))]
    public async Task Twice_the_size_takes_little_more_than_twice_the_operations(string name)
    {
        var series = GrowthSeries.All.Single(it => it.Name == name);
        int small = series.Sizes.First(size => size >= Small);
        int large = series.Sizes.Last(size => size <= Large);
        double doublings = Math.Log2((double)large / small);

        Assert.InRange(await EvaluatedAsync(series.Source(large)), 1, Math.Pow(Doubling, doublings) * await EvaluatedAsync(series.Source(small)));
    }

    [Theory]
    [MemberData(nameof(Series))]
    public async Task Nothing_is_lost_up_to_the_end(string name)
    {
        var series = GrowthSeries.All.Single(it => it.Name == name);
        int large = series.Sizes[^1];

        var findings = await Findings.InAsync(series.Source(large));

        Assert.Equal(series.Findings(large), findings.Count(finding => finding.Id == "DSA1001"));
    }

    /// <summary>A variable that a lambda mentions is never dead, but it ends with its method: callers do not carry it on.</summary>
    [Fact]
    public async Task A_variable_that_a_lambda_of_a_helper_mentions_costs_its_callers_nothing()
    {
        double plain = await EvaluatedAsync(BehindProbe("Console.WriteLine(probe.Ttl);"));

        Assert.InRange(await EvaluatedAsync(BehindProbe("Action write = () => Console.WriteLine(probe.Ttl); write();")), plain, 1.1 * plain);
    }

    private static string BehindProbe(string use) => $$"""
        using System; using System.Net; using System.Net.Sockets;
        class Server
        {
            static void Probe()
            {
                var probe = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
                try
                {
                    probe.Bind(new IPEndPoint(IPAddress.IPv6Any, 0));
                    {{use}}
                }
                finally
                {
                    probe.Close();
                }
            }

            public void Start()
            {
                try
                {
                    Probe();
                }
                catch (SocketException)
                {
                }

                {{string.Concat(Enumerable.Range(0, 30).Select(i => $"var socket{i} = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp); socket{i}.Bind(new IPEndPoint(IPAddress.IPv6Any, {i})); "))}}
            }
        }
        """;

    private static async Task<double> EvaluatedAsync(string program)
    {
        var compilation = CSharpCompilation.Create(
            "Program",
            [CSharpSyntaxTree.ParseText(program)],
            await Findings.ReferencesAsync(Target.Net100),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        SocketApi api = SocketApi.Of(compilation)!;
        var words = new ProjectWords(compilation, FileWords.Of);
        var run = new AnalysisRun(api, new(api), new(compilation, words), compilation.GetTypeByMetadataName("Server")!, CancellationToken.None);
        TypeAnalysis.Run(run);
        return run.Spent;
    }
}
