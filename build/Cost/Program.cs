using System;
using System.Collections.Generic;
using System.Linq;
using DualStackAnalyzer.Cost;
using DualStackAnalyzer.Growth;

// Measures what the analyzer costs.
if (args is [SeriesCommand.Child, string series])
{
    await SeriesRun.RunAsync(GrowthSeries.All.Single(it => it.Name == series));
    return 0;
}

if (args is ["--series", .. string[] names])
{
    await SeriesCommand.RunAsync(names);
    return 0;
}

var folders = new List<string>(args);
int runs = 5;
if (folders.IndexOf("--runs") is >= 0 and var option && option + 1 < folders.Count)
{
    runs = int.Parse(folders[option + 1]);
    folders.RemoveRange(option, 2);
}

foreach (string folder in folders)
{
    FolderCost cost = await FolderCost.OfAsync(folder, runs);
    Console.WriteLine($"{cost.Name}: {cost.Files} files, {cost.Lines} lines, compiler {cost.Compiler:0} ms, analyzer {cost.Analyzer:0.0} ms, {cost.Percent:0.00} %, {cost.Findings} findings");
    foreach (TypeCost type in cost.Dearest)
    {
        Console.WriteLine($"    {type.Time,10:0.0} ms  {type.Name}");
    }
}

return 0;
