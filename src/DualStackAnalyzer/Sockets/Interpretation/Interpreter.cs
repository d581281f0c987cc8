namespace DualStackAnalyzer.Sockets.Interpretation;

/// <summary>
/// Executes the operations of one body on worlds: the transfer function. Expressions are evaluated world by world;
/// one world can become several where a call returns in several ways.
/// </summary>
internal sealed class Interpreter(AnalysisRun run, Frame frame) : ITransfer<WorldSet>
{
    /// <summary>Deeper expressions are not looked into: the stack is finite.</summary>
    private const int MaximumNesting = 120;

    // What interprets each kind of operation; made where a body has one.
    public Aliases Aliases => field ??= new(this, frame);
    public Assignments Assignments => field ??= new(this, run, frame);
    public BodyCalls BodyCalls => field ??= new(this, run, frame);
    public CallsElsewhere CallsElsewhere => field ??= new(this, run);
    public CollectionCalls CollectionCalls => field ??= new(this, run, frame);
    public ConfiguredCalls ConfiguredCalls => field ??= new(this, run);
    public DeadVariables DeadVariables => field ??= new(run, frame);
    public Delegates Delegates => field ??= new(this, run, frame);
    public Enumerations Enumerations => field ??= new(this);
    public Invocations Invocations => field ??= new(this, run, frame);
    public ObjectCreations ObjectCreations => field ??= new(this, run, frame);
    public Operators Operators => field ??= new(this, run, frame);
    public Patterns Patterns => field ??= new(this, run);
    public PlatformCalls PlatformCalls => field ??= new(this, run, frame);
    public References References => field ??= new(this, run, frame);
    public ServerEndPoints ServerEndPoints => field ??= new(this);
    public SocketOperations SocketOperations => field ??= new(this, run, frame);
    public SocketUses SocketUses => field ??= new(this, run, frame);
    public Structs Structs => field ??= new(this, run, frame);
    public Suspensions Suspensions => field ??= new(this, run, frame);

    private int _nesting;

    /// <summary>Whether worlds were merged on the way to the present operation: what it calls goes on so.</summary>
    public bool IsWidened { get; set; }

    /// <summary>Executes the whole body of the frame.</summary>
    public Exits<WorldSet> Solve(WorldSet entry) =>
        new ForwardSolver<WorldSet, Note>(frame.Graph, this, run.Budget, run.Notebook, isCalled: frame.Outer is not null).Solve(entry);

    public WorldSet Join(WorldSet left, WorldSet right) => left.Join(right);

    public Step<WorldSet> Apply(IOperation operation, WorldSet state)
    {
        if (run.Inertness.IsInert(operation, frame.Graph))
        {
            return new(state, state);
        }

        Begin(state);
        var worlds = new List<World>(state.Count);
        foreach (var world in state.Worlds)
        {
            foreach (var outcome in Evaluate(operation, world))
            {
                worlds.Add(outcome.World);
            }
        }

        return new(state.After(worlds), state.After(frame.Thrown));
    }

    public Split<WorldSet> Branch(IOperation condition, WorldSet state)
    {
        if (run.Inertness.IsInertTest(condition, frame.Graph))
        {
            return new(state, state, condition.DescendantsAndSelf().Any(static operation => operation is IInvocationOperation) ? state : null);
        }

        Begin(state);
        var outcomes = state.Worlds.SelectMany(world => Evaluate(condition, world)).ToList();

        // A test that does not compile decides nothing: from here on it is unknown which path is which.
        bool isUncertain = state.IsWidened || condition.DescendantsAndSelf().Any(operation => operation.IsBroken());
        return new(Side(true), Side(false), state.After(frame.Thrown));

        WorldSet? Side(bool truth) => WorldSet.Of(outcomes.Select(outcome => Assumptions.Assume(outcome.World, outcome.Value, truth)).OfType<World>(), isUncertain);
    }

    public Step<WorldSet> Return(IOperation value, WorldSet state)
    {
        if (frame.Code is IMethodSymbol method && !run.Slice.Matters(method) && run.Inertness.IsInert(value, frame.Graph))
        {
            return new(state, state);
        }

        Begin(state);
        var place = new Result(frame.Code);
        var outcomes = state.Worlds.SelectMany(world => EvaluateReturned(value, world)).ToList();
        foreach (var outcome in frame.Outer is null ? outcomes : [])
        {
            SocketOperations.RecordBound(FactKind.Keep, value, outcome.Value, outcome.World);
        }

        var worlds = outcomes.Select(outcome => outcome.World.Write(place, outcome.Value)).ToList();
        return new(state.After(worlds), state.After(frame.Thrown));
    }

    /// <summary>What a body returns: a copy, or a reference.</summary>
    private IEnumerable<Outcome> EvaluateReturned(IOperation value, World world) => frame.Code is IMethodSymbol { RefKind: not RefKind.None }
        ? Aliases.PlacesOf(value, world).Select(referred => new Outcome(referred.World, referred.Place is null ? Unknown.Instance : new Alias(referred.Place)))
        : Structs.EvaluateCopied(value, world);

