namespace DualStackAnalyzer.Sockets.Values;

/// <summary>Drops what a world cannot use again, so that worlds which differ in nothing else become one.</summary>
internal static class Garbage
{
    /// <summary>The world without unreachable sockets that hold no port, and without knowledge of lost values.</summary>
    public static World Collect(World world) => Collect(world, keepsBound: true);

    /// <summary>The same without any unreachable socket.</summary>
    public static World CollectAll(World world) => Collect(world, keepsBound: false);

    private static World Collect(World world, bool keepsBound)
    {
        var live = world.Reachable;
        var sockets = world.Sockets.Where(entry => live.Contains(new SocketRef(entry.Key)) || (keepsBound && entry.Value.Life.MayBe(Life.Bound)));
        var ofSockets = new HashSet<Value>();
        MarkSockets(sockets, Marker(ofSockets));
        Func<Value, bool> isLost = part => part is Opaque or SocketRef or Instance && !live.Contains(part) && !ofSockets.Contains(part);
        return world with
        {
            Places = world.Places.Where(entry => OwnerOf(entry.Key) is not { } owner || live.Contains(owner) || ofSockets.Contains(owner)),
            Sockets = sockets,
            Known = world.Known.Where(entry => !entry.Key.Any(isLost)),
        };
    }

    /// <summary>
    /// The world in which a call ends, without what only the callee knew of: objects and values that it made and that
    /// nothing leads to. What was there before its caller may still need.
    /// </summary>
    /// <param name="world">The world, without the callee's variables.</param>
    /// <param name="isMadeThere">Whether the callee has made something.</param>
    public static World CollectMade(World world, Func<Identity, bool> isMadeThere)
    {
        var mentioned = world.Mentioned;
        Func<Value, bool> isLost = part => IdentityOf(part) is { } identity && isMadeThere(identity) && !mentioned.Contains(part);
        return world with
        {
            Places = world.Places.Where(entry => OwnerOf(entry.Key) is not { } owner || !isLost(owner)),
            Known = world.Known.Where(entry => !entry.Key.Any(isLost)),
        };
    }

    private static Identity? IdentityOf(Value value) => value switch
    {
        Opaque opaque => opaque.Identity,
        Instance instance => instance.Identity,
        SocketRef socket => socket.Identity,
        _ => null,
    };

    /// <summary>The values that variables hold and that sockets are made of, with their parts.</summary>
    public static HashSet<Value> FindMentioned(World world)
    {
        var mentioned = new HashSet<Value>(world.Reachable);
        MarkSockets(world.Sockets, Marker(mentioned));
        return mentioned;
    }

    private static void MarkSockets(StructuralMap<Identity, SocketState> sockets, Func<Value, bool> mark)
    {
        foreach (var entry in sockets.Entries)
        {
            entry.Value.Family.Any(mark);
            entry.Value.Address.Any(mark);
            entry.Value.Port.Any(mark);
        }
    }

    /// <summary>The values that variables hold, and what is held by those.</summary>
    public static HashSet<Value> FindReachable(World world)
    {
        var live = new HashSet<Value>();
        var mark = Marker(live);
        var places = world.Places.Entries;
        bool[] isMarked = new bool[places.Length];
        bool isChanged;
        do
        {
            isChanged = false;
            for (int i = 0; i < places.Length; i++)
            {
                if (!isMarked[i] && (OwnerOf(places[i].Key) is not { } owner || live.Contains(owner)))
                {
                    places[i].Value.Any(mark);
                    isMarked[i] = isChanged = true;
                }
            }
        }
        while (isChanged);
        return live;
    }

    /// <summary>The object that a place belongs to; null for one that lives by itself.</summary>
    public static Value? OwnerOf(Place place) => place switch
    {
        Slot { Owner: Instance or SocketRef or Opaque } slot => slot.Owner,
        Contents { Collection: Instance or Opaque or Enumerator } contents => contents.Collection,
        Approximate { Collection: Instance or Opaque } approximate => approximate.Collection,
        Element { Index: Opaque } element => element.Index,
        Element { Collection: Instance or Opaque } element => element.Collection,
        _ => null,
    };

    /// <summary>Puts each part of a value that is asked with it into the set, down to the last.</summary>
    private static Func<Value, bool> Marker(HashSet<Value> live) => part =>
    {
        live.Add(part);
        return false;
    };
}
