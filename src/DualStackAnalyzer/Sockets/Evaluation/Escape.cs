namespace DualStackAnalyzer.Sockets.Evaluation;

/// <summary>A value goes where we cannot see: whatever sockets can be reached through it may be configured there.</summary>
internal static class Escape
{
    public static Disjunct Of(Disjunct disjunct, Value[] values) =>
        values.Aggregate(disjunct, (current, value) => Of(current, value));

    public static Disjunct Of(Disjunct disjunct, Value value) => value is Unknown or Constant ? disjunct : Of(disjunct, value, []);

    /// <summary>Code ran that was too much to follow: what it assigns may hold anything, and if it chooses modes, it may have chosen any.</summary>
    /// <param name="disjunct">Before it.</param>
    /// <param name="variables">Variables that it may have assigned.</param>
    /// <param name="does">What it does.</param>
    public static Disjunct OfEverything(Disjunct disjunct, IEnumerable<ISymbol> variables, MethodSummary does)
    {
        disjunct = does.Does(MethodEffects.Decides | MethodEffects.HandsOn) ? OfSockets(disjunct) : OfEnd(disjunct);
        disjunct = variables.Aggregate(disjunct, (current, variable) => current.Write(new Variable(variable), Unknown.Instance));
        return disjunct.Store.Entries.Where(entry => (entry.Key is MemberLocation memberLocation && does.Writes.Contains(memberLocation.Symbol)) || entry.Key is Contents or Element)
            .Aggregate(disjunct, (current, entry) => current.Write(entry.Key, Unknown.Instance));
    }

    /// <summary>Code ran that may have chosen for any socket.</summary>
    public static Disjunct OfSockets(Disjunct disjunct) => disjunct.Sockets.Entries.Aggregate(disjunct, static (current, entry) => Of(current, new SocketRef(entry.Key)));

    /// <summary>Code ran that reaches sockets through static members, and may choose for them.</summary>
    public static Disjunct OfStatics(Disjunct disjunct) => disjunct.Store.Entries.Where(entry => entry.Key is MemberLocation { Owner: null })
        .Aggregate(disjunct, (current, entry) => Of(current, entry.Value));

    /// <summary>Code ran that closes some sockets and does nothing else to any.</summary>
    public static Disjunct OfEnd(Disjunct disjunct) => disjunct.ChangeEach(static (_, state) => state is { Life: Life.Bound, IsImplicitlyBound: false }
        ? state with { Life = Life.Bound | Life.Closed } : state);

    private static Disjunct Of(Disjunct disjunct, Value value, HashSet<Value> seen)
    {
        if (!seen.Add(value))
        {
            return disjunct;
        }

        switch (value)
        {
            case SocketRef:
                // Once it is bound its mode cannot change any more.
                return disjunct.Change(value, state => state.Life == Life.Bound
                    ? state with { Life = Life.Bound | Life.Closed }
                    : state with { Mode = Modes.Unknown, Life = Life.Fresh | Life.Bound | Life.Closed });
            case Instance or This:
                bool isForeign = value is Instance;
                foreach (var entry in disjunct.Store.Entries)
                {
                    // Only the type itself reaches into a private field of this.
                    bool isReached = entry.Key switch
                    {
                        MemberLocation memberLocation => memberLocation.Owner == value && (isForeign || memberLocation.Symbol.DeclaredAccessibility != Accessibility.Private),
                        Contents contents => contents.Collection == value,
                        Element element => element.Collection == value,
                        _ => false,
                    };
                    disjunct = isReached ? Of(disjunct, entry.Value, seen) : disjunct;
                }

                if (value is Instance { Type.Name: nameof(System.Net.Sockets.SocketAsyncEventArgs) })
                {
                    // Who has it may give it another endpoint.
                    disjunct = disjunct.Store.Entries.Where(entry => entry.Key is MemberLocation { Symbol: IPropertySymbol } memberLocation && memberLocation.Owner == value)
                        .Aggregate(disjunct, (current, entry) => current.Forget(entry.Key));
                }

                return value is Instance && disjunct.Read(new Contents(value)) is not null
                    ? disjunct.Write(new Contents(value), Unknown.Instance)
                    : disjunct;
            case Sequence sequence:
                return Sequence.ToArray(sequence).Aggregate(disjunct, (current, part) => Of(current, part, seen));
            case PointsToSet any:
                return PointsToSet.EachOf(any).Aggregate(disjunct, (current, one) => Of(current, one, seen));
            case Function function:
                disjunct = function.Receiver is { } self ? Of(disjunct, self, seen) : disjunct;
                return function.Captured is not { } captured ? disjunct : captured.Symbols.Aggregate(disjunct, (current, symbol) =>
                    current.Read(new Variable(symbol)) is { } held ? Of(current, held, seen) : current);
            case Member { Of: SocketRef socket, Name: ISymbol { Name: "Handle" or "SafeHandle" } }:
                return Of(disjunct, socket, seen);
            case Alias { Target: var target }:
                // Who has it assigns it.
                return disjunct.Read(target) is { } referred ? Of(disjunct, referred, seen).Write(target, Unknown.Instance) : disjunct.Write(target, Unknown.Instance);
            case Unknown or Constant:
                return disjunct;
            default:
                // An object that came from outside, or what it holds: who gets it sees what was put there.
                return disjunct.Store.Entries.Where(entry => entry.Key is MemberLocation { Owner: { } owner } && owner.Any(part => part == value))
                    .Aggregate(disjunct, (current, entry) => Of(current, entry.Value, seen));
        }
    }
}
