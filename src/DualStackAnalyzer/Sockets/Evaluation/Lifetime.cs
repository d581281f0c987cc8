using System.Collections.Generic;
using System.Linq;
using DualStackAnalyzer.Sockets.Values;
using Microsoft.CodeAnalysis;

namespace DualStackAnalyzer.Sockets.Evaluation;

/// <summary>What outlives a call: the fields of the object, and the sockets that they hold.</summary>
internal static class Lifetime
{
    /// <summary>A world as a method leaves it: a socket that outsiders are handed may be configured by them.</summary>
    public static World Returned(Frame frame, World world)
    {
        if (frame.Code is IMethodSymbol { DeclaredAccessibility: not Accessibility.Private } method
            && method.MethodKind is not (MethodKind.Constructor or MethodKind.StaticConstructor)
            && world.Read(new Result(method)) is { } result)
        {
            return Escape.Of(world, result);
        }

        return world;
    }

    /// <summary>
    /// The worlds between two calls from outside. One who reads the type knows what construction leaves; in which
    /// order the methods are called he does not, so a mode that some method chooses is unknown in all.
    /// </summary>
    /// <param name="constructed">What initializers and constructors leave.</param>
    /// <param name="left">What methods leave.</param>
    /// <param name="relevance">Knows the collections of sockets: who fills those is seen, who fills others is not.</param>
    /// <param name="isPartial">True where some method was not run to its end: it may have chosen any mode.</param>
    public static WorldSet Between(
        IEnumerable<World> constructed, IEnumerable<World> left, bool isPartial, Relevance relevance)
    {
        List<World> worlds =
        [
            .. constructed.Select(world => Keep(world, isConstructed: true, relevance)),
            .. left.Select(world => Keep(world, isConstructed: false, relevance)),
        ];
        // An IPv4 socket has no mode that could differ from that of an IPv6 socket of the same creation.
        var differs = worlds.SelectMany(world => world.Sockets.Entries.Where(entry => entry.Value.Life != Life.Closed && entry.Value.Mode != Modes.None))
            .GroupBy(entry => entry.Key.Site)
            .ToDictionary(same => same.Key, same => isPartial || same.Select(entry => entry.Value.Mode).Distinct().Count() > 1);
        return WorldSet.Of(worlds.Select(world => Garbage.CollectAll(WithUncertainModes(world, differs)))) ?? WorldSet.Of(World.Empty);
    }

    private static World WithUncertainModes(World world, Dictionary<Site, bool> differs) =>
        world.Sockets.Entries.Where(entry => entry.Value.Mode != Modes.None && differs.TryGetValue(entry.Key.Site, out var isUncertain) && isUncertain).Aggregate(
            world, (current, entry) => current.With(entry.Key, entry.Value with { Mode = Modes.Unknown }));

    private static World Keep(World world, bool isConstructed, Relevance relevance)
    {
        foreach (var place in world.Places.Entries.Select(entry => entry.Key).Where(place => !Outlives(place)).ToList())
        {
            world = world.Forget(place);
        }

        world = world.Map(value => Rename(value, isConstructed), identity => identity with { Turn = Turn.PreviousCall });
        if (!isConstructed)
        {
            // Which counter or name a method has left is no reason to tell two worlds apart.
            foreach (var entry in world.Places.Entries.Where(entry => entry.Value is Opaque or Derived or Constant { Data: string or long }))
            {
                world = world.Write(entry.Key, Unknown.Instance);
            }
        }

        foreach (var key in world.Known.Entries.Select(entry => entry.Key).Where(IsLost).ToList())
        {
            world = world with { Known = world.Known.Remove(key) };
        }

        foreach (var entry in world.Places.Entries)
        {
            world = entry switch
            {
                { Key: Slot slot, Value: not (SocketRef or Instance) } when IsOpen(slot.Symbol) => world.Forget(slot),
                { Key: Contents { Collection: Instance collection }, Value: Constant { Data: null } } when !relevance.HoldsSocket(collection.Type) =>
                    world.Write(entry.Key, Unknown.Instance),
                _ => world,
            };
        }

        foreach (var entry in world.Places.Entries)
        {
            // Between two calls everybody can reach what is not private.
            world = entry.Key is Slot { Symbol.DeclaredAccessibility: not Accessibility.Private } ? Escape.Of(world, entry.Value) : world;
        }

        foreach (var entry in world.Sockets.Entries)
        {
            world = world.With(entry.Key, entry.Value with
            {
                // Whether it is started again in between is for the restarting method to say.
                Mode = entry.Value.LostDual ? Modes.Dual : entry.Value.Mode,
                Life = isConstructed ? entry.Value.Life : entry.Value.Life | Life.Closed,
                LostDual = false,
            });
        }

        return world;
    }

    /// <summary>True for knowledge of something that only the call knew.</summary>
    private static bool IsLost(Value value) => value.Any(static part => part is Unknown);

    /// <summary>True for a field or property that others may set.</summary>
    private static bool IsOpen(ISymbol member) => member.DeclaredAccessibility != Accessibility.Private && member switch
    {
        IFieldSymbol field => !field.IsReadOnly,
        IPropertySymbol property => property.SetMethod is { IsInitOnly: false, DeclaredAccessibility: not Accessibility.Private },
        _ => false,
    };

    private static bool Outlives(Place place) => place is Slot { Owner: null or This or Instance } or Contents;

    private static Value? Rename(Value value, bool isConstructed) => value switch
    {
        SocketRef socket => new SocketRef(socket.Identity with { Turn = Turn.PreviousCall }),
        Instance instance => instance with { Identity = instance.Identity with { Turn = Turn.PreviousCall } },
        Opaque opaque => new Opaque(opaque.Identity with { Turn = Turn.PreviousCall }),

        // The argument of an earlier call is not that of the next one.
        Input { Symbol: IParameterSymbol } when !isConstructed => Unknown.Instance,
        _ => null,
    };
}
