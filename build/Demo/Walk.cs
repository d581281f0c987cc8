using System.Diagnostics;

namespace DualStackAnalyzer.Demo;

/// <summary>The whole way of a user: install the package, read the warning, apply the fix, run the program.</summary>
internal static class Walk
{
    private const string Rule = "DSA1006";

    private static readonly string Sample = Path.Combine(Repository.Root, "docs", "samples", "resolver");

    public static async Task RunAsync()
    {
        string directory = Path.Combine(Repository.Artifacts, "demo");

        Step("1. Pack the analyzer into a local feed");
        PackedPackage package = await PackedPackage.CreateAsync(directory);
        Say(Path.GetRelativePath(Repository.Root, package.File));

        Step("2. Copy the sample program, which listens on every address that a resolver answers");
        var project = new TrialProject(Path.Combine(directory, "resolver"), package);
        foreach (string name in new[] { "Program.cs", "Resolver.csproj" })
        {
            project.Write(name, package.Requested(File.ReadAllText(Path.Combine(Sample, name))));
            Say($"docs/samples/resolver/{name}");
        }

        Step("3. Build it with the package: the analyzer warns");
        IReadOnlyList<BuildWarning> warnings = await BuildAsync(project);
        Require(warnings.Any(it => it.Id == Rule), $"expected the warning {Rule}");
        Require(warnings.All(it => it.Id == Rule), $"expected no other warning than {Rule}");

        Step("4. Apply the fix: dotnet format analyzers");
        string before = project.Read("Program.cs");
        await MustSucceedAsync(project, "format", "analyzers", "--diagnostics", Rule, "--severity", "warn");
        string after = project.Read("Program.cs");
        foreach (string line in LineDiff.Of(before, after))
        {
            Say(line);
        }

        Require(after != before, "the fix did not change the program");

        Step("5. Build it again: no warning is left");
        warnings = await BuildAsync(project);
        Require(warnings.Count == 0, "expected a build without warnings");
        Say("0 warnings");

        Step("6. Run it, and connect over both families");
        await Listening.ShowAsync(Path.Combine(project.Directory, "out", "Resolver.dll"));
    }

    private static async Task<IReadOnlyList<BuildWarning>> BuildAsync(TrialProject project)
    {
        DotnetResult result = await MustSucceedAsync(project, "build", "-t:Rebuild", "-o", "out", "-v", "minimal");
        IReadOnlyList<BuildWarning> warnings = BuildWarning.ParseAll(result.Output);
        foreach (BuildWarning warning in warnings)
        {
            Say($"{Path.GetFileName(warning.File)}:{warning.Line}: {warning.Severity} {warning.Id}: {warning.Message}");
        }

        return warnings;
    }

    private static async Task<DotnetResult> MustSucceedAsync(TrialProject project, params string[] arguments)
    {
        Say("$ dotnet " + string.Join(' ', arguments));
        DotnetResult result = await project.DotnetAsync(arguments);
        Require(result.Succeeded, $"dotnet {arguments[0]} ended with {result.ExitCode}:\n{result.Output}");
        return result;
    }

    private static readonly Stopwatch Clock = Stopwatch.StartNew();

    private static void Step(string title)
    {
        Console.WriteLine();
        Console.WriteLine($"[{Clock.Elapsed.TotalSeconds,3:0} s] {title}");
    }

    private static void Say(string line) => Console.WriteLine("        " + line);

    private static void Require(bool condition, string what)
    {
        if (!condition)
        {
            throw new StepFailedException(what);
        }
    }
}
