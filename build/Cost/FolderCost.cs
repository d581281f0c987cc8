using DualStackAnalyzer.Compilations;
using DualStackAnalyzer.Rules;
using Microsoft.CodeAnalysis.CSharp;

namespace DualStackAnalyzer.Cost;

/// <summary>What the analyzer takes on one folder beside what the compiler takes to bind and diagnose it. Times are milliseconds.</summary>
/// <param name="Name">The folder.</param>
/// <param name="Files">The C# files in it.</param>
/// <param name="Lines">Their lines.</param>
/// <param name="Compiler">CPU time of the compiler.</param>
/// <param name="Telemetry">Execution time of the analyzer, as the compiler measures it.</param>
/// <param name="Actions">CPU time of the analyzer's actions: the same on a machine that does nothing else, and nearer to it on one that does.</param>
/// <param name="Findings">What was reported.</param>
/// <param name="Dearest">The ten dearest types.</param>
internal sealed record FolderCost(
    string Name, int Files, int Lines, double Compiler, double Telemetry, double Actions, int Findings, IReadOnlyList<TypeCost> Dearest)
{
    public double TelemetryPercent => 100 * Telemetry / Compiler;

    public double ActionsPercent => 100 * Actions / Compiler;

    /// <summary>Medians of some runs, after one that is not counted.</summary>
    public static async Task<FolderCost> OfAsync(string folder, int runs)
    {
        string name = NameOf(folder);
        Progress.Show($"{name}: parsing");
        CSharpCompilation compilation = LooseCompiler.CompileAll(folder);
        var analyzer = new DualStackSocketAnalyzer();
        var compiler = new List<double>();
        var telemetry = new List<double>();
        var actions = new List<double>();
        var types = new Dictionary<string, List<double>>();
        var findings = 0;
        for (int run = 0; run <= runs; run++)
        {
            Progress.Show($"{name}: {(run == 0 ? "warming up" : $"run {run} of {runs}")}, compiler");
            TimeSpan compile = CpuTime.Of(() => compilation.Clone().GetDiagnostics());
            Progress.Show($"{name}: {(run == 0 ? "warming up" : $"run {run} of {runs}")}, analyzer");
            AnalyzerRun analyzed = await AnalyzerRun.OfAsync(compilation, [analyzer]);
            findings = analyzed.Findings.Length;
            if (run > 0)
            {
                compiler.Add(compile.TotalMilliseconds);
                telemetry.Add((await analyzed.TimeOfAsync(analyzer)).TotalMilliseconds);
                Progress.Show($"{name}: run {run} of {runs}, type by type");
                actions.Add(await AddTypesAsync(compilation, types));
            }
        }

        return new FolderCost(
            name,
            compilation.SyntaxTrees.Count(tree => File.Exists(tree.FilePath)),
            compilation.SyntaxTrees.Sum(tree => tree.GetText().Lines.Count),
            Median.Of(compiler),
            Median.Of(telemetry),
            Median.Of(actions),
            findings,
            [.. types.Select(it => new TypeCost(it.Key, Median.Of(it.Value))).OrderByDescending(it => it.Time).Take(10)]);
    }

    public static string NameOf(string folder) => Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder)));

    /// <returns>Milliseconds of all types together.</returns>
    private static async Task<double> AddTypesAsync(CSharpCompilation compilation, Dictionary<string, List<double>> types)
    {
        var meter = new Meter();
        await AnalyzerRun.OfAsync(compilation, [new MeteredAnalyzer(new DualStackSocketAnalyzer(), meter)]);
        foreach (Reading reading in meter.Readings)
        {
            if (!types.TryGetValue(reading.Name, out List<double>? times))
            {
                types[reading.Name] = times = [];
            }

            times.Add(reading.Time.TotalMilliseconds);
        }

        return meter.Total.TotalMilliseconds;
    }
}
