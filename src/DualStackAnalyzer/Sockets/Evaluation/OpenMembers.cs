namespace DualStackAnalyzer.Sockets.Evaluation;

/// <summary>
/// The members of the analyzed type whose sockets code outside may choose for: through a method that it can call on the
/// object, or by running a function that the type has made. A body that puts a socket of its own there chooses for that one.
/// </summary>
internal sealed class OpenMembers
{
    /// <summary>How far calls within the type are followed.</summary>
    private const int Near = 3;

    private readonly AnalysisRun _run;
    private readonly Lazy<HashSet<ISymbol>> _ofMethods;
    private readonly Lazy<HashSet<ISymbol>> _ofFunctions;

    /// <summary>What bodies choose for, and how far calls were followed to see that.</summary>
    private readonly Dictionary<(IOperation Body, int Depth), HashSet<ISymbol>> _known = [];

    public OpenMembers(AnalysisRun run)
    {
        _run = run;
        _ofMethods = new(() => Union(() => Methods.Where(IsAccessible).Select(method => In(BodyOf(method), Near))));
        _ofFunctions = new(() => Union(() => Methods.SelectMany(method => BodyOf(method)?.Descendants() ?? []).Concat(Initializers).Select(FunctionIn).Select(body => In(body, Near))));
    }

    /// <summary>Whether the type makes functions that choose: code that is given one may run it at any time.</summary>
    public bool HasFunctions => _ofFunctions.Value.Count > 0;

    /// <summary>What holds after code has run that is not seen, and has been given some values: the object itself among them, perhaps.</summary>
    public Disjunct AfterHolder(Disjunct disjunct, Value[] values) => Array.Exists(values, static value => value is This) ? Released(disjunct, _ofMethods.Value) : disjunct;

    /// <summary>What holds after code has run that is not seen, and may have been given a function earlier.</summary>
    public Disjunct AfterOthers(Disjunct disjunct) => Released(disjunct, _ofFunctions.Value);

    private IEnumerable<IMethodSymbol> Methods => AnalysisRun.WithNested(_run.Type).SelectMany(type => type.GetMembers()).OfType<IMethodSymbol>();

    private IEnumerable<IOperation> Initializers => AnalysisRun.WithNested(_run.Type)
        .SelectMany(type => _run.Bodies.InitializerRootsOf(type, _run.Cancellation))
        .SelectMany(root => root.Descendants());

    private IOperation? BodyOf(IMethodSymbol method) => _run.Bodies.OperationOf(method, _run.Cancellation);

    private static bool IsAccessible(IMethodSymbol method) => method.MethodKind == MethodKind.ExplicitInterfaceImplementation
        || (method.DeclaredAccessibility != Accessibility.Private && method.MethodKind is not (MethodKind.Constructor or MethodKind.StaticConstructor));

    /// <summary>The members of some sets, which are only made where the type has a member that holds a socket.</summary>
    private HashSet<ISymbol> Union(Func<IEnumerable<IEnumerable<ISymbol>>> sets) => new(HasSockets ? sets().SelectMany(static set => set) : [], SymbolEqualityComparer.Default);

    private bool HasSockets => AnalysisRun.WithNested(_run.Type).SelectMany(static type => type.GetMembers())
        .Any(member => member is IFieldSymbol or IPropertySymbol && _run.Api.IsSocket(member.HeldType()));

    /// <summary>The body of the function that a delegate is made of here; null where none is made.</summary>
    private IOperation? FunctionIn(IOperation operation) => operation switch
    {
        IAnonymousFunctionOperation lambda => lambda.Body,
        IMethodReferenceOperation { Method: var method } when _run.IsOwn(method) && method.MethodKind != MethodKind.LocalFunction => BodyOf(method),
        _ => null,
    };

