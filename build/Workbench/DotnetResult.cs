namespace DualStackAnalyzer.Workbench;

/// <summary>How a command ended and everything it wrote.</summary>
public sealed record DotnetResult(int ExitCode, string Output)
{
    public bool Succeeded => ExitCode == 0;

    /// <summary>Throws with the output where the command failed.</summary>
    public DotnetResult OrThrow() =>
        Succeeded ? this : throw new InvalidOperationException($"dotnet ended with {ExitCode}:\n{Output}");
}
