namespace DualStackAnalyzer.Sockets.Interpretation;

/// <summary>new: the platform's sockets and endpoints, the project's own types, everything else.</summary>
internal sealed class ObjectCreations(Interpreter interpreter, AnalysisRun run, Frame frame)
{
    public IEnumerable<Outcome> EvaluateCreation(IObjectCreationOperation creation, World world)
    {
        foreach (var (after, values) in interpreter.EvaluateAll(creation.Arguments, world))
        {
            var arguments = Invocations.InOrder(creation.Arguments, values);
            foreach (var outcome in Create(creation, arguments, after))
            {
                yield return outcome;
            }
        }
    }

    private IEnumerable<Outcome> Create(IObjectCreationOperation creation, Value[] arguments, World world)
    {
        interpreter.MayThrow(world);
        if (creation.Constructor is not { } constructor || creation.Type is not INamedTypeSymbol type)
        {
            return [interpreter.Fresh(creation, interpreter.Invocations.Release(world, arguments))];
        }

        var effect = run.Api.EffectOf(constructor);
        if (effect == ApiEffect.MakeEndPoint)
        {
            return [new(world, new EndPointValue(arguments[0], arguments[1]).Bounded())];
        }

        if (effect == ApiEffect.MakeAddress)
        {
            return [MakeAddress(creation, arguments[0], world)];
        }

        if (effect == ApiEffect.MakeEndPointOfNumber)
        {
            return [MakeIPv4EndPoint(creation, arguments, world)];
        }

        if (effect == ApiEffect.MakeArguments)
        {
            return [NewInstance(creation, type, world)];
        }

        if (Creations.StateOf(effect, arguments) is { } state)
        {
            var made = interpreter.SocketOperations.NewSocket(creation, state, world);
            run.Record(new(FactKind.Create, frame.SiteOf(creation), made.World, ((SocketRef)made.Value).Identity, state));
            return [Creations.Binds(effect) ? made with { World = interpreter.SocketOperations.Bind(creation, (SocketRef)made.Value, state, made.World) } : made];
        }

        if (run.Api.IsSocket(type))
        {
            // Derived from a socket: what it passes to the base constructor decides.
            var derived = interpreter.SocketOperations.NewSocket(creation, new() { Mode = Modes.Unknown, Holder = HolderOf(type) }, world);
            return Construct(creation, constructor, derived.Value, arguments, derived.World);
        }

        if (Relevance.IsPlatform(type))
        {
            return CreatePlatform(creation, type, constructor, arguments, world);
        }

        if (!run.Api.IsInSource(type))
        {
            return [interpreter.Fresh(creation, interpreter.Invocations.Release(world, arguments))];
        }

        var (named, instance) = NewInstance(creation, type, world);
        world = interpreter.Structs.IsMutableStruct(type) ? interpreter.Structs.Clear(instance, type, frame.SiteOf(creation), named) : named;
        return run.Relevance.HoldsSocket(type) || interpreter.Invocations.Matters(constructor, arguments, world)
            ? Construct(creation, constructor, instance, arguments, world)
            : [new(world, instance)];
    }

    private Outcome NewInstance(IOperation creation, INamedTypeSymbol type, World world)
    {
        var site = frame.SiteOf(creation);
        return new(world.Mentions(site) ? world.Age(site) : world, new Instance(new(site, Turn.Current), type));
    }

    /// <summary>An IPv4 address as a number, in network order; 0 is the wildcard.</summary>
    private Outcome MakeIPv4EndPoint(IOperation creation, Value[] arguments, World world)
    {
        if (arguments[0] is Constant { Data: long number and >= 0 and <= uint.MaxValue })
        {
            return new(world, new EndPointValue(new Constant(new System.Net.IPAddress(number)), arguments[1]).Bounded());
        }

        var fresh = interpreter.Fresh(creation, world);
        var address = AddressEffects.AddressOf(fresh.Value);
        return new(fresh.World.Refine(address, Traits.IPv4 | ~Traits.Address) ?? world, new EndPointValue(address, arguments[1]).Bounded());
    }

    /// <summary>new IPAddress: of a number or four bytes it is IPv4.</summary>
    private Outcome MakeAddress(IObjectCreationOperation creation, Value number, World world)
    {
        if (number is Constant { Data: long known and >= 0 and <= uint.MaxValue })
        {
            return new(world, new Constant(new System.Net.IPAddress(known)));
        }

        bool isIPv4 = creation.Arguments[0].Value.Type?.SpecialType == SpecialType.System_Int64
            || Collections.ContentsOf(world, number) is { Length: 4 } || ByteCounts.Of(creation.Arguments[0].Value, run) == 4;
        var fresh = interpreter.Fresh(creation, world);
        return isIPv4 ? new(fresh.World.Refine(fresh.Value, Traits.IPv4 | ~Traits.Address) ?? world, fresh.Value) : fresh;
    }

