using Microsoft.CodeAnalysis.Diagnostics;

namespace DualStackAnalyzer.Cost;

/// <summary>What one typed character costs until the diagnostics of the file are there. Milliseconds of CPU on one thread.</summary>
/// <param name="Edits">How many characters were typed, each at another place.</param>
/// <param name="Compiler">The median with an analyzer that does nothing.</param>
/// <param name="Median">The median of what our analyzer takes beyond that.</param>
/// <param name="Worst">The most that it took.</param>
internal sealed record EditorCost(int Edits, double Compiler, double Median, double Worst)
{
    private const int Repeats = 3;

    /// <summary>What takes so long is measured once.</summary>
    private const double Long = 500;

    public static async Task<EditorCost> MeasureAsync(int edits = 50)
    {
        var session = new TypingSession(ServerFile.Text, edits);
        Progress.Show($"typing into {ServerFile.Lines:N0} lines: warming up");
        for (int edit = 0; edit < session.Edits; edit += 5)
        {
            await OfAsync(session, edit, new NothingAnalyzer());
            await OfAsync(session, edit, new DualStackSocketAnalyzer());
        }

        var compiler = new List<double>();
        var beyond = new List<double>();
        for (int edit = 0; edit < session.Edits; edit++)
        {
            Progress.Show($"typing into {ServerFile.Lines:N0} lines: edit {edit + 1} of {edits}");
            double alone = await OfAsync(session, edit, new NothingAnalyzer());
            compiler.Add(alone);
            beyond.Add(await OfAsync(session, edit, new DualStackSocketAnalyzer()) - alone);
        }

        return new EditorCost(edits, Cost.Median.Of(compiler), Cost.Median.Of(beyond), beyond.Max());
    }

    private static async Task<double> OfAsync(TypingSession session, int edit, DiagnosticAnalyzer analyzer)
    {
        var times = new List<double>();
        do
        {
            times.Add((await CpuTime.OfAsync(() => session.TypeAsync(edit, analyzer))).Cpu.TotalMilliseconds);
        }
        while (times.Count < Repeats && times[0] < Long);
        return Cost.Median.Of(times);
    }
}