    public bool IsInert(ControlFlowRegion region) => run.Inertness.IsInert(region, frame.Graph);

    public WorldSet Forget(ControlFlowRegion region, WorldSet state) => DeadVariables.Forget(region, state);

    public WorldSet Prune(BasicBlock block, WorldSet state) => DeadVariables.Prune(block, state);

    /// <summary>All ways in which the operation may be evaluated in the world.</summary>
    public IEnumerable<Outcome> Evaluate(IOperation? operation, World world)
    {
        if (operation is null)
        {
            return [new(world, Unknown.Instance)];
        }

        if (operation.ConstantValue is { HasValue: true, Value: var constant } && operation is not IFlowCaptureOperation)
        {
            return [new(world, Constant.Of(constant))];
        }

        if (_nesting >= MaximumNesting || !run.Budget.TrySpend())
        {
            return [new(world, Unknown.Instance)];
        }

        _nesting++;
        try
        {
            // Evaluated here and now, so that the nesting is what it says.
            world = MayConstructStatically(operation, world) ? Escape.OfStatics(world) : world;
            var outcomes = new List<Outcome>(1);
            foreach (var outcome in Dispatch(operation, world))
            {
                if (outcome.Value is Alias)
                {
                    outcomes.AddRange(Aliases.Dereferenced(outcome));
                }
                else
                {
                    outcomes.Add(outcome);
                }
            }

            return Condense(outcomes);
        }
        finally
        {
            _nesting--;
        }
    }

    /// <summary>Many ways to the same value: their worlds are united as those of any paths that meet.</summary>
    private List<Outcome> Condense(List<Outcome> outcomes) => outcomes.Count <= Widening.DataCap ? outcomes
        : [.. outcomes.GroupBy(outcome => outcome.Value).SelectMany(same => Unite(same.Select(outcome => outcome.World)), (same, world) => new Outcome(world, same.Key))];

    private IEnumerable<World> Unite(IEnumerable<World> worlds)
    {
        var set = WorldSet.Of(worlds);
        IsWidened |= set?.IsWidened ?? false;
        return set?.Worlds ?? [];
    }

    public IEnumerable<Outcome> Dispatch(IOperation operation, World world) => operation switch
    {
        IExpressionStatementOperation statement => Evaluate(statement.Operation, world),
        ILocalReferenceOperation local => References.Each(world, new Variable(local.Local), References.Read(world, new Variable(local.Local), local.Local)),
        IParameterReferenceOperation parameter =>
            References.Each(world, References.PlaceOf(parameter.Parameter), References.ReadParameter(parameter.Parameter, world)),
        IFlowCaptureReferenceOperation capture =>
            References.Each(world, new Capture(frame.Code, capture.Id), world.Read(new Capture(frame.Code, capture.Id)) ?? Unknown.Instance),
        IFlowCaptureOperation capture => References.EvaluateCapture(capture, world),
        IInstanceReferenceOperation => [new(world, frame.Self ?? Unknown.Instance)],
        IFieldReferenceOperation field => References.EvaluateField(field, world),
        IPropertyReferenceOperation property => References.EvaluateProperty(property, world),
        IArrayElementReferenceOperation element => References.EvaluateElement(element, world),
        ISimpleAssignmentOperation assignment => Assignments.EvaluateAssignment(assignment, world),
        IDeconstructionAssignmentOperation deconstruction => Assignments.EvaluateDeconstruction(deconstruction, world),
        ICompoundAssignmentOperation or IIncrementOrDecrementOperation => Assignments.EvaluateUpdate(operation, world),
        IDeclarationExpressionOperation declaration => Evaluate(declaration.Expression, world),
        IInvocationOperation invocation => Invocations.EvaluateInvocation(invocation, world),
        IObjectCreationOperation creation => ObjectCreations.EvaluateCreation(creation, world),
        IArrayCreationOperation array => Operators.EvaluateArray(array, world),
        IDelegateCreationOperation function => Delegates.EvaluateDelegate(function, world),
        IMethodReferenceOperation or IFlowAnonymousFunctionOperation => Delegates.EvaluateDelegateTarget(operation, world),
        IDefaultValueOperation { Type: { IsReferenceType: true } or { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } } => [new(world, Value.Null)],
        IConversionOperation conversion => Operators.EvaluateConversion(conversion, world),
        IDefaultValueOperation { Type: INamedTypeSymbol type } when Structs.IsMutableStruct(type) => [Structs.Zero(type, frame.SiteOf(operation), world)],
        IArgumentOperation argument => Structs.EvaluateArgument(argument, world),
        IAddressOfOperation address => [new(Aliases.Lose(address.Reference, world), Unknown.Instance)],
        IParenthesizedOperation parenthesized => Evaluate(parenthesized.Operand, world),
        ITranslatedQueryOperation query => Evaluate(query.Operation, world),
        IAwaitOperation await => Suspensions.EvaluateAwait(await, world),
        IBinaryOperation binary => Operators.EvaluateBinary(binary, world),
        IUnaryOperation unary => Operators.EvaluateUnary(unary, world),
        IIsNullOperation isNull => Operators.EvaluateIsNull(isNull, world),
        IIsTypeOperation isType => Patterns.EvaluateIsType(isType, world),
        IIsPatternOperation isPattern => Patterns.EvaluateIsPattern(isPattern, world),
        ITupleOperation tuple => Operators.EvaluateTuple(tuple, world),
        IReturnOperation { ReturnedValue: { } value } => Operators.EvaluateYield(value, world),
        IEventAssignmentOperation subscription => Assignments.EvaluateSubscription(subscription, world),
        _ when operation.Kind == Operators.CollectionExpression => Operators.EvaluateCollection(operation, world),
        _ => EvaluateRest(operation, world),
    };

