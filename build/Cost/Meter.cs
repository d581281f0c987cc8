using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;

namespace DualStackAnalyzer.Cost;

/// <summary>The readings of one run, one for each outermost type. What belongs to no type has a reading of its own.</summary>
internal sealed class Meter
{
    private readonly ConcurrentDictionary<ISymbol, Reading> _types = new(SymbolEqualityComparer.Default);

    public Reading Rest { get; } = new("(no type)");

    /// <summary>The dearest first.</summary>
    public IReadOnlyList<Reading> Readings => [.. _types.Values.Append(Rest).OrderByDescending(it => it.Time)];

    public TimeSpan Time => new(Readings.Sum(it => it.Time.Ticks));

    public TimeSpan Total => new(Readings.Sum(it => it.Total.Ticks));

    public long Bytes => Readings.Sum(it => it.Bytes);

    public Reading Of(ISymbol? symbol)
    {
        INamedTypeSymbol? type = symbol as INamedTypeSymbol ?? symbol?.ContainingType;
        while (type?.ContainingType is { } containing)
        {
            type = containing;
        }

        return type is null ? Rest : _types.GetOrAdd(type, it => new Reading(it.ToDisplayString()));
    }
}
