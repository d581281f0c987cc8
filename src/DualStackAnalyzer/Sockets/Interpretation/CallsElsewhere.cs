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

    /// <param name="written">Members that are assigned.</param>
    /// <param name="owner">Whose, or null for those of any object.</param>
    /// <param name="disjunct">Before that.</param>
    public static Disjunct Forget(ImmutableHashSet<ISymbol> written, Value? owner, Disjunct disjunct)
    {
        foreach (var entry in disjunct.Store.Entries)
        {
            if (entry.Key is MemberLocation memberLocation && written.Contains(memberLocation.Symbol) && (owner is null || owner == memberLocation.Owner))
            {
                disjunct = disjunct.Write(memberLocation, Unknown.Instance);
            }
        }

        return disjunct;
    }

    /// <summary>
    /// What such a call leaves: what it assigns in objects that came from outside, or that it was handed, is not known any
    /// more; and whatever such an object holds it may have reached, by another way than we know.
    /// </summary>
    public static Disjunct LeaveElsewhere(MethodSummary does, Value[] arguments, Disjunct disjunct)
    {
        var tested = from entry in disjunct.PathCondition.Entries
                     let member = entry.Key as Member
                     where member is { Of: { } owner, Name: ISymbol name } && owner is not This && does.Writes.Contains(name)
                     select new MemberLocation(member.Of, (ISymbol)member.Name);
        var written = disjunct.Store.Entries.Select(entry => entry.Key).OfType<MemberLocation>()
            .Where(memberLocation => does.Writes.Contains(memberLocation.Symbol) && (memberLocation.Owner is null || IsForeign(memberLocation.Owner) || arguments.Contains(memberLocation.Owner)));
        disjunct = written.Concat(tested).ToList().Aggregate(disjunct, (current, memberLocation) => current.Write(memberLocation, Unknown.Instance));
        return disjunct.Store.Entries.Where(entry => entry.Key is MemberLocation { Owner: { } owner, Symbol.DeclaredAccessibility: not Accessibility.Private } && IsForeign(owner))
            .Aggregate(disjunct, (current, entry) => Escape.Of(current, entry.Value));
    }

    private static bool IsForeign(Value owner) => owner is not (This or Instance or SocketRef);
}
