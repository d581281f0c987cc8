using DualStackAnalyzer.Cost;

// Measures what the analyzer costs.
switch (args)
{
    case [SeriesRun.Child, string name]:
        await SeriesRun.RunAsync(GrowthSeries.All.Single(it => it.Name == name));
        return 0;
    case [MemoryCost.Child, string analyzer, string folder]:
        await MemoryCost.MeasureAsync(analyzer, folder);
        return 0;
    default:
        if (CommandLine.Parse(args) is not { } command)
        {
            Console.Error.WriteLine(CommandLine.Usage);
            return 2;
        }

        await RunAsync(command);
        return 0;
}

static async Task RunAsync(CommandLine command)
{
    if (command.Editor || (command.Folders.Count > 0 && !command.Memory))
    {
        await SeriesRun.WarmUpAsync();
    }

    foreach (string folder in command.Folders)
    {
        await MeasureFolderAsync(folder, command);
    }

    if (command.Series)
    {
        foreach (GrowthSeries series in GrowthSeries.All.Where(it => it.Name.Contains(command.Only ?? "", StringComparison.Ordinal)))
        {
            SeriesCost cost = await SeriesCost.MeasureAsync(series);
            Output.Write(cost);
            Store.Save(cost.Name, cost);
        }
    }

    if (command.Editor)
    {
        EditorCost cost = await EditorCost.MeasureAsync();
        Output.Write(cost);
        Store.Save("editor", cost);
    }

    if (command.Page is { } page)
    {
        PerformancePage.Write(Measurements.Load(), page);
    }
}

static async Task MeasureFolderAsync(string folder, CommandLine command)
{
    if (command.Memory)
    {
        MemoryComparison cost = await MemoryCost.CompareAsync(folder, command.Runs);
        Output.Write(cost);
        Store.Save(cost.Name, cost);
    }
    else
    {
        FolderCost cost = await FolderCost.OfAsync(folder, command.Runs);
        Output.Write(cost);
        Store.Save(cost.Name, cost);
    }

    if (command.Peers)
    {
        PeerCost cost = await PeerCost.OfAsync(folder, command.Runs);
        Output.Write(cost);
        Store.Save(cost.Name, cost);
    }
}
