namespace DualStackAnalyzer.Scenarios;

/// <summary>
/// Runs the trials of the groups that its arguments name, or all of them, and writes a line for each:
/// group, name and result, with tabs between them.
/// </summary>
internal static class Program
{
    private static void Main(string[] groups)
    {
        foreach (var trial in Trials.All.Where(trial => groups.Length == 0 || groups.Contains(trial.Group)))
        {
            Console.Out.WriteLine($"{trial.Group}\t{trial.Name}\t{trial.Run()}");
        }
    }
}
