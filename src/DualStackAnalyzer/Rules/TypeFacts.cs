using DualStackAnalyzer.Rules.IPv4Listeners;
using DualStackAnalyzer.Rules.Peers;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DualStackAnalyzer.Rules;

/// <summary>What the rules of one type look at.</summary>
internal sealed class TypeFacts
{
    private readonly TargetRuntimes _targets;
    private readonly AnalysisRun _run;
    private readonly Lazy<IReadOnlyList<TypeBody>> _bodies;
    private readonly Lazy<Dictionary<(SyntaxNode Creation, ISymbol? Parameter), SocketHistory>> _historyOf;
    private readonly Lazy<ILookup<SocketHistory, PortPair>> _possiblePairs;
    private readonly Probes _probes;

    /// <summary>The calls that lead to a socket that is not known, too.</summary>
    private readonly HashSet<IOperation> _uncertain;

    /// <param name="targets">Where the files of the project may run.</param>
    /// <param name="notes">What the analysis of the type wrote down.</param>
    /// <param name="run">The analysis of the type.</param>
    public TypeFacts(TargetRuntimes targets, IReadOnlyCollection<Observation> notes, AnalysisRun run)
    {
        (_targets, _run) = (targets, run);
        _uncertain = [.. notes.OfType<LostSight>().Select(note => note.Site.Outermost().Operation)];
        _bodies = new(() => TypeBody.Of(run.Type, run.Bodies, run.Cancellation));
        Histories = SocketHistory.Of(notes.OfType<Fact>());
        _historyOf = new(() => Histories.ToDictionary(history => (history.Creation.Operation.Syntax, history.Creation.Parameter)));
        _possiblePairs = new(() => Histories.SelectMany(history => history.Binds).SelectMany(PortPair.PossiblyAt).ToLookup(pair => HistoryOf(pair.IPv6.Socket)));
        LocalhostClients = new(run.Bodies, run.Cancellation);
        _probes = new(run.Bodies, run.Cancellation);
    }

    /// <summary>The analyzed type.</summary>
    public INamedTypeSymbol Type => _run.Type;

    /// <summary>The bodies of the type: asked for by rules that have found a socket of the kind that they are about.</summary>
    public IReadOnlyList<TypeBody> Bodies => _bodies.Value;

    /// <summary>The bodies of another type of the project.</summary>
    public IReadOnlyList<TypeBody> BodiesOf(INamedTypeSymbol type) => TypeBody.Of(type, _run.Bodies, _run.Cancellation);

    /// <summary>What the members of the platform do.</summary>
    public SocketApi Api => _run.Api;

    /// <summary>Whether some methods of the type were too much to follow.</summary>
    public bool IsPartial => _run.IsPartial;

    /// <summary>What connects to localhost, in the whole project.</summary>
    public LocalhostClients LocalhostClients { get; }

    /// <summary>Whether the socket is bound only to ask, and serves no one.</summary>
    public bool IsProbe(SocketHistory history) => _probes.Contain(history);

    /// <summary>Where the code at an operation may run.</summary>
    public TargetRuntime TargetAt(IOperation operation) => _targets.At(operation);

    public IReadOnlyList<SocketHistory> Histories { get; }

    /// <summary>The parameters from which the families of sockets come that are bound without a mode.</summary>
    public IReadOnlyCollection<IParameterSymbol> FamiliesOfUnchosen
    {
        get
        {
            var parameters = new HashSet<IParameterSymbol>(SymbolEqualityComparer.Default);
            foreach (var bind in Histories.SelectMany(history => history.UnchosenBinds).Where(bind => !bind.Family.Are(Traits.IPv6)))
            {
                _ = bind.State.Family.Any(part => part is Input { Symbol: IParameterSymbol parameter } && parameters.Add(parameter) && false);
                if (bind.State.Family.Any(static part => part is JoinedValue))
                {
                    // Where several constructors met, it may come from a parameter of each.
                    parameters.UnionWith(_run.Type.InstanceConstructors.SelectMany(constructor => constructor.Parameters).Where(parameter => Api.IsAddress(parameter.Type)));
                }
            }

            return parameters;
        }
    }

    /// <summary>
    /// The facts of a kind, by the call that causes them. Where one call is reached through several helpers' calls
    /// they are told apart only if the predicate does not hold for all.
    /// </summary>
    public IEnumerable<(IOperation Operation, IReadOnlyList<Fact> Facts)> Certain(
        FactKind kind, System.Func<Fact, bool> predicate)
    {
        foreach (var same in Histories.SelectMany(history => history.Facts).Where(fact => fact.Kind == kind)
            .GroupBy(fact => fact.Site.Outermost().Operation))
        {
            if (_uncertain.Contains(same.Key))
            {
                continue;
            }

            if (same.All(predicate))
            {
                yield return (same.Key, [.. same]);
                continue;
            }

            foreach (var call in same.GroupBy(fact => fact.Site.Caller).Where(call => call.Key is { IsOwn: true } && call.All(predicate) && !IsGuarded(call.First())))
            {
                yield return (call.Key!.Operation, [.. call]);
            }
        }
    }

    /// <summary>
    /// Whether a helper that serves several callers does it under a condition, or after a failure: the author of
    /// such code thought of the callers for which it is wrong.
    /// </summary>
    private static bool IsGuarded(Fact fact) => fact.Site.Operation.Syntax.Ancestors().TakeWhile(outer => outer is not BaseMethodDeclarationSyntax)
        .Any(outer => outer is IfStatementSyntax or SwitchSectionSyntax or ConditionalExpressionSyntax or SwitchExpressionArmSyntax or CatchClauseSyntax);

    /// <summary>The history that a socket belongs to.</summary>
    public SocketHistory HistoryOf(Identity socket)
    {
        var creation = socket.Site.Outermost();
        return _historyOf.Value.TryGetValue((creation.Operation.Syntax, creation.Parameter), out var history) ? history : new(creation, []);
    }

    /// <summary>The pairs that some bind may complete, by the IPv6 socket.</summary>
    public IEnumerable<PortPair> PossiblePairsOf(SocketHistory ipv6) => _possiblePairs.Value[ipv6];
}
