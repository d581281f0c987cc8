namespace DualStackAnalyzer.Sockets.Interpretation;

/// <summary>Delegates: lambdas and methods as values, and what happens when they are called.</summary>
internal sealed class Delegates(Interpreter interpreter, AnalysisRun run, Frame frame)
{
    public IEnumerable<Outcome> InvokeFunction(
        IOperation call, Function function, Value[] arguments, Disjunct disjunct, bool isConcurrent = false)
    {
        switch (function.Code)
        {
            case IMethodSymbol method:
                return interpreter.Invocations.Invoke(call, method, function.Receiver, arguments, disjunct, isConcurrent);
            case IFlowAnonymousFunctionOperation lambda when frame.GraphOf(lambda) is { } graph && !interpreter.Invocations.IsCutOff(lambda.Symbol):
                return interpreter.BodyCalls.Enter(call, graph, lambda.Symbol, function.Receiver, run.IsOwn(lambda.Symbol), arguments, disjunct, isConcurrent);
            default:
                return [interpreter.Fresh(call, run.OpenMembers.AfterOthers(interpreter.Invocations.Release(disjunct, arguments)))];
        }
    }

    /// <summary>
    /// Runs a function that code has which is not seen, for what it does by itself. It may run at any time: variables around it that it
    /// assigns hold what they held or what it gives them from then on.
    /// </summary>
    public Disjunct RunElsewhere(Function function, Disjunct disjunct)
    {
        List<Outcome> ran = function.Code is not IFlowAnonymousFunctionOperation lambda ? []
            : [.. InvokeFunction(lambda, function, [.. lambda.Symbol.Parameters.Select(static parameter => new Input(parameter))], disjunct)];
        var captured = function.Captured ?? (function.Code is IMethodSymbol method ? run.CapturedBy(method, frame) : null);
        foreach (var (variable, reference) in captured?.Assigned ?? [])
        {
            var location = new Variable(variable);
            if (disjunct.Read(location) is { } held && !IsFollowed(held))
            {
                var after = ran.Count == 0 ? interpreter.Fresh(reference, disjunct) : ran.Aggregate(new Outcome(disjunct, held), (either, one) => Either(location, either, one.Disjunct));
                disjunct = after.Disjunct.Write(location, after.Value);
            }
        }

        return disjunct;
    }

    private static Outcome Either(AbstractLocation location, Outcome held, Disjunct ran)
    {
        var given = ran.Read(location) ?? Unknown.Instance;
        var (disjunct, value) = ValueJoin.Either(held.Disjunct, location, held.Value, held.Disjunct, IsFollowed(given) ? Unknown.Instance : given, ran);
        return new(disjunct, value);
    }

    private static bool IsFollowed(Value value) => value is Function or Alias || PointsToSet.IsFollowed(value);

    public IEnumerable<Outcome> EvaluateDelegate(IDelegateCreationOperation creation, Disjunct disjunct) =>
        interpreter.Evaluate(creation.Target, disjunct);

    public IEnumerable<Outcome> EvaluateDelegateTarget(IOperation target, Disjunct disjunct)
    {
        if (target is IFlowAnonymousFunctionOperation lambda)
        {
            return [new(disjunct, frame.GraphOf(lambda) is { } graph && !run.IrrelevantOperations.IsIrrelevant(lambda.Symbol, graph) ? new Function(lambda, frame.Self, run.CapturedBy(graph)) : Unknown.Instance)];
        }

        var method = (IMethodReferenceOperation)target;
        return method.Instance is null
            ? [new(disjunct, new Function(method.Method, null, null))]
            : interpreter.Evaluate(method.Instance, disjunct).Select(receiver => new Outcome(receiver.Disjunct, new Function(method.Method, receiver.Value, null)));
    }

    /// <summary>Lambdas that the platform runs some time, or never: Task.Run, new Thread, callbacks.</summary>
    public IEnumerable<Outcome> RunMaybe(IOperation call, Value[] arguments, Disjunct disjunct) => RunMaybe(call, arguments, StateOf(call, arguments), disjunct);

    /// <param name="call">What hands them to the platform.</param>
    /// <param name="arguments">The functions, and what else is handed.</param>
    /// <param name="state">The object that each of them is given; null for none.</param>
    /// <param name="disjunct">Before it.</param>
    public IEnumerable<Outcome> RunMaybe(IOperation call, Value[] arguments, Value? state, Disjunct disjunct)
    {
        foreach (var function in arguments.OfType<Function>().Where(Serves))
        {
            interpreter.SocketOperations.RecordServedLater(call, function, disjunct);
        }

        List<Outcome> ran = [.. arguments.OfType<Function>().Where(function => state is SocketRef || (state is not null && IsSeenWithState(function)) || !IsSeenByItself(function, disjunct))
            .SelectMany(function => InvokeFunction(call, function, ParametersOf(function, state), disjunct).ToList())];

        // What they assign may be assigned at any time.
        disjunct = arguments.OfType<Function>().Aggregate(disjunct, (current, function) => CallsElsewhere.Forget(FlagsOf(function), null, current));

        // Who drops the task does not wait for it; who keeps it may. Functions that share a socket run one after the other.
        Disjunct WithAll(Disjunct before) => ran.Aggregate(before, (current, run) => WithChoicesOf(run.Disjunct, current));
        bool isDropped = call is { Parent: IExpressionStatementOperation, Type.SpecialType: not SpecialType.System_Void };
        return [interpreter.Fresh(call, isDropped ? disjunct : WithAll(disjunct)), .. state is SocketRef ? ran.Select(run => run with { Disjunct = WithAll(run.Disjunct) }) : ran];
    }

