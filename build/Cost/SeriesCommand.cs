using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using DualStackAnalyzer.Growth;
using DualStackAnalyzer.Workbench;

namespace DualStackAnalyzer.Cost;

/// <summary>Measures the generated series, each in a process of its own: one that cannot be stopped or dies takes no other with it.</summary>
internal static class SeriesCommand
{
    public const string Child = "--one-series";

    /// <param name="names">Parts of the names of the series to run; all where there are none.</param>
    public static async Task<IReadOnlyList<SeriesCost>> RunAsync(IReadOnlyList<string> names)
    {
        var costs = new List<SeriesCost>();
        foreach (GrowthSeries series in GrowthSeries.All.Where(it => names.Count == 0 || names.Any(it.Name.Contains)))
        {
            Progress.Show(series.Name);
            costs.Add(await RunAsync(series));
            Write(costs[^1]);
        }

        return costs;
    }

    private static async Task<SeriesCost> RunAsync(GrowthSeries series)
    {
        var points = new List<SeriesPoint>();
        string? stop = null;
        DotnetResult result = await new Dotnet(Repository.Root).RunAsync(
            ["exec", typeof(SeriesCommand).Assembly.Location, Child, series.Name],
            line =>
            {
                if (line.StartsWith('{'))
                {
                    points.Add(JsonSerializer.Deserialize<SeriesPoint>(line)!);
                    Progress.Show($"{series.Name}: {points[^1].Size}");
                }
                else if (line.StartsWith('"'))
                {
                    stop = JsonSerializer.Deserialize<string>(line);
                }
            });
        return new SeriesCost(series.Name, points, result.Succeeded ? stop : $"died: {LastWords(result.Output)}");
    }

    private static string LastWords(string output) => output.Split('\n').FirstOrDefault(line => line.Length > 0 && line[0] is not ('{' or '"')) ?? "without a word";

    private static void Write(SeriesCost cost)
    {
        Console.WriteLine(cost.Name);
        for (int i = 0; i < cost.Points.Count; i++)
        {
            SeriesPoint point = cost.Points[i];
            Console.WriteLine(
                $"{point.Size,8:N0} {point.Time,12:N2} ms x{cost.TimeGrowth(i),-6:0.00} {point.Bytes,16:N0} bytes x{cost.BytesGrowth(i),-6:0.00} {point.Findings,6:N0} of {point.Expected:N0} findings");
        }

        if (cost.Stop is { } stop)
        {
            Console.WriteLine($"         {stop}");
        }
    }
}
