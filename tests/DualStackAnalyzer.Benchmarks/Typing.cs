using DualStackAnalyzer.Growth;

namespace DualStackAnalyzer.Benchmarks;

/// <summary>
/// One character typed into a file of 2,000 lines with 21 sockets, until its diagnostics are there.
/// To reach: 50 ms beyond what an analyzer that does nothing takes.
/// </summary>
[MemoryDiagnoser]
public class Typing
{
    private readonly TypingSession _session = new(ServerFile.Text, edits: 50);

    private int _edit;

    [Benchmark(Baseline = true)]
    public Task<int> Nothing() => _session.TypeAsync(Next(), new NothingAnalyzer());

    [Benchmark]
    public Task<int> DualStackAnalyzer() => _session.TypeAsync(Next(), new DualStackSocketAnalyzer());

    /// <summary>Each edit at another place, so that nothing is learnt from the one before.</summary>
    private int Next() => _edit = (_edit + 1) % _session.Edits;
}
