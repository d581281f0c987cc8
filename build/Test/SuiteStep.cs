namespace DualStackAnalyzer.Test;

/// <summary>Runs one test program and reads its report.</summary>
/// <param name="title">What is tested.</param>
/// <param name="project">The directory of the test project.</param>
/// <param name="variant">The folder under bin where the program was built beside the usual place.</param>
/// <param name="compilesOnce">Whether the runtime is to compile each method well at once: what a suite does itself for minutes is faster then, and what it starts slower.</param>
internal sealed class SuiteStep(string title, string project, string variant = "", bool compilesOnce = false) : IStep
{
    public string Title => title;

    public bool IsNeededByOthers => false;

    public async Task<Tally> RunAsync()
    {
        string name = Path.GetFileName(project);
        string program = Path.Combine(Repository.Root, project, "bin", variant, "Debug", "net10.0", name + ".dll");
        string report = Path.Combine(Repository.Artifacts, "test-results", $"{name}{variant}.trx");
        Directory.CreateDirectory(Path.GetDirectoryName(report)!);
        File.Delete(report);

        DotnetResult result = await new Dotnet(Repository.Root, new Dictionary<string, string?> { ["DOTNET_TieredCompilation"] = compilesOnce ? "0" : null }).RunAsync(
            ["exec", program, "-noColor", "-noLogo", "-failSkips", "-reporter", "verbose", "-result-trx", report], Show);

        Tally tally = Tally.ReadTrxIfWritten(report);

        // A program that fails although no test does (a crash at its end, say) is not to pass, nor is one without tests.
        bool sound = result.Succeeded && tally.Passed > 0;
        return sound || tally.Failed > 0 ? tally : tally with { Failed = 1 };
    }

    /// <summary>One line for each test that ends; what fails is shown in full. Another suite may run at the same time.</summary>
    private void Show(string line)
    {
        if (!line.EndsWith("[STARTING]", StringComparison.Ordinal))
        {
            Console.WriteLine($"{title}: {line}");
        }
    }
}
