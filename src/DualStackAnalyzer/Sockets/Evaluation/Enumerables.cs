namespace DualStackAnalyzer.Sockets.Evaluation;

/// <summary>What the platform's methods over collections and tasks do with the values that they are given.</summary>
internal static class Enumerables
{
    /// <summary>The value that a method hands through: an enumeration of it, a copy, the result of a task.</summary>
    public static Value? PassesOn(IMethodSymbol method, Value? self, Value[] arguments) => method.Name switch
    {
        "GetEnumerator" or "GetAsyncEnumerator" when self is not null and not Unknown => new Enumerator(self).Bounded(),
        "ConfigureAwait" or "GetAwaiter" or "GetResult" or "AsTask" when self is not null => self,
        "FromResult" when arguments.Length == 1 => arguments[0],
        nameof(string.Trim) when method.ContainingType.SpecialType == SpecialType.System_String && arguments.Length == 0 => self is Constant { Data: string text } ? new Constant(text.Trim()) : self,
        "ToList" or "ToArray" or "AsEnumerable" or "OrderBy" or "OrderByDescending" or "Distinct" or "Reverse"
            or "Cast" or "AsReadOnly" or "ToImmutableArray" or "ToHashSet"
            when method.IsExtensionMethod => arguments[0],
        _ => null,
    };

    /// <summary>Whether the method is Where, First or one of their kin, with a predicate.</summary>
    public static bool IsFilter(IMethodSymbol method) => TakesAll(method) || IsFind(method)
        || (method.IsExtensionMethod && method.Name is "First" or "FirstOrDefault" or "Single" or "SingleOrDefault" or "Last" or "LastOrDefault");

    /// <summary>Whether a filter hands on all elements that it finds.</summary>
    public static bool TakesAll(IMethodSymbol method) => (method.IsExtensionMethod && method.Name == "Where") || (method.Name == "FindAll" && IsOfListOrArray(method));

    /// <summary>Whether a filter may find none, and then hands on null.</summary>
    public static bool MayFindNone(IMethodSymbol method) => IsFind(method) || method.Name.EndsWith("OrDefault", StringComparison.Ordinal);

    private static bool IsFind(IMethodSymbol method) => method.Name is "Find" or "FindLast" && IsOfListOrArray(method);

    private static bool IsOfListOrArray(IMethodSymbol method) => Relevance.IsPlatform(method) && method.ContainingType is { SpecialType: SpecialType.System_Array } or { Name: "List" };

    public static bool IsAdd(IMethodSymbol method) =>
        method.Name is "Add" or "TryAdd" or "Enqueue" or "Push" or "AddLast" or "AddFirst"
        && !method.IsStatic && method.ContainingType.IsCollection() && !method.Parameters.IsEmpty;

    public static bool IsAddRange(IMethodSymbol method) =>
        method.Name is "AddRange" or "UnionWith" && !method.IsStatic && method.ContainingType.IsCollection() && method.Parameters.Length == 1;

    /// <summary>Whether the method is SelectMany: the collections that a lambda makes of elements, as one.</summary>
    public static bool IsFlattening(IMethodSymbol method) => method.IsExtensionMethod && method.Name == nameof(System.Linq.Enumerable.SelectMany);

    /// <summary>The collection over which a method runs its lambda; null where it is no such method.</summary>
    public static Value? SourceOf(IMethodSymbol method, Value? self, Value[] arguments) => method.Name switch
    {
        "ForEach" when method.ContainingType.Name == "List" => self,
        "ForEach" or "ForEachAsync" => arguments[0],
        "Select" when method.IsExtensionMethod => arguments[0],
        "ConvertAll" => self ?? arguments[0],
        _ => null,
    };
}
