using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using DualStackAnalyzer.Sockets.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace DualStackAnalyzer.Sockets.Evaluation;

/// <summary>A value goes where we cannot see: whatever sockets can be reached through it may be configured there.</summary>
internal static class Escape
{
    public static World Of(World world, Value[] values) =>
        values.Aggregate(world, (current, value) => Of(current, value));

    public static World Of(World world, Value value) => Of(world, value, []);

    private static World Of(World world, Value value, HashSet<Value> seen)
    {
        if (!seen.Add(value))
        {
            return world;
        }

        switch (value)
        {
            case SocketRef:
                return world.Change(value, state => state with
                {
                    Mode = Modes.Unknown,
                    Life = state.Life | Life.Closed | (state.Life == Life.Bound ? Life.Bound : Life.Fresh | Life.Bound),
                });
            case Instance or This:
                var isForeign = value is Instance;
                foreach (var entry in world.Places.Entries)
                {
                    // Nobody but the type itself reaches into a private field of this.
                    var isReached = entry.Key switch
                    {
                        Slot slot => slot.Owner == value && (isForeign || slot.Symbol.DeclaredAccessibility != Accessibility.Private),
                        Contents contents => contents.Collection == value,
                        Element element => element.Collection == value,
                        _ => false,
                    };
                    world = isReached ? Of(world, entry.Value, seen) : world;
                }

                return value is Instance && world.Read(new Contents(value)) is not null
                    ? world.Write(new Contents(value), Unknown.Instance)
                    : world;
            case Sequence sequence:
                return Collections.ToArray(sequence).Aggregate(world, (current, part) => Of(current, part, seen));
            case Function { Code: IFlowAnonymousFunctionOperation lambda } function:
                world = function.Receiver is { } self ? Of(world, self, seen) : world;
                return Captured(lambda).Aggregate(world, (current, symbol) =>
                    current.Read(new Variable(symbol)) is { } held ? Of(current, held, seen) : current);
            case Function { Receiver: { } receiver }:
                return Of(world, receiver, seen);
            default:
                return world;
        }
    }

    /// <summary>The variables that a lambda mentions.</summary>
    private static IEnumerable<ISymbol> Captured(IFlowAnonymousFunctionOperation lambda) =>
        lambda.Symbol.DeclaringSyntaxReferences.IsEmpty
            ? []
            : Mentions(lambda).Distinct<ISymbol>(SymbolEqualityComparer.Default);

    private static IEnumerable<ISymbol> Mentions(IFlowAnonymousFunctionOperation lambda)
    {
        // The flow operation has no children; the lambda it came from has.
        var source = lambda.SemanticModel?.GetOperation(lambda.Syntax);
        foreach (var operation in source?.DescendantsAndSelf() ?? [])
        {
            switch (operation)
            {
                case ILocalReferenceOperation local:
                    yield return local.Local;
                    break;
                case IParameterReferenceOperation parameter:
                    yield return parameter.Parameter;
                    break;
            }
        }
    }
}
