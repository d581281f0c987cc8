using System.Diagnostics;
using DualStackAnalyzer.Compilations;
using DualStackAnalyzer.Trial;
using Microsoft.CodeAnalysis.Diagnostics;

// Runs the analyzer over folders of C# that was not written for it, and prints what it finds there.
string target = "net10.0";
var folders = new List<string>(args);
if (folders.IndexOf("--target") is >= 0 and var option && option + 1 < folders.Count)
{
    target = folders[option + 1];
    folders.RemoveRange(option, 2);
}

bool fixes = folders.Remove("--fixes");
bool all = folders.Remove("--all");
if (folders.Count == 0 || target is not ("net10.0" or "net472"))
{
    Console.Error.WriteLine("Usage: Trial [--target net10.0|net472] [--fixes] [--all] <folder>...");
    return 2;
}

var analyzers = AllAnalyzers.Create();

// Rules that are off by default are tried as well, if that is asked for.
var switchedOn = analyzers.SelectMany(analyzer => analyzer.SupportedDiagnostics).Where(rule => all && !rule.IsEnabledByDefault)
    .Select(rule => KeyValuePair.Create(rule.Id, ReportDiagnostic.Warn)).ToList();
var found = new List<Diagnostic>();
var files = 0;
var fixTrial = new FixTrial();
var clock = Stopwatch.StartNew();
foreach (string folder in folders)
{
    TimeSpan before = clock.Elapsed;
    IReadOnlyDictionary<string, SourceFolder> projects = SourceFolder.Below(folder);
    var compiler = new LooseCompiler(target, projects);
    foreach ((string path, SourceFolder project) in projects.OrderBy(it => it.Key, StringComparer.Ordinal))
    {
        TimeSpan start = clock.Elapsed;
        CSharpCompilation compilation = compiler.Compile(path)!;
        compilation = compilation.WithOptions(compilation.Options.WithSpecificDiagnosticOptions(switchedOn));
        Diagnostic[] findings = [.. (await compilation.WithAnalyzers(analyzers).GetAnalyzerDiagnosticsAsync())
            .OrderBy(it => PlaceOf(it.Location), StringComparer.Ordinal)];
        foreach (Diagnostic it in findings)
        {
            found.Add(it);
            Console.WriteLine($"{PlaceOf(it.Location)}: {it.Severity} {it.Id} {it.GetMessage(null)}");
            foreach (Location other in it.AdditionalLocations)
            {
                Console.WriteLine($"    also {PlaceOf(other)}");
            }
        }

        if (fixes && findings.Length > 0)
        {
            await fixTrial.TryAsync(compilation, folder);
        }

        if (clock.Elapsed - start > TimeSpan.FromSeconds(10))
        {
            Console.WriteLine($"# {path}: {(clock.Elapsed - start).TotalSeconds:0.0} s");
        }
    }

    int here = projects.Values.Sum(it => it.Sources.Count);
    files += here;
    Console.WriteLine($"# {folder}: {projects.Count} projects, {here} files, {(clock.Elapsed - before).TotalSeconds:0.0} s");
}

int crashes = found.Count(it => it.Id == "AD0001");
Console.WriteLine($"# {target}: {folders.Count} folders, {files} files, {clock.Elapsed.TotalSeconds:0.0} s, {crashes} analyzer exceptions");
foreach (IGrouping<string, Diagnostic> rule in found.GroupBy(it => $"{it.Id} {it.Severity}").OrderBy(it => it.Key, StringComparer.Ordinal))
{
    Console.WriteLine($"# {rule.Key}: {rule.Count()}");
}

if (fixes)
{
    Console.WriteLine($"# fixes: {fixTrial.Tried} tried, {fixTrial.NotOffered} diagnostics without one, {fixTrial.Broken} break a promise");
}

return crashes + fixTrial.Broken == 0 ? 0 : 1;

static string PlaceOf(Location location)
{
    FileLinePositionSpan span = location.GetLineSpan();
    return $"{span.Path}:{span.StartLinePosition.Line + 1}";
}
