using System.Diagnostics;

namespace DualStackAnalyzer.Cost;

/// <summary>What is being measured right now, on the error stream, so that the output holds results only.</summary>
internal static class Progress
{
    private static readonly long Start = Stopwatch.GetTimestamp();

    public static void Show(string what) => Console.Error.WriteLine($"[{Stopwatch.GetElapsedTime(Start):mm\\:ss}] {what}");
}