    /// <summary>An operation without a meaning of its own: its children are evaluated, its value is not known.</summary>
    public IEnumerable<Outcome> EvaluateRest(IOperation operation, World world)
    {
        foreach (var (after, values) in EvaluateAll(operation.ChildOperations, world))
        {
            // What a call through a function pointer, a `with` or a dynamic call does to a socket is not known, and code that does
            // not compile yields nothing that one could know.
            yield return operation switch
            {
                IInvalidOperation => new(Escape.Of(SocketUses.ConnectUnresolved(operation, values, after), values), Unknown.Instance),
                _ when operation.ChildOperations.Any(child => child is IArgumentOperation) => Fresh(operation, Invocations.Release(Aliases.LoseReferred(operation, after), values)),
                IDynamicInvocationOperation or IDynamicObjectCreationOperation => Fresh(operation, Escape.Of(after, values)),
                _ when MayRunUserCode(operation) => Fresh(operation, Invocations.Release(after, values)),
                _ => Fresh(operation, after),
            };
        }
    }

    /// <summary>
    /// Whether an operation without a meaning of its own has an operand that it may call a member of: `with`, a list
    /// pattern. A socket that is formatted is left as it is.
    /// </summary>
    private bool MayRunUserCode(IOperation operation) => operation.ChildOperations.Any(child =>
        child.Type is INamedTypeSymbol type && (run.Api.IsInSource(type) || (run.Relevance.HoldsSocket(type) && operation is not IInterpolationOperation)));

    /// <summary>Evaluates operations one after the other.</summary>
    public IEnumerable<(World World, Value[] Values)> EvaluateAll(IEnumerable<IOperation?> operations, World world) => EvaluateEach([.. operations], world, Evaluate);

    /// <summary>Evaluates operations one after the other: in each world that one leaves, the next.</summary>
    public static List<(World World, Value[] Values)> EvaluateEach(List<IOperation?> operations, World world, Func<IOperation?, World, IEnumerable<Outcome>> evaluate)
    {
        List<(World World, Value[] Values)> all = [(world, new Value[operations.Count])];
        for (int i = 0; i < operations.Count; i++)
        {
            var next = new List<(World World, Value[] Values)>(all.Count);
            foreach (var (before, values) in all)
            {
                // As a rule there is one outcome, and no copy is made.
                var free = values;
                foreach (var outcome in evaluate(operations[i], before))
                {
                    var own = free ?? (Value[])values.Clone();
                    free = null;
                    own[i] = outcome.Value;
                    next.Add((outcome.World, own));
                }
            }

            all = next;
        }

        return all;
    }

    /// <summary>A value that is not looked into, if its type is one that can matter.</summary>
    public Outcome Fresh(IOperation operation, World world)
    {
        if (!run.Relevance.IsWorthNaming(operation.Type))
        {
            return new(world, Unknown.Instance);
        }

        return Name(operation, world);
    }

    /// <summary>A new value that equals no other.</summary>
    public Outcome Name(IOperation operation, World world)
    {
        var site = frame.SiteOf(operation);
        world = world.Mentions(site) ? world.Age(site) : world;
        return new(world, new Opaque(new(site, Turn.Current)));
    }

    /// <summary>Whether the operation may be the first use of another type, which then chooses modes of sockets in static members.</summary>
    private bool MayConstructStatically(IOperation operation, World world) =>
        operation is IMemberReferenceOperation { Instance: null } or IInvocationOperation { Instance: null } or IObjectCreationOperation
        && world.Places.Entries.Any(entry => entry.Key is Slot { Owner: null } && entry.Value is SocketRef or Instance or OneOf)
        && run.StaticConstruction.MayRun(operation) && operation switch
        {
            IMemberReferenceOperation reference => !run.IsOwn(reference.Member),
            IInvocationOperation call => !run.IsOwn(call.TargetMethod),
            _ => operation.Type is { } type && !run.IsOwn(type),
        };

    private void Begin(WorldSet state)
    {
        frame.Thrown.Clear();
        IsWidened = state.IsWidened;
    }

    public void MayThrow(World world) => frame.Thrown.Add(world);
}
