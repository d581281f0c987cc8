namespace DualStackAnalyzer.Sockets.Interpretation;

/// <summary>The platform's methods: what the API table says, and lambdas that the platform runs.</summary>
internal sealed class PlatformCalls(Interpreter interpreter, AnalysisRun run, Frame frame)
{
    public IEnumerable<Outcome> InvokePlatform(
        ApiEffect effect, IOperation call, IMethodSymbol method, Value? self, Value[] arguments, World world)
    {
        switch (effect)
        {
            case ApiEffect.SetOption when arguments.Length == 3 && SocketOperations.IsAtWrongLevel(arguments):
                return interpreter.SocketOperations.SetAtWrongLevel(call, self, world);
            case ApiEffect.SetOption when arguments.Length == 3:
                return SocketOperations.ByFamily(self, arguments[2], world).Select(before => new Outcome(interpreter.SocketOperations.SetOption(call, self, arguments, before.World, before.IsFamilyTest), Unknown.Instance));
            case ApiEffect.SetRawOption when arguments.Length == 3:
                return [new(interpreter.SocketOperations.SetRawOption(call, self, arguments, world), Unknown.Instance)];
            case ApiEffect.BindSocket when arguments.Length == 1:
                interpreter.MayThrow(world);
                // A second bind of a bound socket throws; only the handlers around it go on.
                return world.Socket(self) is { Life: Life.Bound, IsImplicitlyBound: false } ? []
                    : [new(interpreter.SocketOperations.Bind(call, self, arguments[0], world), Unknown.Instance)];
            case ApiEffect.ConfigureGiven or ApiEffect.BindGiven:
                return [interpreter.ConfiguredCalls.Given(effect, call, method, self is null ? arguments : [.. arguments, self], world)];
            case ApiEffect.StartListener:
                return [new(interpreter.SocketOperations.Start(call, self, world), Unknown.Instance)];
            case ApiEffect.StopListener:
                interpreter.SocketOperations.RecordBound(FactKind.End, call, self, world);
                return [new(world.Change(self, Stopped), Unknown.Instance)];
            case ApiEffect.Close:
                interpreter.SocketOperations.RecordBound(FactKind.End, call, self, world);
                // Whether an accepted or connected socket is still open does not matter: it holds no port that one binds.
                return [new(frame.IsConcurrent || world.Socket(self) is { IsImplicitlyBound: true } ? world
                    : world.Change(self, state => state with { Life = Life.Closed }), Unknown.Instance)];
            case ApiEffect.ConnectImplicitly or ApiEffect.SendImplicitly:
                interpreter.MayThrow(world);
                interpreter.SocketUses.RecordUse(effect == ApiEffect.ConnectImplicitly ? FactKind.ConnectTo : FactKind.SendTo, call, method, self, arguments, world);
                interpreter.SocketOperations.RecordBound(effect == ApiEffect.ConnectImplicitly ? FactKind.Connect : FactKind.Use, call, effect == ApiEffect.ConnectImplicitly || MayServe(method, self, world) ? self : null, world);
                return [interpreter.Fresh(call, world.Change(self, state => state.Life != Life.Fresh ? state with { IsConnected = state.IsConnected || effect == ApiEffect.ConnectImplicitly }
                    : state with { Life = Life.Bound, IsImplicitlyBound = true, Bind = frame.SiteOf(call) }))];
            case ApiEffect.Listen:
                interpreter.MayThrow(world);
                interpreter.SocketOperations.RecordBound(FactKind.Use, call, self, world);
                return [new(world, Unknown.Instance)];
            case ApiEffect.Accept:
                interpreter.MayThrow(world);
                interpreter.SocketOperations.RecordBound(FactKind.Use, call, self, world);
                return [Accepted(call, self, world)];
            case ApiEffect.ReceiveFromPeer:
                interpreter.SocketUses.RecordUse(FactKind.ReceiveFrom, call, method, self, arguments, world);
                return InvokeUninterested(call, method, self, arguments, interpreter.SocketUses.ForgetPlaceholder(arguments, world));
            case ApiEffect.JoinMulticast:
                interpreter.MayThrow(world);
                return [new(interpreter.SocketUses.JoinGroup(call, self, EndPointUse.AddressIn(method, arguments) ?? Unknown.Instance, world), Unknown.Instance)];
            case ApiEffect.ListenAtAddress or ApiEffect.ListenAtEndPoint or ApiEffect.ListenAtEveryAddress:
                return [interpreter.Invocations.Unseen(call, self, arguments, interpreter.ServerEndPoints.AddEndPoint(effect, call, self, arguments, world))];
            case ApiEffect.ParseAddress:
                interpreter.MayThrow(world);
                return [AddressEffects.Parse(arguments[0]) is { } address ? new(world, address) : interpreter.Fresh(call, world)];
            case ApiEffect.ParseEndPoint:
                interpreter.MayThrow(world);
                return [AddressEffects.ParseEndPoint(arguments[0]) is { } endPoint ? new(world, endPoint) : interpreter.Fresh(call, world)];
            case ApiEffect.ResolveName:
                interpreter.MayThrow(world);
                return [Resolved(call, arguments, world)];
            case ApiEffect.CreateDualListener:
                return [interpreter.SocketOperations.NewSocket(call, Creations.DualListener(arguments[0]), world)];
            default:
                if (method.MethodKind == MethodKind.Constructor && self is SocketRef made && world.Socket(self) is { } derived)
                {
                    // The constructor of a class derived from Socket calls its base.
                    var state = Creations.StateOf(effect, arguments) ?? derived;
                    run.Record(new(FactKind.Create, frame.SiteOf(call), world, made.Identity, state));
                    var changed = world.Change(self, _ => state);
                    return [new(Creations.Binds(effect) ? interpreter.SocketOperations.Bind(call, made, state, changed) : changed, Unknown.Instance)];
                }

                return InvokeUninterested(call, method, self, arguments, world);
        }
    }

