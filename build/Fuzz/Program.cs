using DualStackAnalyzer.Fuzz;

// Runs the analyzer and every fix over sources that random changes have broken, and prints what went wrong.
if (Options.Read(args) is not { } options || options.Folders.FirstOrDefault(it => !Directory.Exists(it)) is not null)
{
    Console.Error.WriteLine(Options.Usage);
    return 2;
}

var references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
    .Split(Path.PathSeparator)
    .Where(file => !file.StartsWith(AppContext.BaseDirectory, StringComparison.Ordinal))
    .Select(file => MetadataReference.CreateFromFile(file));
string[] sources = [.. Sources.OfTests(), .. options.Folders.SelectMany(Sources.Below)];
var mutator = new Mutator(sources, options.Seed);
if (options.Only is { } only)
{
    Console.WriteLine(mutator.Make(only).Text);
}

var running = new RunningMutants();
int done = 0;
var campaign = new Campaign(await Nursery.WithAsync(references), mutator)
{
    Starting = running.Add,
    Ended = verdict =>
    {
        running.Remove(verdict);
        if (Interlocked.Increment(ref done) % 1000 == 0)
        {
            Console.WriteLine($"# {done} mutants");
        }
    },
};
IReadOnlyList<Verdict> verdicts = await campaign.RunAsync(
    options.Only is { } one ? [one] : Enumerable.Range(0, options.Count), CancellationToken.None);

foreach (Verdict bad in verdicts.Where(Summary.IsBad))
{
    Summary.Print(bad);
}

Console.WriteLine($"# {sources.Length} sources, seed {options.Seed}");
Summary.Print(verdicts);
return verdicts.Any(Summary.IsBad) ? 1 : 0;
