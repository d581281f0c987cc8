namespace DualStackAnalyzer.Sockets.Interpretation;

/// <summary>Walking along collections, and filtering them.</summary>
internal sealed class Enumerations(Interpreter interpreter)
{
    /// <summary>A walk along a collection that is known not to be empty takes at least one step.</summary>
    public Outcome MoveNext(IOperation call, Enumerator walk, World world)
    {
        if (Collections.ContentsOf(world, walk.Collection) is not { } contents)
        {
            return interpreter.Fresh(call, world);
        }

        var step = new Contents(walk);
        return contents.Length == 0 ? new(world, Value.False)
            : world.Read(step) is null ? new(world.Write(step, Value.True), Value.True)
            : interpreter.Fresh(call, world);
    }

    /// <summary>The elements of which a predicate is true: one of them, or the collection of all.</summary>
    public IEnumerable<Outcome> Filter(IOperation call, IMethodSymbol method, Function predicate, Value source, World world)
    {
        var contents = Collections.ContentsOf(world, source);
        if (method.Name == nameof(Enumerable.Where) && contents is { Length: <= 2 })
        {
            // Two may stand for all of them: then what the predicate says of each is known.
            return Kept(call, predicate, contents, world, isKept: true).Select(state => interpreter.Operators.NewCollection(call, state.World, state.Kept));
        }

        var found = interpreter.References.ChooseElement(source, Delegates.ElementOf(call), world).ToList()
            .SelectMany(element => Matches(call, predicate, element.Value, element.World)).ToList();
        if (method.Name != nameof(Enumerable.Where))
        {
            return method.Name.EndsWith("OrDefault", System.StringComparison.Ordinal) ? [.. found, new(world, Value.Null)] : found;
        }

        if (contents is not null)
        {
            var matching = interpreter.Operators.NewCollection(call, world, [.. found.Select(match => match.Value).Distinct()]);
            return [matching with { World = Collections.Approximately(matching.World, matching.Value) }];
        }

        if (found.Count == 1 && found[0] is { Value: Opaque part } only && only.World.Known.Entries.Any(entry => entry.Key != part && entry.Key.Any(value => value == part)))
        {
            // It says something of a part of the elements: one stands for all.
            var (matched, parts) = interpreter.Operators.NewCollection(call, only.World, [part]);
            return [new(Collections.Approximately(matched, parts), parts)];
        }

        var traits = found.Aggregate(Traits.None, (all, match) => all | match.World.TraitsOf(match.Value)) & Traits.Address;
        var filtered = interpreter.Fresh(call, world);
        return traits == 0 ? [filtered]
            : [new(filtered.World.Refine(filtered.Value, traits | ~Traits.Address) ?? filtered.World, filtered.Value)];
    }

    /// <summary>The elements of which a predicate may be true, or may be false.</summary>
    public IEnumerable<(World World, Value[] Kept)> Kept(IOperation call, Function predicate, Value[] contents, World world, bool isKept)
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
        .. from test in interpreter.Delegates.InvokeFunction(call, predicate, [element], world).ToList()
           let match = Assumptions.Assume(test.World, test.Value, truth)
           where match is not null
           select new Outcome(match, element),
    ];
}