    /// <summary>The answers of a resolver: an address written as text is that address, and a fixed name's are those of a host, never a wildcard.</summary>
    private Outcome Resolved(IOperation call, Value[] arguments, World world)
    {
        var fresh = interpreter.Fresh(call, world);
        var answers = arguments[0] switch
        {
            var text when AddressEffects.Parse(text) is Constant { Data: System.Net.IPAddress address } => TraitsExtensions.Of(address),
            Constant { Data: string { Length: > 0 } } => ~Traits.Wildcard,
            _ => Traits.Anything,
        };
        var possible = answers & FamilyAsked(arguments);
        return new(fresh.World.Refine(fresh.Value, possible | ~Traits.Address) ?? world, fresh.Value);
    }

    /// <summary>GetHostAddresses(name, family) answers addresses of that family.</summary>
    private static Traits FamilyAsked(Value[] arguments) => arguments.Length > 1 && SocketOperations.NumberOf(arguments[1]) is { } family and not 0
        ? TraitsExtensions.OfFamily(family)
        : Traits.Anything;

    private Outcome Accepted(IOperation call, Value? self, World world)
    {
        if (world.Socket(self) is not { } listener)
        {
            return interpreter.Fresh(call, world);
        }

        return interpreter.SocketOperations.NewSocket(call, new SocketState
        {
            Holder = Holder.Socket,
            Transport = listener.Transport,
            Family = listener.Family,
            Mode = Modes.Unknown,
            Life = Life.Bound,
            IsImplicitlyBound = true,
            Bind = frame.SiteOf(call),
        }, world);
    }

    private static SocketState Stopped(SocketState state) => state with
    {
        Life = Life.Closed,
        LostDual = state.LostDual || (state.Mode == Modes.Dual && state.Life.MayBe(Life.Bound)),
        Mode = state.Mode == Modes.Dual && state.Life.MayBe(Life.Bound) ? Modes.Unset : state.Mode,
    };

