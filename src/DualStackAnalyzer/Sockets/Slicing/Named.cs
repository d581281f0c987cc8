namespace DualStackAnalyzer.Sockets.Slicing;

/// <summary>The variables, members and methods that expressions name.</summary>
internal static class Named
{
    /// <summary>The symbol as it is declared: not of a constructed type, and of the part that has the body.</summary>
    public static ISymbol Definition(ISymbol symbol) => symbol switch
    {
        IParameterSymbol { ContainingSymbol: IMethodSymbol { PartialImplementationPart: { } part }, Ordinal: var ordinal } => part.Parameters[ordinal],
        IMethodSymbol method => Definition(method),
        _ => symbol.OriginalDefinition,
    };

    /// <inheritdoc cref="Definition(ISymbol)"/>
    public static IMethodSymbol Definition(IMethodSymbol method)
    {
        var definition = (method.ReducedFrom ?? method).OriginalDefinition;
        return definition.PartialImplementationPart ?? definition;
    }

    /// <summary>All symbols of the project that an expression names, those within its lambdas left out.</summary>
    public static IEnumerable<ISymbol> In(IOperation expression) => Operations(expression).Select(SymbolOf).OfType<ISymbol>();

    /// <summary>What a test asks for, each with the expression that leads there. Which of two numbers is greater is not asked again.</summary>
    public static IEnumerable<(object Asked, IOperation Path)> Tested(IOperation test) =>
        from operation in Operations(test, static operation => operation is IBinaryOperation
        {
            OperatorKind: BinaryOperatorKind.LessThan or BinaryOperatorKind.LessThanOrEqual or BinaryOperatorKind.GreaterThan or BinaryOperatorKind.GreaterThanOrEqual,
        })
        let symbol = SymbolOf(operation)
        where symbol is not null && !LeadsOn(operation)
        select (ElementOf(operation, symbol) ?? (object)symbol, PathOf(operation));

    /// <summary>The element of an array that is asked for by its number; null where it is the whole.</summary>
    public static ArrayElement? ElementOf(IOperation operation, ISymbol array) =>
        operation.Parent is IArrayElementReferenceOperation { Indices: { Length: 1 } indices } element && element.ArrayReference == operation && indices[0].ConstantValue is { HasValue: true, Value: int number }
            ? new(array, number) : null;

    /// <summary>The symbol of the project that an operation names by itself; null for none.</summary>
    public static ISymbol? SymbolOf(IOperation operation) => operation switch
    {
        ILocalReferenceOperation local => local.Local,
        IParameterReferenceOperation parameter => Definition(parameter.Parameter),
        IMemberReferenceOperation { Member: var member } => Relevance.IsPlatform(member) ? null : Definition(member),
        IInvocationOperation { TargetMethod: var method } => Relevance.IsPlatform(method) ? null : Definition(method),
        IAnonymousFunctionOperation lambda => lambda.Symbol,
        _ when OperatorOf(operation) is { } method => Definition(method),
        IDeclarationPatternOperation { DeclaredSymbol: { } declared } => declared,
        _ => null,
    };

    /// <summary>The operator or conversion of the project that an operation calls; null for none.</summary>
    public static IMethodSymbol? OperatorOf(IOperation operation) => operation switch
    {
        IBinaryOperation { OperatorMethod: { } method } => method,
        IUnaryOperation { OperatorMethod: { } method } => method,
        IConversionOperation { OperatorMethod: { } method } => method,
        ICompoundAssignmentOperation { OperatorMethod: { } method } => method,
        IIncrementOrDecrementOperation { OperatorMethod: { } method } => method,
        _ => null,
    } is { } called && !Relevance.IsPlatform(called) ? called : null;

    /// <summary>The operations of an expression, from the outside in, without those of lambdas.</summary>
    private static IEnumerable<IOperation> Operations(IOperation expression, Func<IOperation, bool>? isLeftOut = null)
    {
        var pending = new Stack<IOperation>([expression]);
        while (pending.Count > 0)
        {
            var operation = pending.Pop();
            if (isLeftOut?.Invoke(operation) == true)
            {
                continue;
            }

            yield return operation;
            foreach (var child in Parts(operation))
            {
                pending.Push(child);
            }
        }
    }

    /// <summary>What the value of an operation is made of. What is passed to a body of the project counts where its parameter does.</summary>
    private static IEnumerable<IOperation> Parts(IOperation operation) => operation switch
    {
        IAnonymousFunctionOperation => [],
        IInvocationOperation call when !Relevance.IsPlatform(call.TargetMethod) && call.TargetMethod.MethodKind != MethodKind.DelegateInvoke => call.Instance is null ? [] : [call.Instance],
        IObjectCreationOperation { Constructor: { } constructor } when !Relevance.IsPlatform(constructor) => [],
        IInvocationOperation { Instance: { } map } call when IsMapOfObjects(map.Type) => [map, .. call.Arguments.Where(argument => argument.Parameter?.Ordinal != 0)],
        IPropertyReferenceOperation { Instance: { } map, Arguments.Length: 1 } when IsMapOfObjects(map.Type) => [map],
        _ => operation.ChildOperations,
    };

    /// <summary>Whether it is a map to objects of the project: it stands for all of them, whatever the keys are.</summary>
    public static bool IsMapOfObjects(ITypeSymbol? type) => type is INamedTypeSymbol { Arity: 2 } map && map.TypeArguments.Last() is var value && Relevance.IsPlatform(map) && !Relevance.IsPlatform(value)
        && value is INamedTypeSymbol && map.Name.EndsWith("Dictionary", System.StringComparison.Ordinal);

    /// <summary>Whether it is but the object of which a member is asked.</summary>
    private static bool LeadsOn(IOperation operation) => operation.Parent switch
    {
        IMemberReferenceOperation member => member.Instance == operation && SymbolOf(member) is not null,
        IInvocationOperation call => call.Instance == operation && SymbolOf(call) is not null,
        _ => false,
    };

    private static IOperation PathOf(IOperation operation) =>
        operation.Parent is IConditionalAccessOperation access && access.WhenNotNull == operation ? PathOf(access) : operation;
}
