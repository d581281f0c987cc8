namespace DualStackAnalyzer.Sockets.Evaluation;

/// <summary>What a method does by itself.</summary>
/// <param name="Does">That, without what it calls.</param>
/// <param name="Callees">The methods that it calls and that can have to do with sockets.</param>
/// <param name="Accessors">The accessors with a body of the properties that it names.</param>
/// <param name="Members">The fields and properties that it names.</param>
internal sealed record OwnSummary(
    MethodSummary Does, IReadOnlyCollection<IMethodSymbol> Callees, IReadOnlyCollection<IMethodSymbol> Accessors, IReadOnlyCollection<ISymbol> Members);
