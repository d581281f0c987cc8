namespace DualStackAnalyzer.Sockets.Evaluation;

/// <summary>
/// Finds the operations that leave every disjunct as it is, whatever their operands hold: logging, formatting, tests of
/// sizes. Most statements of a program are of this kind, and to evaluate them disjunct by disjunct is all cost.
/// </summary>
internal sealed class IrrelevantOperations(SocketApi api, Relevance relevance, Slice slice, Func<IOperation, bool> mayConstruct, Func<ISymbol, bool> isAnswer, bool mayBeCalledBack)
{
    private readonly PlainTypes _plain = new(relevance);
    private readonly Dictionary<IOperation, bool> _statements = [];
    private readonly Dictionary<IOperation, bool> _tests = [];
    private readonly Dictionary<IOperation, bool> _throwing = [];
    private readonly Dictionary<ControlFlowRegion, bool> _regions = [];
    private readonly Dictionary<ControlFlowGraph, ILookup<CaptureId, IOperation>> _captures = [];
    private readonly Dictionary<ControlFlowGraph, ILookup<CaptureId, IOperation>> _uses = [];

    /// <summary>Whether it is a statement of a block that changes nothing that this analysis follows.</summary>
    /// <param name="graph">The graph that it stands in.</param>
    public bool IsIrrelevant(IOperation statement, ControlFlowGraph graph)
    {
        if (!_statements.TryGetValue(statement, out bool isIrrelevant))
        {
            // A temporary variable asks for its uses, and a loop may lead back here.
            _statements.Add(statement, false);
            isIrrelevant = ((statement as IExpressionStatementOperation)?.Operation ?? statement) switch
            {
                IInvocationOperation call => IsPlain(call),
                IInvalidOperation unknown => IsPlain(unknown),
                ISimpleAssignmentOperation { IsRef: false } assignment => IsOfNoInterest(assignment.Target) && IsPlain(assignment.Value) && !IsFollowed(assignment.Value.Type),
                IDeconstructionAssignmentOperation { Value.Type.IsTupleType: true } assignment => IsOfNoInterest(assignment.Target) && IsPlain(assignment.Value) && !relevance.HoldsSocket(assignment.Value.Type),
                ICompoundAssignmentOperation { OperatorMethod: null } update => IsOfNoInterest(update.Target) && IsPlain(update.Value) && update.Value.Type?.TypeKind != TypeKind.Delegate,
                IIncrementOrDecrementOperation { OperatorMethod: null } update => IsOfNoInterest(update.Target),
                IFlowCaptureOperation capture => IsPlain(capture.Value) && !IsFollowed(capture.Value.Type) && UsesOf(capture.Id, graph).All(use => IsIrrelevant(use, graph) || IsIrrelevantTest(use, graph)),
                _ => false,
            };
            _statements[statement] = isIrrelevant;
        }

        return isIrrelevant;
    }

    /// <summary>Whether a test may throw: it calls something, or asks a property that is more than a field. What else it may run into is rare.</summary>
    public bool MayTestThrow(IOperation test) => test.DescendantsAndSelf().Any(operation => operation is IInvocationOperation or IInvalidOperation
        || (operation is IPropertyReferenceOperation { Property: var property } && api.IsInSource(property) && !relevance.IsAutomatic(property)));

    /// <inheritdoc cref="Throwing.MayThrow"/>
    public bool MayThrow(IOperation operation)
    {
        if (!_throwing.TryGetValue(operation, out bool mayThrow))
        {
            mayThrow = Throwing.MayThrow(operation, relevance.IsAutomatic);
            _throwing.Add(operation, mayThrow);
        }

        return mayThrow;
    }

    /// <summary>The statements and conditions of a graph in which a temporary variable is used.</summary>
    private IEnumerable<IOperation> UsesOf(CaptureId id, ControlFlowGraph graph)
    {
        if (!_uses.TryGetValue(graph, out var uses))
        {
            uses = (from block in graph.Blocks
                    from root in block.BranchValue is { } value ? block.Operations.Add(value) : block.Operations
                    from reference in root.DescendantsAndSelf().OfType<IFlowCaptureReferenceOperation>()
                    select (reference.Id, Root: root)).ToLookup(use => use.Id, use => use.Root);
            _uses.Add(graph, uses);
        }

        return uses[id];
    }

