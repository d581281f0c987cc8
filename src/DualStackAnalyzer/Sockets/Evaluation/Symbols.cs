namespace DualStackAnalyzer.Sockets.Evaluation;

internal static class Symbols
{
    /// <summary>Whether it is an expression that does not compile.</summary>
    public static bool IsBroken(this IOperation operation) => operation switch
    {
        IInvalidOperation => true,
        IConversionOperation conversion => conversion.Operand.IsBroken(),
        _ => operation.Type?.TypeKind == TypeKind.Error,
    };

    /// <summary>Whether elements of a type are added one by one and enumerated.</summary>
    public static bool IsCollection(this ITypeSymbol type) =>
        type is IArrayTypeSymbol || (type.SpecialType != SpecialType.System_String
            && (type.AllInterfaces.Any(i => i.SpecialType == SpecialType.System_Collections_IEnumerable) || type.IsPriorityQueue()));

    /// <summary>Whether it is the one collection of the platform that cannot be enumerated.</summary>
    public static bool IsPriorityQueue(this ITypeSymbol type) =>
        type is INamedTypeSymbol { Name: "PriorityQueue", Arity: 2, ContainingNamespace: { Name: "Generic", ContainingNamespace.Name: "Collections" } };

    /// <summary>Whether it is the platform's thread, which is made of a delegate.</summary>
    public static bool IsThread(this ITypeSymbol type) => Relevance.IsPlatform(type)
        && type is { Name: nameof(System.Threading.Thread), ContainingNamespace: { Name: nameof(System.Threading), ContainingNamespace: { Name: nameof(System), ContainingNamespace.IsGlobalNamespace: true } } };

    /// <summary>Whether it starts a thread with an object that its function is given.</summary>
    public static bool StartsThread(this IMethodSymbol method) => method is { Name: nameof(System.Threading.Thread.Start), Parameters.Length: 1 } && method.ContainingType.IsThread();

    /// <summary>The local or parameter that the operation names; null for any other.</summary>
    public static ISymbol? Variable(this IOperation operation) => operation switch
    {
        ILocalReferenceOperation { Local: var local } => local,
        IParameterReferenceOperation { Parameter: var parameter } => parameter,
        _ => null,
    };

    /// <summary>The type of a variable or member, and of what a method returns; null of anything else.</summary>
    public static ITypeSymbol? HeldType(this ISymbol symbol) => symbol switch
    {
        ILocalSymbol local => local.Type,
        IParameterSymbol parameter => parameter.Type,
        IFieldSymbol field => field.Type,
        IPropertySymbol property => property.Type,
        IMethodSymbol method => method.ReturnType,
        _ => null,
    };

    /// <summary>Whether it is a type of whole numbers.</summary>
    public static bool IsWholeNumber(this ITypeSymbol? type) => type?.SpecialType is >= SpecialType.System_SByte and <= SpecialType.System_UInt64;

    /// <summary>Whether the property is the one that a record makes of a parameter of its constructor.</summary>
    public static bool IsMadeOf(this IPropertySymbol property, IParameterSymbol parameter) => property.ContainingType.IsRecord && parameter.Name == property.Name && parameter.Locations.Intersect(property.Locations).Any();

    /// <summary>The classes of the project that one of its classes derives from, the first one first: so they are initialized.</summary>
    public static IEnumerable<INamedTypeSymbol> BasesInSource(this INamedTypeSymbol type) =>
        type.BaseType is { DeclaringSyntaxReferences.IsEmpty: false, OriginalDefinition: var derivedFrom }
            && SymbolEqualityComparer.Default.Equals(derivedFrom.ContainingAssembly, type.ContainingAssembly) ? derivedFrom.BasesInSource().Append(derivedFrom) : [];

    /// <summary>Whether it is a type of System.Net, or an array.</summary>
    public static bool IsOfNetworking(this ITypeSymbol type) =>
        type is IArrayTypeSymbol || type.ContainingNamespace is { Name: "Net", ContainingNamespace.Name: "System" };

    /// <summary>Whether it is a.Equals(b) or Equals(a, b), and then what is compared.</summary>
    public static bool IsObjectEquals(
        this IMethodSymbol method, Value[] arguments, Value? self, out Value left, out Value right)
    {
        (left, right) = (Unknown.Instance, Unknown.Instance);
        if (method.Name != nameof(object.Equals) || method.ReturnType.SpecialType != SpecialType.System_Boolean)
        {
            return false;
        }

        (left, right) = (self, arguments.Length) switch
        {
            ({ } receiver, 1) => (receiver, arguments[0]),
            (null, 2) => (arguments[0], arguments[1]),
            _ => (Unknown.Instance, Unknown.Instance),
        };
        return left is not Unknown;
    }
}
