namespace DualStackAnalyzer.Sockets.Values;

/// <summary>The ways in which worlds may be alike enough to be merged.</summary>
internal static class Likeness
{
    /// <summary>The same sockets in the same states.</summary>
    public sealed class SameSockets : IEqualityComparer<World>
    {
        public bool Equals(World left, World right) => left.Sockets.Equals(right.Sockets);

        public int GetHashCode(World world) => world.Sockets.GetHashCode();
    }

    /// <summary>Equal but for the modes of sockets that have one.</summary>
    public sealed class SameButForModes : IEqualityComparer<World>
    {
        public bool Equals(World left, World right) => left.Places.Equals(right.Places) && left.Known.Equals(right.Known) && left.Sockets.Count == right.Sockets.Count
            && left.Sockets.IsIn(right.Sockets, static (state, other) => state == other || Without(state) == Without(other));

        public int GetHashCode(World world) => unchecked((world.Places.GetHashCode() * 31) + world.Known.GetHashCode());

        private static SocketState Without(SocketState state) => state.Mode == Modes.None ? state : state with { Mode = Modes.Unset, Choice = null };
    }

    /// <summary>The same sockets in the same modes and stages of life.</summary>
    public sealed class SameStages : IEqualityComparer<World>
    {
        public bool Equals(World left, World right) => left.Sockets.Count == right.Sockets.Count
            && left.Sockets.IsIn(right.Sockets, static (state, other) => state.Mode == other.Mode && state.Life == other.Life);

        public int GetHashCode(World world) =>
            world.Sockets.Entries.Aggregate(0, static (hash, entry) => hash ^ HashOf(entry.Key, entry.Value));
    }

    /// <summary>The same sockets and other objects in the same places.</summary>
    /// <param name="also">What else has to be the same.</param>
    public sealed class SameHolders(IEqualityComparer<World>? also) : IEqualityComparer<World>
    {
        public bool Equals(World left, World right) => HoldsAll(left, right) && HoldsAll(right, left) && also?.Equals(left, right) != false;

        public int GetHashCode(World world)
        {
            int hash = 0;
            foreach (var entry in world.Places.Entries)
            {
                hash ^= OneOf.IsFollowed(entry.Value) ? StructuralMap<Place, Value>.HashOf(entry.Key, entry.Value) : 0;
            }

            return hash;
        }

        private static bool HoldsAll(World world, World other) =>
            other.Places.IsIn(world.Places, static (value, held) => value == held, OneOf.IsFollowed);
    }

    /// <summary>Equal but for ports and for places with mere data: numbers but those of families, texts, results of calls.</summary>
    public sealed class SameButForData : IEqualityComparer<World>
    {
        public bool Equals(World left, World right) =>
            ReferenceEquals(left, right) || (SameSockets(left.Sockets, right.Sockets) && SamePlaces(left.Places, right.Places) && SamePlaces(right.Places, left.Places));

        public int GetHashCode(World world)
        {
            int hash = 0;
            foreach (var entry in world.Places.Entries)
            {
                hash ^= IsData(entry.Value) ? 0 : StructuralMap<Place, Value>.HashOf(entry.Key, entry.Value);
            }

            foreach (var entry in world.Sockets.Entries)
            {
                hash ^= HashOf(entry.Key, entry.Value);
            }

            return hash;
        }

        private static bool SamePlaces(StructuralMap<Place, Value> left, StructuralMap<Place, Value> right) =>
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
        value is Unknown or EitherNumber or Constant { Data: string or (long and not (2 or 23)) } or Derived { Operator: not nameof(Element) } or Opaque;
}
