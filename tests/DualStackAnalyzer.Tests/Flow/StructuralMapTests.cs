using DualStackAnalyzer.Flow;

namespace DualStackAnalyzer.Tests.Flow;

/// <summary>The map behaves as a dictionary does, keeps the order in which keys came, and is compared by what it holds.</summary>
public sealed class StructuralMapTests
{
    private static StructuralMap<string, int> Map(params (string Key, int Value)[] entries) =>
        StructuralMap<string, int>.Of(entries.Select(entry => new KeyValuePair<string, int>(entry.Key, entry.Value)));

    private static (string, int)[] Entries(StructuralMap<string, int> map) => [.. map.Entries.Select(entry => (entry.Key, entry.Value))];

    private static readonly StructuralMap<string, int> Three = Map(("a", 1), ("b", 2), ("c", 3));

    [Fact]
    public void Finds_what_was_set_and_nothing_else()
    {
        Assert.True(Three.TryGet("a", out int a) && Three.TryGet("c", out int c) && (a, c) == (1, 3));
        Assert.False(Three.TryGet("d", out int d));
        Assert.Equal(0, d);
        Assert.False(default(StructuralMap<string, int>).TryGet("a", out _));
    }

    [Fact]
    public void Keeps_the_order_in_which_keys_came()
    {
        Assert.Equal([("a", 1), ("b", 2), ("c", 3)], Entries(Three));
        Assert.Equal([("a", 1), ("b", 9), ("c", 3)], Entries(Three.Set("b", 9)));
        Assert.Equal([("a", 1), ("c", 3), ("b", 2)], Entries(Three.Remove("b").Set("b", 2)));
        Assert.Equal([("a", 2)], Entries(Map(("a", 1), ("a", 2))));
        Assert.Empty(default(StructuralMap<string, int>).Entries);
    }

    [Fact]
    public void Takes_the_entries_of_another_map()
    {
        var other = Map(("b", 9), ("d", 4));

        Assert.Equal([("a", 1), ("b", 9), ("c", 3), ("d", 4)], Entries(Three.With(other)));
        Assert.Equal([("a", 1), ("b", 11), ("c", 3), ("d", 4)], Entries(Three.With(other, (left, right) => left + right)));
        Assert.Equal(Map(("d", 4), ("c", 3), ("b", 9), ("a", 1)), Three.With(other));
        Assert.True(Three.With(default).IsSame(Three) && default(StructuralMap<string, int>).With(other).IsSame(other));
    }

    [Fact]
    public void Leaves_out_what_does_not_pass()
    {
        Assert.Equal([("a", 1), ("c", 3)], Entries(Three.Where(entry => entry.Value != 2)));
        Assert.Equal(Map(("c", 3)), Three.Where(entry => entry.Key == "c"));
        Assert.Equal(default, Three.Where(entry => false));
        Assert.True(Three.Where(entry => true).IsSame(Three));
    }

    [Fact]
    public void Counts_its_entries()
    {
        Assert.Equal((0, 3, 2, 3), (default(StructuralMap<string, int>).Count, Three.Count, Three.Remove("a").Count, Three.Set("a", 5).Count));
        Assert.Equal(3, Three.Remove("d").Count);
    }

    [Fact]
    public void Maps_with_the_same_entries_are_equal_in_any_order()
    {
        var other = Map(("c", 3), ("a", 1), ("b", 2));

        Assert.True(Three.Equals(other) && other.Equals(Three) && Three.Equals((object)other));
        Assert.Equal(Three.GetHashCode(), other.GetHashCode());
        Assert.True(Three.Equals(Three.Set("b", 2)) && Three.Equals(Three.Set("d", 4).Remove("d")) && Three.Equals(Three.Set("b", 9).Set("b", 2)));
        Assert.Equal(Three.GetHashCode(), Three.Set("b", 9).Set("b", 2).GetHashCode());
        Assert.True(default(StructuralMap<string, int>).Equals(Map()) && default(StructuralMap<string, int>).Equals(Map(("a", 1)).Remove("a")));
    }

    [Fact]
    public void Maps_with_other_entries_are_not_equal()
    {
        Assert.False(Three.Equals(Three.Set("b", 9)));
        Assert.False(Three.Equals(Three.Remove("c")));
        Assert.False(Three.Equals(Three.Remove("c").Set("d", 3)));
        Assert.False(Three.Equals(default(StructuralMap<string, int>)));
        Assert.False(Three.Equals("a"));
    }

    /// <summary>Keys that share a hash, and maps that do.</summary>
    [Fact]
    public void Keys_with_the_same_hash_are_told_apart()
    {
        var map = default(StructuralMap<Clash, int>).Set(new(1), 1).Set(new(2), 2);

        Assert.True(map.TryGet(new(1), out int one) && map.TryGet(new(2), out int two) && (one, two) == (1, 2));
        Assert.False(map.TryGet(new(3), out _));
        Assert.False(map.Equals(default(StructuralMap<Clash, int>).Set(new(1), 2).Set(new(2), 1)));
        Assert.False(map.Equals(default(StructuralMap<Clash, int>).Set(new(1), 1).Set(new(3), 2)));
        Assert.True(map.Equals(default(StructuralMap<Clash, int>).Set(new(2), 2).Set(new(1), 1)));
        Assert.Equal(1, map.Remove(new(1)).Count);
    }

