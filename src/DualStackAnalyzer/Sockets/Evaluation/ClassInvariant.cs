namespace DualStackAnalyzer.Sockets.Evaluation;

/// <summary>What outlives a call: the fields of the object, and the sockets that they hold.</summary>
internal static class ClassInvariant
{
    /// <summary>A disjunct as a method leaves it: a socket that outsiders are handed may be configured by them.</summary>
    public static Disjunct Returned(Frame frame, Disjunct disjunct)
    {
        if (frame.Code is IMethodSymbol { DeclaredAccessibility: not Accessibility.Private } method
            && method.MethodKind is not (MethodKind.Constructor or MethodKind.StaticConstructor)
            && disjunct.Read(new Result(method)) is { } result)
        {
            return Escape.Of(disjunct, result);
        }

        return disjunct;
    }

    /// <summary>
    /// The disjuncts between two calls from outside. A reader of the type knows what construction leaves, but not
    /// in which order the methods are called, so a mode that some method chooses is unknown in all.
    /// </summary>
    /// <param name="earlier">The disjuncts between calls that are known already.</param>
    /// <param name="left">What constructors or methods leave.</param>
    /// <param name="isConstructed">Whether those are constructors.</param>
    /// <param name="isPartial">Whether some method was not run to its end: it may have chosen any mode.</param>
    /// <param name="relevance">Knows the collections of sockets: who fills those is seen, who fills others is not.</param>
    /// <param name="isRestarted">Whether others start again what was stopped: its lost mode is then not chosen again in between.</param>
    /// <param name="settable">The members that are assigned by methods which are not run.</param>
    /// <param name="assigned">The members that are assigned by any method which is no constructor.</param>
    /// <param name="moved">The endpoints whose port is assigned by one.</param>
    /// <param name="isLeftAlone">Whether no other type chooses for what a member holds that is not private.</param>
    public static AbstractState Between(
        IEnumerable<Disjunct> earlier, IEnumerable<Disjunct> left, bool isConstructed, bool isPartial, Relevance relevance, bool isRestarted = false, ISet<ISymbol>? settable = null, ISet<ISymbol>? assigned = null, ISet<ISymbol>? moved = null, Func<ISymbol, bool>? isLeftAlone = null)
    {
        bool isAssigned(AbstractLocation location) => location is MemberLocation { Owner: null or This, Symbol: var member } && assigned?.Contains(member) == true;
        bool isOpen(ISymbol member) => settable?.Contains(member) == true || IsOpen(member, relevance);
        bool isMoved(ISymbol member) => moved?.Contains(member) == true;
        List<Disjunct> disjuncts = [.. earlier, .. left.Select(disjunct => Keep(disjunct, isConstructed, isRestarted, relevance, isOpen, isMoved, isAssigned, isLeftAlone ?? (static _ => false)))];
        // An IPv4 socket has no mode that could differ from that of an IPv6 socket of the same creation.
        var modes = new Dictionary<Site, Modes?>();
        foreach (var entry in disjuncts.SelectMany(static disjunct => disjunct.Sockets.Entries))
        {
            if (entry.Value is { Life: not Life.Closed, LostDual: false, Mode: not Modes.None })
            {
                modes[entry.Key.Site] = !isPartial && (!modes.TryGetValue(entry.Key.Site, out var mode) || mode == entry.Value.Mode) ? entry.Value.Mode : null;
            }
        }

        return AbstractState.Of(Widening.OfCalls(disjuncts.Select(disjunct => GarbageCollection.CollectAll(WithUncertainModes(disjunct, modes)))).Select(Opened)) ?? AbstractState.Of(Disjunct.Empty);
    }

    /// <summary>A field of which nothing is known has some value when the next call begins, the same whenever that call asks.</summary>
    public static Disjunct Opened(Disjunct disjunct)
    {
        foreach (var memberLocation in disjunct.Store.Entries.Where(entry => entry.Value is Unknown).Select(entry => entry.Key).OfType<MemberLocation>().Where(memberLocation => memberLocation.Owner is null or This))
        {
            // What was copied from it before is not what it holds now.
            var stale = memberLocation.AtStart;
            disjunct = disjunct.Map(value => value == stale ? Unknown.Instance : null, identity => identity).Forget(memberLocation);
            disjunct = disjunct with { PathCondition = disjunct.PathCondition.Where(entry => !IsLost(entry.Key)) };
        }

        return disjunct;
    }

    /// <param name="disjunct">A disjunct between two calls.</param>
    /// <param name="modes">The mode of the sockets of each creation; null where they differ.</param>
    private static Disjunct WithUncertainModes(Disjunct disjunct, Dictionary<Site, Modes?> modes) =>
        disjunct.ChangeEach((socket, state) => state is { LostDual: false, Mode: not Modes.None } && modes.TryGetValue(socket.Site, out var mode) && mode is null
            ? state with { Mode = Modes.Unknown } : state);

