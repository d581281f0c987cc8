namespace DualStackAnalyzer.Sockets.Interpretation;

/// <summary>Reading the elements of arrays, lists and dictionaries.</summary>
internal sealed class Elements(Interpreter interpreter, AnalysisRun run, Frame frame)
{
    public IEnumerable<Outcome> EvaluateElement(IArrayElementReferenceOperation reference, Disjunct disjunct)
    {
        if (reference.Indices.Length == 1 && reference.Indices[0] is IRangeOperation range)
        {
            return interpreter.CollectionCalls.Slice(reference, range, disjunct);
        }

        return EvaluateElementAt(reference, disjunct);
    }

    private IEnumerable<Outcome> EvaluateElementAt(IArrayElementReferenceOperation reference, Disjunct disjunct)
    {
        foreach (var array in interpreter.Evaluate(reference.ArrayReference, disjunct))
        {
            foreach (var (after, indices) in interpreter.EvaluateAll(reference.Indices, array.Disjunct))
            {
                foreach (var outcome in ReadIndexer(array.Value, indices.FirstOrDefault() ?? Unknown.Instance, indices.Length, after, reference))
                {
                    yield return outcome;
                }
            }
        }
    }

    public IEnumerable<Outcome> ReadIndexer(Value collection, Value index, int count, Disjunct disjunct, IOperation operation)
    {
        if (interpreter.Counters.LeaveOpen(operation, disjunct.Read(new Approximate(collection)) is null ? index : Unknown.Instance) && Chooses && Collections.ContentsOf(disjunct, collection) is { } all && all.Any(element => disjunct.Socket(element)?.Life.MayBe(Life.Fresh) == true))
        {
            // A loop that chooses by a number comes to all of them, in turns that are not counted.
            return [interpreter.CollectionCalls.Some(operation, all, disjunct)];
        }

        if (count != 1 || collection is Unknown || index is Unknown)
        {
            return [interpreter.Fresh(operation, disjunct)];
        }

        var location = new Element(collection, index);
        if (disjunct.Read(location) is { } known)
        {
            return References.Each(disjunct, location, known);
        }

        if (Collections.ContentsOf(disjunct, collection) is not { } contents)
        {
            // What is known of a collection of addresses is true of each.
            var element = new Derived(nameof(Element), collection, index).Bounded();
            return [new(disjunct.Refine(element, disjunct.TraitsOf(collection) | ~Traits.Address) ?? disjunct, element)];
        }

        if (index is Constant && AlikeSockets.AreIn(contents, disjunct))
        {
            return [interpreter.CollectionCalls.Some(operation, contents, disjunct)];
        }

        if (contents.Length == 0 && collection is Instance { Type: IArrayTypeSymbol })
        {
            // Made by its length: elements that were not assigned are there all the same.
            return [interpreter.Fresh(operation, disjunct)];
        }

        var candidates = index is Constant { Data: long at } && at < contents.Length && at >= 0 ? [contents[(int)at]] : contents;
        return candidates.Select(candidate => new Outcome(disjunct.Write(location, candidate), candidate));
    }

    /// <summary>Whether the body chooses a mode, or what it calls does.</summary>
    private bool Chooses => run.WholeOf(frame.Code, frame.Graph).Does(MethodEffects.Chooses);

    public IEnumerable<Outcome> ChooseElement(Value collection, IOperation operation, Disjunct disjunct)
    {
        if (Collections.ContentsOf(disjunct, collection) is { } contents)
        {
            return contents.Select(element => new Outcome(disjunct, element));
        }

        // What is known of a collection of addresses is true of each.
        var traits = disjunct.TraitsOf(collection) | ~Traits.Address;
        var fresh = interpreter.Name(operation, disjunct);
        return [new(fresh.Disjunct.Refine(fresh.Value, traits) ?? fresh.Disjunct, fresh.Value)];
    }
}