    [Fact]
    public void A_part_is_what_passes_the_test_with_its_own_hash()
    {
        var part = Three.Where(entry => entry.Value != 2);

        Assert.Equal([("a", 1), ("c", 3)], Entries(part));
        Assert.True(part.Equals(Map(("a", 1), ("c", 3))));
        Assert.Equal(Map(("a", 1), ("c", 3)).GetHashCode(), part.GetHashCode());
        Assert.True(part.TryGet("c", out int c) && c == 3);
        Assert.Empty(Three.Where(_ => false).Entries);
        Assert.True(Three.Where(_ => true).Equals(Three));
        Assert.Equal(Three.GetHashCode(), part.Set("b", 2).GetHashCode());
    }

    /// <summary>Maps of several pages, of which pages come and go.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void A_large_map_does_what_a_list_of_entries_would_do(int seed)
    {
        var random = new Random(seed);
        var (map, model) = (default(StructuralMap<int, int>), new List<(int Key, int Value)>());
        for (int step = 0; step < 2_000; step++)
        {
            var (key, value) = (random.Next(300), random.Next(5));
            int at = model.FindIndex(entry => entry.Key == key);
            switch (random.Next(40))
            {
                case 0:
                    map = map.Where(entry => entry.Key % 5 != value);
                    model.RemoveAll(entry => entry.Key % 5 == value);
                    break;
                case 1:
                    map = map.Map(entry => entry.Key % 3 == 0 ? new(entry.Key, value) : entry, (_, last) => last);
                    model = [.. model.Select(entry => entry.Key % 3 == 0 ? (entry.Key, value) : entry)];
                    break;
                case < 12:
                    map = map.Remove(key);
                    model.RemoveAll(entry => entry.Key == key);
                    break;
                default:
                    map = map.Set(key, value);
                    model = at < 0 ? [.. model, (key, value)] : [.. model.Take(at), (key, value), .. model.Skip(at + 1)];
                    break;
            }

            Assert.Equal(model, Pairs(map));
            Assert.Equal(model.Count, map.Count);
        }

        var again = StructuralMap<int, int>.Of(Enumerable.Reverse(model).Select(entry => new KeyValuePair<int, int>(entry.Key, entry.Value)));
        Assert.True(map.Equals(again) && again.Equals(map) && map.GetHashCode() == again.GetHashCode());
        Assert.All(model, entry => Assert.True(map.TryGet(entry.Key, out int found) && found == entry.Value));
        Assert.False(map.TryGet(-1, out _));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Maps_that_share_most_are_merged_key_by_key(int seed)
    {
        var random = new Random(seed);
        var common = StructuralMap<int, int>.Of(Enumerable.Range(0, 200).Select(key => new KeyValuePair<int, int>(key, key)));
        var (left, right) = (Changed(common, random), Changed(common, random));

        var merged = left.Merge(right, (_, here, there) => (Math.Min(here, there), true), (key, here) => (here, key % 2 == 0), (key, there) => (there, key % 3 == 0));

        var expected = new Dictionary<int, int>();
        foreach (int key in Enumerable.Range(0, 400))
        {
            bool isLeft = left.TryGet(key, out int here);
            bool isRight = right.TryGet(key, out int there);
            if (isLeft && isRight)
            {
                expected.Add(key, Math.Min(here, there));
            }
            else if ((isLeft && key % 2 == 0) || (isRight && key % 3 == 0))
            {
                expected.Add(key, isLeft ? here : there);
            }
        }

        Assert.Equal(expected.Select(entry => (entry.Key, entry.Value)).Order(), Pairs(merged).Order());
        Assert.Equal(expected.Count, merged.Count);
        Assert.True(merged.Equals(StructuralMap<int, int>.Of(expected)));
    }

    [Fact]
    public void What_is_in_a_shared_page_is_not_asked_for()
    {
        var common = StructuralMap<int, int>.Of(Enumerable.Range(0, 200).Select(key => new KeyValuePair<int, int>(key, key)));
        int asked = 0;

        common.Merge(common.Set(0, -1), (_, here, _) => (here + (0 * asked++), true), (_, here) => (here, true), (_, there) => (there, true));

        Assert.InRange(asked, 1, 32);
    }

    private static StructuralMap<int, int> Changed(StructuralMap<int, int> map, Random random) => Enumerable.Range(0, 20)
        .Aggregate(map, (current, _) => random.Next(2) == 0 ? current.Set(random.Next(400), random.Next(400)) : current.Remove(random.Next(200)));

    private static IEnumerable<(int Key, int Value)> Pairs(StructuralMap<int, int> map) => map.Entries.Select(entry => (entry.Key, entry.Value));

    private sealed record Clash(int Number)
    {
        public override int GetHashCode() => 7;
    }
}
