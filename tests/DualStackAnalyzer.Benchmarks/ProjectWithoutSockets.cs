namespace DualStackAnalyzer.Benchmarks;

/// <summary>
/// The price of a project without sockets: 200 files without a socket, in a compilation that references sockets.
/// To reach: no more than 1.05 times an analyzer that does nothing.
/// </summary>
[MemoryDiagnoser]
public class ProjectWithoutSockets
{
    private readonly Analysis _analysis = new Analysis([.. Enumerable.Range(0, 200).Select(File)]).Checked();

    [Benchmark(Baseline = true)]
    public Task<int> Nothing() => _analysis.RunAsync(new NothingAnalyzer());

    [Benchmark]
    public Task<int> DualStackAnalyzer() => _analysis.RunAsync(new DualStackSocketAnalyzer());

    private static string File(int i) => $$"""
        using System;
        using System.Collections.Generic;
        using System.Linq;
        namespace Shop{{i}};
        public sealed record Item(string Name, decimal Price, int Count);
        public sealed class Basket
        {
            private readonly List<Item> _items = new();
            public event EventHandler? Changed;
            public decimal Total => _items.Sum(item => item.Price * item.Count);
            public void Add(Item item)
            {
                int found = _items.FindIndex(it => it.Name == item.Name);
                if (found >= 0)
                {
                    _items[found] = _items[found] with { Count = _items[found].Count + item.Count };
                }
                else
                {
                    _items.Add(item);
                }

                Changed?.Invoke(this, EventArgs.Empty);
            }

            public IEnumerable<string> Lines()
            {
                foreach (IGrouping<decimal, Item> group in _items.GroupBy(it => it.Price).OrderBy(it => it.Key))
                {
                    yield return $"{group.Key}: {string.Join(", ", group.Select(it => it.Name))}";
                }
            }

            public bool TryRemove(string name)
            {
                for (int i = 0; i < _items.Count; i++)
                {
                    if (string.Equals(_items[i].Name, name, StringComparison.Ordinal))
                    {
                        _items.RemoveAt(i);
                        return true;
                    }
                }

                return false;
            }
        }
        """;
}
