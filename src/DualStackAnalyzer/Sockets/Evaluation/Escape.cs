namespace DualStackAnalyzer.Sockets.Evaluation;

/// <summary>A value goes where we cannot see: whatever sockets can be reached through it may be configured there.</summary>
internal static class Escape
{
    public static World Of(World world, Value[] values) =>
        values.Aggregate(world, (current, value) => Of(current, value));

    public static World Of(World world, Value value) => Of(world, value, []);

    /// <summary>Code ran that was too much to follow: what it assigns may hold anything, and if it chooses modes, it may have chosen any.</summary>
    /// <param name="world">Before it.</param>
    /// <param name="variables">Variables that it may have assigned.</param>
    /// <param name="does">What it does.</param>
    public static World OfEverything(World world, IEnumerable<ISymbol> variables, MethodSummary does)
    {
        world = does.Does(Deeds.Decides | Deeds.HandsOn) ? world.Sockets.Entries.Aggregate(world, (current, entry) => Of(current, new SocketRef(entry.Key))) : OfEnd(world);
        world = variables.Aggregate(world, (current, variable) => current.Write(new Variable(variable), Unknown.Instance));
        return world.Places.Entries.Where(entry => (entry.Key is Slot slot && does.Writes.Contains(slot.Symbol)) || entry.Key is Contents or Element)
            .Aggregate(world, (current, entry) => current.Write(entry.Key, Unknown.Instance));
    }

    /// <summary>Code ran that reaches sockets through static members, and may choose for them.</summary>
    public static World OfStatics(World world) => world.Places.Entries.Where(entry => entry.Key is Slot { Owner: null })
        .Aggregate(world, (current, entry) => Of(current, entry.Value));

    /// <summary>Code ran that closes some sockets and does nothing else to any.</summary>
    public static World OfEnd(World world) => world.ChangeEach(static (_, state) => state is { Life: Life.Bound, IsImplicitlyBound: false }
        ? state with { Life = Life.Bound | Life.Closed } : state);

    private static World Of(World world, Value value, HashSet<Value> seen)
    {
        if (!seen.Add(value))
        {
            return world;
        }

        switch (value)
        {
            case SocketRef:
                // Once it is bound its mode cannot change any more.
                return world.Change(value, state => state.Life == Life.Bound
                    ? state with { Life = Life.Bound | Life.Closed }
                    : state with { Mode = Modes.Unknown, Life = Life.Fresh | Life.Bound | Life.Closed });
            case Instance or This:
                bool isForeign = value is Instance;
                foreach (var entry in world.Places.Entries)
                {
                    // Only the type itself reaches into a private field of this.
                    bool isReached = entry.Key switch
                    {
                        Slot slot => slot.Owner == value && (isForeign || slot.Symbol.DeclaredAccessibility != Accessibility.Private),
                        Contents contents => contents.Collection == value,
                        Element element => element.Collection == value,
                        _ => false,
                    };
                    world = isReached ? Of(world, entry.Value, seen) : world;
                }

                if (value is Instance { Type.Name: nameof(System.Net.Sockets.SocketAsyncEventArgs) })
                {
                    // Who has it may give it another endpoint.
                    world = world.Places.Entries.Where(entry => entry.Key is Slot { Symbol: IPropertySymbol } slot && slot.Owner == value)
                        .Aggregate(world, (current, entry) => current.Forget(entry.Key));
                }

                return value is Instance && world.Read(new Contents(value)) is not null
                    ? world.Write(new Contents(value), Unknown.Instance)
                    : world;
            case Sequence sequence:
                return Sequence.ToArray(sequence).Aggregate(world, (current, part) => Of(current, part, seen));
            case OneOf any:
                return OneOf.EachOf(any).Aggregate(world, (current, one) => Of(current, one, seen));
            case Function function:
                world = function.Receiver is { } self ? Of(world, self, seen) : world;
                return function.Captured is not { } captured ? world : captured.Symbols.Aggregate(world, (current, symbol) =>
                    current.Read(new Variable(symbol)) is { } held ? Of(current, held, seen) : current);
            case Member { Of: SocketRef socket, Name: ISymbol { Name: "Handle" or "SafeHandle" } }:
                return Of(world, socket, seen);
            case Alias { Target: var target }:
                // Who has it assigns it.
                return world.Read(target) is { } referred ? Of(world, referred, seen).Write(target, Unknown.Instance) : world.Write(target, Unknown.Instance);
            case Unknown or Constant:
                return world;
            default:
                // An object that came from outside, or what it holds: who gets it sees what was put there.
                return world.Places.Entries.Where(entry => entry.Key is Slot { Owner: { } owner } && owner.Any(part => part == value))
                    .Aggregate(world, (current, entry) => Of(current, entry.Value, seen));
        }
    }
}