    private Holder HolderOf(ITypeSymbol type) => run.Api.HolderOf(type)?.Name switch
    {
        nameof(Holder.TcpListener) => Holder.TcpListener,
        nameof(Holder.UdpClient) => Holder.UdpClient,
        nameof(Holder.TcpClient) => Holder.TcpClient,
        _ => Holder.Socket,
    };

    private IEnumerable<Outcome> CreatePlatform(
        IObjectCreationOperation creation, INamedTypeSymbol type, IMethodSymbol constructor, Value[] arguments, World world)
    {
        if (type.BaseType?.Name == nameof(System.Net.EndPoint) && run.Api.IsAddress(type.BaseType) && !run.Api.IsAddress(type))
        {
            // A path, or a name that is not resolved yet.
            var other = interpreter.Fresh(creation, world);
            return [new(other.World.Refine(AddressEffects.AddressOf(other.Value), Traits.OtherFamily | ~Traits.Address) ?? world, other.Value)];
        }

        if (type.Name == "ValueTask" && arguments.Length == 1)
        {
            return [new(world, arguments[0])];
        }

        if (type.IsCollection())
        {
            if (creation.Arguments.Any(argument => PlatformCallbacks.IsImplementation(argument, run.Relevance)))
            {
                return [interpreter.Fresh(creation, interpreter.Invocations.Release(world, arguments))];
            }

            var collection = interpreter.Operators.NewCollection(creation, world, []);
            var copied = creation.Arguments.FirstOrDefault(argument => argument.Value.Type?.IsCollection() == true);
            return [copied?.Parameter is null ? collection
                : collection with { World = interpreter.PlatformCalls.AddAll(copied, collection.Value, arguments[copied.Parameter.Ordinal], collection.World) }];
        }

        return interpreter.PlatformCalls.InvokeUninterested(creation, constructor, null, arguments, world);
    }

    /// <summary>Runs the initializers and the constructor of a type of the project.</summary>
    private IEnumerable<Outcome> Construct(
        IOperation creation, IMethodSymbol constructor, Value instance, Value[] arguments, World world)
    {
        if (interpreter.Invocations.IsCutOff(constructor.OriginalDefinition))
        {
            return [new(Escape.Of(interpreter.Invocations.Release(world, arguments), instance), instance)];
        }

        bool isOwn = run.IsOwn(constructor);
        var body = run.Bodies.Of(constructor, run.Cancellation);
        if (body is null)
        {
            // A primary constructor keeps what it is given.
            world = constructor.OriginalDefinition.Parameters.Aggregate(world, (current, parameter) =>
                parameter.Ordinal < arguments.Length ? current.Write(new Slot(instance, parameter), arguments[parameter.Ordinal]) : current);
        }

        var worlds = RunInitializers(creation, constructor.ContainingType.OriginalDefinition, instance, isOwn, world);
        if (body is not { } graph)
        {
            // Without a body in source its base may do anything with what it is handed.
            bool isSeen = constructor.ContainingType.BaseType is not { } derivedFrom || Relevance.IsPlatform(derivedFrom);
            return worlds.Select(after => new Outcome(isSeen || arguments.Length == 0 ? after : Escape.Of(interpreter.Invocations.Release(after, arguments), instance), instance));
        }

        return from before in worlds
               from after in interpreter.BodyCalls.Enter(creation, graph, constructor.OriginalDefinition, instance, isOwn, arguments, before)
               select new Outcome(after.World, instance);
    }

    private IEnumerable<World> RunInitializers(
        IOperation? creation, INamedTypeSymbol type, Value instance, bool isOwn, World world)
    {
        IEnumerable<World> worlds = [world];
        var home = AnalysisRun.HomeOf(type);
        foreach (var graph in type.BasesInSource().Append(type).SelectMany(part => run.Bodies.InitializersOf(part, isStatic: false, run.Cancellation)))
        {
            worlds = [.. worlds.SelectMany(before => RunInitializer(graph, creation, instance, home, isOwn, before))];
        }

        return worlds;
    }

    private IEnumerable<World> RunInitializer(
        ControlFlowGraph graph, IOperation? creation, Value instance, ISymbol home, bool isOwn, World world)
    {
        var site = creation is null ? null : frame.SiteOf(creation);
        var initializer = new Frame(graph, graph.OriginalOperation.Syntax, instance, site, home, isOwn, frame);
        return new Interpreter(run, initializer).Solve(WorldSet.Of(world)).Normal?.Worlds ?? [];
    }
}
