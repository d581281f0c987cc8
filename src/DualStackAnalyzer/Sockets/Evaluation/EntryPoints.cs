namespace DualStackAnalyzer.Sockets.Evaluation;

/// <summary>Which methods of a type are run by themselves, and which are seen in the calls of others.</summary>
internal sealed class EntryPoints(AnalysisRun run, IReadOnlyList<INamedTypeSymbol> types)
{
    private IEnumerable<IMethodSymbol> Methods => types.SelectMany(type => type.GetMembers()).OfType<IMethodSymbol>()
        .Where(m => m.MethodKind is not (MethodKind.Constructor or MethodKind.StaticConstructor));

    /// <summary>
    /// The methods that code outside may call. A private method that the type itself calls is seen in those calls, and one that
    /// the platform gives an object is where it is handed to the platform.
    /// </summary>
    public IEnumerable<IMethodSymbol> OfOthers()
    {
        var methods = Methods.Where(IsWorthEntering).ToList();
        var bodies = methods.Concat(types.SelectMany(type => type.Constructors)).ToList();
        var called = new HashSet<ISymbol>(bodies.SelectMany(Calls), SymbolEqualityComparer.Default);
        return methods.Where(m => m.DeclaredAccessibility != Accessibility.Private || !(called.Contains(m.OriginalDefinition) || IsOfState(m, run))
            || m.IsImplicitlyDeclared);
    }

    /// <summary>
    /// The methods that make a socket and were not reached from any of those: since what calls them calls only itself, was
    /// too much to follow, or does nothing else that tells something.
    /// </summary>
    public IEnumerable<IMethodSymbol> Unreached(IEnumerable<IMethodSymbol> entered, IReadOnlyCollection<Observation> notes)
    {
        var known = new HashSet<ISymbol>(entered, SymbolEqualityComparer.Default);
        var seen = new HashSet<SyntaxNode>(notes.Select(note => note.AbstractLocation.Syntax));
        return Methods.Where(m => m is { DeclaredAccessibility: Accessibility.Private, IsImplicitlyDeclared: false } && !known.Contains(m)
            && run.SummaryOf(m).Does(MethodEffects.Creates) && CreationsIn(m, run) is { Count: > 0 } made && !made.Exists(seen.Contains));
    }

    /// <summary>
    /// Whether it is a private method that makes a socket and is given one object, as a thread or a callback is: which object that
    /// is tells more than that it may be any.
    /// </summary>
    public static bool IsOfState(IMethodSymbol method, AnalysisRun run) => method is { DeclaredAccessibility: Accessibility.Private, Parameters: { Length: 1 } parameters }
        && parameters[0].Type.SpecialType == SpecialType.System_Object && run.SummaryOf(method).Does(MethodEffects.Creates) && CreationsIn(method, run).Count > 0;

    private static List<SyntaxNode> CreationsIn(IMethodSymbol method, AnalysisRun run) =>
        [.. (run.Bodies.OperationOf(method, run.Cancellation)?.Descendants() ?? []).Where(operation => run.Relevance.Effects.IsEvent(operation)).Select(operation => operation.Syntax)];

    /// <summary>
    /// Whether a statement of the method, or of a method of the type that it calls, however deep, makes, configures, binds or stops a socket.
    /// What others tell is for the most part told in the types that they call: they come last, where the type may have used up its steps.
    /// </summary>
    public bool Acts(IMethodSymbol method)
    {
        var reached = new HashSet<IMethodSymbol>(SymbolEqualityComparer.Default) { method.OriginalDefinition };
        var pending = new Stack<IMethodSymbol>(reached);
        while (pending.Count > 0)
        {
            var own = run.Relevance.OwnOf(pending.Pop(), run.Bodies, run.Cancellation);
            if (own.Does.Does(MethodEffects.Acts))
            {
                return true;
            }

            foreach (var callee in own.Callees.Concat(own.Accessors).Where(callee => run.IsOwn(callee) && reached.Add(callee)))
            {
                pending.Push(callee);
            }
        }

        return false;
    }

    /// <summary>Private constructors that others of the type chain to: they are seen there, with their arguments.</summary>
    public IEnumerable<ISymbol> Chained() => types.SelectMany(type => type.InstanceConstructors).SelectMany(Calls)
        .OfType<IMethodSymbol>().Where(m => m is { MethodKind: MethodKind.Constructor, DeclaredAccessibility: Accessibility.Private });

    /// <summary>What outsiders may change by a call that tells nothing else. A socket is not among it: code that closes one assigns null.</summary>
    public IEnumerable<ISymbol> Settable() => Methods
        .Where(m => m.DeclaredAccessibility != Accessibility.Private && !IsWorthEntering(m))
        .SelectMany(m => run.WholeOf(m).Writes)
        .Where(member => !run.Relevance.HoldsSocket(member.HeldType()));

    /// <summary>What methods assign by themselves.</summary>
    public IEnumerable<ISymbol> Assigned() => Methods.SelectMany(m => run.Relevance.OwnOf(m.OriginalDefinition, run.Bodies, run.Cancellation).Does.Writes);

    private IEnumerable<ISymbol> Calls(IMethodSymbol method) =>
        from operation in run.Bodies.Of(method, run.Cancellation)?.AllOperations(run.Cancellation) ?? []
        let called = operation switch
        {
            IInvocationOperation call => call.TargetMethod,
            IPropertyReferenceOperation property => property.Property.GetMethod,
            _ => null,
        }
        where called is not null && !SymbolEqualityComparer.Default.Equals(called.OriginalDefinition, method)
        select called.OriginalDefinition;

    /// <summary>Whether it tells something by itself, or hands a socket of the type out.</summary>
    private bool IsWorthEntering(IMethodSymbol method) => (run.SummaryOf(method) is var does && (does.IsWorthEntering || (does.Does(MethodEffects.Creates) && run.WholeOf(method).IsWorthEntering) || does.Does(MethodEffects.Connects)
        || (does.Does(MethodEffects.Reaches) && (does.Does(MethodEffects.Creates) || types.Any(run.Relevance.HoldsSocket)))))
        || (method.DeclaredAccessibility != Accessibility.Private && run.Relevance.HoldsSocket(method.ReturnType));
}
