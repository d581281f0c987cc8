namespace DualStackAnalyzer.Sockets.Evaluation;

/// <summary>
/// One call of a body: the part of the caller's disjunct that the callee can reach, and the frame, which it leaves as it is
/// (the frame rule of separation logic). Allocation sites in the part are named for no caller in particular, so that
/// calls from several places are one and the body is solved once for all of them.
/// </summary>
internal sealed class CallContext
{
    private readonly SiteRenaming _in;
    private readonly SiteRenaming _out;
    private readonly Unreached _unreached;

    /// <param name="callee">The callee; its caller is the call.</param>
    /// <param name="disjunct">The caller's disjunct, with the parameters set.</param>
    /// <param name="run">Knows which members and variables a body names.</param>
    public CallContext(Frame callee, Disjunct disjunct, AnalysisRun run)
    {
        var call = callee.Caller!;
        var any = new Site(callee.Graph.OriginalOperation, null, call.Home, call.IsOwn);
        var reach = new Reachability(callee, disjunct, run);
        var given = new GivenSites(callee, reach.Footprint);
        (_in, _out) = (new(call, any, given.NameOf), new(any, call, given.SiteOf));
        _unreached = reach.Unreached;
        Entry = _in.Of(reach.Footprint);
        Callee = callee.For(callee.Self is { } self ? _in.Of(self) : null, any);
    }

    /// <summary>What the callee starts from.</summary>
    public Disjunct Entry { get; }

    /// <summary>The callee, called from no place in particular.</summary>
    public Frame Callee { get; }

    /// <summary>What the callee leaves of a disjunct at its end: nothing of what only it knew.</summary>
    public AbstractState? Leave(AbstractState? left) => left?.Select(Leave);

    private Disjunct Leave(Disjunct left)
    {
        var isKept = KeptByFunctions(left);
        return GarbageCollection.CollectMade(
            left.WithStore(left.Store.Where(entry => entry.Key is not Variable { Symbol: var variable } || !IsOfCallee(variable) || isKept(variable))),
            identity => identity.Site.IsCalledFrom(Callee.Caller!));
    }

    /// <summary>Whether it is a variable that ends with the callee. What is passed by reference the caller reads.</summary>
    private bool IsOfCallee(ISymbol variable) => variable is ILocalSymbol or IParameterSymbol { RefKind: RefKind.None }
        && variable.ContainingSymbol.Equals(Callee.Code as ISymbol, SymbolEqualityComparer.Default);

    /// <summary>Which local variables a function that outlives the callee may come to: any, where it calls local functions.</summary>
    private static Func<ISymbol, bool> KeptByFunctions(Disjunct left)
    {
        var kept = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        bool isAnyKept = left.Store.Entries.Any(entry => entry.Value.Any(part =>
        {
            switch (part)
            {
                case Function { Captured: { Functions.IsEmpty: true, Symbols: var captured } }:
                    kept.UnionWith(captured);
                    return false;
                case Alias { Target: Variable { Symbol: var referred } }:
                    kept.Add(referred);
                    return false;
                default:
                    return part is Function { Captured: not null } or Function { Code: IMethodSymbol { MethodKind: MethodKind.LocalFunction } };
            }
        }));
        return variable => variable is ILocalSymbol && (isAnyKept || kept.Contains(variable));
    }

    /// <summary>The caller's disjunct after the callee has left its part like this.</summary>
    public Disjunct Restore(Disjunct left) => _unreached.Restore(_out.Of(left));

    /// <inheritdoc cref="Restore(Disjunct)"/>
    public AbstractState? Restore(AbstractState? left) => left?.Select(Restore);

    /// <summary>What was noted in the callee, as it is for this call.</summary>
    public Observation Restore(Observation note) => note switch
    {
        Fact fact => _unreached.Restore(fact with { Site = _out.Of(fact.Site), Disjunct = _out.Of(fact.Disjunct), Socket = _out.Of(fact.Socket), State = _out.Of(fact.State) }),
        LostSight lost => new LostSight(_out.Of(lost.Site)),
        _ => throw new InvalidOperationException($"no call restores {note.GetType().Name}"),
    };
}
