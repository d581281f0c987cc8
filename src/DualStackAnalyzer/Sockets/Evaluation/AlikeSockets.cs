namespace DualStackAnalyzer.Sockets.Evaluation;

/// <summary>
/// Sockets that only one collection holds and that nothing has told apart yet: one stands for all of them. What happens to it
/// is noted for each.
/// </summary>
internal static class AlikeSockets
{
    /// <summary>The elements of a collection with one for all that are alike, in the order in which the first of them came.</summary>
    /// <param name="disjunct">The disjunct, which then speaks of that one alone.</param>
    /// <param name="collection">The collection.</param>
    /// <param name="elements">Its elements.</param>
    public static (Disjunct Disjunct, Value[] Elements) Unite(Disjunct disjunct, Value collection, Value[] elements)
    {
        var held = HeldElsewhere(disjunct, collection);
        var alike = new Dictionary<SocketState, List<(Identity Socket, SocketState State)>>();
        var left = new List<Value>();
        foreach (var element in elements)
        {
            if (element is not SocketRef { Identity: { Turn: Turn.Current } identity } || held.Contains(element) || disjunct.Socket(element) is not { Life: Life.Fresh } state)
            {
                left.Add(element);
                continue;
            }

            var kind = state with { Choice = null, Port = Unknown.Instance, Others = null };
            if (!alike.TryGetValue(kind, out var same))
            {
                alike.Add(kind, same = []);
                left.Add(element);
            }

            same.Add((identity, state));
        }

        var united = alike.Values.Where(static same => same.Count > 1).ToList();
        return united.Count == 0 ? (disjunct, elements) : (united.Aggregate(Without(disjunct, united), static (current, same) => current.With(same[0].Socket, OneOf(same))), [.. left]);
    }

    /// <summary>Whether one of the values stands for several sockets: where code takes one of those, it is not known which.</summary>
    public static bool AreIn(Value[] values, Disjunct disjunct) => Array.Exists(values, value => disjunct.Socket(value)?.Others is not null);

    private static Disjunct Without(Disjunct disjunct, List<List<(Identity Socket, SocketState State)>> united)
    {
        var others = new HashSet<Identity>(united.SelectMany(static same => same.Skip(1)).Select(static one => one.Socket));
        return disjunct with { Sockets = disjunct.Sockets.Where(entry => !others.Contains(entry.Key)) };
    }

    private static SocketState OneOf(List<(Identity Socket, SocketState State)> same)
    {
        var first = same[0].State;
        return first with
        {
            Port = same.TrueForAll(one => one.State.Port == first.Port) ? first.Port : Unknown.Instance,
            Others = [.. same.SelectMany(static one => one.State.Others ?? []), .. same.Skip(1).Select(static one => one.Socket.Site)],
        };
    }

    /// <summary>The sockets that anything else holds.</summary>
    private static HashSet<Value> HeldElsewhere(Disjunct disjunct, Value collection)
    {
        var held = new HashSet<Value>();
        foreach (var entry in disjunct.Store.Entries)
        {
            // A temporary place is read when the collection is made.
            if (entry.Key is not Capture && (entry.Key is not Contents contents || contents.Collection != collection))
            {
                entry.Value.Any(part => part is SocketRef && held.Add(part) && false);
            }
        }

        return held;
    }
}
