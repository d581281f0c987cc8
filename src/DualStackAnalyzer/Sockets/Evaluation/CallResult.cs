namespace DualStackAnalyzer.Sockets.Evaluation;

/// <summary>What a call has come to.</summary>
/// <param name="Exits">The states in which it comes back.</param>
/// <param name="Suspended">The disjuncts at the awaits of an async body.</param>
/// <param name="Observations">What was noted in it, once it is asked for; null for nothing.</param>
internal sealed record CallResult(Exits<AbstractState> Exits, AbstractState? Suspended, Lazy<IReadOnlyList<Observation>>? Observations);
