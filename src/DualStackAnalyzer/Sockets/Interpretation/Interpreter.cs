namespace DualStackAnalyzer.Sockets.Interpretation;

/// <summary>
/// Executes the operations of one body on disjuncts: the transfer function. Expressions are evaluated disjunct by disjunct;
/// one disjunct can become several where a call returns in several ways.
/// </summary>
internal sealed class Interpreter(AnalysisRun run, Frame frame) : ITransfer<AbstractState>
{
    /// <summary>Deeper expressions, and calls in them, are not looked into: the stack is finite.</summary>
    private const int MaximumNesting = 240;

    // What interprets each kind of operation; made where a body has one.
    public AddressCalls AddressCalls => field ??= new(this);
    public Aliases Aliases => field ??= new(this, frame);
    public Assignments Assignments => field ??= new(this, run, frame);
    public BodyCalls BodyCalls => field ??= new(this, run, frame);
    public CallsElsewhere CallsElsewhere => field ??= new(this, run);
    public CollectionCalls CollectionCalls => field ??= new(this, run, frame);
    public ConfiguredCalls ConfiguredCalls => field ??= new(this, run);
    public Counters Counters => field ??= new(run.Slice);
    public DeadVariables DeadVariables => field ??= new(run, frame);
    public Delegates Delegates => field ??= new(this, run, frame);
    public Elements Elements => field ??= new(this, run, frame);
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

    private Func<IOperation?, Disjunct, IReadOnlyList<Outcome>>? _evaluate;

    /// <summary>Whether disjuncts were merged on the way to the present operation: what it calls goes on so.</summary>
    public bool IsWidened { get; set; }

    /// <summary>Whether the states in which the present operation throws are wanted.</summary>
    public bool IsCaught { get; private set; }

    /// <summary>Executes the whole body of the frame.</summary>
    public Exits<AbstractState> Solve(AbstractState entry) =>
        new ForwardSolver<AbstractState, Observation>(frame.Graph, this, run.Budget, run.FactRecorder, frame.IsCaught).Solve(entry);

    public AbstractState Join(AbstractState left, AbstractState right) => left.Join(right);

    public AbstractState Widen(AbstractState state) => state.United();

    public Step<AbstractState> Apply(IOperation operation, AbstractState state, bool isCaught)
    {
        if (run.IrrelevantOperations.IsIrrelevant(operation, frame.Graph))
        {
            return new(state, isCaught && run.IrrelevantOperations.MayThrow(operation) ? state : null);
        }

        Begin(state, isCaught);
        var disjuncts = new List<Disjunct>(state.Count);
        foreach (var disjunct in state.Disjuncts)
        {
            foreach (var outcome in Evaluate(operation, disjunct))
            {
                disjuncts.Add(outcome.Disjunct);
            }
        }

        return new(state.After(disjuncts), state.After(frame.Thrown));
    }

    public Split<AbstractState> Branch(IOperation condition, AbstractState state, bool isCaught)
    {
        if (run.IrrelevantOperations.IsIrrelevantTest(condition, frame.Graph))
        {
            return new(state, state, isCaught && run.IrrelevantOperations.MayTestThrow(condition) ? state : null);
        }

        Begin(state, isCaught);
        var outcomes = state.Disjuncts.SelectMany(disjunct => Evaluate(condition, disjunct)).ToList();

        // A test that does not compile decides nothing: from here on it is unknown which path is which.
        bool isUncertain = state.IsWidened || condition.DescendantsAndSelf().Any(operation => operation.IsBroken());
        return new(Side(true), Side(false), state.After(frame.Thrown));

        AbstractState? Side(bool truth) => AbstractState.Of(outcomes.Select(outcome => Assumptions.Assume(outcome.Disjunct, outcome.Value, truth)).OfType<Disjunct>(), isUncertain);
    }

    public Step<AbstractState> Return(IOperation value, AbstractState state, bool isCaught)
    {
        if (frame.Code is IMethodSymbol method && !run.Slice.Matters(method) && run.IrrelevantOperations.IsIrrelevant(value, frame.Graph))
        {
            return new(state, isCaught && run.IrrelevantOperations.MayThrow(value) ? state : null);
        }

        Begin(state, isCaught);
        var location = new Result(frame.Code);
        var outcomes = state.Disjuncts.SelectMany(disjunct => EvaluateReturned(value, disjunct)).ToList();
        foreach (var outcome in frame.Outer is null ? outcomes : [])
        {
            SocketOperations.RecordBound(FactKind.Keep, value, outcome.Value, outcome.Disjunct);
        }

        var disjuncts = outcomes.Select(outcome => outcome.Disjunct.Write(location, outcome.Value)).ToList();
        return new(state.After(disjuncts), state.After(frame.Thrown));
    }

    /// <summary>What a body returns: a copy, or a reference.</summary>
    private IEnumerable<Outcome> EvaluateReturned(IOperation value, Disjunct disjunct) => frame.Code is IMethodSymbol { RefKind: not RefKind.None }
        ? Aliases.LocationsOf(value, disjunct).Select(referred => new Outcome(referred.Disjunct, referred.AbstractLocation is null ? Unknown.Instance : new Alias(referred.AbstractLocation)))
        : Structs.EvaluateCopied(value, disjunct);

