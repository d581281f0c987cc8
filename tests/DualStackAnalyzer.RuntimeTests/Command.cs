using System.ComponentModel;
using System.Diagnostics;

namespace DualStackAnalyzer.RuntimeTests;

/// <summary>A program that is run to its end.</summary>
internal static class Command
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    /// <summary>Runs the program and returns what it wrote to its standard output.</summary>
    /// <exception cref="CommandFailedException">It is not there, did not end in time, or ended with an error.</exception>
    public static string Output(IReadOnlyList<string> commandLine)
    {
        var start = new ProcessStartInfo(commandLine[0]) { RedirectStandardOutput = true, RedirectStandardError = true };
        for (var i = 1; i < commandLine.Count; i++)
        {
            start.ArgumentList.Add(commandLine[i]);
        }

        var shown = string.Join(' ', commandLine);
        using var process = Started(start, shown);
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        if (!process.WaitForExit(Patience))
        {
            process.Kill(entireProcessTree: true);
            throw new CommandFailedException($"'{shown}' did not end within {Patience}.");
        }

        return process.ExitCode == 0
            ? output.Result
            : throw new CommandFailedException($"'{shown}' ended with {process.ExitCode}: {errors.Result.Trim()}");
    }

    private static Process Started(ProcessStartInfo start, string shown)
    {
        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception exception)
        {
            throw new CommandFailedException($"'{shown}' cannot be started: {exception.Message}");
        }
    }
}
