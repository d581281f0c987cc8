namespace DualStackAnalyzer.Cost;

/// <summary>A panel for each series: time against size, both axes logarithmic, so that what is proportional is a line of slope one.</summary>
internal sealed class GrowthPicture(IReadOnlyList<SeriesCost> series)
{
    private const int Columns = 3;
    private const int Margin = 24;
    private const int PanelWidth = 330;
    private const int PanelHeight = 200;
    private const int Gap = 14;
    private const int Top = 92;
    private const int Width = (2 * Margin) + (Columns * (PanelWidth + Gap)) - Gap;

    /// <summary>The growth of a doubling that a proportional cost may show; above it something is repeated.</summary>
    private const double Bound = 2.3;

    private static readonly TextStyle Quiet = new(12, "#5b6776");

    private readonly int _height = Top + ((series.Count + Columns - 1) / Columns * (PanelHeight + Gap)) + Margin;

    public override string ToString()
    {
        var canvas = new Canvas(
            Width, _height, "Time against size", "For each growing program, the time of the analyzer against its size. The table of the page has the numbers.");
        canvas.Box(0.5, 0.5, Width - 1, _height - 1, "#ffffff", "#d5dbe3", radius: 14);
        canvas.Text(Margin, 36, "Time against size", new TextStyle(24, "#111827", Bold: true));
        canvas.Text(
            Margin, 66, "Both axes logarithmic. Dashed: proportional. Red: a doubling costs more than 2.3 times. Hollow: findings are lost.", Quiet);
        foreach ((int index, SeriesCost cost) in series.Index())
        {
            Panel(canvas, cost, Margin + (index % Columns * (PanelWidth + Gap)), Top + (index / Columns * (PanelHeight + Gap)));
        }

        return canvas.ToString();
    }

    private static void Panel(Canvas canvas, SeriesCost cost, int left, int top)
    {
        canvas.Box(left, top, PanelWidth, PanelHeight, "#f7f9fb", "#e3e8ee", radius: 10);
        canvas.Text(left + 12, top + 18, cost.Name, new TextStyle(13, "#111827", Bold: true));
        if (cost.Points.Count < 2)
        {
            canvas.Text(left + 12, top + 44, cost.Stop ?? "", Quiet);
            return;
        }

        SeriesPoint first = cost.Points[0];
        SeriesPoint last = cost.Points[^1];
        double x0 = Math.Log2(first.Size);
        double x1 = Math.Log2(last.Size);
        double y0 = Math.Log2(cost.Points.Min(it => it.Time));
        double y1 = Math.Max(Math.Log2(cost.Points.Max(it => it.Time)), y0 + (x1 - x0));
        double X(double size) => left + 18 + ((Math.Log2(size) - x0) / (x1 - x0) * (PanelWidth - 44));
        double Y(double time) => top + PanelHeight - 36 - ((Math.Log2(time) - y0) / (y1 - y0) * (PanelHeight - 92));

        bool isSteep = cost.WorstTimeGrowth > Bound;
        string color = isSteep ? "#b42318" : "#0d8577";
        double proportional = Math.Pow(2, y0);
        canvas.Line([(X(first.Size), Y(proportional)), (X(last.Size), Y(proportional * last.Size / first.Size))], "#a3adb9", 1, isDashed: true);
        canvas.Line(cost.Points.Select(it => (X(it.Size), Y(it.Time))), color);
        foreach (SeriesPoint point in cost.Points)
        {
            canvas.Dot(X(point.Size), Y(point.Time), 3.5, point.Findings == point.Expected ? color : "#ffffff", color);
        }

        canvas.Text(left + 12, top + 36, $"{first.Time:N1} ms to {last.Time:N1} ms, worst doubling {Output.Times(cost.WorstTimeGrowth)}", Quiet);
        canvas.Text(left + 12, top + PanelHeight - 14, $"{first.Size:N0} to {last.Size:N0}{(cost.Stop is { } stop ? $"; {stop}" : "")}", Quiet);
    }
}
