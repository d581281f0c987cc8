namespace DualStackAnalyzer.Sockets.Interpretation;

/// <summary>Calls that are not entered, since what is called does its own business: what they leave.</summary>
internal sealed class CallsElsewhere(Interpreter interpreter, AnalysisRun run)
{
    /// <summary>
    /// Whether an object that came from outside does its own business: it is of another type, it gets and returns no
    /// socket, and holds none of those that are followed. What it does to its sockets is found in its own type.
    /// </summary>
    public bool IsElsewhere(IMethodSymbol method, Value? self, Value[] arguments, Disjunct disjunct) =>
        self is not (null or This or Instance or SocketRef or Function) && !run.IsOwn(method)
        && !run.Relevance.HoldsSocket(method.ReturnType) && !(interpreter.Invocations.IsTelling(method.ReturnType) && run.WholeOf(method).Does(MethodEffects.Computes))
        && !method.Parameters.Any(parameter => parameter.RefKind != RefKind.None && run.Relevance.HoldsSocket(parameter.Type))
        && !arguments.Any(argument => argument is SocketRef or Function or This || Escape.Of(disjunct, argument) != disjunct)
        && Escape.Of(disjunct, self) == disjunct;

    /// <summary>The disjunct in which it is not known any more what such members hold.</summary>
    /// <param name="written">Members that are assigned.</param>
    /// <param name="owner">Whose, or null for those of any object.</param>
    /// <param name="disjunct">Before that.</param>
    public static Disjunct Forget(ImmutableHashSet<ISymbol> written, Value? owner, Disjunct disjunct) =>
        Lose(written, location => owner is null || owner == location.Owner, disjunct);

    /// <summary>The disjunct in which numbers that a call assigns, such as ports, are others than before, though nothing was known of them.</summary>
    /// <param name="method">What is called.</param>
    /// <param name="self">The object that is called.</param>
    /// <param name="arguments">What the method is given.</param>
    /// <param name="disjunct">Before that.</param>
    public Disjunct ForgetNumbers(IMethodSymbol method, Value? self, Value[] arguments, Disjunct disjunct) =>
        (from member in run.MatteringNumbers.Of(method)
         from owner in member.IsStatic ? new Value?[] { null } : [self, .. arguments]
         where member.IsStatic || owner is This or Instance or Input or Opaque or Member
         select new MemberLocation(owner, member)).Aggregate(disjunct, static (current, location) => current.Write(location, Unknown.Instance));

    /// <summary>
    /// What such a call leaves: what it assigns in objects that came from outside, or that it was handed, is not known any
    /// more; and whatever such an object holds it may have reached, by another way than we know.
    /// </summary>
    public static Disjunct LeaveElsewhere(MethodSummary does, Value[] arguments, Disjunct disjunct)
    {
        disjunct = Lose(does.Writes, location => location.Owner is null || IsForeign(location.Owner) || arguments.Contains(location.Owner), disjunct);
        return disjunct.Store.Entries.Where(entry => entry.Key is MemberLocation { Owner: { } owner, Symbol.DeclaredAccessibility: not Accessibility.Private } && IsForeign(owner))
            .Aggregate(disjunct, (current, entry) => Escape.Of(current, entry.Value));
    }

    private static Disjunct Lose(ImmutableHashSet<ISymbol> written, Func<MemberLocation, bool> isReached, Disjunct disjunct) => written.IsEmpty ? disjunct
        : disjunct.Store.Entries.Select(static entry => entry.Key as MemberLocation).Concat(disjunct.PathCondition.Entries.Select(static entry => Tested(entry.Key)))
            .Where(location => location is not null && written.Contains(location.Symbol) && isReached(location)).ToList()
            .Aggregate(disjunct, static (current, location) => current.Write(location!, Unknown.Instance));

    /// <summary>The member of which something is known though it was never assigned.</summary>
    private static MemberLocation? Tested(Value known) => known switch
    {
        Member { Of: { } owner, Name: ISymbol member } => new(owner, member),
        Input { Symbol: IFieldSymbol or IPropertySymbol } outside => new(null, outside.Symbol),
        _ => null,
    };

    private static bool IsForeign(Value owner) => owner is not (This or Instance or SocketRef);
}
