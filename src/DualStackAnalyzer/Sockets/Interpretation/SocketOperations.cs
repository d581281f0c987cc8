namespace DualStackAnalyzer.Sockets.Interpretation;

/// <summary>What happens to a socket: it is made, its mode and options are set, it is bound.</summary>
internal sealed class SocketOperations(Interpreter interpreter, AnalysisRun run, Frame frame)
{
    public Outcome NewSocket(IOperation creation, SocketState state, Disjunct disjunct)
    {
        var identity = new Identity(frame.SiteOf(creation), Turn.Current);
        return new(run.MakeRoom(identity.Site, disjunct).With(identity, state), new SocketRef(identity));
    }

    public Disjunct SetMode(IOperation call, Value? owner, Modes mode, Disjunct disjunct, bool isFamilyTest = false)
    {
        if (disjunct.Socket(owner) is not { } state || owner is not SocketRef socket)
        {
            run.RecordUnknown(frame.SiteOf(call));
            return disjunct;
        }

        var site = frame.SiteOf(call);
        run.Record(new(FactKind.SetMode, site, disjunct, socket.Identity, state) { IsFamilyTest = isFamilyTest });
        var chosen = disjunct.With(socket.Identity, state.Life == Life.Bound
            ? state
            : state with { Mode = mode, Choice = site, LostDual = false });
        var other = socket.Identity with { Turn = socket.Identity.Turn == Turn.Current ? Turn.Earlier : Turn.Current };
        if (disjunct.Sockets.TryGet(other, out var sibling) && sibling.Life == Life.Fresh && !IsHeldByItself(other, disjunct))
        {
            // Made in a loop and still unbound: they wait in a collection, and what is done to one is done to each.
            chosen = chosen.With(other, sibling with { Mode = mode, Choice = site });
        }

        // A set that throws, where the system lacks a family, is still the author's choice.
        interpreter.MayThrow(chosen);
        return chosen;
    }

    /// <summary>Whether a variable or field of its own holds the socket, so that one knows which it is.</summary>
    private static bool IsHeldByItself(Identity socket, Disjunct disjunct) =>
        disjunct.Store.Entries.Any(entry => entry.Key is Variable or MemberLocation && entry.Value is SocketRef held && held.Identity == socket);

    public Disjunct SetOption(IOperation call, Value? owner, Value[] arguments, Disjunct disjunct, bool isFamilyTest)
    {
        var (level, name, value) = (NumberOf(arguments[0]), NumberOf(arguments[1]), arguments[2]);
        if (level is null || name is null)
        {
            return level is null or SocketOptions.LevelIPv6 && name is null or SocketOptions.IPv6Only
                ? disjunct.Change(owner, state => state with { Mode = Modes.Unknown })
                : disjunct;
        }

        if (name == SocketOptions.IPv6Only)
        {
            return SetMode(call, owner, ModeOf(IsOn(value, disjunct)), disjunct, isFamilyTest);
        }

        interpreter.MayThrow(disjunct);
        if (SocketOptions.IsOfIPv6(level.Value, name.Value))
        {
            interpreter.SocketUses.RecordOn(FactKind.SetOptionOfIPv6, call, owner, disjunct);
        }

        return (level, name) switch
        {
            (SocketOptions.LevelSocket, SocketOptions.ReuseAddress) => disjunct.Change(owner, state => state with
            {
                Reuse = IsOn(value, disjunct) switch
                {
                    true => ReuseAddress.On,
                    false => ReuseAddress.Off,
                    null => ReuseAddress.On | ReuseAddress.Off,
                },
            }),
            (SocketOptions.LevelIPv6 or SocketOptions.LevelIP, SocketOptions.AddMembership) => interpreter.SocketUses.JoinGroup(call, owner, Unknown.Instance, disjunct),
            (SocketOptions.LevelSocket, SocketOptions.Broadcast) => interpreter.SocketUses.AllowBroadcast(call, owner, disjunct),
            _ => disjunct,
        };
    }

