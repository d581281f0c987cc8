namespace DualStackAnalyzer.Cost;

/// <summary>What the analyzer takes on one folder beside what the compiler takes to bind and diagnose it. Times are milliseconds.</summary>
/// <param name="Name">The folder.</param>
/// <param name="Files">The C# files in it.</param>
/// <param name="Lines">Their lines.</param>
/// <param name="Compiler">CPU time of the compiler.</param>
/// <param name="Telemetry">Execution time of the analyzer, as the compiler measures it.</param>
/// <param name="Cpu">CPU time of a run with the analyzer, less that of one with an analyzer that does nothing: garbage collections count, other work on the machine does not.</param>
/// <param name="Findings">What was reported.</param>
/// <param name="Dearest">The ten dearest types.</param>
internal sealed record FolderCost(
    string Name, int Files, int Lines, double Compiler, double Telemetry, double Cpu, int Findings, IReadOnlyList<TypeCost> Dearest)
{
    public double TelemetryPercent => 100 * Telemetry / Compiler;

    public double CpuPercent => 100 * Cpu / Compiler;

    /// <summary>Medians of some runs, after one that is not counted.</summary>
    public static async Task<FolderCost> OfAsync(string folder, int runs)
    {
        string name = NameOf(folder);
        Progress.Show($"{name}: parsing");
        CSharpCompilation compilation = LooseCompiler.CompileAll(folder);
        var compiler = new List<double>();
        var telemetry = new List<double>();
        var cpu = new List<double>();
        var types = new Dictionary<string, List<double>>();
        var findings = 0;
        for (int run = 0; run <= runs; run++)
        {
            Progress.Show($"{name}: {(run == 0 ? "warming up" : $"run {run} of {runs}")}, compiler");
            TimeSpan compile = CpuTime.Of(() => compilation.Clone().GetDiagnostics());
            Progress.Show($"{name}: {(run == 0 ? "warming up" : $"run {run} of {runs}")}, analyzer");
            TimeSpan nothing = (await CpuTime.OfAsync(() => AnalyzerRun.OfAsync(compilation, [new NothingAnalyzer()]))).Cpu;
            var meter = new Meter();
            var analyzer = new DualStackSocketAnalyzer { Runner = meter.Run };
            (AnalyzerRun analyzed, TimeSpan all) = await CpuTime.OfAsync(() => AnalyzerRun.OfAsync(compilation, [analyzer]));
            findings = analyzed.Findings.Length;
            if (run > 0)
            {
                compiler.Add(compile.TotalMilliseconds);
                telemetry.Add((await analyzed.TimeOfAsync(analyzer)).TotalMilliseconds);
                cpu.Add((all - nothing).TotalMilliseconds);
                Add(meter, types);
            }
        }

        return new FolderCost(
            name,
            compilation.SyntaxTrees.Count(tree => File.Exists(tree.FilePath)),
            compilation.SyntaxTrees.Sum(tree => tree.GetText().Lines.Count),
            Median.Of(compiler),
            Median.Of(telemetry),
            Median.Of(cpu),
            findings,
            [.. types.Select(it => new TypeCost(it.Key, Median.Of(it.Value))).OrderByDescending(it => it.Time).Take(10)]);
    }

    public static string NameOf(string folder) => Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder)));

    private static void Add(Meter meter, Dictionary<string, List<double>> types)
    {
        foreach (Reading reading in meter.Readings)
        {
            if (!types.TryGetValue(reading.Name, out List<double>? times))
            {
                types[reading.Name] = times = [];
            }

            times.Add(reading.Time.TotalMilliseconds);
        }
    }
}
