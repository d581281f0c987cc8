using System;
using System.Linq;
using System.Threading.Tasks;
using DualStackAnalyzer.Cost;
using DualStackAnalyzer.Growth;

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
    Measurements measurements = Store.Load();
    foreach (string folder in command.Folders)
    {
        if (command.Switches.Contains("--memory"))
        {
            measurements.Add(await MemoryCost.CompareAsync(folder, command.Runs));
            Output.Write(measurements.Memory[^1]);
        }
        else
        {
            measurements.Add(await FolderCost.OfAsync(folder, command.Runs));
            Output.Write(measurements.Folders[^1]);
        }

        if (command.Switches.Contains("--peers"))
        {
            measurements.Add(await PeerCost.OfAsync(folder, command.Runs));
            Output.Write(measurements.Peers[^1]);
        }

        Store.Save(measurements);
    }

    if (command.Switches.Contains("--series"))
    {
        foreach (GrowthSeries series in GrowthSeries.All.Where(it => it.Name.Contains(command.Only ?? "", StringComparison.Ordinal)))
        {
            measurements.Add(await SeriesCost.MeasureAsync(series));
            Output.Write(measurements.Series[^1]);
            Store.Save(measurements);
        }
    }

    if (command.Switches.Contains("--editor"))
    {
        measurements.Editor = await EditorCost.MeasureAsync();
        Output.Write(measurements.Editor);
        Store.Save(measurements);
    }

    if (command.Page is { } page)
    {
        PerformancePage.Write(measurements, page);
    }
}
