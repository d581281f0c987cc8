namespace DualStackAnalyzer.Sockets.Evaluation;

/// <summary>
/// Divides a disjunct into what a callee can reach, its footprint, and the frame. It reaches its parameters, static members,
/// the objects that came from outside, and what is held by any of those; a lambda or local function the variables around
/// it besides. What the same call made before grows older where the call makes it anew: in the footprint if it is
/// reached, else in the frame.
/// </summary>
internal sealed class Reachability
{
    private readonly Frame _callee;
    private readonly AnalysisRun _run;
    private readonly HashSet<Value> _values = [];
    private readonly HashSet<AbstractLocation> _referred = [];
    private readonly HashSet<ISymbol> _bodies = new(SymbolEqualityComparer.Default);
    private readonly List<Func<ISymbol, bool>> _names = [];
    private readonly HashSet<ISymbol> _variables = new(SymbolEqualityComparer.Default);
    private readonly HashSet<Value> _leading;
    private readonly HashSet<Identity> _sockets = [];
    private readonly Func<Value, bool> _mark;
    private readonly Func<Value, bool> _isNamedByCall;

    /// <summary>The sites of objects that the call made before and now reaches.</summary>
    private readonly HashSet<Site> _reachedSites = [];

    /// <summary>Whether the call was entered before: else it has made nothing yet.</summary>
    private readonly bool _isAgain;

    /// <param name="callee">The callee.</param>
    /// <param name="disjunct">The caller's disjunct, with the parameters set.</param>
    /// <param name="run">Knows which members and variables a body names.</param>
    public Reachability(Frame callee, Disjunct disjunct, AnalysisRun run)
    {
        (_callee, _run, _leading, _mark, _isNamedByCall) = (callee, run, disjunct.Leading, MarkPart, IsNamedByCall);
        _isAgain = callee.Caller is { } call && !run.TryEnterFirst(call);
        MarkBody((IMethodSymbol)callee.Code, callee.IsNested ? run.CapturedBy(callee.Graph) : null);
        Mark(callee.Self);
        var (entries, sockets) = (disjunct.Store.Entries, disjunct.Sockets.Entries);
        var (reachedLocations, reachedSockets) = (new HashSet<AbstractLocation>(), new HashSet<Identity>());
        int count;
        do
        {
            count = reachedLocations.Count + reachedSockets.Count;
            foreach (var entry in entries)
            {
                if (!reachedLocations.Contains(entry.Key) && ((IsReached(entry.Key) && MayMatter(entry.Key, entry.Value)) || IsSharedEndPoint(entry.Value) || entry.Value.Any(_isNamedByCall)))
                {
                    reachedLocations.Add(entry.Key);
                    Mark(entry.Value);
                    Mark((entry.Key as MemberLocation)?.Owner);
                }
            }

            foreach (var entry in sockets)
            {
                if (!reachedSockets.Contains(entry.Key) && (_sockets.Contains(entry.Key) || IsMadeAgain(entry.Key) || entry.Value.Mentions(_isNamedByCall)))
                {
                    reachedSockets.Add(entry.Key);
                    Mark(entry.Value.Family);
                    Mark(entry.Value.Address);
                    Mark(entry.Value.Port);
                }
            }
        }
        while (count < reachedLocations.Count + reachedSockets.Count);

        Footprint = new()
        {
            Store = disjunct.Store.Where(entry => reachedLocations.Contains(entry.Key)),
            Sockets = disjunct.Sockets.Where(entry => reachedSockets.Contains(entry.Key)),
            PathCondition = disjunct.PathCondition.Where(IsKnownThere),
        };
        var frame = new Disjunct
        {
            Store = disjunct.Store.Where(entry => !reachedLocations.Contains(entry.Key)),
            Sockets = disjunct.Sockets.Where(entry => !reachedSockets.Contains(entry.Key)),
            PathCondition = disjunct.PathCondition.Where(entry => !IsKnownThere(entry)),
        };
        Unreached = new(frame, _isAgain ? callee.Caller : null);
    }

    /// <summary>What the callee can reach.</summary>
    public Disjunct Footprint { get; }

    /// <summary>What it cannot.</summary>
    public Unreached Unreached { get; }

    /// <summary>Whether the callee names it, or what is done to the object that has it may reach a socket through it.</summary>
    private bool MayMatter(AbstractLocation location, Value value) => location is not MemberLocation { Symbol: var member, Owner: not Instance { Type.IsValueType: true } }
        || Relevance.IsPlatform(member) || IsNamed(member) || (!IsOwnAlone(location) && value.Any(_leading.Contains));

