namespace DualStackAnalyzer.Sockets.Values;

/// <summary>Drops what a disjunct cannot use again, so that disjuncts which differ in nothing else become one.</summary>
internal static class GarbageCollection
{
    /// <summary>The disjunct without unreachable sockets that hold no port, and without knowledge of lost values.</summary>
    public static Disjunct Collect(Disjunct disjunct) => Collect(disjunct, keepsBound: true);

    /// <summary>The same without any unreachable socket.</summary>
    public static Disjunct CollectAll(Disjunct disjunct) => Collect(disjunct, keepsBound: false);

    private static Disjunct Collect(Disjunct disjunct, bool keepsBound)
    {
        var live = disjunct.Reachable;
        var sockets = disjunct.Sockets.Where(entry => (keepsBound && entry.Value.Life.MayBe(Life.Bound)) || live.Contains(new SocketRef(entry.Key)));
        var ofSockets = sockets.IsSame(disjunct.Sockets) ? disjunct.OfSockets : FindOfSockets(sockets);
        Func<Value, bool> isLost = part => part is Opaque or SocketRef or Instance or JoinedValue && !live.Contains(part) && !ofSockets.Contains(part);
        return disjunct.With(
            disjunct.Store.Where(entry => OwnerOf(entry.Key) is not { } owner || live.Contains(owner) || ofSockets.Contains(owner)),
            sockets,
            disjunct.PathCondition.Where(entry => !entry.Key.Any(isLost)));
    }

    /// <summary>
    /// The disjunct in which a call ends, without what only the callee knew of: objects and values that it made and that
    /// nothing leads to. What was there before its caller may still need.
    /// </summary>
    /// <param name="disjunct">The disjunct, without the callee's variables.</param>
    /// <param name="isMadeThere">Whether the callee has made something.</param>
    public static Disjunct CollectMade(Disjunct disjunct, Func<Identity, bool> isMadeThere)
    {
        Func<Value, bool> isLost = part => IdentityOf(part) is { } identity && isMadeThere(identity) && !disjunct.IsMentioned(part);
        return disjunct.With(
            disjunct.Store.Where(entry => OwnerOf(entry.Key) is not { } owner || !isLost(owner)),

            // One that is closed holds no port, and nothing can be done to it any more.
            disjunct.Sockets.Where(entry => entry.Value.Life != Life.Closed || !isLost(new SocketRef(entry.Key))),
            disjunct.PathCondition.Where(entry => !entry.Key.Any(isLost)));
    }

    /// <summary>Which object it is, or belongs to; null for a value that is of none.</summary>
    public static Identity? IdentityOf(Value value) => value switch
    {
        Opaque opaque => opaque.Identity,
        Instance instance => instance.Identity,
        SocketRef socket => socket.Identity,
        JoinedValue { Holder: ValueTuple<Identity, string> held } => held.Item1,
        _ => null,
    };

    /// <summary>The objects and results that sockets are made of.</summary>
    public static HashSet<Value> FindOfSockets(StructuralMap<Identity, SocketState> sockets)
    {
        var found = new HashSet<Value>();
        var mark = Marker(found);
        foreach (var entry in sockets.Entries)
        {
            entry.Value.Mentions(mark);
        }

        return found;
    }

    /// <summary>The objects and results that variables hold, and what is held by those.</summary>
    public static HashSet<Value> FindReachable(Disjunct disjunct)
    {
        var live = new HashSet<Value>();
        var mark = Marker(live);
        var pending = new List<KeyValuePair<AbstractLocation, Value>>();
        foreach (var entry in disjunct.Store.Entries)
        {
            if (OwnerOf(entry.Key) is null)
            {
                entry.Value.Any(mark);
            }
            else
            {
                pending.Add(entry);
            }
        }

        // What an object holds is reached with it.
        while (pending.RemoveAll(entry => live.Contains(OwnerOf(entry.Key)!) && !entry.Value.Any(mark)) > 0)
        {
        }

        return live;
    }

    /// <summary>The values that lead to a socket, to a delegate or to a collection that is followed.</summary>
    public static HashSet<Value> FindLeading(Disjunct disjunct)
    {
        var leading = new HashSet<Value>();
        Func<Value, bool> mark = part => part is SocketRef or Function && leading.Add(part) && false;
        Func<Value, bool> isLeading = leading.Contains;
        var entries = disjunct.Store.Entries;
        foreach (var entry in entries)
        {
            entry.Value.Any(mark);
            if (entry is { Key: Contents { Collection: var collection }, Value: Sequence })
            {
                leading.Add(collection);
            }
        }

        int count;
        do
        {
            count = leading.Count;
            foreach (var entry in entries)
            {
                if (OwnerOf(entry.Key) is { } owner && !leading.Contains(owner) && entry.Value.Any(isLeading))
                {
                    leading.Add(owner);
                }
            }
        }
        while (count < leading.Count);
        return leading;
    }

    /// <summary>The object that a place belongs to; null for one that lives by itself.</summary>
    public static Value? OwnerOf(AbstractLocation location) => location switch
    {
        MemberLocation { Owner: Instance or SocketRef or Opaque } memberLocation => memberLocation.Owner,
        Contents { Collection: Instance or Opaque or Enumerator } contents => contents.Collection,
        Approximate { Collection: Instance or Opaque } approximate => approximate.Collection,
        Element { Index: Opaque } element => element.Index,
        Element { Collection: Instance or Opaque } element => element.Collection,
        _ => null,
    };

    /// <summary>Puts each object and result in a value that is asked with it into the set, down to the last. Of others it is never asked whether they live.</summary>
    private static Func<Value, bool> Marker(HashSet<Value> live) => part =>
    {
        if (part is Opaque or SocketRef or Instance or Enumerator or JoinedValue)
        {
            live.Add(part);
        }

        return false;
    };
}
