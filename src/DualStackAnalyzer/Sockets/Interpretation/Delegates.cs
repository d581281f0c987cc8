namespace DualStackAnalyzer.Sockets.Interpretation;

/// <summary>Delegates: lambdas and methods as values, and what happens when they are called.</summary>
internal sealed class Delegates(Interpreter interpreter, AnalysisRun run, Frame frame)
{
    public IEnumerable<Outcome> InvokeFunction(
        IOperation call, Function function, Value[] arguments, World world, bool isConcurrent = false)
    {
        switch (function.Code)
        {
            case IMethodSymbol method:
                return interpreter.Invocations.Invoke(call, method, function.Receiver, arguments, world, isConcurrent);
            case IFlowAnonymousFunctionOperation lambda when frame.GraphOf(lambda) is { } graph && !interpreter.Invocations.IsCutOff(lambda.Symbol):
                return interpreter.BodyCalls.Enter(call, graph, lambda.Symbol, function.Receiver, run.IsOwn(lambda.Symbol), arguments, world, isConcurrent);
            default:
                return [interpreter.Fresh(call, interpreter.Invocations.Release(world, arguments))];
        }
    }

    /// <summary>Runs a function for what it does by itself; what it does to the present world is unknown anyway.</summary>
    public void RunElsewhere(Function function, World world)
    {
        if (function.Code is IFlowAnonymousFunctionOperation lambda)
        {
            var unknown = lambda.Symbol.Parameters.Select(p => (Value)new Input(p)).ToArray();
            foreach (var _ in InvokeFunction(lambda, function, unknown, world))
            {
                // Only its facts are wanted.
            }
        }
    }

    public IEnumerable<Outcome> EvaluateDelegate(IDelegateCreationOperation creation, World world) =>
        interpreter.Evaluate(creation.Target, world);

    public IEnumerable<Outcome> EvaluateDelegateTarget(IOperation target, World world)
    {
        if (target is IFlowAnonymousFunctionOperation lambda)
        {
            return [new(world, frame.GraphOf(lambda) is { } graph && !run.Inertness.IsInert(lambda.Symbol, graph) ? new Function(lambda, frame.Self, run.CapturedBy(graph)) : Unknown.Instance)];
        }

        var method = (IMethodReferenceOperation)target;
        return method.Instance is null
            ? [new(world, new Function(method.Method, null, null))]
            : interpreter.Evaluate(method.Instance, world).Select(receiver => new Outcome(receiver.World, new Function(method.Method, receiver.Value, null)));
    }

    /// <summary>Lambdas that the platform runs some time, or never: Task.Run, new Thread, callbacks.</summary>
    public IEnumerable<Outcome> RunMaybe(IOperation call, Value[] arguments, World world)
    {
        var state = StateOf(call, arguments);
        List<Outcome> ran = [.. arguments.OfType<Function>().Where(function => state is SocketRef || !IsSeenByItself(function, world))
            .SelectMany(function => InvokeFunction(call, function, ParametersOf(function, state), world).ToList())];

        // Who drops the task does not wait for it; who keeps it may. Functions that share a socket run one after the other.
        World WithAll(World before) => ran.Aggregate(before, (current, run) => WithChoicesOf(run.World, current));
        return [interpreter.Fresh(call, call.Parent is IExpressionStatementOperation ? world : WithAll(world)), .. state is SocketRef ? ran.Select(run => run with { World = WithAll(run.World) }) : ran];
    }

    /// <summary>A world in which code may run later that chooses or connects: from here on that may have happened at any time.</summary>
    private static World WithChoicesOf(World later, World world)
    {
        foreach (var entry in world.Sockets.Entries)
        {
            if (later.Sockets.TryGet(entry.Key, out var state))
            {
                bool mayBeChosen = state.Mode != entry.Value.Mode && entry.Value.Life.MayBe(Life.Fresh);
                world = world.With(entry.Key, entry.Value with { Mode = mayBeChosen ? Modes.Unknown : entry.Value.Mode, IsConnected = entry.Value.IsConnected || state.IsConnected });
            }
        }

        return world;
    }