    /// <summary>Whether it is a private member of the object itself: code that is handed the object does not come to it.</summary>
    private static bool IsOwnAlone(AbstractLocation location) => location is MemberLocation { Owner: This or null, Symbol.DeclaredAccessibility: Accessibility.Private };

    private bool IsNamed(ISymbol member)
    {
        foreach (var names in _names)
        {
            if (names(member))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsReached(AbstractLocation location) => location switch
    {
        Variable variable => _variables.Contains(variable.Symbol) || IsOfCallee(variable.Symbol) || _referred.Contains(location),
        MemberLocation { Owner: null } => true,
        MemberLocation { Owner: This or Instance or SocketRef } memberLocation => Reaches(memberLocation.Owner),
        MemberLocation => true,
        Contents contents => _values.Contains(contents.Collection),
        Approximate approximate => _values.Contains(approximate.Collection),
        Element element => _values.Contains(element.Collection),
        _ => false,
    };

    /// <summary>Whether the callee reaches the value. A method of the analyzed type may reach the object of an outer type, too.</summary>
    private bool Reaches(Value value) => _values.Contains(value) || (value is This && _callee.Self is This);

    /// <summary>Whether the callee has the same endpoint: what it changes there is changed wherever that is held.</summary>
    private bool IsSharedEndPoint(Value value) => value is EndPointValue && _values.Contains(value);

    /// <summary>Whether it is a parameter of the callee.</summary>
    private bool IsOfCallee(ISymbol variable) => variable is IParameterSymbol { ContainingSymbol: var owner }
        && (owner is INamedTypeSymbol || owner.Equals(_callee.Code as ISymbol, SymbolEqualityComparer.Default));

    /// <summary>
    /// Whether the callee can come to the value that something is known of: it holds it, or all that it is made of, by members that
    /// it names.
    /// </summary>
    private bool IsKnownThere(KeyValuePair<Value, Traits> entry) => entry.Value != Traits.Anything && !entry.Key.Any(IsOutOfReach);

    private bool IsOutOfReach(Value part) => part switch
    {
        Input or Opaque or SocketRef or Instance or JoinedValue or JoinedNumber or This => !Reaches(part) && !IsNamedByCall(part),
        Member { Name: ISymbol member } => !_values.Contains(part) && !Relevance.IsPlatform(member) && !IsNamed(member),
        _ => false,
    };

    private void Mark(Value? value) => value?.Any(_mark);

    private bool MarkPart(Value part)
    {
        _values.Add(part);
        if (part is SocketRef socket)
        {
            _sockets.Add(socket.Identity);
        }

        if (GarbageCollection.IdentityOf(part) is { } identity && IsMadeByCall(identity))
        {
            _reachedSites.Add(identity.Site);
        }

        if (part is Alias { Target: var target })
        {
            _referred.Add(target);
            Mark((target as MemberLocation)?.Owner);
        }

        if (part is Function { Code: var code, Captured: var captured })
        {
            MarkBody(code as IMethodSymbol ?? ((IFlowAnonymousFunctionOperation)code).Symbol, captured);
        }

        return false;
    }

    /// <summary>The callee may run the body, which comes to what that names.</summary>
    private void MarkBody(IMethodSymbol method, CapturedVariables? captured)
    {
        if (!_bodies.Add(method))
        {
            return;
        }

        _names.Add(_run.NamesOf(method));
        captured ??= _run.CapturedBy(method, _callee);
        if (captured is not null)
        {
            _variables.UnionWith(captured.Symbols);
            foreach (var function in captured.Functions)
            {
                MarkBody(function, captured: null);
            }
        }
    }

    /// <summary>Whether it names something that the call may make anew, or a number that several disjuncts share.</summary>
    private bool IsNamedByCall(Value part) => part is JoinedNumber || (GarbageCollection.IdentityOf(part) is { } identity && IsMadeAgain(identity));

    /// <summary>Whether the call made it before and reaches what it made there.</summary>
    private bool IsMadeAgain(Identity identity) => _reachedSites.Count > 0 && _reachedSites.Contains(identity.Site);

    private bool IsMadeByCall(Identity identity) => _isAgain && identity.Site.IsCalledFrom(_callee.Caller);
}
