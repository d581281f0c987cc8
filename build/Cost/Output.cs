namespace DualStackAnalyzer.Cost;

/// <summary>Results on the console.</summary>
internal static class Output
{
    public static void Write(FolderCost cost)
    {
        Console.WriteLine(
            $"{cost.Name}: {cost.Files:N0} files, {cost.Lines:N0} lines, {cost.Findings:N0} findings; compiler {cost.Compiler:N0} ms CPU, "
            + $"analyzer {cost.Telemetry:N1} ms by telemetry = {cost.TelemetryPercent:N2} %, {cost.Cpu:N1} ms CPU = {cost.CpuPercent:N2} %");
        foreach (TypeCost type in cost.Dearest)
        {
            Console.WriteLine($"{type.Time,12:N1} ms  {type.Name}");
        }
    }

    public static void Write(PeerCost cost)
    {
        Console.WriteLine($"{cost.Name}: ours is {cost.Rank:N0}. of {cost.Compared.Count:N0}");
        foreach (RuleCost rule in cost.Rules.Where(it => it.Threw))
        {
            Console.WriteLine($"{"",5}  {Thrown(cost, rule)}: {rule.Peer}: {rule.Analyzer} ({rule.Rules})");
        }

        foreach ((int place, RuleCost rule) in cost.Compared.Index().Where(it => it.Index < 30 || it.Item.IsOurs || it.Item.IsFlow))
        {
            Console.WriteLine($"{place + 1,5}. {rule.Time,10:N1} ms  {(rule.IsOurs ? "*" : rule.IsFlow ? "flow" : ""),-5} {rule.Peer}: {rule.Analyzer} ({rule.Rules})");
        }
    }

    public static string Thrown(PeerCost cost, RuleCost rule) => $"threw on {cost.Name}: {string.Join(", ", rule.Thrown)}";

    public static void Write(MemoryComparison cost)
    {
        Console.WriteLine($"{cost.Name}: MiB with an analyzer that does nothing, and with ours");
        foreach ((string name, double nothing, double ours) in Rows(cost))
        {
            Console.WriteLine($"    {name,-10} {nothing,10:N0} {ours,10:N0}  {Change(nothing, ours)}");
        }
    }

    public static void Write(SeriesCost cost)
    {
        Console.WriteLine(cost.Name);
        for (int i = 0; i < cost.Points.Count; i++)
        {
            SeriesPoint point = cost.Points[i];
            Console.WriteLine(
                $"{point.Size,8:N0} {point.Time,12:N2} ms {Times(cost.TimeGrowth(i)),-7} {point.Bytes,16:N0} bytes {Times(cost.BytesGrowth(i)),-7} {point.Findings,6:N0} of {point.Expected:N0} findings");
        }

        if (cost.Stop is { } stop)
        {
            Console.WriteLine($"{"",8} {stop}");
        }
    }

    public static void Write(EditorCost cost) => Console.WriteLine(
        $"{cost.Edits:N0} edits: compiler {cost.Compiler:N1} ms; beyond that, median {cost.Median:N1} ms, worst {cost.Worst:N1} ms");

    public static (string Name, double Nothing, double Ours)[] Rows(MemoryComparison cost) =>
    [
        ("peak", cost.Nothing.Peak, cost.Ours.Peak),
        ("allocated", cost.Nothing.Allocated, cost.Ours.Allocated),
        ("live", cost.Nothing.Live, cost.Ours.Live),
    ];

    public static string Change(double nothing, double ours) => $"{100 * (ours / nothing - 1):+0.0;-0.0;0} %";

    public static string Times(double? growth) => growth is { } it ? $"x{it:N2}" : "";
}