    /// <summary>A method of the platform that does nothing to sockets. It may run lambdas that it is given.</summary>
    public IEnumerable<Outcome> InvokeUninterested(
        IOperation call, IMethodSymbol method, Value? self, Value[] arguments, World world)
    {
        interpreter.MayThrow(world);
        var state = Delegates.StateOf(call, arguments) ?? Delegates.AsyncStateOf(call, arguments);
        bool isServing = self is not null && MayServe(method, self, world);
        var handed = arguments.Where(argument => argument != state && (isServing || argument != self));
        foreach (var used in isServing ? handed.Append(self!) : handed)
        {
            interpreter.SocketOperations.RecordBound(FactKind.Use, call, used, world);
        }

        if (SystemTests.Answer(method, arguments) is { } answer)
        {
            return [new(world, answer)];
        }

        if (PlatformCallbacks.IsReflective(method) || call.Arguments().Any(argument => PlatformCallbacks.IsImplementation(argument, run.Relevance)))
        {
            return [interpreter.Fresh(call, interpreter.Invocations.Release(world, self is null ? arguments : [.. arguments, self]))];
        }

        if (method.Name == "DangerousGetHandle" && self is Member { Of: SocketRef })
        {
            // The number of the handle is as good as the handle.
            return [new(world, self)];
        }

        if (method.Name is "MoveNext" or "MoveNextAsync" && self is Enumerator walk)
        {
            return [interpreter.Enumerations.MoveNext(call, walk, world)];
        }

        if (arguments.Length == 2 && arguments[1] is Function predicate && Enumerables.IsFilter(method))
        {
            return interpreter.Enumerations.Filter(call, method, predicate, arguments[0], world);
        }

        if (interpreter.CollectionCalls.InvokeCollection(call, method, self, arguments, world) is { } outcomes)
        {
            return [.. outcomes];
        }

        if (Enumerables.PassesOn(method, self, arguments) is { } same)
        {
            return [new(same is Enumerator ? world.Forget(new Contents(same)) : world, same)];
        }

        if (Enumerables.IsAdd(method) && self is not null)
        {
            // A list of tasks is no choice: to tell its elements apart is to multiply the worlds.
            int ordinal = method.ContainingType.IsPriorityQueue() ? 0 : arguments.Length - 1;
            var (element, type) = (arguments[ordinal], method.Parameters[ordinal].Type);
            bool isPlain = element is Opaque && !run.Api.IsAddress(type) && !run.Relevance.HoldsSocket(type);
            var compared = PlatformCallbacks.Compares(method) ? interpreter.Invocations.ReleaseCompared(world, arguments) : world;
            return [interpreter.Fresh(call, Put(isPlain ? Unknown.Instance : element, self, compared))];
        }

        if (Enumerables.IsAddRange(method) && self is not null && call is IInvocationOperation adding)
        {
            return [interpreter.Fresh(call, AddAll(adding.Arguments[0], self, arguments[0], world))];
        }

        if (Enumerables.IsFlattening(method) && arguments.Length == 2 && arguments[1] is Function parts)
        {
            // What one element stands for, any may.
            return [.. interpreter.References.ChooseElement(arguments[0], Delegates.ElementOf(call), world).ToList().SelectMany(element => interpreter.Delegates.InvokeFunction(call, parts, [element.Value], element.World).ToList())];
        }

        world = interpreter.Invocations.ReleaseObjects(world, self is null ? arguments : [.. arguments, self]);
        var function = arguments.OfType<Function>().FirstOrDefault();
        if (function is null || Enumerables.SourceOf(method, self, arguments) is null)
        {
            world = HandOut(call, self, arguments, world);
        }

        if (function is null)
        {
            return [interpreter.Fresh(call, world)];
        }

        if (Enumerables.SourceOf(method, self, arguments) is null && arguments.OfType<Function>().Any(interpreter.Delegates.Decides))
        {
            // It may be called with whatever else is there.
            world = Escape.Of(world, [.. arguments.Append(self ?? Value.Null).Where(value => value is not Function)]);
        }

        return Enumerables.SourceOf(method, self, arguments) is { } source
            ? interpreter.Delegates.RunForEach(call, function, source, world)
            : interpreter.Delegates.RunMaybe(call, arguments, world);
    }

    /// <summary>
    /// Whether a method of the socket may be what a server does. A stream listens and accepts: to send, to receive or to shut
    /// down it has to be connected, whatever state is handed to the callback. What any object can do says nothing.
    /// </summary>
    private static bool MayServe(IMethodSymbol method, Value? self, World world) => method.ContainingType.SpecialType != SpecialType.System_Object
        && (world.Socket(self) is not { Transport: TransportKind.Tcp } || method.Name.Contains("Accept"));

    /// <summary>
    /// What a method returns or assigns to a variable may be a socket that it was given, or that its collection holds. The
    /// code that reads a field chooses for what comes to lie in it.
    /// </summary>
    public World HandOut(IOperation call, Value? self, Value[] arguments, World world)
    {
        var byReference = call is IInvocationOperation { Arguments: var passed }
            ? passed.Where(argument => argument.Parameter?.RefKind is RefKind.Out or RefKind.Ref && run.Relevance.HoldsSocket(argument.Parameter.Type)).ToList()
            : [];
        bool handsOut = byReference.Count == 0 ? run.Relevance.HoldsSocket(call.Type) : byReference.Any(argument => argument.Value is not IFieldReferenceOperation);
        return handsOut ? Escape.Of(world, self is Instance ? [.. arguments, self] : arguments) : world;
    }

    /// <summary>Adds one element.</summary>
    private World Put(Value element, Value collection, World world) =>
        // Code that reads a bound socket there cannot choose its mode any more.
        world.Socket(element)?.Life == Life.Bound ? Collections.Approximately(world, collection)
        : Collections.ContentsOf(world, collection) is not null ? Collections.Add(world, collection, element)
        // Code that reads that collection can configure a socket that is not bound yet.
        : interpreter.Invocations.Release(world, [element]);

    /// <summary>Adds what another collection holds; if that is not known, two elements stand for all.</summary>
    public World AddAll(IArgumentOperation argument, Value collection, Value source, World world)
    {
        if (Collections.ContentsOf(world, source) is { } contents)
        {
            return contents.Aggregate(world, (current, element) => Put(element, collection, current));
        }

        for (int turn = 0; turn < 2; turn++)
        {
            var (named, element) = interpreter.References.ChooseElement(source, argument, world).Single();
            world = Collections.Add(named, collection, element);
        }

        return Collections.Approximately(world, collection);
    }
}
