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
    private bool HaveEvents => _haveEvents ??= Methods.Any(method => run.Relevance.OwnOf(method, run.Bodies, run.Cancellation).Does.Does(MethodEffects.Acts))
        || Initializers.SelectMany(static root => root.DescendantsAndSelf()).Any(run.Relevance.Effects.IsEvent);

    private IEnumerable<IOperation> Operations => Methods.Select(method => run.Bodies.OperationOf(method, run.Cancellation)).OfType<IOperation>()
        .Concat(Initializers)
        .SelectMany(root => root.DescendantsAndSelf());

    private IEnumerable<IOperation> Initializers => types.SelectMany(type => run.Bodies.InitializerRootsOf(type, run.Cancellation));

    private IEnumerable<IMethodSymbol> Methods => types.SelectMany(type => type.GetMembers()).OfType<IMethodSymbol>();

    /// <summary>
    /// Whether the type comes to sockets in objects of other types only, and each that may be made for it has a report where it is made:
    /// what would be found at a call here gives way to that.
    /// </summary>
    public bool AreReportedElsewhere() => !HaveEvents && !types.Any(run.Api.IsSocket)
        && !Methods.Any(method => method.Parameters.Any(parameter => run.Api.Carries(parameter.Type))) && !Operations.Any(operation => run.Api.Carries(operation.Type))
        && run.Scope.Creations.All(made => run.IsReportedThere(made.Creation, made.Home));

    /// <summary>
    /// Whether some method of the type binds a socket or chooses a mode, be it through another, or names an endpoint to a
    /// socket that it makes: of others the family is not known.
    /// </summary>
    public bool Decide()
    {
        List<IMethodSymbol> methods = [.. Methods];
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
