namespace DualStackAnalyzer.Sockets.Evaluation;

/// <summary>What a call has come to.</summary>
/// <param name="Exits">The states in which it comes back.</param>
/// <param name="Suspended">The worlds at the awaits of an async body.</param>
/// <param name="Notes">What was noted in it; null for nothing.</param>
internal sealed record CallResult(Exits<WorldSet> Exits, WorldSet? Suspended, IReadOnlyList<Note>? Notes);
