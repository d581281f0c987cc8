namespace DualStackAnalyzer.Sockets.Evaluation;

/// <summary>One way in which an expression may be evaluated: the disjunct behind it, and its value there.</summary>
internal readonly record struct Outcome(Disjunct Disjunct, Value Value);
