using System.Collections.Concurrent;

namespace DualStackAnalyzer.Rules;

/// <summary>
/// Makes a value for each key, once: a thread that asks while another makes it waits. Where making it throws, the next one that
/// asks makes it, so that a run which was cancelled leaves nothing behind.
/// </summary>
/// <typeparam name="TKey">What values are made for. Making one never asks for another.</typeparam>
/// <typeparam name="TValue">What is made.</typeparam>
internal sealed class OnceForEach<TKey, TValue>(IEqualityComparer<TKey> comparer)
    where TKey : notnull
    where TValue : class
{
    private readonly ConcurrentDictionary<TKey, Cell> _cells = new(comparer);

    /// <summary>The value for the key, made now if there is none.</summary>
    public TValue Get(TKey key, Func<TValue> make)
    {
        var cell = _cells.GetOrAdd(key, static _ => new());
        lock (cell)
        {
            return cell.Value ??= make();
        }
    }

    private sealed class Cell
    {
        public TValue? Value { get; set; }
    }
}