    public bool IsIrrelevant(ControlFlowRegion region) => run.IrrelevantOperations.IsIrrelevant(region, frame.Graph);

    public AbstractState Forget(ControlFlowRegion region, AbstractState state) => DeadVariables.Forget(region, state);

    public AbstractState Caught(ControlFlowRegion tried, AbstractState state) => run.FailedBinds.In(state, tried, frame.Graph);

    public AbstractState Prune(BasicBlock block, AbstractState state) => DeadVariables.Prune(block, state);

    /// <summary>All ways in which the operation may be evaluated in the disjunct.</summary>
    public IReadOnlyList<Outcome> Evaluate(IOperation? operation, Disjunct disjunct)
    {
        if (operation is null)
        {
            return [new(disjunct, Unknown.Instance)];
        }

        if (operation.ConstantValue is { HasValue: true, Value: var constant } && operation is not IFlowCaptureOperation)
        {
            return [new(disjunct, Constant.Of(constant))];
        }

        if (run.Nesting >= MaximumNesting)
        {
            run.CutOff();
            return [new(Escape.OfSockets(disjunct), Unknown.Instance)];
        }

        if (!run.Budget.TrySpend())
        {
            return [new(disjunct, Unknown.Instance)];
        }

        run.Nesting++;
        try
        {
            // Evaluated here and now, so that the nesting is what it says.
            disjunct = run.StaticConstruction.MayChooseBefore(operation, disjunct, run) ? Escape.OfStatics(disjunct) : disjunct;
            var dispatched = Dispatch(operation, disjunct);
            if (dispatched is IReadOnlyList<Outcome> { Count: 1 } single && single[0].Value is not Alias)
            {
                return single;
            }

            var outcomes = new List<Outcome>(1);
            foreach (var outcome in dispatched)
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
            run.Nesting--;
        }
    }

    /// <summary>Many ways to the same value: their disjuncts are united as those of any paths that meet.</summary>
    private List<Outcome> Condense(List<Outcome> outcomes) => outcomes.Count <= Widening.DataCap ? outcomes
        : [.. outcomes.GroupBy(outcome => outcome.Value).SelectMany(same => Unite(same.Select(outcome => outcome.Disjunct)), (same, disjunct) => new Outcome(disjunct, same.Key))];

    private IEnumerable<Disjunct> Unite(IEnumerable<Disjunct> disjuncts)
    {
        var set = AbstractState.Of(disjuncts);
        IsWidened |= set?.IsWidened ?? false;
        return set?.Disjuncts ?? [];
    }

    public IEnumerable<Outcome> Dispatch(IOperation operation, Disjunct disjunct) => operation switch
    {
        IExpressionStatementOperation statement => Evaluate(statement.Operation, disjunct),
        ILocalReferenceOperation local => References.Each(disjunct, new Variable(local.Local), References.Read(disjunct, new Variable(local.Local), local.Local)),
        IParameterReferenceOperation parameter =>
            References.Each(disjunct, References.LocationOf(parameter.Parameter), References.ReadParameter(parameter.Parameter, disjunct)),
        IFlowCaptureReferenceOperation capture =>
            References.Each(disjunct, new Capture(frame.Code, capture.Id), disjunct.Read(new Capture(frame.Code, capture.Id)) ?? Unknown.Instance),
        IFlowCaptureOperation capture => References.EvaluateCapture(capture, disjunct),
        IInstanceReferenceOperation => [new(disjunct, frame.Self ?? Unknown.Instance)],
        IFieldReferenceOperation field => References.EvaluateField(field, disjunct),
        IPropertyReferenceOperation property => References.EvaluateProperty(property, disjunct),
        IArrayElementReferenceOperation element => Elements.EvaluateElement(element, disjunct),
        ISimpleAssignmentOperation assignment => Assignments.EvaluateAssignment(assignment, disjunct),
        IDeconstructionAssignmentOperation deconstruction => Assignments.EvaluateDeconstruction(deconstruction, disjunct),
        ICompoundAssignmentOperation or IIncrementOrDecrementOperation => Assignments.EvaluateUpdate(operation, disjunct),
        IDeclarationExpressionOperation declaration => Evaluate(declaration.Expression, disjunct),
        IInvocationOperation invocation => Invocations.EvaluateInvocation(invocation, disjunct),
        IObjectCreationOperation creation => ObjectCreations.EvaluateCreation(creation, disjunct),
        IArrayCreationOperation array => Operators.EvaluateArray(array, disjunct),
        IDelegateCreationOperation function => Delegates.EvaluateDelegate(function, disjunct),
        IMethodReferenceOperation or IFlowAnonymousFunctionOperation => Delegates.EvaluateDelegateTarget(operation, disjunct),
        IDefaultValueOperation { Type: { IsReferenceType: true } or { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } } => [new(disjunct, Value.Null)],
        IConversionOperation conversion => Operators.EvaluateConversion(conversion, disjunct),
        IDefaultValueOperation { Type: INamedTypeSymbol type } when Structs.IsMutableStruct(type) => [Structs.Zero(type, frame.SiteOf(operation), disjunct)],
        IArgumentOperation argument => Structs.EvaluateArgument(argument, disjunct),
        IAddressOfOperation address => [new(Aliases.Lose(address.Reference, disjunct), Unknown.Instance)],
        IParenthesizedOperation parenthesized => Evaluate(parenthesized.Operand, disjunct),
        ITranslatedQueryOperation query => Evaluate(query.Operation, disjunct),
        IAwaitOperation await => Suspensions.EvaluateAwait(await, disjunct),
        IBinaryOperation binary => Operators.EvaluateBinary(binary, disjunct),
        IUnaryOperation unary => Operators.EvaluateUnary(unary, disjunct),
        IIsNullOperation isNull => Operators.EvaluateIsNull(isNull, disjunct),
        IIsTypeOperation isType => Patterns.EvaluateIsType(isType, disjunct),
        IIsPatternOperation isPattern => Patterns.EvaluateIsPattern(isPattern, disjunct),
        ITupleOperation tuple => Operators.EvaluateTuple(tuple, disjunct),
        IReturnOperation { ReturnedValue: { } value } => Operators.EvaluateYield(value, disjunct),
        IEventAssignmentOperation subscription => Assignments.EvaluateSubscription(subscription, disjunct),
        _ when operation.Kind == NewerKinds.CollectionExpression => Operators.EvaluateCollection(operation, disjunct),
        _ => EvaluateRest(operation, disjunct),
    };

