namespace DualStackAnalyzer.Sockets.Values;

/// <summary>The ways in which disjuncts may be alike enough to be merged.</summary>
internal static class StateEquivalence
{
    /// <summary>Whether they have the same sockets in the same states.</summary>
    public static bool HaveSameSockets(Disjunct left, Disjunct right) => left.Sockets.Equals(right.Sockets);

    /// <summary>Whether nothing tells them apart but the modes of sockets that have one.</summary>
    public static bool AreSameButForModes(Disjunct left, Disjunct right) => left.Store.Equals(right.Store) && left.PathCondition.Equals(right.PathCondition)
        && left.Sockets.Count == right.Sockets.Count && left.Sockets.IsIn(right.Sockets, static (state, other) => state.IsSameButForMode(other));

    /// <summary>Whether they have the same sockets in the same modes and stages of life.</summary>
    public static bool HaveSameStages(Disjunct left, Disjunct right) => left.Sockets.Count == right.Sockets.Count
        && left.Sockets.IsIn(right.Sockets, static (state, other) => state.Mode == other.Mode && state.Life == other.Life);

    /// <summary>Whether each socket of the one is in modes and stages of life in which the other has it, too. An IPv4 socket, which has no mode, is like no other.</summary>
    public static bool IsInStagesOf(Disjunct disjunct, Disjunct other) => disjunct.Sockets.Count == other.Sockets.Count
        && disjunct.Sockets.IsIn(other.Sockets, static (state, there) => (state.Mode == Modes.None) == (there.Mode == Modes.None) && (state.Mode & ~there.Mode) == 0 && (state.Life & ~there.Life) == 0);

    /// <summary>How many modes and stages of life the sockets may be in: one that is in those of another has fewer.</summary>
    public static int Stages(Disjunct disjunct)
    {
        int count = 0;
        foreach (var entry in disjunct.Sockets.Entries)
        {
            for (int flags = ((int)entry.Value.Mode << 8) | (int)entry.Value.Life; flags != 0; flags &= flags - 1)
            {
                count++;
            }
        }

        return count;
    }

    /// <summary>Tells many of them apart by the modes and stages of life of their sockets.</summary>
    public static IEqualityComparer<Disjunct> SameStages { get; } = new StagesComparer();

    /// <summary>Whether the same locations hold the same sockets and other objects.</summary>
    public static bool HoldTheSame(Disjunct left, Disjunct right) => HoldsAll(left, right) && HoldsAll(right, left);

    /// <summary>Whether they are equal but for knowledge, ports and locations with mere data: numbers but those of families, texts, results of calls.</summary>
    public static bool AreSameButForData(Disjunct left, Disjunct right) => ReferenceEquals(left, right)
        || (left.Sockets.Count == right.Sockets.Count && left.Sockets.IsIn(right.Sockets, static (state, other) => state.IsSameButForPort(other))
            && AllButDataIsIn(left.Store, right.Store) && AllButDataIsIn(right.Store, left.Store));

    /// <summary>Whether they are equal but for knowledge, flags in fields, and sockets that no variable leads to.</summary>
    public static bool AreSameInEssence(Disjunct left, Disjunct right) => ReferenceEquals(left, right)
        || (left.Store.IsIn(right.Store, AreEqual, IsEssential) && right.Store.IsIn(left.Store, AreEqual, IsEssential)
            && (left.Sockets.Equals(right.Sockets) || (ReachableSocketsAreIn(left, right) && ReachableSocketsAreIn(right, left))));

    /// <summary>Whether the other disjunct has the same sockets in the same states, but for those that no variable leads to.</summary>
    private static bool ReachableSocketsAreIn(Disjunct disjunct, Disjunct other) =>
        disjunct.Sockets.IsIn(other.Sockets, static (state, there) => state.Equals(there), entry => disjunct.Reachable.Contains(new SocketRef(entry.Key)));

    private static bool IsEssential(KeyValuePair<AbstractLocation, Value> entry) => entry.Key is not MemberLocation || !(IsData(entry.Value) || IsFlag(entry.Value));

    /// <summary>Whether it is a flag, or the result of a test.</summary>
    public static bool IsFlag(Value value) => value is Constant { Data: bool or null } or Negation or Equality;

    /// <summary>Whether it is mere data: numbers but those of families, texts, results of calls.</summary>
    public static bool IsData(Value value) =>
        value is Unknown or JoinedNumber or Constant { Data: string or (long and not (2 or 23)) } or Derived { Operator: not nameof(Element) } or Opaque;

    private static bool HoldsAll(Disjunct disjunct, Disjunct other) =>
        other.Store.IsIn(disjunct.Store, AreEqual, static entry => PointsToSet.IsFollowed(entry.Value));

    private static bool AllButDataIsIn(StructuralMap<AbstractLocation, Value> left, StructuralMap<AbstractLocation, Value> right) =>
        left.IsIn(right, AreEqual, static entry => !IsData(entry.Value));

    private static bool AreEqual(Value left, Value right) => left == right;

    private sealed class StagesComparer : IEqualityComparer<Disjunct>
    {
        public bool Equals(Disjunct left, Disjunct right) => HaveSameStages(left, right);

        public int GetHashCode(Disjunct disjunct) => disjunct.Sockets.Entries.Aggregate(
            0, static (hash, entry) => hash ^ StructuralMap<Identity, int>.HashOf(entry.Key, ((int)entry.Value.Mode * 8) + (int)entry.Value.Life));
    }
}
