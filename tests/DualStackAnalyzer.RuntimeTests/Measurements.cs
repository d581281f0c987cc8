using System.Collections.Concurrent;

namespace DualStackAnalyzer.RuntimeTests;

/// <summary>The results of all trials, made once for each class library and place.</summary>
internal static class Measurements
{
    private const string InstallMono =
        "Mono is not installed, and half of the claims of this project are about it. On Debian and Ubuntu: " +
        "apt-get install mono-runtime libmono-system4.0-cil libmono-system-core4.0-cil";

    private static readonly ConcurrentDictionary<(SocketRuntime, string), Lazy<IReadOnlyDictionary<string, string>>> Made = new();

    /// <summary>The results by the trial's text.</summary>
    /// <exception cref="InvalidOperationException">Mono is not installed.</exception>
    public static IReadOnlyDictionary<string, string> Of(SocketRuntime runtime, Place place) => Made.GetOrAdd(
        (runtime, place.Name),
        _ => new Lazy<IReadOnlyDictionary<string, string>>(() => Make(runtime, place))).Value;

    private static Dictionary<string, string> Make(SocketRuntime runtime, Place place)
    {
        if (runtime == SocketRuntime.Net && place.Settings is null)
        {
            return Trials.All.ToDictionary(trial => trial.ToString(), trial => trial.Run());
        }

        IReadOnlyList<string> command = CommandOf(runtime);
        if (place.Settings is null)
        {
            return Parse(Command.Output(command));
        }

        using var stack = new NetworkNamespace(place.Settings);
        return Parse(Command.Output([.. stack.Prefix, .. command]));
    }

    /// <summary>The results of one group where the kernel refuses sockets of IPv6, by the trial's text.</summary>
    /// <exception cref="InvalidOperationException">Mono is not installed.</exception>
    public static IReadOnlyDictionary<string, string> WithoutIPv6(SocketRuntime runtime, string group)
    {
        using var kernel = new RefusingKernel();
        return Parse(Command.Output([.. kernel.Prefix, .. CommandOf(runtime), group]));
    }

    private static IReadOnlyList<string> CommandOf(SocketRuntime runtime)
    {
        var program = Path.Combine(AppContext.BaseDirectory, runtime == SocketRuntime.Mono ? "mono" : "", "DualStackAnalyzer.Scenarios");
        return runtime == SocketRuntime.Mono ? [Mono(), $"{program}.exe"] : ["dotnet", $"{program}.dll"];
    }

    /// <summary>Lines of three columns; Mono's class library adds lines of its own to the output.</summary>
    private static Dictionary<string, string> Parse(string output) => output
        .Split('\n', StringSplitOptions.RemoveEmptyEntries)
        .Select(line => line.TrimEnd('\r').Split('\t'))
        .Where(columns => columns.Length == 3)
        .ToDictionary(columns => $"{columns[0]}: {columns[1]}", columns => columns[2]);

    private static string Mono() =>
        Environment.GetEnvironmentVariable("PATH")!.Split(Path.PathSeparator)
            .Select(directory => Path.Combine(directory, "mono"))
            .FirstOrDefault(File.Exists)
        ?? throw new InvalidOperationException(InstallMono);
}
