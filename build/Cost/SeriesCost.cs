using System.Text.Json;

namespace DualStackAnalyzer.Cost;

/// <summary>What the sizes of one series take.</summary>
/// <param name="Name">What grows.</param>
/// <param name="Points">One for each size that came to its end.</param>
/// <param name="Stop">Why the sizes after those were not run; null where all were.</param>
internal sealed record SeriesCost(string Name, IReadOnlyList<SeriesPoint> Points, string? Stop)
{
    /// <summary>By how much the time of a point is more than of the one before, for twice the size.</summary>
    public double? TimeGrowth(int point) => Growth(point, it => it.Time);

    public double? BytesGrowth(int point) => Growth(point, it => it.Bytes);

    /// <summary>The worst of the growths of a doubling. Below a millisecond the clock decides, not the analyzer.</summary>
    public double? WorstTimeGrowth => Enumerable.Range(0, Points.Count).Where(it => Points[it].Time >= 1).Max(TimeGrowth);

    public double? WorstBytesGrowth => Enumerable.Range(0, Points.Count).Max(BytesGrowth);

    /// <summary>Runs the series in a process of its own: one that cannot be stopped or dies takes no other with it.</summary>
    public static async Task<SeriesCost> MeasureAsync(GrowthSeries series)
    {
        Progress.Show(series.Name);
        var points = new List<SeriesPoint>();
        string? stop = null;
        DotnetResult result = await new Dotnet(Repository.Root).RunAsync(
            ["exec", typeof(SeriesCost).Assembly.Location, SeriesRun.Child, series.Name],
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

    /// <summary>The last step of a series is less than a doubling; its growth is brought to one.</summary>
    private double? Growth(int point, Func<SeriesPoint, double> quantity) => point == 0
        ? null
        : Math.Pow(quantity(Points[point]) / quantity(Points[point - 1]), 1 / Math.Log2((double)Points[point].Size / Points[point - 1].Size));
}
