namespace DualStackAnalyzer.Sockets.Evaluation;

/// <summary>
/// Finds the operations that leave every world as it is, whatever their operands hold: logging, formatting, tests of
/// sizes. Most statements of a program are of this kind, and to evaluate them world by world is all cost.
/// </summary>
internal sealed class Inertness(SocketApi api, Relevance relevance)
{
    private readonly Dictionary<IOperation, bool> _statements = [];
    private readonly Dictionary<ControlFlowRegion, bool> _regions = [];

    /// <summary>Whether it is a statement of a block that changes nothing that this analysis follows.</summary>
    public bool IsInert(IOperation statement)
    {
        if (!_statements.TryGetValue(statement, out bool isInert))
        {
            isInert = statement is IExpressionStatementOperation { Operation: var operation } && operation switch
            {
                IInvocationOperation call => IsPlain(call),
                ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Arguments.IsEmpty: true } property, Value: var value } =>
                    IsOfNoInterest(property) && ArePlain(property) && IsPlain(value) && value.Type?.TypeKind != TypeKind.Delegate,
                _ => false,
            };
            _statements.Add(statement, isInert);
        }

        return isInert;
    }

    /// <summary>Whether it is a finally block that does no more than end a walk along a collection, or log.</summary>
    public bool IsInert(ControlFlowRegion region, ControlFlowGraph graph)
    {
        if (!_regions.TryGetValue(region, out bool isInert))
        {
            var blocks = graph.Blocks.Skip(region.FirstBlockOrdinal).Take(region.LastBlockOrdinal - region.FirstBlockOrdinal + 1).ToList();

            // Where the enumerator may be disposable or not, the compiler asks for that first.
            var asked = blocks.SelectMany(block => block.Operations).OfType<IFlowCaptureOperation>().Where(capture => IsEnumerator(capture.Value)).ToList();
            isInert = blocks.All(block => block.BranchValue is null or IIsNullOperation { Operand: IFlowCaptureReferenceOperation }
                && block.Operations.All(operation => asked.Contains(operation) || EndsWalk(operation, asked) || IsInert(operation)));
            _regions.Add(region, isInert);
        }

        return isInert;
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

    /// <summary>Whether it is a condition that compares sizes and cannot throw: it may be true or false, in any world.</summary>
    public bool IsInertTest(IOperation condition)
    {
        if (!_statements.TryGetValue(condition, out bool isInert))
        {
            isInert = condition is IBinaryOperation
            {
                OperatorMethod: null,
                OperatorKind: BinaryOperatorKind.LessThan or BinaryOperatorKind.LessThanOrEqual
                    or BinaryOperatorKind.GreaterThan or BinaryOperatorKind.GreaterThanOrEqual,
            } && IsPlain(condition) && !condition.Descendants().Any(operation => operation is IInvocationOperation);
            _statements.Add(condition, isInert);
        }

        return isInert;
    }

    private bool IsPlain(IOperation operation) => operation switch
    {
        { ConstantValue.HasValue: true } => true,
        IInvocationOperation call => IsPlain(call),
        IPropertyReferenceOperation property => IsOfNoInterest(property) && property.Instance?.Type is null or { SpecialType: not SpecialType.None } or IArrayTypeSymbol && ArePlain(operation),
        IConversionOperation { OperatorMethod: null } or IBinaryOperation { OperatorMethod: null } or IUnaryOperation { OperatorMethod: null }
            or IExpressionStatementOperation or IArgumentOperation or IParenthesizedOperation
            or IInterpolatedStringOperation or IInterpolatedStringContentOperation
            or ILocalReferenceOperation or IParameterReferenceOperation or IFieldReferenceOperation or IFlowCaptureReferenceOperation
            or IInstanceReferenceOperation => operation.Type?.TypeKind != TypeKind.Dynamic && !IsOwnHolder(operation)
                && !(operation is IFieldReferenceOperation { Field: { IsStatic: true, IsConst: false } used } && api.IsInSource(used)) && ArePlain(operation),
        _ => false,
    };

    private bool IsOfNoInterest(IPropertyReferenceOperation property) =>
        Relevance.IsPlatform(property.Property) && api.EffectOf(property.Property) == ApiEffect.None;

    private bool IsPlain(IInvocationOperation call) => Relevance.IsPlatform(call.TargetMethod)
        && api.EffectOf(call.TargetMethod) == ApiEffect.None
        && call.TargetMethod.MethodKind is MethodKind.Ordinary or MethodKind.ReducedExtension
        && !call.TargetMethod.Name.StartsWith("Dispose", System.StringComparison.Ordinal)
        && !api.IsSocket(call.TargetMethod.ContainingType)
        && !CollectionMembers.HandsOver(call.TargetMethod) && call.Instance?.Type?.IsCollection() != true && call.TargetMethod.ContainingType.SpecialType != SpecialType.System_Array
        && call.Arguments.All(argument => argument.Parameter is { RefKind: RefKind.None, Type.TypeKind: not TypeKind.Delegate })
        && ArePlain(call);

    /// <summary>Whether it is an object of the project's own with sockets in it, which the platform may ask for its text.</summary>
    private bool IsOwnHolder(IOperation operation) => operation is not IInstanceReferenceOperation
        && operation.Type is INamedTypeSymbol type && api.IsInSource(type) && relevance.HoldsSocket(type);

    private bool ArePlain(IOperation operation) => operation.ChildOperations.All(IsPlain);
}
