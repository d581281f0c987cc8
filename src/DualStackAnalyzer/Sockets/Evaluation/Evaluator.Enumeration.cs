using System.Collections.Generic;
using System.Linq;
using DualStackAnalyzer.Sockets.Values;
using Microsoft.CodeAnalysis;

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
        var matches = from element in ChooseElement(source, ElementOf(call), world).ToList()
                      from test in InvokeFunction(call, predicate, [element.Value], element.World).ToList()
                      let match = Assumptions.Assume(test.World, test.Value, true)
                      where match is not null
                      select new Outcome(match, element.Value);
        var found = matches.ToList();
        if (method.Name != nameof(Enumerable.Where))
        {
            return method.Name.EndsWith("OrDefault", System.StringComparison.Ordinal) ? [.. found, new(world, Value.Null)] : found;
        }

        if (contents is not null)
        {
            return [NewCollection(call, world, [.. found.Select(match => match.Value).Distinct()])];
        }

        var traits = found.Aggregate(Traits.None, (all, match) => all | match.World.TraitsOf(match.Value)) & Traits.Address;
        var filtered = Fresh(call, world);
        return traits == 0 ? [filtered]
            : [new(filtered.World.Refine(filtered.Value, traits | ~Traits.Address) ?? filtered.World, filtered.Value)];
    }
}
