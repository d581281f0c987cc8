using System.Collections.Generic;
using System.Linq;
using DualStackAnalyzer.Sockets.Values;

namespace DualStackAnalyzer.Sockets.Evaluation;

/// <summary>Drops what a world cannot use again, so that worlds which differ in nothing else become one.</summary>
internal static class Garbage
{
    /// <summary>The world without unreachable sockets that hold no port, and without knowledge of lost values.</summary>
    public static World Collect(World world) => Collect(world, keepsBound: true);

    /// <summary>The same without any unreachable socket.</summary>
    public static World CollectAll(World world) => Collect(world, keepsBound: false);

    private static World Collect(World world, bool keepsBound)
    {
        var live = Reachable(world);
        foreach (var place in world.Places.Entries.Select(entry => entry.Key).Where(place => OwnerOf(place) is { } owner && !live.Contains(owner)).ToList())
        {
            world = world.Forget(place);
        }

        foreach (var entry in world.Sockets.Entries)
        {
            var isHeld = live.Contains(new SocketRef(entry.Key));
            if (!isHeld && !(keepsBound && (entry.Value.Life & Life.Bound) != 0))
            {
                world = world with { Sockets = world.Sockets.Remove(entry.Key) };
                continue;
            }

            Mark(entry.Value.Family, live);
            Mark(entry.Value.Address, live);
            Mark(entry.Value.Port, live);
        }

        foreach (var key in world.Known.Entries.Select(entry => entry.Key).Where(key => !IsLive(key, live)).ToList())
        {
            world = world with { Known = world.Known.Remove(key) };
        }

        return world;
    }

    /// <summary>The values that variables hold, and what is held by those.</summary>
    private static HashSet<Value> Reachable(World world)
    {
        var live = new HashSet<Value>();
        var pending = world.Places.Entries.ToList();
        int before;
        do
        {
            before = pending.Count;
            foreach (var entry in pending.Where(entry => OwnerOf(entry.Key) is not { } owner || live.Contains(owner)).ToList())
            {
                Mark(entry.Value, live);
                pending.Remove(entry);
            }
        }
        while (pending.Count < before);
        return live;
    }

    /// <summary>The object that a place belongs to; null for one that lives by itself.</summary>
    private static Value? OwnerOf(Place place) => place switch
    {
        Slot { Owner: Instance or SocketRef or Opaque } slot => slot.Owner,
        Contents { Collection: Instance or Opaque or Enumerator } contents => contents.Collection,
        Element { Index: Opaque } element => element.Index,
        Element { Collection: Instance or Opaque } element => element.Collection,
        _ => null,
    };

    private static void Mark(Value value, HashSet<Value> live) => value.Visit(part => live.Add(part));

    /// <summary>A value that can be asked for again, or one that is made of such.</summary>
    private static bool IsLive(Value value, HashSet<Value> live)
    {
        var isLive = true;
        value.Visit(part => isLive &= part is not (Opaque or SocketRef or Instance) || live.Contains(part));
        return isLive;
    }
}