    /// <summary>An operation without a meaning of its own: its children are evaluated, its value is not known.</summary>
    public IEnumerable<Outcome> EvaluateRest(IOperation operation, Disjunct disjunct) =>
        EvaluateAll(operation.ChildOperations, disjunct).SelectMany(operands => [Rest(operation, operands.Disjunct, operands.Values)]);

    private Outcome Rest(IOperation operation, Disjunct after, Value[] values)
    {
        if (operation is IInvalidOperation)
        {
            MayThrow(after);
        }

        // What a call through a function pointer, a `with` or a dynamic call does to a socket is not known, and code that does
        // not compile yields nothing that one could know.
        return operation switch
        {
            IInvalidOperation => new(run.OpenMembers.AfterOthers(run.OpenMembers.AfterHolder(Escape.Of(SocketUses.UseUnresolved(operation, values, after), values), values)), Unknown.Instance),
            IEventReferenceOperation => Fresh(operation, Escape.Of(after, values)),
            _ when operation.ChildOperations.Any(child => child is IArgumentOperation) => Fresh(operation, Invocations.Release(Aliases.LoseReferred(operation, after), values)),
            IDynamicInvocationOperation or IDynamicObjectCreationOperation => Fresh(operation, Escape.Of(after, values)),
            _ when MayRunUserCode(operation) => Fresh(operation, Invocations.Release(after, values)),
            IInterpolatedStringOperation when AddressTexts.AreIPv4(operation) => Operators.Text(operation, after),
            _ => Fresh(operation, after),
        };
    }

    /// <summary>
    /// Whether an operation without a meaning of its own has an operand that it may call a member of: `with`, a list
    /// pattern. A socket that is formatted is left as it is.
    /// </summary>
    private bool MayRunUserCode(IOperation operation) => operation.ChildOperations.Any(child =>
        child.Type is INamedTypeSymbol type && (run.Api.IsInSource(type) || (run.Relevance.HoldsSocket(type) && operation is not IInterpolationOperation)));

    /// <summary>Evaluates operations one after the other.</summary>
    public IReadOnlyList<(Disjunct Disjunct, Value[] Values)> EvaluateAll(IEnumerable<IOperation?> operations, Disjunct disjunct) => OperandSequence.Evaluate(operations as IReadOnlyList<IOperation?> ?? [.. operations], disjunct, _evaluate ??= Evaluate);

    /// <summary>A value that is not looked into, if its type is one that can matter.</summary>
    public Outcome Fresh(IOperation operation, Disjunct disjunct)
    {
        if (!run.Relevance.IsWorthNaming(operation.Type))
        {
            return new(disjunct, Unknown.Instance);
        }

        return Name(operation, disjunct);
    }

    /// <summary>A new value that equals no other.</summary>
    public Outcome Name(IOperation operation, Disjunct disjunct)
    {
        var site = frame.SiteOf(operation);
        return new(run.MakeRoom(site, disjunct), new Opaque(new(site, Turn.Current)));
    }

    /// <summary>A new object of a site.</summary>
    public Outcome New(Site site, ITypeSymbol type, Disjunct disjunct) => new(run.MakeRoom(site, disjunct), new Instance(new(site, Turn.Current), type));

    private void Begin(AbstractState state, bool isCaught)
    {
        frame.Thrown.Clear();
        (IsWidened, IsCaught) = (state.IsWidened, isCaught);
    }

    public void MayThrow(Disjunct disjunct)
    {
        if (IsCaught)
        {
            frame.Thrown.Add(disjunct);
        }
    }
}
