namespace DualStackAnalyzer.Sockets.Evaluation;

// Walking along collections, and filtering them.
internal sealed partial class Evaluator
{
    /// <summary>A walk along a collection that is known not to be empty takes at least one step.</summary>
    private Outcome MoveNext(IOperation call, Enumerator walk, World world)
    {
        if (Collections.ContentsOf(world, walk.Collection) is not { } contents)
        {
            return Fresh(call, world);
        }

        var step = new Contents(walk);
        return contents.Length == 0 ? new(world, Value.False)
            : world.Read(step) is null ? new(world.Write(step, Value.True), Value.True)
            : Fresh(call, world);
    }

    /// <summary>The elements of which a predicate is true: one of them, or the collection of all.</summary>
    private IEnumerable<Outcome> Filter(IOperation call, IMethodSymbol method, Function predicate, Value source, World world)
    {
        var contents = Collections.ContentsOf(world, source);
        if (method.Name == nameof(Enumerable.Where) && contents is { Length: <= 2 })
        {
            // Two may stand for all of them: then what the predicate says of each is known.
            return Kept(call, predicate, contents, world, isKept: true).Select(state => NewCollection(call, state.World, state.Kept));
        }

        var found = ChooseElement(source, ElementOf(call), world).ToList()
            .SelectMany(element => Matches(call, predicate, element.Value, element.World)).ToList();
        if (method.Name != nameof(Enumerable.Where))
        {
            return method.Name.EndsWith("OrDefault", System.StringComparison.Ordinal) ? [.. found, new(world, Value.Null)] : found;
        }

        if (contents is not null)
        {
            var matching = NewCollection(call, world, [.. found.Select(match => match.Value).Distinct()]);
            return [matching with { World = Collections.Approximately(matching.World, matching.Value) }];
        }

        if (found.Count == 1 && found[0] is { Value: Opaque part } only && only.World.Known.Entries.Any(entry => entry.Key != part && entry.Key.Any(value => value == part)))
        {
            // It says something of a part of the elements: one stands for all.
            var (matched, parts) = NewCollection(call, only.World, [part]);
            return [new(Collections.Approximately(matched, parts), parts)];
        }

        var traits = found.Aggregate(Traits.None, (all, match) => all | match.World.TraitsOf(match.Value)) & Traits.Address;
        var filtered = Fresh(call, world);
        return traits == 0 ? [filtered]
            : [new(filtered.World.Refine(filtered.Value, traits | ~Traits.Address) ?? filtered.World, filtered.Value)];
    }

    /// <summary>The elements of which a predicate may be true, or may be false.</summary>
    private IEnumerable<(World World, Value[] Kept)> Kept(IOperation call, Function predicate, Value[] contents, World world, bool isKept)
    {
        IEnumerable<(World World, Value[] Kept)> states = [(world, [])];
        foreach (var element in contents)
        {
            states = [.. states.SelectMany(state => Matches(call, predicate, element, state.World, isKept)
                .Select(match => (match.World, (Value[])[.. state.Kept, match.Value])).DefaultIfEmpty(state))];
        }

        return states;
    }

    /// <summary>The worlds in which a predicate is true of an element, or false.</summary>
    private List<Outcome> Matches(IOperation call, Function predicate, Value element, World world, bool truth = true) =>
    [
        .. from test in InvokeFunction(call, predicate, [element], world).ToList()
           let match = Assumptions.Assume(test.World, test.Value, truth)
           where match is not null
           select new Outcome(match, element),
    ];
}
