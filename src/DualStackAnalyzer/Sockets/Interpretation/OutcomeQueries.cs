namespace DualStackAnalyzer.Sockets.Interpretation;

/// <summary>
/// Queries over the ways in which something is evaluated. As a rule there is one: then nothing is made to go through
/// them, and what comes of it is the answer.
/// </summary>
internal static class OutcomeQueries
{
    public static IReadOnlyList<Outcome> Select(this IReadOnlyList<Outcome> outcomes, Func<Outcome, Outcome> change) =>
        outcomes.Count == 1 ? [change(outcomes[0])] : [.. Enumerable.Select(outcomes, change)];

    public static IEnumerable<Outcome> SelectMany(this IReadOnlyList<Outcome> outcomes, Func<Outcome, IEnumerable<Outcome>> next) =>
        outcomes.Count == 1 ? next(outcomes[0]) : Enumerable.SelectMany(outcomes, next);

    public static IEnumerable<Outcome> SelectMany(
        this IReadOnlyList<(Disjunct Disjunct, Value[] Values)> operands, Func<(Disjunct Disjunct, Value[] Values), IEnumerable<Outcome>> next) =>
        operands.Count == 1 ? next(operands[0]) : Enumerable.SelectMany(operands, next);

    /// <summary>The outcomes of which the disjuncts are these, and the value is one.</summary>
    public static IReadOnlyList<Outcome> With(this IEnumerable<Disjunct> disjuncts, Value value) =>
        disjuncts is IReadOnlyList<Disjunct> { Count: 1 } only ? [new(only[0], value)] : [.. Enumerable.Select(disjuncts, disjunct => new Outcome(disjunct, value))];
}
