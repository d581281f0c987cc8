namespace DualStackAnalyzer.Cost;

/// <summary>docs/performance.md and the picture beside it, written whole.</summary>
internal sealed class PerformancePage(Measurements measured, string picture)
{
    public static void Write(Measurements measured, string file)
    {
        string picture = Path.ChangeExtension(file, ".svg");
        File.WriteAllText(file, new PerformancePage(measured, Path.GetFileName(picture)).ToString());
        File.WriteAllText(picture, $"{new GrowthPicture(measured.Series)}\n");
    }

    public override string ToString() => string.Join("\n\n", Parts()) + "\n";

    private IEnumerable<string> Parts()
    {
        Machine machine = Machine.This();
        yield return "# Performance";
        yield return "What the analyzer costs. This page is written by a command; do not edit it:";
        yield return """
            ```
            dotnet run -c Release --project build/Cost -- --peers <folder>...
            dotnet run -c Release --project build/Cost -- --memory <folder>
            dotnet run -c Release --project build/Cost -- --series --editor
            dotnet run -c Release --project build/Cost -- --write docs/performance.md
            ```
            """;
        yield return $"""
            Measured on {machine.Processor}, {machine.Cores} cores, {machine.System}, {machine.Runtime}, .NET SDK {machine.Sdk}, compiler {machine.Compiler}. All times are of a warm process.
            """;
        yield return "## Public repositories";
        yield return """
            All C# below a folder is one compilation, against the framework alone. The compiler binds and diagnoses it: CPU time of the process. The analyzer runs over it on one thread: execution time from the compiler's telemetry. Medians of at least three runs after one that is not counted.
            """;
        yield return Folders();
        yield return "The dearest types of all of them. What types share is counted for the first that asks for it.";
        yield return Types();
        yield return "## Growth";
        yield return """
            Generated programs in which one thing grows. Time and allocated bytes are those of the analyzer's actions. The growth is that of the worst doubling, in time only where a size takes a millisecond or more. A run is stopped after 20 s of CPU time.
            """;
        yield return $"![Time against size, for each series]({picture})";
        yield return Series();
        yield return "## Editor";
        yield return Editor();
        yield return "## Memory";
        yield return "A fresh process compiles and analyzes the folder once, with an analyzer that does nothing and with this one. Medians of some processes, in MiB.";
        yield return Memory();
        yield return "## Beside other analyzers";
        yield return """
            All of them in one run over one compilation, on one thread. The rules of the SDK are all switched on, those of the packages are as published. *Flow*: it follows values along control flow. Shown are the dearest ten, the flow rules and this analyzer. One that throws has no place and no time: it has not done its work.
            """;
        yield return measured.Peers.Count > 0 ? string.Join("\n\n", measured.Peers.Select(Peers)) : "Not measured.";
    }

    private string Folders()
    {
        var table = new MarkdownTable("repository", "files", "lines", "compiler, ms", "analyzer, ms", "share", "dearest type, ms");
        foreach (FolderCost cost in measured.Folders)
        {
            table.Row(cost.Name, $"{cost.Files:N0}", $"{cost.Lines:N0}", $"{cost.Compiler:N0}", $"{cost.Telemetry:N1}", $"{cost.TelemetryPercent:N2} %", $"{cost.Dearest.Max(it => it.Time):N1}");
        }

        return table.ToString();
    }

    private string Types()
    {
        var table = new MarkdownTable("type", "repository", "ms");
        foreach (var (folder, type) in measured.Folders.SelectMany(folder => folder.Dearest.Select(type => (folder, type))).OrderByDescending(it => it.type.Time).Take(10))
        {
            table.Row($"`{type.Name}`", folder.Name, $"{type.Time:N1}");
        }

        return table.ToString();
    }

    private string Series()
    {
        var table = new MarkdownTable("what grows", "up to", "ms there", "worst growth, time", "worst growth, bytes", "findings there", "ended early");
        foreach (SeriesCost cost in measured.Series)
        {
            SeriesPoint? last = cost.Points.Count > 0 ? cost.Points[^1] : null;
            table.Row(
                cost.Name, $"{last?.Size:N0}", $"{last?.Time:N1}", Output.Times(cost.WorstTimeGrowth), Output.Times(cost.WorstBytesGrowth),
                $"{last?.Findings:N0} of {last?.Expected:N0}", cost.Stop ?? "");
        }

        return table.ToString();
    }

    private string Editor() => measured.Editor is { } cost
        ? $"One character is typed into a file of {ServerFile.Lines:N0} lines with {ServerFile.Sockets:N0} sockets, at {cost.Edits:N0} places. With an analyzer that does nothing its diagnostics take {cost.Compiler:N1} ms (median). Beyond that this analyzer takes {cost.Median:N1} ms (median), {cost.Worst:N1} ms at the worst place."
        : "Not measured.";

    private string Memory()
    {
        var table = new MarkdownTable("repository", "", "nothing", "this analyzer", "more");
        foreach ((MemoryComparison cost, var row) in measured.Memory.SelectMany(cost => Output.Rows(cost).Select(row => (cost, row))))
        {
            table.Row(cost.Name, row.Name, $"{row.Nothing:N0}", $"{row.Ours:N0}", Output.Change(row.Nothing, row.Ours));
        }

        return table.ToString();
    }

    private static string Peers(PeerCost cost)
    {
        var table = new MarkdownTable("place", "analyzer", "rules", "flow", "ms");
        foreach ((int place, RuleCost rule) in cost.Compared.Index().Where(it => it.Index < 10 || it.Item.IsFlow))
        {
            table.Row($"{place + 1:N0}", rule.IsOurs ? $"**{rule.Peer}**" : NameOf(rule), rule.Rules, rule.IsFlow ? "yes" : "", $"{rule.Time:N1}");
        }

        foreach (RuleCost rule in cost.Rules.Where(it => it.Threw))
        {
            table.Row("", NameOf(rule), rule.Rules, rule.IsFlow ? "yes" : "", Output.Thrown(cost, rule));
        }

        return $"{cost.Name}: {cost.Compared.Count:N0} analyzers had something to do; the median took {Median.Of(cost.Compared.Select(it => it.Time)):N1} ms.\n\n{table}";

        static string NameOf(RuleCost rule) => $"{rule.Peer}: {rule.Analyzer}";
    }
}
