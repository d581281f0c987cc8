namespace DualStackAnalyzer.Sockets.Evaluation;

/// <summary>What the members of the platform's collections do to their elements, and which of them LINQ's methods hand on.</summary>
internal static class CollectionMembers
{
    private const string Collections = "System.Collections";

    /// <summary>
    /// Whether a method may change the elements of the collection that it is called on. Those that only look are few and
    /// named; any other may.
    /// </summary>
    public static bool MayChange(IMethodSymbol method) =>
        method is { IsStatic: false, MethodKind: MethodKind.Ordinary } && IsChangeable(method.ContainingType) && !IsReading(method.Name)
        && !Enumerables.IsAdd(method) && !Enumerables.IsAddRange(method);

    /// <summary>Whether a method removes elements and puts in none.</summary>
    public static bool OnlyRemoves(IMethodSymbol method) =>
        method.Name is "Clear" or "Dequeue" or "TryDequeue" or "Pop" or "TryPop" or "TryTake" or "ExceptWith" or "IntersectWith"
        || method.Name.StartsWith("Remove", StringComparison.Ordinal) || method.Name.StartsWith("TryRemove", StringComparison.Ordinal);

    /// <summary>Whether it removes the elements of which a predicate is true.</summary>
    public static bool RemovesMatches(IMethodSymbol method) => method.Name is "RemoveAll" or "RemoveWhere";

    /// <summary>Whether a method gives what it is given to those who wait for it.</summary>
    public static bool HandsOver(IMethodSymbol method) => method.Name is "SetResult" or "TrySetResult" && IsOf(method, "TaskCompletionSource");

    /// <summary>Whether a method changes the order of the elements only.</summary>
    public static bool Reorders(IMethodSymbol method) => method.Name is "Sort" or "Reverse" && IsOf(method, "List", "Array");

    /// <summary>The elements after a call that takes some out or puts some in; null where they are not known.</summary>
    /// <param name="method">What is called.</param>
    /// <param name="arguments">What it is given.</param>
    /// <param name="contents">The elements before, in their order.</param>
    public static Value[]? After(IMethodSymbol method, Value[] arguments, Value[] contents) => (method.Name, At(arguments, 0), At(arguments, 1)) switch
    {
        ("RemoveAt", Constant { Data: long at }, null) => Without(contents, at, 1),
        ("RemoveRange", Constant { Data: long at }, Constant { Data: long count }) => Without(contents, at, count),
        ("Dequeue" or "TryDequeue" or "RemoveFirst", _, _) => Without(contents, 0, 1),
        ("Pop" or "TryPop" or "RemoveLast", _, _) => Without(contents, contents.Length - 1, 1),
        ("Insert", Constant { Data: long at }, { } element) when at >= 0 && at <= contents.Length && !contents.Contains(element) =>
            [.. contents.Take((int)at), element, .. contents.Skip((int)at)],
        _ => null,
    };

    /// <summary>The elements after a call that compares them, all of them known; null where they are not.</summary>
    /// <param name="method">What is called.</param>
    /// <param name="argument">The element that it is given.</param>
    /// <param name="others">The elements of the collection that it is given.</param>
    /// <param name="contents">The elements before.</param>
    public static Value[]? AfterComparing(IMethodSymbol method, Value? argument, Value[]? others, Value[] contents) => method.Name switch
    {
        "Remove" when argument is Constant => Without(contents, Array.IndexOf(contents, argument), 1) ?? contents,
        "ExceptWith" or "Except" when others is not null => [.. contents.Except(others)],
        "IntersectWith" or "Intersect" when others is not null => [.. contents.Intersect(others)],
        "SymmetricExceptWith" when others is not null => [.. contents.Except(others), .. others.Except(contents)],
        _ => null,
    };