    private static Modes ModeOf(bool? isIPv6Only) => isIPv6Only switch
    {
        true => Modes.IPv6Only,
        false => Modes.Dual,
        null => Modes.IPv6Only | Modes.Dual,
    };

    /// <summary>Whether the number of the IPv6-only option is set at a level where it means nothing.</summary>
    public static bool IsAtWrongLevel(Value[] arguments) =>
        NumberOf(arguments[0]) is { } level && level != SocketOptions.LevelIPv6 && NumberOf(arguments[1]) == SocketOptions.IPv6Only;

    /// <summary>It throws and chooses nothing: only the handlers around it go on.</summary>
    public IEnumerable<Outcome> SetAtWrongLevel(IOperation call, Value? owner, Disjunct disjunct)
    {
        interpreter.MayThrow(disjunct);
        if (disjunct.Socket(owner) is { } state && owner is SocketRef socket)
        {
            run.Record(new(FactKind.SetAtWrongLevel, frame.SiteOf(call), disjunct, socket.Identity, state));
        }

        return [];
    }

    /// <summary>
    /// A mode that is the answer of a test of the socket's family is set on either family: on the IPv4 socket to false.
    /// </summary>
    public static IEnumerable<(Disjunct Disjunct, bool IsFamilyTest)> ByFamily(Value? owner, Value value, Disjunct disjunct)
    {
        if (value is not Constant && disjunct.Socket(owner) is { } state && disjunct.TraitsOf(state.Family).MayBe(Traits.IPv4)
            && Assumptions.Assume(disjunct, value, true) is { } holds && Assumptions.Assume(disjunct, value, false) is { } fails
            && (IsOfOneFamily(holds, state) || IsOfOneFamily(fails, state)))
        {
            return [(holds, true), (fails, true)];
        }

        return [(disjunct, false)];
    }

    private static bool IsOfOneFamily(Disjunct disjunct, SocketState state) =>
        !disjunct.TraitsOf(state.Family).MayBe(Traits.IPv6) || !disjunct.TraitsOf(state.Family).MayBe(Traits.IPv4);

    /// <summary>The systems' own numbers: 26 on Linux, 27 on Windows, macOS and the BSDs.</summary>
    public Disjunct SetRawOption(IOperation call, Value? owner, Value[] arguments, Disjunct disjunct) =>
        (NumberOf(arguments[0]), NumberOf(arguments[1])) switch
        {
            (SocketOptions.LevelIPv6, 26 or 27) => SetMode(call, owner, Modes.IPv6Only | Modes.Dual, disjunct),
            (SocketOptions.LevelIPv6, not null) or (not null and not SocketOptions.LevelIPv6, _) => disjunct,
            _ => disjunct.Change(owner, state => state with { Mode = Modes.Unknown }),
        };

    public Disjunct Bind(IOperation call, Value? owner, Value endPoint, Disjunct disjunct)
    {
        if (disjunct.Socket(owner) is not { } state || owner is not SocketRef socket)
        {
            run.RecordUnknown(frame.SiteOf(call));
            return disjunct;
        }

        return Bind(call, socket, state with
        {
            Address = AddressEffects.AddressOf(endPoint),
            Port = AddressEffects.PortOf(endPoint),
        }, disjunct);
    }

    public Disjunct Start(IOperation call, Value? owner, Disjunct disjunct)
    {
        interpreter.MayThrow(disjunct);
        return disjunct.Socket(owner) is { Life: not Life.Bound } state && owner is SocketRef socket
            ? Bind(call, socket, state, disjunct)
            : disjunct;
    }

    public Disjunct Bind(IOperation call, SocketRef socket, SocketState state, Disjunct disjunct)
    {
        state = state with { Bind = frame.SiteOf(call) };
        run.Record(new(FactKind.Bind, state.Bind, disjunct, socket.Identity, state) { IsShared = IsShared(socket, disjunct) });
        return disjunct.With(socket.Identity, state with
        {
            Life = Life.Bound,
            IsImplicitlyBound = false,

            // An IPv4 socket has no mode. Said here, where its family is known: of the sockets of earlier turns
            // of a loop only the sum is kept, and an unset mode in it has to be that of an IPv6 socket.
            Mode = disjunct.TraitsOf(state.Family).MayBe(Traits.IPv6) ? state.Mode : Modes.None,
        });
    }

