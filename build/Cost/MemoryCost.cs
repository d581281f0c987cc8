using System.Diagnostics;
using System.Text.Json;
using Microsoft.CodeAnalysis.Diagnostics;

namespace DualStackAnalyzer.Cost;

/// <summary>The memory of one process that compiles and analyzes a folder once. Mebibytes.</summary>
/// <param name="Peak">The largest working set.</param>
/// <param name="Allocated">Everything that was ever allocated.</param>
/// <param name="Live">What is still held at the end, by the compilation and by the analyzer.</param>
internal sealed record MemoryCost(double Peak, double Allocated, double Live)
{
    public const string Child = "--one-memory";

    private const double Mebi = 1024 * 1024;
    private const string Ours = "ours";
    private const string Nothing = "nothing";

    /// <summary>Medians of some fresh processes, of an analyzer that does nothing and of ours.</summary>
    public static async Task<MemoryComparison> CompareAsync(string folder, int runs) =>
        new(FolderCost.NameOf(folder), await OfAsync(folder, Nothing, runs), await OfAsync(folder, Ours, runs));

    /// <summary>What the process does.</summary>
    public static async Task MeasureAsync(string analyzer, string folder)
    {
        CSharpCompilation compilation = LooseCompiler.CompileAll(folder);
        CompilationWithAnalyzers driver = compilation.WithAnalyzers([analyzer == Ours ? new DualStackSocketAnalyzer() : new NothingAnalyzer()]);
        IReadOnlyList<Diagnostic> found = await driver.GetAllDiagnosticsAsync(CancellationToken.None);
        double live = GC.GetTotalMemory(forceFullCollection: true);
        GC.KeepAlive(driver);
        GC.KeepAlive(found);
        using var process = Process.GetCurrentProcess();
        Console.WriteLine(JsonSerializer.Serialize(
            new MemoryCost(process.PeakWorkingSet64 / Mebi, GC.GetTotalAllocatedBytes(precise: true) / Mebi, live / Mebi)));
    }

    private static async Task<MemoryCost> OfAsync(string folder, string analyzer, int runs)
    {
        var costs = new List<MemoryCost>();
        for (int run = 1; run <= runs; run++)
        {
            Progress.Show($"memory: {folder}, {analyzer}, process {run} of {runs}");
            DotnetResult result = await new Dotnet(Environment.CurrentDirectory).RunAsync(["exec", typeof(MemoryCost).Assembly.Location, Child, analyzer, folder]);
            costs.Add(JsonSerializer.Deserialize<MemoryCost>(result.OrThrow().Output)!);
        }

        return new MemoryCost(
            Median.Of(costs.Select(it => it.Peak)), Median.Of(costs.Select(it => it.Allocated)), Median.Of(costs.Select(it => it.Live)));
    }
}
