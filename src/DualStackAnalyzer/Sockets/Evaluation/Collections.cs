using System.Collections.Generic;
using System.Linq;
using DualStackAnalyzer.Sockets.Values;

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

    public static World Fill(World world, Value collection, Value[] elements) =>
        world.Write(new Contents(collection), elements.Length > MaximumLength ? Unknown.Instance : Sequence.Of(elements));

    /// <summary>Adds an element at the end, once: adding the same again changes nothing.</summary>
    public static World Add(World world, Value collection, Value element) =>
        ContentsOf(world, collection) is not { } contents ? world
        : contents.Contains(element) ? world
        : Fill(world, collection, [.. contents, element]);
}