    /// <summary>
    /// Whether it is a method that runs beside this one and finds no socket of ours that is still open to configuration: it is
    /// analyzed in its own right.
    /// </summary>
    private bool IsSeenByItself(Function function, World world) => function.Code is IMethodSymbol { MethodKind: MethodKind.Ordinary } method
        && run.IsOwn(method) && world.Sockets.Entries.All(entry => !entry.Value.Life.MayBe(Life.Fresh));

    /// <summary>Whether it chooses a mode or binds.</summary>
    public bool Decides(Function function) => function.Code switch
    {
        IMethodSymbol method => run.WholeOf(method).Does(Deeds.Decides | Deeds.HandsOn),
        IFlowAnonymousFunctionOperation lambda => frame.GraphOf(lambda) is not { } graph || run.SummaryOf(graph).Does(Deeds.Decides | Deeds.HandsOn),
        _ => true,
    };

    private static bool IsAsync(Function function) =>
        function.Code is IFlowAnonymousFunctionOperation { Symbol.IsAsync: true } or IMethodSymbol { IsAsync: true };

    /// <param name="function">What is called.</param>
    /// <param name="state">What it is given as an object.</param>
    private static Value[] ParametersOf(Function function, Value? state) => [.. (function.Code switch
    {
        IFlowAnonymousFunctionOperation lambda => lambda.Symbol.Parameters,
        IMethodSymbol method => method.OriginalDefinition.Parameters,
        _ => ImmutableArray<IParameterSymbol>.Empty,
    }).Select(parameter => state is not null && parameter.Type.SpecialType == SpecialType.System_Object ? state : new Input(parameter))];

    /// <summary>The object that the platform hands to a function that it calls: both take one; null for none.</summary>
    public static Value? StateOf(IOperation call, Value[] arguments) =>
        StateOf(call, arguments, static parameter => parameter.Type.SpecialType == SpecialType.System_Object);

    /// <summary>The object that the platform hands back in an <see cref="IAsyncResult"/>; null for none.</summary>
    public static Value? AsyncStateOf(IOperation call, Value[] arguments) =>
        StateOf(call, arguments, static parameter => parameter.Type.Name == nameof(IAsyncResult));

    private static Value? StateOf(IOperation call, Value[] arguments, Func<IParameterSymbol, bool> holds) =>
        call.Arguments().FirstOrDefault(static argument => argument.Parameter?.Type.SpecialType == SpecialType.System_Object) is { Parameter.Ordinal: var ordinal } && ordinal < arguments.Length
            && call.Arguments().Any(argument => argument.Parameter?.Type is INamedTypeSymbol { DelegateInvokeMethod.Parameters: var parameters } && parameters.Any(holds))
                ? arguments[ordinal] : null;

    /// <summary>Where the elements that a lambda is given are named: not where the collection that comes out is.</summary>
    public static IOperation ElementOf(IOperation call) =>
        (call as IInvocationOperation)?.Arguments.LastOrDefault(argument => argument.Parameter?.Type.TypeKind == TypeKind.Delegate) ?? call;

    /// <summary>Runs a lambda over the elements of a collection, as a loop of two turns where they are not known.</summary>
    public IEnumerable<Outcome> RunForEach(IOperation call, Function function, Value source, World world)
    {
        var contents = Collections.ContentsOf(world, source);
        IEnumerable<(World World, Value[] Results)> turns = [(world, [])];
        for (int turn = 0; turn < (contents?.Length ?? 2); turn++)
        {
            IEnumerable<Outcome> ElementsIn(World before) =>
                contents is { } known ? [new(before, known[turn])] : interpreter.References.ChooseElement(source, ElementOf(call), before);

            turns = [.. from before in turns
                        from element in ElementsIn(before.World)
                        from after in InvokeFunction(call, function, [element.Value], element.World, IsAsync(function))
                        select (after.World, (Value[])[.. before.Results, after.Value])];
        }

        var runs = turns.Select(turn => interpreter.Operators.NewCollection(call, turn.World, turn.Results))
            .Select(run => contents is null ? run with { World = Collections.Approximately(run.World, run.Value) } : run);
        return contents is { Length: > 0 } ? [.. runs] : [.. runs, interpreter.Operators.NewCollection(call, world, [])];
    }
}