    private static Disjunct Keep(Disjunct disjunct, bool isConstructed, bool isRestarted, Relevance relevance, Func<ISymbol, bool> isOpen, Func<ISymbol, bool> isMoved, Func<AbstractLocation, bool> isAssigned, Func<ISymbol, bool> isLeftAlone)
    {
        disjunct = disjunct.WithStore(disjunct.Store.Where(static entry => Outlives(entry.Key)));
        disjunct = disjunct.Map(value => Rename(value, isConstructed), OfPreviousCall);
        // Which counter or name a method has left, or will leave, is no reason to tell two disjuncts apart; nor is a lock.
        // An address that some method assigns is not null when another reads it.
        bool isForgotten(KeyValuePair<AbstractLocation, Value> entry) => HoldsAddress(entry.Key, relevance) ? entry.Value == Value.Null && isAssigned(entry.Key)
            : entry.Value is Opaque or Derived or Constant { Data: string or long } && (!isConstructed || isAssigned(entry.Key) || IsLock(entry));

        foreach (var entry in disjunct.Store.Entries.Where(isForgotten))
        {
            disjunct = disjunct.Write(entry.Key, Unknown.Instance);
        }

        disjunct = disjunct with { PathCondition = disjunct.PathCondition.Where(static entry => !IsLost(entry.Key)) };
        foreach (var entry in disjunct.Store.Entries)
        {
            disjunct = entry switch
            {
                { Key: MemberLocation memberLocation, Value: not (SocketRef or Instance or PointsToSet) } when isOpen(memberLocation.Symbol) && !IsPartOfClosed(memberLocation.Owner, disjunct, isOpen) => disjunct.Forget(memberLocation),
                { Key: MemberLocation { Symbol: var held } place, Value: EndPointValue endPoint } when isMoved(held) => Moved(place, endPoint, disjunct),
                { Key: Contents { Collection: Instance collection }, Value: Constant { Data: null } } when !relevance.HoldsSocket(collection.Type) && !relevance.CarriesHolder(collection.Type) =>
                    disjunct.Write(entry.Key, Unknown.Instance),
                _ => disjunct,
            };
        }

        foreach (var entry in disjunct.Store.Entries)
        {
            // Between two calls others can reach what is not private.
            disjunct = entry.Key is MemberLocation { Symbol: var member } && !relevance.IsPrivate(member) && !(IsUnchosen(entry.Value, disjunct) && isLeftAlone(member)) ? Escape.Of(disjunct, entry.Value) : disjunct;
        }

        return disjunct.ChangeEach((_, state) => (isConstructed || state.Life.MayBe(Life.Closed)) && (isRestarted || !state.LostDual) ? state : state with
        {
            // Where others do not start it again, that is for the restarting method to say.
            Mode = state.LostDual && !isRestarted ? Modes.Dual : state.Mode,
            Life = isConstructed ? state.Life : state.Life | Life.Closed,
            LostDual = state.LostDual && isRestarted,
        });
    }

    /// <summary>Whether it is a socket that is not bound yet, and whose mode is known: who reaches it may choose.</summary>
    private static bool IsUnchosen(Value value, Disjunct disjunct) => disjunct.Socket(value) is { Life: Life.Fresh } state && (state.Mode & Modes.Unknown) == 0;

    /// <summary>The endpoint has some port when the next call begins, the same whenever that asks, and not the one that sockets have from before.</summary>
    private static Disjunct Moved(MemberLocation place, EndPointValue endPoint, Disjunct disjunct)
    {
        var port = place.AtStart is { } atStart ? AddressEffects.PortOf(atStart) : Unknown.Instance;
        return disjunct.Map(value => value == port ? Unknown.Instance : null, identity => identity).Write(place, endPoint with { Port = port });
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
    private static bool IsPartOfClosed(Value? owner, Disjunct disjunct, Func<ISymbol, bool> isOpen) => owner is Instance { Type.IsValueType: true }
        && disjunct.Store.Entries.Any(entry => entry.Value == owner && entry.Key is MemberLocation { Owner: null or This } holder && !isOpen(holder.Symbol));

    private static bool IsLock(KeyValuePair<AbstractLocation, Value> entry) => entry is { Value: Opaque, Key: MemberLocation { Symbol: var member } } && member.HeldType()?.SpecialType == SpecialType.System_Object;

    private static bool HoldsAddress(AbstractLocation location, Relevance relevance) => location is MemberLocation { Symbol: var member }
        && relevance.IsAddress(member.HeldType());

    private static bool Outlives(AbstractLocation location) => location is MemberLocation { Owner: null or This or Instance } or Contents;

    private static Identity OfPreviousCall(Identity identity) => identity.Site.ForAnyCaller() is var site && identity.Turn == Turn.PreviousCall && ReferenceEquals(site, identity.Site)
        ? identity : new(site, Turn.PreviousCall);

    private static Value? Rename(Value value, bool isConstructed) => value switch
    {
        SocketRef socket => new SocketRef(OfPreviousCall(socket.Identity)),
        Instance instance => instance with { Identity = OfPreviousCall(instance.Identity) },
        Opaque opaque => new Opaque(OfPreviousCall(opaque.Identity)),
        JoinedValue { Holder: System.ValueTuple<Identity, string> held } => new JoinedValue((OfPreviousCall(held.Item1), held.Item2)),

        JoinedNumber => Unknown.Instance,

        // The argument of an earlier call is not that of the next one; those of the constructor stay what they are.
        Input { Symbol: IParameterSymbol { ContainingSymbol: not IMethodSymbol { MethodKind: MethodKind.Constructor } } } when !isConstructed => Unknown.Instance,
        _ => null,
    };
}
