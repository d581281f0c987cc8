namespace DualStackAnalyzer.Rules.HostPort;

/// <summary>A text that is cut at a colon.</summary>
internal static class SplitText
{
    /// <summary>The pieces that a call cuts, where it searches for colons; their text is the call's instance.</summary>
    public static IEnumerable<IOperation> PiecesOf(IInvocationOperation call) => call switch
    {
        { TargetMethod: { ContainingType.SpecialType: SpecialType.System_String, Name: var name }, Instance.ConstantValue.HasValue: false } when call.Arguments.FirstOrDefault() is { } separator && IsColon(separator.Value) =>
            name switch
            {
                nameof(string.Split) => ElementsOf(call),
                nameof(string.IndexOf) or nameof(string.LastIndexOf) => CutsAt(call),
                _ => [],
            },
        _ => [],
    };

    /// <summary>Where the text that is searched is read as a whole.</summary>
    public static IEnumerable<IOperation> WholesOf(IInvocationOperation search) => SymbolOf(search.Instance) is { } text
        ? TextUses.RootOf(search).Descendants().Where(operation => operation != search.Instance && SymbolEqualityComparer.Default.Equals(SymbolOf(operation), text))
        : [];

    private static bool IsColon(IOperation separator) => BuiltText.Unconverted(separator) switch
    {
        { ConstantValue: { HasValue: true, Value: ':' or ":" } } => true,
        IArrayCreationOperation { Initializer.ElementValues: { Length: 1 } only } => IsColon(only[0]),
        _ => false,
    };

    /// <summary>The elements of the array, by index, that are read.</summary>
    private static IEnumerable<IOperation> ElementsOf(IOperation array) => array.Parent switch
    {
        IArrayElementReferenceOperation element when element.ArrayReference == array => [element],
        IConversionOperation conversion => ElementsOf(conversion),
        IVariableInitializerOperation { Parent: IVariableDeclaratorOperation declarator } => TextUses.UsesOf(declarator.Symbol, declarator).SelectMany(ElementsOf),
        ISimpleAssignmentOperation { Target: ILocalReferenceOperation local } => TextUses.UsesOf(local.Local, local).SelectMany(ElementsOf),
        _ => [],
    };

    /// <summary>What is cut from the same text at the place that was found.</summary>
    private static IEnumerable<IOperation> CutsAt(IInvocationOperation search)
    {
        if (SymbolOf(search.Instance) is not { } text)
        {
            return [];
        }

        var places = search.Parent is IVariableInitializerOperation { Parent: IVariableDeclaratorOperation declarator }
            ? TextUses.UsesOf(declarator.Symbol, declarator).ToList()
            : search.Parent is ISimpleAssignmentOperation { Target: ILocalReferenceOperation local } ? TextUses.UsesOf(local.Local, local).ToList() : [search];
        return places.Select(CutAround).Where(cut => cut is not null && SymbolEqualityComparer.Default.Equals(SymbolOf(cut.ChildOperations.FirstOrDefault()), text)).OfType<IOperation>();
    }

    /// <summary>The call of Substring or Remove that an index is an argument of, or the range that it ends.</summary>
    private static IOperation? CutAround(IOperation place) => place.Parent switch
    {
        IBinaryOperation or IConversionOperation => CutAround(place.Parent),
        IArgumentOperation { Parent: IInvocationOperation { TargetMethod: { Name: nameof(string.Substring) or nameof(string.Remove), ContainingType.SpecialType: SpecialType.System_String } } cut } => cut,
        IRangeOperation { Parent: { Type.SpecialType: SpecialType.System_String } cut } => cut,
        _ => null,
    };

    private static ISymbol? SymbolOf(IOperation? text) => text switch
    {
        ILocalReferenceOperation local => local.Local,
        IParameterReferenceOperation parameter => parameter.Parameter,
        IMemberReferenceOperation member => member.Member,
        _ => null,
    };
}
