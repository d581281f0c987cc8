namespace DualStackAnalyzer.Sockets.Evaluation;

/// <summary>What a method does, by itself or through others: a set, join is union.</summary>
[Flags]
internal enum MethodEffects
{
    None = 0,

    /// <summary>It binds a socket or chooses a mode: without that there is nothing to say.</summary>
    Decides = 1,

    /// <summary>It chooses a mode.</summary>
    Chooses = 2048,

    /// <summary>It makes a socket, or gets one from another method.</summary>
    Creates = 2,

    /// <summary>It closes or stops a socket.</summary>
    Ends = 4,

    /// <summary>It stops a listener, whose next start makes a new socket.</summary>
    Stops = 64,

    /// <summary>It stores a socket in a field or property.</summary>
    Keeps = 8,

    /// <summary>It hands a socket to code that is not seen.</summary>
    HandsOn = 32,

    /// <summary>It hands a socket to code that is not seen which it has just accepted or made: no other is chosen for there.</summary>
    HandsOnNew = 512,

    /// <summary>It listens, accepts or receives.</summary>
    Serves = 1024,

    /// <summary>It connects a socket or lets it listen: one that is bound is then a client or a server.</summary>
    Connects = 128,

    /// <summary>It names an endpoint or a group to a socket, or an option of one family.</summary>
    Reaches = 256,

    /// <summary>It handles addresses, endpoints or families.</summary>
    Computes = 16,

    /// <summary>A statement of it makes, configures, binds or stops a socket.</summary>
    Acts = 4096,
}

/// <summary>What is known of a method without running it.</summary>
/// <param name="MethodEffects">What it does.</param>
/// <param name="Writes">The fields and properties that it assigns.</param>
internal sealed record MethodSummary(MethodEffects MethodEffects, ImmutableHashSet<ISymbol> Writes)
{
    private static readonly ImmutableHashSet<ISymbol> NoWrites = ImmutableHashSet.Create<ISymbol>(SymbolEqualityComparer.Default);

    public static readonly MethodSummary Nothing = new(MethodEffects.None, NoWrites);

    /// <summary>Whether running it may tell something: from it alone, or from what it leaves in a field.</summary>
    public bool IsWorthEntering => Tells || Does(MethodEffects.HandsOn | MethodEffects.HandsOnNew);

    /// <summary>Whether running it may tell something even where no socket is open to a choice: none can be handed on.</summary>
    public bool Tells => Does(MethodEffects.Decides | MethodEffects.Stops) || (Does(MethodEffects.Creates) && Does(MethodEffects.Keeps));

    /// <summary>Whether a caller's sockets may depend on it.</summary>
    public bool IsWorthFollowing => IsWorthEntering || Does(MethodEffects.Ends);

    public static MethodSummary Of(MethodEffects effects) => effects == MethodEffects.None ? Nothing : new(effects, NoWrites);

    public static MethodSummary OfWrite(ISymbol member, MethodEffects effects) => new(effects, NoWrites.Add(member));

    public bool Does(MethodEffects some) => (MethodEffects & some) != 0;

    public MethodSummary And(MethodSummary other) =>
        other.Writes.IsEmpty
            ? (MethodEffects | other.MethodEffects) == MethodEffects ? this : this with { MethodEffects = MethodEffects | other.MethodEffects }
            : new(MethodEffects | other.MethodEffects, Writes.Union(other.Writes));
}
