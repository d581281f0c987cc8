namespace DualStackAnalyzer.Sockets.Evaluation;

/// <summary>One way in which an expression may be evaluated: the world behind it, and its value there.</summary>
internal readonly record struct Outcome(World World, Value Value);
