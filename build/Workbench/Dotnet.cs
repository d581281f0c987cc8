using System.Text;
using CliWrap;

namespace DualStackAnalyzer.Workbench;

/// <summary>Runs the dotnet command in a directory.</summary>
public sealed class Dotnet
{
    private readonly string _directory;
    private readonly Dictionary<string, string?> _environment;

    /// <param name="directory">Where the command runs.</param>
    /// <param name="environment">Set for the command on top of this process's own.</param>
    public Dotnet(string directory, IReadOnlyDictionary<string, string?>? environment = null)
    {
        _directory = directory;
        _environment = new Dictionary<string, string?>(environment ?? new Dictionary<string, string?>())
        {
            // Output is read back, so it has to be English and plain.
            ["DOTNET_CLI_UI_LANGUAGE"] = "en",
            ["DOTNET_NOLOGO"] = "true",
            ["MSBUILDTERMINALLOGGER"] = "off",
        };
    }

    /// <summary>Runs to the end. A non-zero exit code is an answer, not an exception.</summary>
    /// <param name="arguments">The arguments, not yet quoted.</param>
    /// <param name="onLine">Sees every line as it is written.</param>
    /// <param name="cancel">Kills the command.</param>
    public async Task<DotnetResult> RunAsync(
        IEnumerable<string> arguments, Action<string>? onLine = null, CancellationToken cancel = default)
    {
        var output = new StringBuilder();
        PipeTarget target = PipeTarget.ToDelegate(line =>
        {
            lock (output)
            {
                output.AppendLine(line);
                onLine?.Invoke(line);
            }
        });

        CommandResult result = await Cli.Wrap(Executable)
            .WithArguments(arguments)
            .WithWorkingDirectory(_directory)
            .WithEnvironmentVariables(_environment)
            .WithStandardOutputPipe(target)
            .WithStandardErrorPipe(target)
            .WithValidation(CommandResultValidation.None)
            .ExecuteAsync(cancel)
            .ConfigureAwait(false);
        return new DotnetResult(result.ExitCode, output.ToString());
    }

    /// <summary>The host that runs this very process, else whatever the path finds.</summary>
    public static string Executable =>
        Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") is { Length: > 0 } host && File.Exists(host)
            ? host
            : "dotnet";
}
