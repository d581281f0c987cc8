using System;
using System.Collections.Generic;
using System.Linq;

namespace DualStackAnalyzer.Cost;

/// <summary>What the sizes of one series take.</summary>
/// <param name="Name">What grows.</param>
/// <param name="Points">One for each size that came to its end.</param>
/// <param name="Stop">Why the sizes after those were not run; null where all were.</param>
internal sealed record SeriesCost(string Name, IReadOnlyList<SeriesPoint> Points, string? Stop)
{
    public bool HasLostFindings => Points.Any(it => it.Findings != it.Expected);

    /// <summary>By how much the time of a point is more than of the one before, for twice the size.</summary>
    public double? TimeGrowth(int point) => Growth(point, it => it.Time);

    public double? BytesGrowth(int point) => Growth(point, it => it.Bytes);

    /// <summary>The worst of the growths of a doubling. Below a millisecond the clock decides, not the analyzer.</summary>
    public double? WorstTimeGrowth => Enumerable.Range(0, Points.Count).Where(it => Points[it].Time >= 1).Max(TimeGrowth);

    public double? WorstBytesGrowth => Enumerable.Range(0, Points.Count).Max(BytesGrowth);

    /// <summary>The last step of a series is less than a doubling; its growth is brought to one.</summary>
    private double? Growth(int point, Func<SeriesPoint, double> quantity) => point == 0
        ? null
        : Math.Pow(quantity(Points[point]) / quantity(Points[point - 1]), 1 / Math.Log2((double)Points[point].Size / Points[point - 1].Size));
}
