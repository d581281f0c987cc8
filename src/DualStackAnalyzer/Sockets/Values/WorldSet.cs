namespace DualStackAnalyzer.Sockets.Values;

/// <summary>
/// The state of the analysis: the worlds that may be. Join is union, so what two tests have in common is not lost.
/// Worlds that differ only in what is known of values become one at once; of too many worlds some are merged
/// (<see cref="Widening"/>).
/// </summary>
internal sealed class WorldSet : IEquatable<WorldSet>
{
    private readonly World[] _worlds;

    private WorldSet(World[] worlds, bool isWidened) => (_worlds, IsWidened) = (worlds, isWidened);

    public IReadOnlyList<World> Worlds => _worlds;

    public int Count => _worlds.Length;

    /// <summary>Whether worlds were merged that differed; from then on one more difference merges at once.</summary>
    public bool IsWidened { get; }

    public static WorldSet Of(World world) => new([world], isWidened: false);

    /// <summary>The set of the given worlds; null for none, which means that no path leads here.</summary>
    public static WorldSet? Of(IEnumerable<World> worlds, bool isWidened = false)
    {
        var united = Unite(worlds);
        return united.Length == 0 ? null : Widened(united, isWidened);
    }

    /// <summary>What one operation has made of this set: only where the worlds have become more is there anything to widen.</summary>
    public WorldSet? After(List<World> worlds)
    {
        if (worlds.Count == 0)
        {
            return null;
        }

        if (worlds.Count == Count && worlds.TrueForAll(world => Array.IndexOf(_worlds, world) >= 0))
        {
            return this;
        }

        var united = Unite(worlds);
        return united.Length <= Count ? new(united, IsWidened) : Widened(united, IsWidened);
    }

    /// <summary>The same less exactly: worlds with the same sockets are one, here and in all sets that come of it.</summary>
    public WorldSet Widened() => IsWidened ? this : Widened(_worlds, isWidened: true);

    public WorldSet Join(WorldSet other)
    {
        if (ReferenceEquals(this, other))
        {
            return this;
        }

        bool isWidened = IsWidened || other.IsWidened;
        var united = Unite([.. _worlds, .. other._worlds]);
        if (isWidened == IsWidened && united.SequenceEqual(_worlds))
        {
            return this;
        }

        var joined = Widened(united, isWidened);
        return Equals(joined) ? this : joined;
    }

    /// <summary>Few worlds: to look for each is cheaper than to build sets.</summary>
    public bool Equals(WorldSet? other) => ReferenceEquals(this, other) || (other is not null
        && IsWidened == other.IsWidened && Count == other.Count && _worlds.All(world => Array.IndexOf(other._worlds, world) >= 0));

    public override bool Equals(object? obj) => Equals(obj as WorldSet);

    public override int GetHashCode() => _worlds.Aggregate(0, (hash, world) => hash ^ world.GetHashCode());

    private static WorldSet Widened(World[] worlds, bool isWidened)
    {
        var widened = Widening.Of(worlds, ref isWidened);
        return new(widened, isWidened);
    }

    /// <summary>
    /// One world for those that hold the same and differ in knowledge only. Where the system has no IPv6 other things
    /// hold for all sockets, so what is known there is not forgotten beside the rest.
    /// </summary>
    private static World[] Unite(IEnumerable<World> worlds)
    {
        var united = new List<World>();
        foreach (var world in worlds)
        {
            int i = united.Count - 1;
            while (i >= 0 && !(united[i].Sockets.Equals(world.Sockets) && united[i].Places.Equals(world.Places) && united[i].ExcludesIPv6 == world.ExcludesIPv6))
            {
                i--;
            }

            if (i < 0)
            {
                united.Add(world);
            }
            else
            {
                united[i] = united[i].MergeKnowledge(world);
            }
        }

        return [.. united];
    }
}
