namespace DualStackAnalyzer.Sockets.Evaluation;

/// <summary>Arrays and lists whose elements are seen.</summary>
internal static class Collections
{
    /// <summary>Longer collections are data, not a choice.</summary>
    private const int MaximumLength = 8;

    /// <summary>The elements; null where they are not known.</summary>
    public static Value[]? ContentsOf(World world, Value collection) =>
        world.Read(new Contents(collection)) switch
        {
            Sequence sequence => Sequence.ToArray(sequence),
            Constant { Data: null } => [],
            _ => null,
        };

    /// <summary>
    /// The elements in their number and order; null where those are not known. An object that is followed may stand for
    /// several of one site.
    /// </summary>
    public static Value[]? ExactContentsOf(World world, Value collection) =>
        world.Read(new Approximate(collection)) is null && collection is not Instance { Type: INamedTypeSymbol { Name: "Stack" or "ConcurrentStack" or "ConcurrentBag" } or { IsTupleType: true } }
        && ContentsOf(world, collection) is { } contents && contents.All(IsOneThing) ? contents : null;

    /// <summary>The elements where each is known, whatever their order; null where one is not.</summary>
    public static Value[]? ConstantsOf(World world, Value collection) =>
        world.Read(new Approximate(collection)) is null && ContentsOf(world, collection) is { } contents && contents.All(element => element is Constant) ? contents : null;

    public static World Fill(World world, Value collection, Value[] elements) =>
        world.Write(new Contents(collection), elements.Length > MaximumLength ? Unknown.Instance : Sequence.Of(elements));

    /// <summary>Gives a collection other elements than it had.</summary>
    public static World Refill(World world, Value collection, Value[] elements) => Fill(Forget(world, collection), collection, elements);

    /// <summary>Adds an element at the end, once: adding the same again changes nothing.</summary>
    public static World Add(World world, Value collection, Value element) =>
        ContentsOf(world, collection) is not { } contents ? world
        : contents.Contains(element) ? Approximately(world, collection)
        : Fill(world, collection, [.. contents, element]);

    /// <summary>Says that the elements are not in order, or not as many as they are.</summary>
    public static World Approximately(World world, Value collection) =>
        ContentsOf(world, collection) is { Length: > 0 } ? world.Write(new Approximate(collection), Unknown.Instance) : world;

    /// <summary>Assigns an element: what was there is replaced where that is known, and may still be there where it is not.</summary>
    public static World Assign(World world, Value collection, Value index, Value element)
    {
        if (ContentsOf(world, collection) is not { } contents)
        {
            return world;
        }

        int replaced = world.Read(new Element(collection, index)) is { } before && IsOneThing(before)
                && !world.Places.Entries.Any(entry => entry.Key is Element other && other.Collection == collection && other.Index != index && entry.Value == before)
            ? Array.IndexOf(contents, before)
            : HasPositions(collection) && index is Constant { Data: long at and >= 0 } && at < contents.Length && ExactContentsOf(world, collection) is not null ? (int)at : -1;
        return replaced < 0 || contents.Contains(element) ? Add(world, collection, element)
            : Fill(world, collection, [.. contents.Take(replaced), element, .. contents.Skip(replaced + 1)]);
    }

    /// <summary>Nothing is known of the elements from here on.</summary>
    public static World Lose(World world, Value collection) => Forget(world, collection).Write(new Contents(collection), Unknown.Instance);

    private static World Forget(World world, Value collection) => world with
    {
        Places = world.Places.Where(entry => !(entry.Key is Element element && element.Collection == collection)
            && !(entry.Key is Approximate approximate && approximate.Collection == collection)),
    };

    /// <summary>Whether an index is a place in the order, and not a key.</summary>
    private static bool HasPositions(Value collection) => collection is Instance { Type: IArrayTypeSymbol or INamedTypeSymbol { Name: "List" or "IList" or "Collection" } };

    private static bool IsOneThing(Value element) =>
        !element.Any(static part => part switch
        {
            SocketRef { Identity.Turn: var turn } => turn != Turn.Current,
            Instance { Identity.Turn: var turn } => turn != Turn.Current,
            Opaque { Identity.Turn: var turn } => turn != Turn.Current,
            _ => part is Unknown or EitherOf or OneOf or Function or Enumerator,
        });
}