    /// <summary>The part of the elements that a method hands on; null where it hands on another, or which one is not known.</summary>
    public static Value[]? Part(IMethodSymbol method, Value[] arguments, Value[] contents) => (method.Name, At(arguments, 0), At(arguments, 1)) switch
    {
        ("Skip", Constant { Data: long count }, null) => [.. contents.Skip((int)count)],
        ("Take", Constant { Data: long count }, null) => [.. contents.Take((int)count)],
        ("SkipLast", Constant { Data: long count }, null) => [.. contents.Take(contents.Length - (int)count)],
        ("TakeLast", Constant { Data: long count }, null) => [.. contents.Skip(contents.Length - (int)count)],
        ("GetRange" or "Slice", Constant { Data: long at }, Constant { Data: long count }) => [.. contents.Skip((int)at).Take((int)count)],
        ("ElementAt" or "ElementAtOrDefault", Constant { Data: long at }, null) => [.. contents.Skip((int)at).Take(1)],
        ("First" or "FirstOrDefault", null, null) => [.. contents.Take(1)],
        ("Last" or "LastOrDefault", null, null) => [.. contents.Skip(contents.Length - 1)],
        _ => null,
    };

    /// <summary>Whether a method hands on a part of the elements of a collection, as a collection.</summary>
    public static bool TakesSome(IMethodSymbol method) => method.Name switch
    {
        "Skip" or "Take" or "SkipLast" or "TakeLast" or "SkipWhile" or "TakeWhile" or "Except" or "Intersect" or "OfType" => IsLinq(method),
        "GetRange" or "Slice" => !method.IsStatic && IsOf(method, "List"),
        _ => false,
    };

    /// <summary>Whether a method hands on one element.</summary>
    public static bool TakesOne(IMethodSymbol method) => IsLinq(method)
        && method.Name is "First" or "FirstOrDefault" or "Last" or "LastOrDefault" or "Single" or "SingleOrDefault" or "ElementAt" or "ElementAtOrDefault";

    /// <summary>Whether a method copies all elements into a collection of their own, in their order or another one.</summary>
    public static bool Copies(IMethodSymbol method) => IsLinq(method)
        && method.Name is "ToList" or "ToArray" or "ToHashSet" or "ToImmutableArray" or "OrderBy" or "OrderByDescending" or "Distinct" or "Reverse";

    /// <summary>Whether the copies come in an order that is not known.</summary>
    public static bool Orders(IMethodSymbol method) => method.Name is "OrderBy" or "OrderByDescending" or "Reverse" or "ToHashSet";

    private static bool IsReading(string name) =>
        name is "GetEnumerator" or "Contains" or "ContainsKey" or "ContainsValue" or "IndexOf" or "LastIndexOf" or "Find" or "FindAll" or "FindIndex" or "FindLast"
            or "FindLastIndex" or "FindLast" or "Exists" or "TrueForAll" or "BinarySearch" or "Peek" or "TryPeek" or "TryGetValue" or "ForEach" or "ConvertAll" or "ToArray" or "CopyTo"
            or "GetRange" or "Slice" or "AsReadOnly" or "EnsureCapacity" or "TrimExcess" or "Overlaps" or "SetEquals" or "GetType" or "Equals" or "GetHashCode" or "ToString"
            or "GetViewBetween" or "Sort" or "Reverse" or "Dispose"
        || (name.StartsWith("Is", StringComparison.Ordinal) && name.EndsWith("Of", StringComparison.Ordinal));

    /// <summary>Whether the collection itself can change; immutable collections make another one instead.</summary>
    private static bool IsChangeable(INamedTypeSymbol type) => type.IsCollection()
        && type.ContainingNamespace.ToDisplayString() is Collections or Collections + ".Generic" or Collections + ".Concurrent" or Collections + ".ObjectModel" or Collections + ".Specialized";

    private static bool IsLinq(IMethodSymbol method) =>
        method.IsExtensionMethod && method.ContainingType is { Name: "Enumerable" or "ImmutableArrayExtensions" or "Queryable" or "ImmutableArray" or "MemoryExtensions" };

    private static bool IsOf(IMethodSymbol method, params string[] types) => Array.IndexOf(types, method.ContainingType.Name) >= 0;

    private static Value? At(Value[] arguments, int index) => index < arguments.Length ? arguments[index] : null;

    private static Value[]? Without(Value[] contents, long at, long count) =>
        at < 0 || count < 0 || at + count > contents.Length ? null : [.. contents.Take((int)at), .. contents.Skip((int)(at + count))];
}