    /// <summary>Whether it is a finally block that does no more than end a walk along a collection, or log.</summary>
    public bool IsIrrelevant(ControlFlowRegion region, ControlFlowGraph graph)
    {
        if (!_regions.TryGetValue(region, out bool isIrrelevant))
        {
            var blocks = graph.Blocks.Skip(region.FirstBlockOrdinal).Take(region.LastBlockOrdinal - region.FirstBlockOrdinal + 1).ToList();

            // Where the enumerator may be disposable or not, the compiler asks for that first.
            var asked = blocks.SelectMany(block => block.Operations).OfType<IFlowCaptureOperation>().Where(capture => IsEnumerator(capture.Value)).ToList();
            isIrrelevant = blocks.All(block => block.BranchValue is null or IIsNullOperation { Operand: IFlowCaptureReferenceOperation }
                && block.Operations.All(operation => asked.Contains(operation) || EndsWalk(operation, asked) || IsIrrelevant(operation, graph)));
            _regions.Add(region, isIrrelevant);
        }

        return isIrrelevant;
    }

    /// <summary>Whether it is the call that the compiler writes behind a foreach: the enumerator is disposed of.</summary>
    private bool EndsWalk(IOperation operation, List<IFlowCaptureOperation> asked) => operation switch
    {
        IExpressionStatementOperation statement => EndsWalk(statement.Operation, asked),
        IAwaitOperation await => EndsWalk(await.Operation, asked),
        IInvocationOperation { IsImplicit: true, TargetMethod.Name: "Dispose" or "DisposeAsync", Instance: { } walk } => IsEnumerator(walk)
            || (walk is IFlowCaptureReferenceOperation reference && asked.Any(capture => capture.Id.Equals(reference.Id))),
        _ => false,
    };

    private bool IsEnumerator(IOperation walk) => walk is IConversionOperation conversion ? IsEnumerator(conversion.Operand)
        : walk.Type is INamedTypeSymbol type && !api.IsInSource(type) && type.AllInterfaces.Add(type).Any(it => it.Name is "IEnumerator" or "IAsyncEnumerator");

    /// <summary>Whether it is a condition that compares sizes and cannot throw: it may be true or false, in any disjunct.</summary>
    public bool IsIrrelevantTest(IOperation condition, ControlFlowGraph graph)
    {
        if (!_tests.TryGetValue(condition, out bool isIrrelevant))
        {
            isIrrelevant = condition is IBinaryOperation
            {
                OperatorMethod: null,
                OperatorKind: BinaryOperatorKind.LessThan or BinaryOperatorKind.LessThanOrEqual
                    or BinaryOperatorKind.GreaterThan or BinaryOperatorKind.GreaterThanOrEqual,
            } comparison && !(CountedLoops.CounterIn(comparison) is { } counter && slice.Counts(counter)) && IsPlain(condition) && !condition.Descendants().Any(operation => operation is IInvocationOperation)
                || DecidesNothing(condition, graph);
            _tests.Add(condition, isIrrelevant);
        }

        return isIrrelevant;
    }

    /// <summary>Whether it asks only for what does not matter.</summary>
    private bool DecidesNothing(IOperation condition, ControlFlowGraph graph) => !condition.ConstantValue.HasValue && IsPlain(condition) && !condition.DescendantsAndSelf().Any(operation =>
        operation is IFlowCaptureReferenceOperation reference ? !ValuesOf(reference.Id, graph).All(value => value.Type?.IsReferenceType != true && DecidesNothing(value, graph))
            : Tells(operation) || (Named.SymbolOf(operation) is { } symbol && (slice.Matters(symbol) || IsFollowed(operation.Type))));

    /// <summary>Whether the platform answers something about addresses or the system, or a member of the project that stands for such an answer.</summary>
    private bool Tells(IOperation operation) => relevance.Tells(operation) || operation switch
    {
        IInvocationOperation { TargetMethod: var method } => isAnswer(method),
        IPropertyReferenceOperation { Property: var property } => isAnswer(property) || (property.GetMethod is { } getter && isAnswer(getter)),
        IFieldReferenceOperation { Field: var field } => isAnswer(field),
        _ => false,
    };

    /// <summary>Whether it does not matter that a lambda runs, nor what it returns: each of its statements is irrelevant, and it throws nothing.</summary>
    /// <param name="lambda">A lambda.</param>
    /// <param name="graph">Its graph.</param>
    public bool IsIrrelevant(IMethodSymbol lambda, ControlFlowGraph graph) => !slice.Decides(lambda) && !slice.Matters(lambda) && !IsFollowed(lambda.ReturnType)
        && lambda.Parameters.All(parameter => parameter.RefKind == RefKind.None) && IsIrrelevant(graph);

