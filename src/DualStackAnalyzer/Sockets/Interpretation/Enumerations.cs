namespace DualStackAnalyzer.Sockets.Interpretation;

/// <summary>Walking along collections, and filtering them.</summary>
internal sealed class Enumerations(Interpreter interpreter)
{
    /// <summary>A walk along a collection takes a step for each element that is known. Where paths have met that took more or fewer it may go on or not.</summary>
    public Outcome MoveNext(IOperation call, Enumerator walk, Disjunct disjunct)
    {
        if (Collections.ContentsOf(disjunct, walk.Collection) is not { } contents)
        {
            return interpreter.Fresh(call, disjunct);
        }

        if (StepsOf(walk, disjunct) is not { } steps)
        {
            // What was chosen for one of them on the way may have been chosen for each.
            return interpreter.Fresh(call, Array.Exists(contents, element => disjunct.Socket(element) is { Mode: not (Modes.Unset or Modes.None) }) ? Escape.Of(disjunct, contents) : disjunct);
        }

        return steps < contents.Length ? new(disjunct.Write(new Contents(walk), new Constant(steps + 1)), Value.True) : new(disjunct, Value.False);
    }

    /// <summary>The element that a walk has come to: one of all where it is not known which.</summary>
    public IEnumerable<Outcome> Current(IOperation reference, Enumerator walk, Disjunct disjunct) =>
        StepsOf(walk, disjunct) is > 0 and { } steps && Collections.ContentsOf(disjunct, walk.Collection) is { } contents && steps <= contents.Length
            ? [new(disjunct, contents[steps - 1])]
            : interpreter.Elements.ChooseElement(walk.Collection, reference, disjunct);

    /// <summary>How many steps a walk has taken; null where that is not known.</summary>
    private static long? StepsOf(Enumerator walk, Disjunct disjunct) => disjunct.Read(new Contents(walk)) switch
    {
        null => 0,
        Constant { Data: long steps } => steps,
        _ => null,
    };

    /// <summary>The elements of which a predicate is true: one of them, or the collection of all.</summary>
    public IEnumerable<Outcome> Filter(IOperation call, IMethodSymbol method, Function predicate, Value source, Disjunct disjunct)
    {
        var contents = Collections.ContentsOf(disjunct, source);
        if (contents is not null && AlikeSockets.AreIn(contents, disjunct))
        {
            return [interpreter.CollectionCalls.Some(call, contents, disjunct)];
        }

        if (Enumerables.TakesAll(method) && contents is { Length: <= 2 })
        {
            // Two may stand for all of them: then what the predicate says of each is known.
            return [.. Kept(call, predicate, contents, disjunct, isKept: true).Select(state => interpreter.Operators.NewCollection(call, state.Disjunct, state.Kept)), .. WithoutAny(call, predicate, contents, disjunct)];
        }

        var found = interpreter.Elements.ChooseElement(source, Delegates.ElementOf(call), disjunct).ToList()
            .SelectMany(element => Matches(call, predicate, element.Value, element.Disjunct)).ToList();
        if (!Enumerables.TakesAll(method))
        {
            return Enumerables.MayFindNone(method) ? [.. found, new(disjunct, Value.Null)] : found;
        }

        if (contents is not null)
        {
            var matching = interpreter.Operators.NewCollection(call, disjunct, [.. found.Select(match => match.Value).Distinct()]);
            return [matching with { Disjunct = Collections.Approximately(matching.Disjunct, matching.Value) }];
        }

        if (found.Count == 1 && found[0] is { Value: Opaque part } only && only.Disjunct.PathCondition.Entries.Any(entry => entry.Key != part && entry.Key.Any(value => value == part)))
        {
            // It says something of a part of the elements: one stands for all.
            var (matched, parts) = interpreter.Operators.NewCollection(call, only.Disjunct, [part]);
            return [new(Collections.Approximately(matched, parts), parts)];
        }

        var traits = found.Aggregate(Traits.None, (all, match) => all | match.Disjunct.TraitsOf(match.Value)) & Traits.Address;
        var filtered = interpreter.Fresh(call, disjunct);
        return traits == 0 ? [filtered]
            : [new(filtered.Disjunct.Refine(filtered.Value, traits | ~Traits.Address) ?? filtered.Disjunct, filtered.Value)];
    }

    /// <summary>
    /// The predicate is true of none: of addresses that one filter leaves out another may take. Sockets that a filter leaves out
    /// are seldom what the code around it is about.
    /// </summary>
    private IEnumerable<Outcome> WithoutAny(IOperation call, Function predicate, Value[] contents, Disjunct disjunct) =>
        contents.Length == 0 || contents.Any(static element => element is SocketRef or Instance or Function) ? []
            : Kept(call, predicate, contents, disjunct, isKept: false).Where(state => state.Kept.Length == contents.Length && state.Disjunct != disjunct)
                .Select(state => interpreter.Operators.NewCollection(call, state.Disjunct, []));

    /// <summary>The elements of which a predicate may be true, or may be false.</summary>
    public IEnumerable<(Disjunct Disjunct, Value[] Kept)> Kept(IOperation call, Function predicate, Value[] contents, Disjunct disjunct, bool isKept)
    {
        IEnumerable<(Disjunct Disjunct, Value[] Kept)> states = [(disjunct, [])];
        foreach (var element in contents)
        {
            states = [.. states.SelectMany(state => Matches(call, predicate, element, state.Disjunct, isKept)
                .Select(match => (match.Disjunct, (Value[])[.. state.Kept, match.Value])).DefaultIfEmpty(state))];
        }

        return states;
    }

    /// <summary>The disjuncts in which a predicate is true of an element, or false.</summary>
    private List<Outcome> Matches(IOperation call, Function predicate, Value element, Disjunct disjunct, bool truth = true) =>
    [
        .. from test in interpreter.Delegates.InvokeFunction(call, predicate, [element], disjunct).ToList()
           let match = Assumptions.Assume(test.Disjunct, test.Value, truth)
           where match is not null
           select new Outcome(match, element),
    ];
}
