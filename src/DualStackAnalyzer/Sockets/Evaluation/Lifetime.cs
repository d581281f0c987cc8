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
    /// The worlds between two calls from outside. A reader of the type knows what construction leaves, but not
    /// in which order the methods are called, so a mode that some method chooses is unknown in all.
    /// </summary>
    /// <param name="earlier">The worlds between calls that are known already.</param>
    /// <param name="left">What constructors or methods leave.</param>
    /// <param name="isConstructed">Whether those are constructors.</param>
    /// <param name="isPartial">Whether some method was not run to its end: it may have chosen any mode.</param>
    /// <param name="relevance">Knows the collections of sockets: who fills those is seen, who fills others is not.</param>
    /// <param name="isRestarted">Whether others start again what was stopped: its lost mode is then not chosen again in between.</param>
    /// <param name="settable">The members that are assigned by methods which are not run.</param>
    public static WorldSet Between(
        IEnumerable<World> earlier, IEnumerable<World> left, bool isConstructed, bool isPartial, Relevance relevance, bool isRestarted = false, ISet<ISymbol>? settable = null)
    {
        bool isOpen(ISymbol member) => settable?.Contains(member) == true || IsOpen(member, relevance);
        List<World> worlds = [.. earlier, .. left.Select(world => Keep(world, isConstructed, isRestarted, relevance, isOpen))];
        // An IPv4 socket has no mode that could differ from that of an IPv6 socket of the same creation.
        var differs = worlds.SelectMany(world => world.Sockets.Entries.Where(entry => entry.Value is { Life: not Life.Closed, LostDual: false } && entry.Value.Mode != Modes.None))
            .GroupBy(entry => entry.Key.Site)
            .ToDictionary(same => same.Key, same => isPartial || same.Select(entry => entry.Value.Mode).Distinct().Count() > 1);
        return WorldSet.Of(Widening.OfCalls(worlds.Select(world => Garbage.CollectAll(WithUncertainModes(world, differs)))).Select(Opened)) ?? WorldSet.Of(World.Empty);
    }

    /// <summary>A field of which nothing is known has some value when the next call begins, the same whenever that call asks.</summary>
    public static World Opened(World world)
    {
        foreach (var slot in world.Places.Entries.Where(entry => entry.Value is Unknown).Select(entry => entry.Key).OfType<Slot>().Where(slot => slot.Owner is null or This))
        {
            // What was copied from it before is not what it holds now.
            var stale = slot.AtStart;
            world = world.Map(value => value == stale ? Unknown.Instance : null, identity => identity).Forget(slot);
            world = world with { Known = world.Known.Where(entry => !IsLost(entry.Key)) };
        }

        return world;
    }

    private static World WithUncertainModes(World world, Dictionary<Site, bool> differs) =>
        world.ChangeEach((socket, state) => state is { LostDual: false, Mode: not Modes.None } && differs.TryGetValue(socket.Site, out bool isUncertain) && isUncertain
            ? state with { Mode = Modes.Unknown } : state);

    private static World Keep(World world, bool isConstructed, bool isRestarted, Relevance relevance, Func<ISymbol, bool> isOpen)
    {
        foreach (var place in world.Places.Entries.Select(entry => entry.Key).Where(place => !Outlives(place)).ToList())
        {
            world = world.Forget(place);
        }

        world = world.Map(value => Rename(value, isConstructed), OfPreviousCall);
        if (!isConstructed)
        {
            // Which counter or name a method has left is no reason to tell two worlds apart.
            foreach (var entry in world.Places.Entries.Where(entry => entry.Value is Opaque or Derived or Constant { Data: string or long } && !HoldsAddress(entry.Key, relevance)))
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
                { Key: Slot slot, Value: not (SocketRef or Instance or OneOf) } when isOpen(slot.Symbol) && !IsPartOfClosed(slot.Owner, world, isOpen) => world.Forget(slot),
                { Key: Contents { Collection: Instance collection }, Value: Constant { Data: null } } when !relevance.HoldsSocket(collection.Type) =>
                    world.Write(entry.Key, Unknown.Instance),
                _ => world,
            };
        }

        foreach (var entry in world.Places.Entries)
        {
            // Between two calls others can reach what is not private.
            world = entry.Key is Slot { Symbol: var member } && !relevance.IsPrivate(member) ? Escape.Of(world, entry.Value) : world;
        }

        return world.ChangeEach((_, state) => state with
        {
            // Where others do not start it again, that is for the restarting method to say.
            Mode = state.LostDual && !isRestarted ? Modes.Dual : state.Mode,
            Life = isConstructed ? state.Life : state.Life | Life.Closed,
            LostDual = state.LostDual && isRestarted,
        });
    }

    /// <summary>Whether it is knowledge of something that only the call knew.</summary>
    private static bool IsLost(Value value) => value.Any(static part => part is Unknown);

    /// <summary>Whether it is a field or property that others may set.</summary>
    private static bool IsOpen(ISymbol member, Relevance relevance) => !relevance.IsPrivate(member) && member switch
    {
        IFieldSymbol field => !field.IsReadOnly,
        IPropertySymbol property => property.SetMethod is { IsInitOnly: false, DeclaredAccessibility: not Accessibility.Private },
        _ => false,
    };

    /// <summary>Whether the owner is a struct that stands in a field which others do not set, so that they do not set its fields either.</summary>
    private static bool IsPartOfClosed(Value? owner, World world, Func<ISymbol, bool> isOpen) => owner is Instance { Type.IsValueType: true }
        && world.Places.Entries.Any(entry => entry.Value == owner && entry.Key is Slot { Owner: null or This } holder && !isOpen(holder.Symbol));

    private static bool HoldsAddress(Place place, Relevance relevance) => place is Slot { Symbol: var member }
        && relevance.IsAddress(member.HeldType());

    private static bool Outlives(Place place) => place is Slot { Owner: null or This or Instance } or Contents;

    private static Identity OfPreviousCall(Identity identity) => new(identity.Site.ForAnyCaller(), Turn.PreviousCall);

    private static Value? Rename(Value value, bool isConstructed) => value switch
    {
        SocketRef socket => new SocketRef(OfPreviousCall(socket.Identity)),
        Instance instance => instance with { Identity = OfPreviousCall(instance.Identity) },
        Opaque opaque => new Opaque(OfPreviousCall(opaque.Identity)),
        EitherOf { Holder: System.ValueTuple<Identity, string> held } => new EitherOf((OfPreviousCall(held.Item1), held.Item2)),

        EitherNumber => Unknown.Instance,

        // The argument of an earlier call is not that of the next one; those of the constructor stay what they are.
        Input { Symbol: IParameterSymbol { ContainingSymbol: not IMethodSymbol { MethodKind: MethodKind.Constructor } } } when !isConstructed => Unknown.Instance,
        _ => null,
    };
}
