namespace DualStackAnalyzer.Rules;

/// <summary>One rule: its descriptor, and what it finds among the facts of a type.</summary>
internal abstract class SocketRule(DiagnosticDescriptor descriptor, int rank)
{
    public DiagnosticDescriptor Descriptor { get; } = descriptor;

    public abstract IEnumerable<RuleFinding> Find(TypeFacts facts);

    /// <summary>A finding whose squiggle is on the creation, each of the binds an additional location, and where an object makes the socket that place.</summary>
    protected RuleFinding AtCreation(SocketHistory history, IEnumerable<Fact> binds, params object[] arguments) => new(Descriptor, history.Creation.Operation, history.Creation)
    {
        Rank = rank,
        Sources = history.Sources,
        Arguments = arguments.ToImmutableArray(),
        Made = history.Held,
        Places = SocketHistory.OperationsOf(binds).Select(bind => (DiagnosticRoles.Bind, bind))
            .Concat(history.Held is { } made ? [(DiagnosticRoles.Made, made.Operation)] : []).ToImmutableArray(),
        Facts = ImmutableDictionary<string, string?>.Empty.Add(DiagnosticRoles.Family, history.IsFamilyChosenAtRunTime
            ? DiagnosticRoles.FamilyAtRunTime
            : DiagnosticRoles.FamilyIPv6),
    };

    /// <summary>A finding whose squiggle is on a call or assignment.</summary>
    protected RuleFinding At(IOperation operation, SocketHistory history, params object[] arguments) => new(Descriptor, operation, history.Creation)
    {
        Rank = rank,
        Sources = history.Sources,
        Arguments = arguments.ToImmutableArray(),
    };
}