    /// <summary>The members for whose sockets a body chooses, or which it hands out.</summary>
    private HashSet<ISymbol> In(IOperation? body, int depth)
    {
        if (body is null)
        {
            return [];
        }

        if (!_known.TryGetValue((body, depth), out var open))
        {
            open = Find(body, depth);
            _known.Add((body, depth), open);
        }

        return open;
    }

    private HashSet<ISymbol> Find(IOperation body, int depth)
    {
        var (open, assigned) = (new HashSet<ISymbol>(SymbolEqualityComparer.Default), new HashSet<ISymbol>(SymbolEqualityComparer.Default));
        foreach (var operation in body.Descendants())
        {
            if (operation is IAssignmentOperation { Target: IMemberReferenceOperation { Member: IFieldSymbol or IPropertySymbol } target } && _run.Relevance.HoldsSocket(target.Type))
            {
                assigned.Add(target.Member.OriginalDefinition);
            }

            foreach (var given in Given(operation))
            {
                if (MemberOf(given) is { } member)
                {
                    open.Add(member);
                }
            }

            if (depth > 0 && operation is IInvocationOperation { TargetMethod: var called } && _run.IsOwn(called) && called.MethodKind == MethodKind.Ordinary)
            {
                open.UnionWith(In(BodyOf(called), depth - 1));
            }
        }

        open.ExceptWith(assigned);
        return open;
    }

    /// <summary>What the operation chooses for, returns or hands to code that may choose.</summary>
    private IEnumerable<IOperation?> Given(IOperation operation) => operation switch
    {
        IAssignmentOperation { Target: IPropertyReferenceOperation target } when _run.Api.EffectOf(target.Property) == ApiEffect.SetDualMode => [target.Instance],
        IAssignmentOperation { Target: IParameterReferenceOperation { Parameter.RefKind: not RefKind.None }, Value: var handed } => [handed],
        IReturnOperation { ReturnedValue: { } returned } => [returned],
        IInvocationOperation call => _run.Api.EffectOf(call.TargetMethod, call) switch
        {
            ApiEffect.SetOption => SocketOptions.MayBeMode(call) ? [call.Instance] : [],
            ApiEffect.SetRawOption => [call.Instance],
            ApiEffect.None or ApiEffect.ConfigureGiven when MayChoose(call.TargetMethod) => call.Arguments.Select(argument => argument.Value).Append(call.Instance),
            _ => [],
        },
        _ => [],
    };

    /// <summary>Whether a method may choose for what it is given: it is not seen, or it does.</summary>
    private bool MayChoose(IMethodSymbol method) => method.MethodKind == MethodKind.DelegateInvoke || (!Relevance.IsPlatform(method)
        && (!_run.Api.IsInSource(method) || method.IsAbstract || _run.SummaryOf(method).Does(MethodEffects.Chooses)));

    /// <summary>The field or property of the type that holds the socket; null for anything else.</summary>
    private ISymbol? MemberOf(IOperation? operation) => operation switch
    {
        IConversionOperation conversion => MemberOf(conversion.Operand),
        IParenthesizedOperation parenthesized => MemberOf(parenthesized.Operand),
        IPropertyReferenceOperation held when _run.Api.EffectOf(held.Property) == ApiEffect.HeldSocket => MemberOf(held.Instance),
        IMemberReferenceOperation { Member: IFieldSymbol or IPropertySymbol } reference when _run.IsOwn(reference.Member) && _run.Api.IsSocket(reference.Type) => reference.Member.OriginalDefinition,
        _ => null,
    };

    /// <summary>A socket that is bound keeps its mode.</summary>
    private static Disjunct Released(Disjunct disjunct, HashSet<ISymbol> members) => members.Count == 0 ? disjunct
        : disjunct.Store.Entries.Where(entry => entry.Key is MemberLocation { Owner: This or null, Symbol: var member } && members.Contains(member))
            .SelectMany(entry => PointsToSet.EachOf(entry.Value))
            .Aggregate(disjunct, (current, value) => current.Change(value, state => state.Life == Life.Fresh ? state with { Mode = Modes.Unknown } : state));
}
