using System.Text.Json.Serialization;
using Microsoft.CodeAnalysis.Diagnostics;

namespace DualStackAnalyzer.Cost;

/// <summary>What every analyzer of one run over a folder took.</summary>
/// <param name="Name">The folder.</param>
/// <param name="Rules">The dearest first, at the end those that threw. Analyzers that had nothing to do are left out.</param>
internal sealed record PeerCost(string Name, IReadOnlyList<RuleCost> Rules)
{
    /// <summary>The rules that follow values along control flow, by what their documentation says.</summary>
    private static readonly ImmutableHashSet<string> FlowRules =
    [
        "CA1062", "CA1508", "CA2000", "CA2100", "CA2213", "CA2215", "CA2352", "CA3001", "CA3003", "CA5350", "CA5361", "CA5389",
        "IDISP001", "IDISP003", "IDISP004", "IDISP007", "IDISP017", "S2259", "S2583",
    ];

    /// <summary>The analyzers that did their work, which can be compared.</summary>
    [JsonIgnore]
    public IReadOnlyList<RuleCost> Compared => [.. Rules.Where(it => !it.Threw)];

    public int Rank => 1 + Rules.TakeWhile(it => !it.IsOurs).Count();

    public static async Task<PeerCost> OfAsync(string folder, int runs)
    {
        string name = FolderCost.NameOf(folder);
        IReadOnlyList<Peer> peers = [new Peer("DualStackAnalyzer", [new DualStackSocketAnalyzer()]), .. Peer.All()];
        CSharpCompilation compilation = Enabling(LooseCompiler.CompileAll(folder), peers[1]);
        ImmutableArray<DiagnosticAnalyzer> analyzers = [.. peers.SelectMany(it => it.Analyzers)];
        var times = analyzers.ToDictionary(it => it, _ => new List<double>());
        var thrown = new Dictionary<DiagnosticAnalyzer, IReadOnlyList<string>>();
        for (int run = 0; run <= runs; run++)
        {
            Progress.Show($"{name} with {analyzers.Length} analyzers: {(run == 0 ? "warming up" : $"run {run} of {runs}")}");
            AnalyzerRun analyzed = await AnalyzerRun.OfAsync(compilation, analyzers);
            foreach (IGrouping<DiagnosticAnalyzer, Exception> failures in analyzed.Failures)
            {
                thrown[failures.Key] = [.. failures.GroupBy(NameOf).Select(it => $"{it.Key} ({it.Count():N0})").Order(StringComparer.Ordinal)];
            }

            foreach (DiagnosticAnalyzer analyzer in analyzers.Where(_ => run > 0))
            {
                times[analyzer].Add((await analyzed.TimeOfAsync(analyzer)).TotalMilliseconds);
            }
        }

        IEnumerable<RuleCost> costs =
            from peer in peers
            from analyzer in peer.Analyzers
            select Of(peer, analyzer, Median.Of(times[analyzer])) with { Thrown = thrown.GetValueOrDefault(analyzer, []) };
        return new PeerCost(name, [.. costs.Where(it => it.Time > 0 || it.Threw).OrderBy(it => it.Threw).ThenByDescending(it => it.Time)]);
    }

    /// <summary>The name of what was thrown first.</summary>
    private static string NameOf(Exception exception) => exception.GetBaseException().GetType().Name;

    /// <summary>The SDK has its flow rules switched off; the other packages stay as they are published.</summary>
    private static CSharpCompilation Enabling(CSharpCompilation compilation, Peer sdk) => compilation.WithOptions(
        compilation.Options.WithSyntaxTreeOptionsProvider(new NoTreeOptions()).WithSpecificDiagnosticOptions(sdk.Analyzers
            .SelectMany(it => it.SupportedDiagnostics).Select(it => it.Id).Distinct()
            .Select(id => KeyValuePair.Create(id, ReportDiagnostic.Warn))));

    private static RuleCost Of(Peer peer, DiagnosticAnalyzer analyzer, double time)
    {
        string[] ids = [.. analyzer.SupportedDiagnostics.Select(it => it.Id).Distinct().Order(StringComparer.Ordinal)];
        bool isOurs = analyzer is DualStackSocketAnalyzer;
        return new RuleCost(
            peer.Name, analyzer.GetType().Name, ids.Length <= 3 ? string.Join(", ", ids) : $"{ids[0]} to {ids[^1]}, {ids.Length} rules",
            time, isOurs || ids.Any(FlowRules.Contains), isOurs);
    }
}