    /// <summary>Whether each statement of a body is irrelevant, and it throws nothing by a statement of its own.</summary>
    public bool IsIrrelevant(ControlFlowGraph graph) => graph.Blocks.All(block => block.Operations.All(operation => IsIrrelevant(operation, graph))
            && block.FallThroughSuccessor?.Semantics is not (ControlFlowBranchSemantics.Throw or ControlFlowBranchSemantics.Rethrow)
            && (block.BranchValue is not { } value || (block.ConditionKind == ControlFlowConditionKind.None ? IsPlain(value) : IsIrrelevantTest(value, graph))));

    /// <summary>What a temporary variable of a graph may hold.</summary>
    private IEnumerable<IOperation> ValuesOf(CaptureId id, ControlFlowGraph graph)
    {
        if (!_captures.TryGetValue(graph, out var values))
        {
            values = graph.DescendantOperations().OfType<IFlowCaptureOperation>().ToLookup(capture => capture.Id, capture => capture.Value);
            _captures.Add(graph, values);
        }

        return values.Contains(id) ? values[id] : [graph.OriginalOperation];
    }

    /// <summary>Whether values of the type are followed wherever they are held.</summary>
    public bool IsFollowed(ITypeSymbol? type) => relevance.HoldsSocket(type) || type is null or { TypeKind: TypeKind.Delegate or TypeKind.Dynamic or TypeKind.TypeParameter } or { SpecialType: SpecialType.System_Object };

    /// <summary>Whether nothing is kept of what is assigned to it.</summary>
    private bool IsOfNoInterest(IOperation target) => target switch
    {
        IPropertyReferenceOperation { Arguments.IsEmpty: true } property when Relevance.IsPlatform(property.Property) => api.EffectOf(property.Property) == ApiEffect.None && ArePlain(property),
        ILocalReferenceOperation or IParameterReferenceOperation or IFieldReferenceOperation =>
            Named.SymbolOf(target) is { } symbol && !slice.Matters(symbol) && !IsFollowed(target.Type) && IsPath((target as IMemberReferenceOperation)?.Instance),
        IPropertyReferenceOperation { Arguments.IsEmpty: true, Property: var property } member => relevance.IsAutomatic(property) && !slice.Matters(property) && !IsFollowed(target.Type) && IsPath(member.Instance),
        IDiscardOperation => true,
        IDeclarationExpressionOperation declaration => IsOfNoInterest(declaration.Expression),
        ITupleOperation tuple => tuple.Elements.All(IsOfNoInterest),
        _ => false,
    };

    /// <summary>Whether it leads to an object and does nothing on the way.</summary>
    private bool IsPath(IOperation? operation) => operation switch
    {
        null or IInstanceReferenceOperation or ILocalReferenceOperation or IParameterReferenceOperation or IFlowCaptureReferenceOperation => true,
        IFieldReferenceOperation field => !mayConstruct(field) && IsPath(field.Instance),
        IPropertyReferenceOperation { Property: { } held } property when Relevance.IsPlatform(held) && api.EffectOf(held) == ApiEffect.HeldSocket => IsPath(property.Instance),
        IPropertyReferenceOperation { Arguments.IsEmpty: true } property => !property.Property.IsStatic && relevance.IsAutomatic(property.Property) && IsPath(property.Instance),
        _ => false,
    };

