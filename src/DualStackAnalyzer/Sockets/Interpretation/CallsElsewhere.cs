namespace DualStackAnalyzer.Sockets.Interpretation;

/// <summary>Calls that are not entered, since what is called does its own business: what they leave.</summary>
internal sealed class CallsElsewhere(Interpreter interpreter, AnalysisRun run)
{
    /// <summary>
    /// Whether an object that came from outside does its own business: it is of another type, it gets and returns no
    /// socket, and holds none of those that are followed. What it does to its sockets is found in its own type.
    /// </summary>
    public bool IsElsewhere(IMethodSymbol method, Value? self, Value[] arguments, World world) =>
        self is not (null or This or Instance or SocketRef or Function) && !run.IsOwn(method)
        && !run.Relevance.HoldsSocket(method.ReturnType) && !(interpreter.Invocations.IsTelling(method.ReturnType) && run.WholeOf(method).Does(Deeds.Computes))
        && !method.Parameters.Any(parameter => parameter.RefKind != RefKind.None && run.Relevance.HoldsSocket(parameter.Type))
        && !arguments.Any(argument => argument is SocketRef or Function or This || Escape.Of(world, argument) != world)
        && Escape.Of(world, self) == world;

    /// <param name="written">Members that are assigned.</param>
    /// <param name="owner">Whose, or null for those of any object.</param>
    /// <param name="world">Before that.</param>
    public static World Forget(ImmutableHashSet<ISymbol> written, Value? owner, World world)
    {
        foreach (var entry in world.Places.Entries)
        {
            if (entry.Key is Slot slot && written.Contains(slot.Symbol) && (owner is null || owner == slot.Owner))
            {
                world = world.Write(slot, Unknown.Instance);
            }
        }

        return world;
    }

    /// <summary>
    /// What such a call leaves: what it assigns in objects that came from outside, or that it was handed, is not known any
    /// more; and whatever such an object holds it may have reached, by another way than we know.
    /// </summary>
    public static World LeaveElsewhere(MethodSummary does, Value[] arguments, World world)
    {
        var tested = from entry in world.Known.Entries
                     let member = entry.Key as Member
                     where member is { Of: { } owner, Name: ISymbol name } && owner is not This && does.Writes.Contains(name)
                     select new Slot(member.Of, (ISymbol)member.Name);
        var written = world.Places.Entries.Select(entry => entry.Key).OfType<Slot>()
            .Where(slot => does.Writes.Contains(slot.Symbol) && (slot.Owner is null || IsForeign(slot.Owner) || arguments.Contains(slot.Owner)));
        world = written.Concat(tested).ToList().Aggregate(world, (current, slot) => current.Write(slot, Unknown.Instance));
        return world.Places.Entries.Where(entry => entry.Key is Slot { Owner: { } owner, Symbol.DeclaredAccessibility: not Accessibility.Private } && IsForeign(owner))
            .Aggregate(world, (current, entry) => Escape.Of(current, entry.Value));
    }

    private static bool IsForeign(Value owner) => owner is not (This or Instance or SocketRef);
}
