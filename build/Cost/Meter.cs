using System.Collections.Concurrent;

namespace DualStackAnalyzer.Cost;

/// <summary>The readings of one run, one for each outermost type. What types share is counted for the first that asks for it.</summary>
internal sealed class Meter
{
    private readonly ConcurrentDictionary<ISymbol, Reading> _types = new(SymbolEqualityComparer.Default);

    public IEnumerable<Reading> Readings => _types.Values;

    public TimeSpan Time => new(Readings.Sum(it => it.Time.Ticks));

    public long Bytes => Readings.Sum(it => it.Bytes);

    /// <summary>Runs the analysis of a type and adds to its reading.</summary>
    public void Run(INamedTypeSymbol type, Action analyze) => _types.GetOrAdd(type, it => new Reading(it.ToDisplayString())).Measure(analyze);
}