    /// <summary>Whether a member holds the socket, or a collection that is held by more than variables.</summary>
    private static bool IsShared(SocketRef socket, Disjunct disjunct) =>
        disjunct.Store.Entries.Any(entry => entry.Key is MemberLocation && entry.Value.Any(part => part == socket))
        || (disjunct with { Store = disjunct.Store.Where(static entry => entry.Key is not (Variable or Capture or Result)) }).Reachable.Contains(socket);

    /// <summary>Notes what happens to a socket that is bound by now.</summary>
    public void RecordBound(FactKind kind, IOperation operation, Value? value, Disjunct disjunct)
    {
        if (value is SocketRef socket && disjunct.Socket(value) is { IsImplicitlyBound: false, IsConnected: false } state && state.Life.MayBe(Life.Bound))
        {
            run.Record(new(kind, frame.SiteOf(operation), disjunct, socket.Identity, state));
        }
    }

    /// <summary>Notes that a body receives or accepts on the sockets that it reaches through a value, now or later.</summary>
    public void RecordServed(IOperation operation, Value value, Disjunct disjunct)
    {
        foreach (var socket in SocketsIn(value, disjunct))
        {
            RecordBound(FactKind.Use, operation, socket, disjunct);
        }
    }

    /// <summary>Notes that a function will receive or accept on sockets that are not bound yet.</summary>
    public void RecordServedLater(IOperation operation, Function function, Disjunct disjunct)
    {
        foreach (var socket in SocketsIn(function, disjunct))
        {
            if (disjunct.Socket(socket) is { Life: Life.Fresh } state)
            {
                run.Record(new(FactKind.Use, frame.SiteOf(operation), disjunct, socket.Identity, state));
            }
        }
    }

    /// <summary>The sockets that a value is or holds: an object in its members, a function in the variables that it shares.</summary>
    private static IEnumerable<SocketRef> SocketsIn(Value value, Disjunct disjunct) => value switch
    {
        SocketRef socket => [socket],
        Sequence sequence => Sequence.ToArray(sequence).SelectMany(part => SocketsIn(part, disjunct)),
        Instance => disjunct.Store.Entries.Where(entry => (entry.Key as MemberLocation)?.Owner == value).SelectMany(entry => PointsToSet.EachOf(entry.Value)).OfType<SocketRef>(),
        Function function => (function.Captured?.Symbols.Select(symbol => disjunct.Read(new Variable(symbol))) ?? []).Append(function.Receiver).OfType<Value>()
            .SelectMany(PointsToSet.EachOf).Where(held => held is SocketRef or Instance).SelectMany(held => SocketsIn(held, disjunct)),
        _ => [],
    };

    /// <summary>Notes what may still be bound when the body ends, and is held by what outlives it: others go on with it.</summary>
    public void RecordKept(IEnumerable<Disjunct> left)
    {
        foreach (var disjunct in left)
        {
            foreach (var entry in disjunct.Sockets.Entries.Where(entry => entry.Key.Turn == Turn.Current && entry.Key.Site.Parameter is null && disjunct.Reachable.Contains(new SocketRef(entry.Key))))
            {
                RecordBound(FactKind.Keep, frame.Graph.OriginalOperation, new SocketRef(entry.Key), disjunct);
            }
        }
    }

    public static long? NumberOf(Value value) => value is Constant { Data: long number } ? number : null;

    private static bool? IsOn(Value value, Disjunct disjunct) => value switch
    {
        Constant { Data: bool on } => on,
        Constant { Data: long number } => number != 0,
        _ when Collections.ContentsOf(disjunct, value) is { Length: > 0 } bytes && bytes.All(b => b is Constant) =>
            bytes.Any(b => NumberOf(b) != 0),
        _ => null,
    };
}