    private bool IsPlain(IOperation operation) => operation switch
    {
        { ConstantValue.HasValue: true } => true,
        IInvocationOperation call => IsPlain(call),
        IObjectCreationOperation { Initializer: null, Constructor: { } constructor } creation => !IsFollowed(creation.Type) && !mayConstruct(creation)
            && (Relevance.IsPlatform(constructor) ? api.EffectOf(constructor) == ApiEffect.None && creation.Arguments.All(IsOfValue) : IsPlainCall(constructor, creation.Arguments)) && ArePlain(creation),
        IArrayCreationOperation or IArrayInitializerOperation => operation.ChildOperations.All(child => child is IArrayInitializerOperation ? IsPlain(child) : IsOfValue(child) && IsPlain(child)),
        IIsTypeOperation or IIsNullOperation or IDefaultValueOperation or ICaughtExceptionOperation or IDiscardOperation
            or IIsPatternOperation or IConstantPatternOperation or IDeclarationPatternOperation or INegatedPatternOperation or IBinaryPatternOperation or ITypePatternOperation => ArePlain(operation),
        IPropertyReferenceOperation { Property: { } looked } property when Relevance.IsPlatform(looked) && api.EffectOf(looked).OnlyLooks() => IsPlainOrPath(property.Instance),
        IPropertyReferenceOperation property => (IsOfNoInterest(property) || IsPlainGetter(property)) && !IsFollowed(property.Type) && !mayConstruct(property) && ArePlain(operation),
        IConversionOperation { OperatorMethod: null } or IBinaryOperation { OperatorMethod: null } or IUnaryOperation { OperatorMethod: null }
            or IExpressionStatementOperation or IArgumentOperation or IParenthesizedOperation
            or IInterpolatedStringOperation or IInterpolatedStringContentOperation
            or ILocalReferenceOperation or IParameterReferenceOperation or IFieldReferenceOperation or IFlowCaptureReferenceOperation
            or IInstanceReferenceOperation => operation.Type?.TypeKind != TypeKind.Dynamic && !IsOwnHolder(operation)
                && !mayConstruct(operation) && ArePlain(operation),
        IArrayElementReferenceOperation => !IsFollowed(operation.Type) && ArePlain(operation),
        IInvalidOperation => !mayBeCalledBack && operation.ChildOperations.All(child => IsPlain(child) && !MayHandOver(child)),
        { Kind: OperationKind.None, Parent: IInvalidOperation } => ArePlain(operation),
        _ => false,
    };

    private bool IsOfNoInterest(IPropertyReferenceOperation property) =>
        Relevance.IsPlatform(property.Property) ? api.EffectOf(property.Property) == ApiEffect.None : relevance.IsAutomatic(property.Property);

    /// <summary>Whether code that is not known may get something that is followed: what a variable of an unknown type holds is not.</summary>
    private bool MayHandOver(IOperation operation) => operation switch
    {
        IInstanceReferenceOperation => true,
        ILocalReferenceOperation or IParameterReferenceOperation or IFieldReferenceOperation or IPropertyReferenceOperation when IsErroneous(operation.Type) =>
            !IsPath((operation as IMemberReferenceOperation)?.Instance),
        _ => IsErroneous(operation.Type) ? operation.ChildOperations.Any(MayHandOver) : !operation.ConstantValue.HasValue && !_plain.Contain(operation.Type),
    };

    /// <summary>Whether an argument is a value by itself, which code that gets it cannot change.</summary>
    private bool IsOfValue(IArgumentOperation argument) => argument.Parameter is null or { RefKind: RefKind.None } && IsOfValue(argument.Value);

    /// <inheritdoc cref="IsOfValue(IArgumentOperation)"/>
    private bool IsOfValue(IOperation value)
    {
        value = value is IConversionOperation { OperatorMethod: null, Operand: { Type: not null } operand } ? operand : value;
        return value.ConstantValue.HasValue || _plain.Contain(value.Type) || IsErroneous(value.Type)
            || (!IsFollowed(value.Type) && !PlainTypes.IsHandle(value.Type) && (value is IArrayCreationOperation || !NamesWhatMatters(value)));
    }

    /// <summary>Whether an expression names the object itself, or something that matters and is no mere value.</summary>
    private bool NamesWhatMatters(IOperation expression) => expression.DescendantsAndSelf().Any(operation => operation is IInstanceReferenceOperation
        || (Named.SymbolOf(operation) is { } symbol && !_plain.Contain(operation.Type) && slice.Matters(symbol)));

    private bool IsPlainGetter(IPropertyReferenceOperation property) => property.Property.GetMethod is { } getter && IsPlainCall(getter, property.Arguments);

    /// <summary>Whether it does not matter that a body of the project runs: it touches no socket, whatever it is given.</summary>
    private bool IsPlainCall(IMethodSymbol method, ImmutableArray<IArgumentOperation> arguments) => api.IsInSource(method) && !method.IsVirtual && !method.IsAbstract && !method.IsOverride
        && method.MethodKind is MethodKind.Ordinary or MethodKind.Constructor or MethodKind.PropertyGet && !slice.Decides(method) && !method.IsExtern && api.EffectOf(method) == ApiEffect.None && !isAnswer(method)
        && arguments.All(argument => IsOfValue(argument) || (argument.Parameter is { RefKind: RefKind.None } && relevance.HoldsSocket(argument.Value.Type) && argument.Value.Type?.IsCollection() != true && IsPath(argument.Value)));