    /// <summary>A disjunct in which code may run later that chooses or connects: from here on that may have happened at any time.</summary>
    private static Disjunct WithChoicesOf(Disjunct later, Disjunct disjunct)
    {
        foreach (var entry in disjunct.Sockets.Entries)
        {
            if (later.Sockets.TryGet(entry.Key, out var state))
            {
                bool mayBeChosen = state.Mode != entry.Value.Mode && entry.Value.Life.MayBe(Life.Fresh);
                disjunct = disjunct.With(entry.Key, entry.Value with { Mode = mayBeChosen ? Modes.Unknown : entry.Value.Mode, IsConnected = entry.Value.IsConnected || state.IsConnected });
            }
        }

        return disjunct;
    }

    /// <summary>
    /// Whether it is a method that runs beside this one and finds no socket of ours that is still open to configuration: it is
    /// analyzed in its own right.
    /// </summary>
    private bool IsSeenByItself(Function function, Disjunct disjunct) => function.Code is IMethodSymbol { MethodKind: MethodKind.Ordinary } method
        && run.IsOwn(method) && disjunct.Sockets.Entries.All(entry => !entry.Value.Life.MayBe(Life.Fresh));

    /// <summary>Whether it is a method that is not run by itself, since what it is given as an object may decide its sockets.</summary>
    private bool IsSeenWithState(Function function) => function.Code is IMethodSymbol method && EntryPoints.IsOfState(method, run);

    /// <summary>Whether it chooses a mode or binds.</summary>
    public bool Decides(Function function) => function.Code switch
    {
        IMethodSymbol method => run.WholeOf(method).Does(MethodEffects.Decides | MethodEffects.HandsOn),
        IFlowAnonymousFunctionOperation lambda => frame.GraphOf(lambda) is not { } graph || run.SummaryOf(graph).Does(MethodEffects.Decides | MethodEffects.HandsOn),
        _ => true,
    };

    /// <summary>The members that it assigns, but addresses and what leads to a socket.</summary>
    private ImmutableHashSet<ISymbol> FlagsOf(Function function)
    {
        var writes = function.Code switch
        {
            IMethodSymbol method => run.WholeOf(method).Writes,
            IFlowAnonymousFunctionOperation lambda when frame.GraphOf(lambda) is { } graph => run.SummaryOf(graph).Writes,
            _ => MethodSummary.Nothing.Writes,
        };
        return writes.Except(writes.Where(member => run.Relevance.HoldsSocket(member.HeldType()) || run.Api.IsAddress(member.HeldType())));
    }

    /// <summary>Whether it receives or accepts.</summary>
    private bool Serves(Function function) => function.Code switch
    {
        IMethodSymbol method => run.WholeOf(method).Does(MethodEffects.Serves),
        IFlowAnonymousFunctionOperation lambda => frame.GraphOf(lambda) is { } graph && run.SummaryOf(graph).Does(MethodEffects.Serves),
        _ => false,
    };

    private static bool IsAsync(Function function) =>
        function.Code is IFlowAnonymousFunctionOperation { Symbol.IsAsync: true } or IMethodSymbol { IsAsync: true };

    /// <param name="function">What is called.</param>
    /// <param name="state">What it is given as an object; null where that is not known: a thread gets it when it is started.</param>
    private Value[] ParametersOf(Function function, Value? state) => [.. (function.Code switch
    {
        IFlowAnonymousFunctionOperation lambda => lambda.Symbol.Parameters,
        IMethodSymbol method => method.OriginalDefinition.Parameters,
        _ => ImmutableArray<IParameterSymbol>.Empty,
    }).Select(parameter => parameter.Type.SpecialType != SpecialType.System_Object ? new Input(parameter) : state ?? (IsSeenWithState(function) ? Unknown.Instance : new Input(parameter)))];

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
    public IEnumerable<Outcome> RunForEach(IOperation call, Function function, Value source, Disjunct disjunct)
    {
        var contents = Collections.ContentsOf(disjunct, source);
        IEnumerable<(Disjunct Disjunct, Value[] Results)> turns = [(disjunct, [])];
        for (int turn = 0; turn < (contents?.Length ?? 2); turn++)
        {
            IEnumerable<Outcome> ElementsIn(Disjunct before) =>
                contents is { } known ? [new(before, known[turn])] : interpreter.Elements.ChooseElement(source, ElementOf(call), before);

            turns = [.. from before in turns
                        from element in ElementsIn(before.Disjunct)
                        from after in InvokeFunction(call, function, [element.Value], element.Disjunct, IsAsync(function))
                        select (after.Disjunct, (Value[])[.. before.Results, after.Value])];
        }

        var runs = turns.Select(turn => interpreter.Operators.NewCollection(call, turn.Disjunct, turn.Results))
            .Select(run => contents is null ? run with { Disjunct = Collections.Approximately(run.Disjunct, run.Value) } : run);
        return contents is { Length: > 0 } ? [.. runs] : [.. runs, interpreter.Operators.NewCollection(call, disjunct, [])];
    }
}
