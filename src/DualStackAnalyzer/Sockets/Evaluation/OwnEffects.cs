namespace DualStackAnalyzer.Sockets.Evaluation;

/// <summary>What the methods and initializers of a type do to sockets, so that only types that decide something are run.</summary>
/// <param name="run">The compilation's knowledge.</param>
/// <param name="types">The type and those nested in it.</param>
internal sealed class OwnEffects(AnalysisRun run, IReadOnlyList<INamedTypeSymbol> types)
{
    private bool? _haveEvents;

    /// <summary>
    /// Whether a statement of the type itself creates, configures or binds a socket. Where none does, all that could be
    /// reported is reported in other types.
    /// </summary>
    private bool HaveEvents => _haveEvents ??= types.SelectMany(type => type.GetMembers()).OfType<IMethodSymbol>()
        .Select(method => run.Bodies.OperationOf(method, run.Cancellation)).OfType<IOperation>()
        .Concat(types.SelectMany(type => run.Bodies.InitializerRootsOf(type, run.Cancellation)))
        .SelectMany(root => root.DescendantsAndSelf()).Any(run.Relevance.IsEvent);

    /// <summary>
    /// Whether some method of the type binds a socket or chooses a mode, be it through another, or names an endpoint to a
    /// socket that it makes: of others the family is not known.
    /// </summary>
    public bool Decide()
    {
        List<IMethodSymbol> methods = [.. types.SelectMany(type => type.GetMembers()).OfType<IMethodSymbol>()];
        var effects = methods.Select(method => run.SummaryOf(method).MethodEffects)
            .Concat(types.SelectMany(EffectsOfInitializers)).Aggregate(MethodEffects.None, static (all, some) => all | some);
        return (effects & (MethodEffects.Decides | MethodEffects.Stops)) != 0
            || (effects.HasFlag(MethodEffects.Creates) && HaveEvents && (effects.HasFlag(MethodEffects.Reaches) || methods.Any(method => run.WholeOf(method).Does(MethodEffects.Decides))));
    }

    private IEnumerable<MethodEffects> EffectsOfInitializers(INamedTypeSymbol type) =>
        run.Bodies.InitializersOf(type, isStatic: true, run.Cancellation)
            .SelectMany(graph => graph.AllOperations(run.Cancellation))
            .Select(operation => run.Relevance.Of(operation, run.Bodies, run.Cancellation).MethodEffects);
}
