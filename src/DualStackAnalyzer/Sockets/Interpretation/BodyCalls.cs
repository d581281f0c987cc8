namespace DualStackAnalyzer.Sockets.Interpretation;

/// <summary>Bodies that are called: how they are entered and left.</summary>
internal sealed class BodyCalls(Interpreter interpreter, AnalysisRun run, Frame frame)
{
    /// <summary>Executes a body with its parameters set, and comes back.</summary>
    public IEnumerable<Outcome> Enter(IOperation call, ControlFlowGraph graph, IMethodSymbol method, Value? self, bool isOwn,
        Value[] arguments, Disjunct disjunct, bool isConcurrent = false)
    {
        interpreter.MayThrow(disjunct);
        var callee = new Frame(graph, method, self, frame.SiteOf(call), AnalysisRun.HomeOf(method), isOwn, frame)
        {
            IsConcurrent = frame.IsConcurrent || isConcurrent,
            IsCaught = interpreter.IsCaught,
            Depth = run.Forwarding.DepthOf(call, frame),
        };
        for (int i = 0; i < method.Parameters.Length; i++)
        {
            disjunct = interpreter.Aliases.Pass(call, method.Parameters[i], i < arguments.Length ? arguments[i] : Unknown.Instance, disjunct);
        }

        if (ExtensionBlocks.ReceiverOf(method, graph, run.Cancellation) is { } receiver)
        {
            disjunct = disjunct.Write(new Variable(receiver), self ?? Unknown.Instance);
        }

        var entry = AbstractState.Of([disjunct], interpreter.IsWidened)!;
        if (run.TryCall(callee, entry) is not { } result)
        {
            var passed = method.Parameters.Select(parameter => disjunct.Read(new Variable(parameter))).OfType<Alias>().ToArray();
            var left = Abandon(graph, method, [.. arguments, .. passed], Leave(method, disjunct));
            interpreter.MayThrow(left);
            yield return interpreter.Fresh(call, left);
            yield break;
        }

        var exits = result.Exits;
        interpreter.IsWidened |= exits.Normal?.IsWidened ?? false;
        foreach (var thrown in exits.Thrown?.Disjuncts ?? [])
        {
            interpreter.MayThrow(Leave(method, thrown));
        }

        foreach (var normal in exits.Normal?.Disjuncts ?? [])
        {
            var value = Aliases.Surviving(method, normal.Read(new Result(method)) ?? Unknown.Instance);
            foreach (var after in ReturnByReference(call, method, normal))
            {
                foreach (var one in PointsToSet.EachOf(value))
                {
                    yield return new(Leave(method, after), one);
                }
            }
        }

        // A loop that accepts for ever: its task never ends, and the caller goes on all the same.
        foreach (var suspended in exits.Normal is null ? result.Suspended?.Disjuncts ?? [] : [])
        {
            yield return interpreter.Fresh(call, Leave(method, interpreter.DeadVariables.Without(graph.Root, suspended)));
        }
    }

    /// <summary>What a body leaves that is not followed: whatever it may do to what it can reach is done.</summary>
    public Disjunct Abandon(ControlFlowGraph graph, IMethodSymbol method, Value[] handed, Disjunct disjunct) => Escape.OfEverything(
        Escape.Of(disjunct, handed), AssignedOutside(graph, method), run.WholeOf(method, graph));

    private static bool IsNested(IMethodSymbol method) => method.MethodKind is MethodKind.LocalFunction or MethodKind.AnonymousFunction;

    /// <summary>The variables of the bodies around it that a lambda or local function mentions.</summary>
    private IEnumerable<ISymbol> AssignedOutside(ControlFlowGraph graph, IMethodSymbol method) =>
        IsNested(method)
            ? new CapturedVariables(graph.AllOperations(run.Cancellation)).Symbols.Where(symbol => !SymbolEqualityComparer.Default.Equals(symbol.ContainingSymbol, method))
            : [];

    /// <summary>Hands ref and out parameters back to the variables that were passed.</summary>
    private IEnumerable<Disjunct> ReturnByReference(IOperation call, IMethodSymbol method, Disjunct disjunct)
    {
        IEnumerable<Disjunct> disjuncts = [disjunct];
        foreach (var argument in (call as IInvocationOperation)?.Arguments.Where(a => a.Parameter?.RefKind is RefKind.Out or RefKind.Ref) ?? [])
        {
            if (argument.Parameter!.Ordinal < method.Parameters.Length
                && disjunct.Read(new Variable(method.Parameters[argument.Parameter.Ordinal])) is { } value and not Alias)
            {
                disjuncts = [.. disjuncts.SelectMany(before => AssignOut(call, argument, value, before))];
            }
        }

        return disjuncts;
    }

    /// <summary>Hands a value back to the variable that is passed by reference.</summary>
    public IEnumerable<Disjunct> AssignOut(IOperation call, IArgumentOperation argument, Value value, Disjunct disjunct) => interpreter.Assignments.Assign(
        call, argument.Value is IDeclarationExpressionOperation declaration ? declaration.Expression : argument.Value, [frame.Self ?? Unknown.Instance], value, disjunct);

    private static Disjunct Leave(IMethodSymbol method, Disjunct disjunct)
    {
        disjunct = ExtensionBlocks.Leave(method, disjunct.Forget(new Result(method)).Forget(Suspensions.HandedBack(method)));
        return method.Parameters.Aggregate(disjunct, (current, parameter) => current.Forget(new Variable(parameter)));
    }
}
