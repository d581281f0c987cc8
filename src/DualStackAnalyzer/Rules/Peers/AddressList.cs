namespace DualStackAnalyzer.Rules.Peers;

/// <summary>A collection of addresses in a variable or member: all that the type fills it with.</summary>
internal static class AddressList
{
    /// <summary>Where the list is filled, if it is, and only with IPv4 addresses, written or parsed, or with their texts.</summary>
    public static ImmutableArray<IOperation> FillsOf(IOperation list, IReadOnlyList<TypeBody> bodies, IPv4Values values, Peers peers)
    {
        if (SymbolOf(list) is not { } symbol)
        {
            return ImmutableArray<IOperation>.Empty;
        }

        var fills = bodies.SelectMany(body => body.Operations).SelectMany(operation => EntriesFrom(operation, symbol)).ToImmutableArray();
        return fills.All(fill => fill is not null && !peers.IsOfPeer(fill) && (values.IsWritten(fill) || values.IsParsed(fill) || IPv4Values.IsText(fill)))
            ? fills.OfType<IOperation>().ToImmutableArray()
            : ImmutableArray<IOperation>.Empty;
    }

    public static ISymbol? SymbolOf(IOperation? list) => list is null ? null : IPv4Values.Unconverted(list) switch
    {
        ILocalReferenceOperation local => local.Local,
        IFieldReferenceOperation field => field.Field,
        IPropertyReferenceOperation { Arguments.IsEmpty: true } property when !property.Property.DeclaringSyntaxReferences.IsEmpty => property.Property,
        _ => null,
    };

    /// <summary>The entries that an operation adds; null for some that are not seen.</summary>
    private static IEnumerable<IOperation?> EntriesFrom(IOperation operation, ISymbol list) => operation switch
    {
        IFieldInitializerOperation field when field.InitializedFields.Contains(list, SymbolEqualityComparer.Default) => EntriesIn(field.Value),
        IPropertyInitializerOperation property when property.InitializedProperties.Contains(list, SymbolEqualityComparer.Default) => EntriesIn(property.Value),
        IVariableDeclaratorOperation declarator when Is(declarator.Symbol, list) => declarator.GetVariableInitializer() is { } initializer ? EntriesIn(initializer.Value) : [],
        ISimpleAssignmentOperation { Target: var target, Value: var value } when Is(SymbolOf(target), list) => EntriesIn(value),
        IInvocationOperation { TargetMethod.Name: "Add" or "TryAdd" or "Enqueue" or "Push" } add when Is(SymbolOf(add.Instance), list) => [add.Arguments[0].Value],
        IInvocationOperation { TargetMethod.Name: "AddRange" or "UnionWith" or "Insert" or "AddOrUpdate" or "GetOrAdd" } add when Is(SymbolOf(add.Instance), list) => [null],
        ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Arguments: { Length: > 0 } indices, Instance: var owner } } when Is(SymbolOf(owner), list) => [indices[0].Value],
        // What is handed the list may fill it.
        IArgumentOperation argument when Is(SymbolOf(argument.Value), list) && argument.Parent is IInvocationOperation { TargetMethod.IsExtensionMethod: false } => [null],
        _ => [],
    };

    /// <summary>What a new collection holds.</summary>
    private static IEnumerable<IOperation?> EntriesIn(IOperation created) => IPv4Values.Unconverted(created) switch
    {
        // What its own comparer takes for equal is not known.
        IObjectCreationOperation { Arguments: var arguments } when arguments.Any(argument => IsComparer(argument.Parameter?.Type)) => [null],
        IObjectCreationOperation { Initializer: { } initializer } => initializer.Initializers.Select(entry => entry switch
        {
            IInvocationOperation add => add.Arguments.FirstOrDefault()?.Value,
            ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Arguments: { Length: > 0 } indices } } => indices[0].Value,
            _ => null,
        }),
        IObjectCreationOperation { Arguments: var arguments } when arguments.All(argument => !IsSequence(argument.Value)) => [],
        IObjectCreationOperation { Arguments: var arguments } => arguments.Where(argument => IsSequence(argument.Value)).SelectMany(argument => EntriesIn(argument.Value)),
        IArrayCreationOperation { Initializer: { } initializer } => initializer.ElementValues,
        // A collection expression, which older compilers do not tell of.
        { Syntax.RawKind: CollectionExpression } expression => expression.ChildOperations,
        IInvocationOperation { TargetMethod.Name: "Select", Arguments: { Length: 2 } select } when IsParsing(select[1].Value) is { } parse => [parse],
        IInvocationOperation { TargetMethod: { IsExtensionMethod: true, Name: "ToList" or "ToArray" or "ToHashSet" or "ToImmutableHashSet" }, Arguments: { Length: > 0 } copied } => EntriesIn(copied[0].Value),
        IDefaultValueOperation or ILiteralOperation => [],
        _ => [null],
    };

    private const int CollectionExpression = 9076;

    private static bool IsSequence(IOperation value) => value.Type is IArrayTypeSymbol
        || (value.Type is { SpecialType: not SpecialType.System_String } type && type.AllInterfaces.Append(type).Any(one => one.OriginalDefinition.SpecialType == SpecialType.System_Collections_Generic_IEnumerable_T));

    private static bool IsComparer(ITypeSymbol? type) => type is { Name: "IEqualityComparer" or "IComparer" };

    /// <summary>The call of the parser in a lambda, or what is made of a reference to it.</summary>
    private static IOperation? IsParsing(IOperation function) => IPv4Values.Unconverted(function) switch
    {
        IDelegateCreationOperation { Target: IAnonymousFunctionOperation { Body.Operations: { Length: 1 } body } } when body[0] is IReturnOperation { ReturnedValue: IInvocationOperation call } => call,
        _ => null,
    };

    private static bool Is(ISymbol? symbol, ISymbol list) => SymbolEqualityComparer.Default.Equals(symbol, list);
}
