using DualStackAnalyzer.Test;

// Builds everything, runs every test, and ends with one line: "N passed, N failed". Words choose the steps that have one in their title.
const string unitTests = "tests/DualStackAnalyzer.Tests";

IStep[] steps =
[
    new BuildStep("the solution", "DualStackAnalyzer.sln"),
    new SuiteStep("unit tests in the newest Roslyn", unitTests),
    new BuildStep("unit tests for the oldest Roslyn", unitTests, "-p:RoslynVersion=4.8.0"),
    new SuiteStep("unit tests in the oldest Roslyn", unitTests, "roslyn-4.8.0"),
    new SuiteStep("runtime tests, on real sockets", "tests/DualStackAnalyzer.RuntimeTests"),
    new SuiteStep("package tests, in real projects", "tests/DualStackAnalyzer.PackageTests"),
    new SarifStep(),
];

var total = new Tally(0, 0);
var summary = new List<string>();
foreach (IStep step in steps.Where(it => args.Length == 0 || args.Any(it.Title.Contains)))
{
    Console.WriteLine();
    Console.WriteLine($"== {step.Title}");
    Tally tally = await step.RunAsync();
    total += tally;
    if (tally != default || step.NotRun is not null)
    {
        summary.Add($"{tally,-24} {step.Title}{(step.NotRun is { } reason ? $": {reason}" : "")}");
    }

    if (step.IsNeededByOthers && tally.Failed > 0)
    {
        break;
    }
}

Console.WriteLine();
summary.ForEach(Console.WriteLine);
Console.WriteLine();
Console.WriteLine(total);
return total.Failed == 0 && total.Passed > 0 ? 0 : 1;
