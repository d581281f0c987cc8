namespace DualStackAnalyzer.Sockets.Evaluation;

/// <summary>Arrays and lists whose elements are seen.</summary>
internal static class Collections
{
    /// <summary>Longer collections are data, not a choice; of sockets one may stand for many.</summary>
    public const int MaximumLength = 8;

    /// <summary>The elements; null where they are not known.</summary>
    public static Value[]? ContentsOf(Disjunct disjunct, Value collection) =>
        disjunct.Read(new Contents(collection)) switch
        {
            Sequence sequence => Sequence.ToArray(sequence),
            Constant { Data: null } => [],
            _ => null,
        };

    /// <summary>
    /// The elements in their number and order; null where those are not known. An object that is followed may stand for
    /// several of one site.
    /// </summary>
    public static Value[]? ExactContentsOf(Disjunct disjunct, Value collection) =>
        disjunct.Read(new Approximate(collection)) is null && collection is not Instance { Type: INamedTypeSymbol { Name: "Stack" or "ConcurrentStack" or "ConcurrentBag" } or { IsTupleType: true } }
        && ContentsOf(disjunct, collection) is { } contents && contents.All(IsOneThing) ? contents : null;

    /// <summary>The elements where each is known, whatever their order; null where one is not.</summary>
    public static Value[]? ConstantsOf(Disjunct disjunct, Value collection) =>
        disjunct.Read(new Approximate(collection)) is null && ContentsOf(disjunct, collection) is { } contents && contents.All(element => element is Constant) ? contents : null;

    /// <param name="disjunct">The disjunct.</param>
    /// <param name="collection">The collection.</param>
    /// <param name="elements">What it holds.</param>
    /// <param name="run">Knows whether sockets need to be told apart: where the type chooses for some they do. Null where they do anyway.</param>
    public static Disjunct Fill(Disjunct disjunct, Value collection, Value[] elements, AnalysisRun? run = null)
    {
        if (elements.Length <= MaximumLength)
        {
            return disjunct.Write(new Contents(collection), Sequence.Of(elements));
        }

        var (united, some) = run is { ChoosesSomewhere: false } ? AlikeSockets.Unite(disjunct, collection, elements) : (disjunct, elements);
        return some.Length > MaximumLength ? disjunct.Write(new Contents(collection), Unknown.Instance)
            : united.Write(new Contents(collection), Sequence.Of(some)).Write(new Approximate(collection), Unknown.Instance);
    }

    /// <summary>Gives a collection other elements than it had.</summary>
    public static Disjunct Refill(Disjunct disjunct, Value collection, Value[] elements) => Fill(Forget(disjunct, collection), collection, elements);

    /// <summary>Adds an element at the end, once: adding the same again changes nothing.</summary>
    /// <inheritdoc cref="Fill"/>
    public static Disjunct Add(Disjunct disjunct, Value collection, Value element, AnalysisRun? run = null) =>
        ContentsOf(disjunct, collection) is not { } contents ? disjunct
        : contents.Contains(element) ? Approximately(disjunct, collection)
        : Fill(disjunct, collection, [.. contents, element], run);

    /// <summary>Says that the elements are not in order, or not as many as they are.</summary>
    public static Disjunct Approximately(Disjunct disjunct, Value collection) =>
        ContentsOf(disjunct, collection) is { Length: > 0 } ? disjunct.Write(new Approximate(collection), Unknown.Instance) : disjunct;

    /// <summary>Assigns an element: what was there is replaced where that is known, and may still be there where it is not.</summary>
    public static Disjunct Assign(Disjunct disjunct, Value collection, Value index, Value element)
    {
        if (ContentsOf(disjunct, collection) is not { } contents)
        {
            return disjunct;
        }

        int replaced = disjunct.Read(new Element(collection, index)) is { } before && IsOneThing(before)
                && !disjunct.Store.Entries.Any(entry => entry.Key is Element other && other.Collection == collection && other.Index != index && entry.Value == before)
            ? Array.IndexOf(contents, before)
            : HasPositions(collection) && index is Constant { Data: long at and >= 0 } && at < contents.Length && ExactContentsOf(disjunct, collection) is not null ? (int)at : -1;
        return replaced < 0 || contents.Contains(element) ? Add(disjunct, collection, element)
            : Fill(disjunct, collection, [.. contents.Take(replaced), element, .. contents.Skip(replaced + 1)]);
    }

    /// <summary>Nothing is known of the elements from here on.</summary>
    public static Disjunct Lose(Disjunct disjunct, Value collection) => Forget(disjunct, collection).Write(new Contents(collection), Unknown.Instance);

    /// <summary>What was known of all elements of a collection is known from now on only as far as it is true of another one.</summary>
    public static Disjunct Admit(Disjunct disjunct, Value collection, Value element) => disjunct.PathCondition.TryGet(collection, out var traits)
        ? disjunct with { PathCondition = disjunct.PathCondition.Set(collection, traits | (disjunct.TraitsOf(element) & Traits.Address)) } : disjunct;

    private static Disjunct Forget(Disjunct disjunct, Value collection) => disjunct with
    {
        Store = disjunct.Store.Where(entry => !(entry.Key is Element element && element.Collection == collection)
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
            _ => part is Unknown or JoinedValue or PointsToSet or Function or Enumerator,
        });
}
