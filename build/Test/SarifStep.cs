using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using CliWrap;

namespace DualStackAnalyzer.Test;

/// <summary>
/// Holds the log that the package tests had the compiler write against the rules of SARIF and of GitHub's code scanning.
/// The tool comes from npm, so where it is not installed this says how, and counts as failed in continuous integration only.
/// </summary>
internal sealed partial class SarifStep : IStep
{
    private const string Install = "npm install --prefix artifacts/tools @microsoft/sarif-multitool@5.7.0";

    /// <summary>The compiler writes no help of any rule, of other packages and of the SDK neither.</summary>
    private static readonly (string Rule, string Message) LeftOutByCompiler = ("GH2012", "Error_MissingHelp");

    private static readonly string Log = Path.Combine(Repository.Artifacts, "package-tests", "sarif", "build.sarif");

    private static readonly string Report = Path.Combine(Repository.Artifacts, "test-results", "sarif.json");

    public string Title => "SARIF log, by the rules of SARIF and GitHub";

    public bool IsNeededByOthers => false;

    public string? NotRun { get; private set; }

    private static string Platform =>
        OperatingSystem.IsWindows() ? "win32" : OperatingSystem.IsMacOS() ? "darwin" : "linux";

    private static string Tool => Path.Combine(
        Repository.Artifacts, "tools", "node_modules", "@microsoft", $"sarif-multitool-{Platform}", OperatingSystem.IsWindows() ? "Sarif.Multitool.exe" : "Sarif.Multitool");

    public async Task<Tally> RunAsync()
    {
        if (!File.Exists(Log))
        {
            NotRun = $"the package tests have not written {Log}";
            return new Tally(0, 1);
        }

        if (!File.Exists(Tool))
        {
            NotRun = $"not run; it needs: {Install}";
            return new Tally(0, Environment.GetEnvironmentVariable("CI") == "true" ? 1 : 0);
        }

        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(Tool, File.GetUnixFileMode(Tool) | UnixFileMode.UserExecute);
        }

        Directory.CreateDirectory(Path.GetDirectoryName(Report)!);
        File.Delete(Report);
        // It asks the network for what it does not need here: nothing listens on the discard port, which it then knows at once.
        await Cli.Wrap(Tool)
            .WithEnvironmentVariables(it => it.Set("HTTPS_PROXY", "http://127.0.0.1:9"))
            .WithArguments(["validate", Log, "--rule-kind", "Sarif;Ghas", "--level", "Error;Warning", "--output", Report, "--quiet"])
            .WithValidation(CommandResultValidation.None)
            .ExecuteAsync();
        IReadOnlyList<string> complaints = Complaints();
        foreach (string complaint in complaints)
        {
            Console.WriteLine(complaint);
        }

        return complaints.Count == 0 ? new Tally(1, 0) : new Tally(0, 1);
    }

    /// <summary>What the tool has against a rule or a result of this package.</summary>
    private static List<string> Complaints()
    {
        JsonElement log = RunOf(Log);
        string[] rules = [.. log.GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray().Select(it => it.GetProperty("id").GetString()!)];
        string[] results = [.. log.GetProperty("results").EnumerateArray().Select(it => it.GetProperty("ruleId").GetString()!)];
        if (!results.Any(IsOurs))
        {
            return [$"{Log} has nothing of this package."];
        }

        var complaints = new List<string>();
        foreach (JsonElement it in RunOf(Report).GetProperty("results").EnumerateArray())
        {
            JsonElement message = it.GetProperty("message");
            string place = message.GetProperty("arguments")[0].GetString()!;
            (string, string) kind = (it.GetProperty("ruleId").GetString()!, message.GetProperty("id").GetString()!);
            if (kind != LeftOutByCompiler && Place().Match(place) is { Success: true } match
                && (match.Groups[1].Value == "rules" ? rules : results)[int.Parse(match.Groups[2].ValueSpan, CultureInfo.InvariantCulture)] is { } id && IsOurs(id))
            {
                complaints.Add($"{id}: {kind}, {place}");
            }
        }

        return complaints;
    }

    private static bool IsOurs(string id) => id.StartsWith("DSA", StringComparison.Ordinal);

    private static JsonElement RunOf(string file) => JsonDocument.Parse(File.ReadAllText(file)).RootElement.GetProperty("runs")[0];

    [GeneratedRegex(@"(rules|results)\[(\d+)\]")]
    private static partial Regex Place();
}