    private bool IsPlain(IInvocationOperation call) => !relevance.HoldsSocket(call.Type) && !mayConstruct(call) && call.TargetMethod.MethodKind is MethodKind.Ordinary or MethodKind.ReducedExtension
        ? IsPlainOfPlatform(call) || IsPlainFilling(call) || IsPlainUnseen(call) || (!call.IsImplicit && IsPlainCall(call.TargetMethod, call.Arguments) && AreInPlace(call.Arguments) && IsPlainOrPath(call.Instance))
        : IsPlainOfPlatform(call);

    private bool AreInPlace(ImmutableArray<IArgumentOperation> arguments) => arguments.All(argument => IsPlainOrPath(argument.Value));

    private bool IsPlainOrPath(IOperation? operation) => IsPath(operation) || IsPlain(operation!);

    /// <summary>Whether code that is not seen gets nothing that it could change.</summary>
    private bool IsPlainUnseen(IInvocationOperation call) => !mayBeCalledBack && !Relevance.IsPlatform(call.TargetMethod) && !api.IsInSource(call.TargetMethod) && api.EffectOf(call.TargetMethod, call) == ApiEffect.None
        && (call.Instance is null || (!MayMatter(call.Instance) && IsPlain(call.Instance))) && call.Arguments.All(argument => IsOfValue(argument) || IsReceiver(argument, call)) && ArePlain(call);

    /// <summary>Whether it is what an extension method of code that is not seen is called on, such as a log.</summary>
    private bool IsReceiver(IArgumentOperation argument, IInvocationOperation call) => argument.Parameter?.Ordinal == 0 && call.TargetMethod.IsExtensionMethod
        && argument.Value.Type is { } type && !api.IsInSource(type) && !Relevance.IsPlatform(type) && !MayMatter(argument.Value);

    /// <summary>Whether a collection is changed that does not matter.</summary>
    private bool IsPlainFilling(IInvocationOperation call) => Relevance.IsPlatform(call.TargetMethod) && api.EffectOf(call.TargetMethod) == ApiEffect.None
        && call.Instance is { Type: { } type } collection && type.IsCollection() && !relevance.HoldsSocket(type) && !MayMatter(collection) && IsPlain(collection)
        && call.Arguments.All(IsOfValue) && ArePlain(call);

    private static bool IsErroneous(ITypeSymbol? type) => type is null or IErrorTypeSymbol;

    /// <summary>Whether an expression names something that matters, or the object itself.</summary>
    private bool MayMatter(IOperation expression) => IsFollowed(expression.Type)
        || expression is IInstanceReferenceOperation || (Named.SymbolOf(expression) is { } symbol && slice.Matters(symbol)) || expression is not (ILocalReferenceOperation or IParameterReferenceOperation or IMemberReferenceOperation);

    private bool IsPlainOfPlatform(IInvocationOperation call) => Relevance.IsPlatform(call.TargetMethod)
        && api.EffectOf(call.TargetMethod) == ApiEffect.None
        && call.TargetMethod.MethodKind is MethodKind.Ordinary or MethodKind.ReducedExtension
        && !call.TargetMethod.Name.StartsWith("Dispose", System.StringComparison.Ordinal)
        && !api.IsSocket(call.TargetMethod.ContainingType) && !call.TargetMethod.StartsThread() && !SystemTests.IsAssertion(call.TargetMethod)
        && !CollectionMembers.HandsOver(call.TargetMethod) && call.Instance?.Type?.IsCollection() != true && call.TargetMethod.ContainingType.SpecialType != SpecialType.System_Array
        && call.Arguments.All(argument => argument.Parameter is { RefKind: RefKind.None, Type.TypeKind: not TypeKind.Delegate })
        && ArePlain(call);

    /// <summary>Whether it is an object of the project's own with sockets in it, which the platform may ask for its text.</summary>
    private bool IsOwnHolder(IOperation operation) => operation is not IInstanceReferenceOperation
        && operation.Type is INamedTypeSymbol type && api.IsInSource(type) && relevance.HoldsSocket(type);

    private bool ArePlain(IOperation operation) => operation.ChildOperations.All(IsPlain);
}
