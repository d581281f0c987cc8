namespace DualStackAnalyzer.Sockets.Values;

/// <summary>The ways in which disjuncts may be alike enough to be merged.</summary>
internal static class StateEquivalence
{
    /// <summary>The same sockets in the same states.</summary>
    public sealed class SameSockets : IEqualityComparer<Disjunct>
    {
        public bool Equals(Disjunct left, Disjunct right) => left.Sockets.Equals(right.Sockets);

        public int GetHashCode(Disjunct disjunct) => disjunct.Sockets.GetHashCode();
    }

    /// <summary>Equal but for the modes of sockets that have one.</summary>
    public sealed class SameButForModes : IEqualityComparer<Disjunct>
    {
        public bool Equals(Disjunct left, Disjunct right) => left.Store.Equals(right.Store) && left.PathCondition.Equals(right.PathCondition) && left.Sockets.Count == right.Sockets.Count
            && left.Sockets.IsIn(right.Sockets, static (state, other) => state == other || Without(state) == Without(other));

        public int GetHashCode(Disjunct disjunct) => unchecked((disjunct.Store.GetHashCode() * 31) + disjunct.PathCondition.GetHashCode());

        private static SocketState Without(SocketState state) => state.Mode == Modes.None ? state : state with { Mode = Modes.Unset, Choice = null };
    }

    /// <summary>The same sockets in the same modes and stages of life.</summary>
    public sealed class SameStages : IEqualityComparer<Disjunct>
    {
        public bool Equals(Disjunct left, Disjunct right) => left.Sockets.Count == right.Sockets.Count
            && left.Sockets.IsIn(right.Sockets, static (state, other) => state.Mode == other.Mode && state.Life == other.Life);

        public int GetHashCode(Disjunct disjunct) =>
            disjunct.Sockets.Entries.Aggregate(0, static (hash, entry) => hash ^ HashOf(entry.Key, entry.Value));
    }

    /// <summary>The same sockets and other objects in the same locations.</summary>
    /// <param name="also">What else has to be the same.</param>
    public sealed class SameHolders(IEqualityComparer<Disjunct>? also) : IEqualityComparer<Disjunct>
    {
        public bool Equals(Disjunct left, Disjunct right) => HoldsAll(left, right) && HoldsAll(right, left) && also?.Equals(left, right) != false;

        public int GetHashCode(Disjunct disjunct)
        {
            int hash = 0;
            foreach (var entry in disjunct.Store.Entries)
            {
                hash ^= PointsToSet.IsFollowed(entry.Value) ? StructuralMap<AbstractLocation, Value>.HashOf(entry.Key, entry.Value) : 0;
            }

            return hash;
        }

        private static bool HoldsAll(Disjunct disjunct, Disjunct other) =>
            other.Store.IsIn(disjunct.Store, static (value, held) => value == held, PointsToSet.IsFollowed);
    }

    /// <summary>Equal but for ports and for locations with mere data: numbers but those of families, texts, results of calls.</summary>
    public sealed class SameButForData : IEqualityComparer<Disjunct>
    {
        public bool Equals(Disjunct left, Disjunct right) =>
            ReferenceEquals(left, right) || (SameSockets(left.Sockets, right.Sockets) && SameStore(left.Store, right.Store) && SameStore(right.Store, left.Store));

        public int GetHashCode(Disjunct disjunct)
        {
            int hash = 0;
            foreach (var entry in disjunct.Store.Entries)
            {
                hash ^= IsData(entry.Value) ? 0 : StructuralMap<AbstractLocation, Value>.HashOf(entry.Key, entry.Value);
            }

            foreach (var entry in disjunct.Sockets.Entries)
            {
                hash ^= HashOf(entry.Key, entry.Value);
            }

            return hash;
        }

        private static bool SameStore(StructuralMap<AbstractLocation, Value> left, StructuralMap<AbstractLocation, Value> right) =>
            left.IsIn(right, static (value, other) => value == other, static value => !IsData(value));

        private static bool SameSockets(StructuralMap<Identity, SocketState> left, StructuralMap<Identity, SocketState> right) =>
            left.Count == right.Count && left.IsIn(right, static (state, other) => state == other
                || state with { Port = Unknown.Instance } == other with { Port = Unknown.Instance });
    }

    private static int HashOf(Identity socket, SocketState state) => StructuralMap<Identity, int>.HashOf(socket, ((int)state.Mode * 8) + (int)state.Life);

    /// <summary>Whether it is a flag, or the result of a test.</summary>
    public static bool IsFlag(Value value) => value is Constant { Data: bool or null } or Negation or Equality;

    /// <summary>Whether it is mere data: numbers but those of families, texts, results of calls.</summary>
    public static bool IsData(Value value) =>
        value is Unknown or JoinedNumber or Constant { Data: string or (long and not (2 or 23)) } or Derived { Operator: not nameof(Element) } or Opaque;
}
