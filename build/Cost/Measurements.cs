namespace DualStackAnalyzer.Cost;

/// <summary>Everything that was measured last, in the order of the page.</summary>
internal sealed record Measurements(
    IReadOnlyList<FolderCost> Folders,
    IReadOnlyList<PeerCost> Peers,
    IReadOnlyList<MemoryComparison> Memory,
    IReadOnlyList<SeriesCost> Series,
    EditorCost? Editor)
{
    public static Measurements Load()
    {
        ILookup<string, SeriesCost> series = Store.Load<SeriesCost>().ToLookup(it => it.Name);
        return new Measurements(
            [.. Store.Load<FolderCost>().OrderByDescending(it => it.TelemetryPercent)],
            Store.Load<PeerCost>(),
            Store.Load<MemoryComparison>(),
            [.. GrowthSeries.All.SelectMany(it => series[it.Name])],
            Store.Load<EditorCost>().SingleOrDefault());
    }
}
