using DualStackAnalyzer.Test;

// Builds everything, runs every test, and ends with one line: "N passed, N failed". Words choose the steps that have one in their title.
const string unitTests = "tests/DualStackAnalyzer.Tests";

// Tests and builds are short-lived programs: to count how often each method is called costs them more than it gives.
Environment.SetEnvironmentVariable("DOTNET_TieredPGO", "0");

// One compiler for all builds stays warm, as on a machine where nothing is set: builds take half the time.
Environment.SetEnvironmentVariable("UseSharedCompilation", "true");

// One stage after the other: side by side they take longer on two cores. A stage in which a step that others need has failed is the last.
IStep[][] stages =
[
    [new BuildStep("the solution", "DualStackAnalyzer.sln"), new BuildStep("unit tests for the oldest Roslyn", unitTests, "-p:RoslynVersion=4.8.0", "-p:RunAnalyzers=false")],
    [new SuiteStep("runtime tests, on real sockets", "tests/DualStackAnalyzer.RuntimeTests")],
    [new SuiteStep("unit tests in the newest Roslyn", unitTests, compilesOnce: true), new SuiteStep("unit tests in the oldest Roslyn", unitTests, "roslyn-4.8.0", compilesOnce: true)],
    [new SuiteStep("package tests, in real projects", "tests/DualStackAnalyzer.PackageTests"), new SarifStep()],
];

var total = new Tally(0, 0);
var summary = new List<string>();
bool goesOn = true;
foreach (IStep[] stage in stages)
{
    foreach ((IStep step, Tally tally) in await RunAsync(stage))
    {
        total += tally;
        goesOn &= !step.IsNeededByOthers || tally.Failed == 0;
        if (tally != default || step.NotRun is not null)
        {
            summary.Add($"{tally,-24} {step.Title}{(step.NotRun is { } reason ? $": {reason}" : "")}");
        }
    }

    if (!goesOn)
    {
        break;
    }
}

await new Dotnet(Repository.Root).RunAsync(["build-server", "shutdown", "--vbcscompiler"]);

Console.WriteLine();
summary.ForEach(Console.WriteLine);
Console.WriteLine();
Console.WriteLine(total);
return total.Failed == 0 && total.Passed > 0 ? 0 : 1;

// Runs the steps of a stage that are asked for, up to the first that others need and that fails.
async Task<List<(IStep, Tally)>> RunAsync(IStep[] stage)
{
    var ran = new List<(IStep Step, Tally Tally)>();
    foreach (IStep step in stage.Where(it => args.Length == 0 || args.Any(it.Title.Contains)))
    {
        Console.WriteLine($"== {step.Title}");
        ran.Add((step, await step.RunAsync()));
        if (step.IsNeededByOthers && ran[^1].Tally.Failed > 0)
        {
            break;
        }
    }

    return ran;
}
