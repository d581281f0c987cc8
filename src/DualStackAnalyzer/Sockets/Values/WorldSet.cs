using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using DualStackAnalyzer.Flow;

namespace DualStackAnalyzer.Sockets.Values;

/// <summary>
/// The state of the analysis: the worlds that may be. Join is union, so what two tests have in common is not lost.
/// Worlds that differ only in what is known of values become one at once. Past <see cref="DataCap"/> worlds the
/// data that they differ in are forgotten, past <see cref="Cap"/> worlds those with the same sockets are merged, and if that is not enough all are; a mode that differs is then
/// <see cref="Modes.Unknown"/>, which absorbs, so that chains of joins are finite.
/// </summary>
internal sealed class WorldSet : IEquatable<WorldSet>
{
    public const int Cap = 40;

    /// <summary>From here on counters and sizes are not worth a world of their own.</summary>
    public const int DataCap = 8;

    private readonly ImmutableHashSet<World> _worlds;

    private WorldSet(ImmutableHashSet<World> worlds, bool isWidened) => (_worlds, IsWidened) = (worlds, isWidened);

    public IEnumerable<World> Worlds => _worlds;

    public int Count => _worlds.Count;

    /// <summary>True once worlds were merged that differed; from here on one more difference merges at once.</summary>
    public bool IsWidened { get; }

    public static WorldSet Of(World world) => new(ImmutableHashSet.Create(world), isWidened: false);

    /// <summary>The set of the given worlds; null for none, which means that no path leads here.</summary>
    public static WorldSet? Of(IEnumerable<World> worlds, bool isWidened = false)
    {
        var set = Unite(worlds);
        return set.Count == 0 ? null : Widen(set, isWidened);
    }

    public WorldSet Join(WorldSet other) =>
        Equals(other) ? this : Widen(Unite(_worlds.Union(other._worlds)), IsWidened || other.IsWidened);

    public bool Equals(WorldSet? other) =>
        other is not null && IsWidened == other.IsWidened && _worlds.SetEquals(other._worlds);

    public override bool Equals(object? obj) => Equals(obj as WorldSet);

    public override int GetHashCode() => _worlds.Aggregate(0, (hash, world) => hash ^ world.GetHashCode());

    /// <summary>One world for those that hold the same and differ in knowledge only.</summary>
    private static ImmutableHashSet<World> Unite(IEnumerable<World> worlds) =>
        worlds.GroupBy(world => (world.Places, world.Sockets)).Select(same => same.Aggregate(MergeKnowledge)).ToImmutableHashSet();

    private static WorldSet Widen(ImmutableHashSet<World> worlds, bool isWidened)
    {
        if (worlds.Count > DataCap)
        {
            worlds = worlds.GroupBy(world => (WithoutPorts(world), WithoutData(world))).Select(same => same.Aggregate(Merge)).ToImmutableHashSet();
        }

        if (worlds.Count <= Cap && !isWidened)
        {
            return new(worlds, isWidened: false);
        }

        var merged = worlds.GroupBy(world => world.Sockets).Select(same => same.Aggregate(Merge)).ToImmutableHashSet();
        return merged.Count <= Cap
            ? new(merged, isWidened: true)
            : new(ImmutableHashSet.Create(merged.Aggregate(Merge)), isWidened: true);
    }

    /// <summary>The sockets but for the ports that they are bound to.</summary>
    private static StructuralMap<Identity, SocketState> WithoutPorts(World world) => world.Sockets.Entries.Aggregate(
        world.Sockets, (sockets, entry) => sockets.Set(entry.Key, entry.Value with { Port = Unknown.Instance }));

    /// <summary>The places without those that hold mere data: numbers but those of families, texts, results of calls.</summary>
    private static StructuralMap<Place, Value> WithoutData(World world) => world.Places.Entries
        .Where(entry => entry.Value is Unknown or Constant { Data: string or (long and not (2 or 23)) } or Derived or Opaque)
        .Aggregate(world.Places, (places, entry) => places.Remove(entry.Key));

    private static World MergeKnowledge(World left, World right)
    {
        var known = left.Known;
        foreach (var entry in left.Known.Entries)
        {
            var traits = entry.Value | right.TraitsOf(entry.Key);
            known = traits == Traits.Anything ? known.Remove(entry.Key) : known.Set(entry.Key, traits);
        }

        return left with { Known = known };
    }

    private static World Merge(World left, World right)
    {
        var merged = MergeKnowledge(left, right);
        foreach (var place in left.Places.Entries.Keys.Concat(right.Places.Entries.Keys))
        {
            if (!(left.Places.TryGet(place, out var one) & right.Places.TryGet(place, out var other)) || one != other)
            {
                // Not forgotten: what is absent has the value that it had at the start.
                merged = merged.Write(place, Unknown.Instance);
            }
        }

        var sockets = left.Sockets;
        foreach (var entry in left.Sockets.Entries.Concat(right.Sockets.Entries))
        {
            sockets = sockets.Set(entry.Key, MergeSocket(left, right, entry.Key, entry.Value));
        }

        return merged with { Sockets = sockets };
    }

    private static SocketState MergeSocket(World left, World right, Identity identity, SocketState present)
    {
        var inBoth = left.Sockets.TryGet(identity, out var one) & right.Sockets.TryGet(identity, out var other);
        return inBoth ? one.Join(other) : present with { Life = present.Life | Life.Closed };
    }
}
