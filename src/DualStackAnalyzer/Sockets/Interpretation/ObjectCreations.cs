namespace DualStackAnalyzer.Sockets.Interpretation;

/// <summary>new: the platform's sockets and endpoints, the project's own types, everything else.</summary>
internal sealed class ObjectCreations(Interpreter interpreter, AnalysisRun run, Frame frame)
{
    public IEnumerable<Outcome> EvaluateCreation(IObjectCreationOperation creation, Disjunct disjunct)
    {
        foreach (var (after, values) in interpreter.EvaluateAll(creation.Arguments, disjunct))
        {
            var arguments = Invocations.InOrder(creation.Arguments, values);
            foreach (var outcome in Create(creation, arguments, after))
            {
                yield return outcome;
            }
        }
    }

    private IEnumerable<Outcome> Create(IObjectCreationOperation creation, Value[] arguments, Disjunct disjunct)
    {
        interpreter.MayThrow(disjunct);
        if (creation.Constructor is not { } constructor || creation.Type is not INamedTypeSymbol type)
        {
            return [interpreter.Fresh(creation, interpreter.Invocations.Release(disjunct, arguments))];
        }

        var effect = run.Api.EffectOf(constructor);
        if (Creations.NeedsFirst(effect) && interpreter.References.IsOwnVariable(creation.Argument(0)))
        {
            // Of null it throws.
            if (disjunct.Refine(arguments[0], Traits.Anything & ~Traits.IsNull) is not { } present)
            {
                return [];
            }

            disjunct = present;
        }

        if (effect == ApiEffect.MakeEndPoint)
        {
            return [new(disjunct, new EndPointValue(arguments[0], arguments[1]).Bounded())];
        }

        if (effect == ApiEffect.MakeAddress)
        {
            return [MakeAddress(creation, arguments[0], disjunct)];
        }

        if (effect == ApiEffect.MakeEndPointOfNumber)
        {
            return [MakeIPv4EndPoint(creation, arguments, disjunct)];
        }

        if (effect == ApiEffect.MakeArguments)
        {
            return [interpreter.New(frame.SiteOf(creation), type, disjunct)];
        }

        if (Creations.StateOf(effect, arguments) is { } state)
        {
            var made = interpreter.SocketOperations.NewSocket(creation, state, disjunct);
            run.Record(new(FactKind.Create, frame.SiteOf(creation), made.Disjunct, ((SocketRef)made.Value).Identity, state));
            return [Creations.Binds(effect) ? made with { Disjunct = interpreter.SocketOperations.Bind(creation, (SocketRef)made.Value, state, made.Disjunct) } : made];
        }

        if (run.Api.IsSocket(type))
        {
            // Derived from a socket: what it passes to the base constructor decides.
            var derived = interpreter.SocketOperations.NewSocket(creation, new() { Mode = Modes.Unknown, Holder = HolderOf(type) }, disjunct);
            return Construct(creation, constructor, derived.Value, arguments, derived.Disjunct);
        }

        if (Relevance.IsPlatform(type))
        {
            return CreatePlatform(creation, type, constructor, arguments, disjunct);
        }

        if (!run.Api.IsInSource(type))
        {
            return [interpreter.Fresh(creation, interpreter.Invocations.Release(disjunct, arguments))];
        }

        var (named, instance) = interpreter.New(frame.SiteOf(creation), type, disjunct);
        disjunct = interpreter.Structs.IsMutableStruct(type) ? interpreter.Structs.Clear(instance, type, frame.SiteOf(creation), named) : named;
        return run.Relevance.HoldsSocket(type) || interpreter.Invocations.Matters(constructor, arguments, disjunct) ? Construct(creation, constructor, instance, arguments, disjunct)
            : run.ConfinedObjects.Contain(creation, frame.Graph.OriginalOperation) ? Construct(creation, constructor, instance, arguments, disjunct).Select(WithKnown)
            : [new(disjunct, instance)];
    }

    /// <summary>What the constructor read that is not followed is some value, and the same whenever it is asked for.</summary>
    private static Outcome WithKnown(Outcome made) => made with
    {
        Disjunct = made.Disjunct.Store.Entries.Where(entry => entry.Key is MemberLocation { Owner: { } owner } && owner == made.Value && entry.Value.Any(static part => part is Unknown))
            .Aggregate(made.Disjunct, static (current, entry) => current.Forget(entry.Key)),
    };

    /// <summary>An IPv4 address as a number, in network order; 0 is the wildcard.</summary>
    private Outcome MakeIPv4EndPoint(IOperation creation, Value[] arguments, Disjunct disjunct)
    {
        if (arguments[0] is Constant { Data: long number and >= 0 and <= uint.MaxValue })
        {
            return new(disjunct, new EndPointValue(new Constant(new System.Net.IPAddress(number)), arguments[1]).Bounded());
        }

        var fresh = interpreter.Fresh(creation, disjunct);
        var address = AddressEffects.AddressOf(fresh.Value);
        return new(fresh.Disjunct.Refine(address, Traits.IPv4 | ~Traits.Address) ?? disjunct, new EndPointValue(address, arguments[1]).Bounded());
    }

    /// <summary>new IPAddress: of a number or four bytes it is IPv4.</summary>
    private Outcome MakeAddress(IObjectCreationOperation creation, Value number, Disjunct disjunct)
    {
        if (number is Constant { Data: long known and >= 0 and <= uint.MaxValue })
        {
            return new(disjunct, new Constant(new System.Net.IPAddress(known)));
        }

        var made = number is Opaque { Identity.Site.Operation: IArrayCreationOperation buffer } ? buffer : creation.Arguments[0].Value;
        bool isIPv4 = creation.Arguments[0].Value.Type?.SpecialType == SpecialType.System_Int64
            || Collections.ContentsOf(disjunct, number) is { Length: 4 } || (number is Member { Of: { } address, Name: ApiEffect.BytesOfAddress } && disjunct.TraitsOf(address).Are(Traits.IPv4)) || ByteCounts.Of(made, run) == 4;
        var fresh = interpreter.Fresh(creation, disjunct);
        return isIPv4 ? new(fresh.Disjunct.Refine(fresh.Value, Traits.IPv4 | ~Traits.Address) ?? disjunct, fresh.Value) : fresh;
    }

    private Holder HolderOf(ITypeSymbol type) => run.Api.HolderOf(type)?.Name switch
    {
        nameof(Holder.TcpListener) => Holder.TcpListener,
        nameof(Holder.UdpClient) => Holder.UdpClient,
        nameof(Holder.TcpClient) => Holder.TcpClient,
        _ => Holder.Socket,
    };

    private IEnumerable<Outcome> CreatePlatform(
        IObjectCreationOperation creation, INamedTypeSymbol type, IMethodSymbol constructor, Value[] arguments, Disjunct disjunct)
    {
        if (type.BaseType?.Name == nameof(System.Net.EndPoint) && run.Api.IsAddress(type.BaseType) && !run.Api.IsAddress(type))
        {
            // A path, or a name that is not resolved yet.
            var other = interpreter.Fresh(creation, disjunct);
            return [new(other.Disjunct.Refine(AddressEffects.AddressOf(other.Value), Traits.OtherFamily | ~Traits.Address) ?? disjunct, other.Value)];
        }

        if (type.Name == "ValueTask" && arguments.Length == 1)
        {
            return [new(disjunct, arguments[0])];
        }

        if (type.IsCollection())
        {
            if (creation.Arguments.Any(argument => PlatformCallbacks.IsImplementation(argument, run.Relevance)))
            {
                return [interpreter.Fresh(creation, interpreter.Invocations.Release(disjunct, arguments))];
            }

            var collection = interpreter.Operators.NewCollection(creation, disjunct, []);
            var copied = creation.Arguments.FirstOrDefault(argument => argument.Value.Type?.IsCollection() == true);
            return [copied?.Parameter is null ? collection
                : collection with { Disjunct = interpreter.PlatformCalls.AddAll(copied, collection.Value, arguments[copied.Parameter.Ordinal], collection.Disjunct) }];
        }

        var created = interpreter.PlatformCalls.InvokeUninterested(creation, constructor, null, arguments, disjunct);

        // A thread stands for its function until it is started with what that is given.
        return type.IsThread() && arguments.FirstOrDefault() is Function function ? created.Select(thread => thread with { Value = function }) : created;
    }

    /// <summary>Runs the initializers and the constructor of a type of the project.</summary>
    private IEnumerable<Outcome> Construct(
        IOperation creation, IMethodSymbol constructor, Value instance, Value[] arguments, Disjunct disjunct)
    {
        if (interpreter.Invocations.IsCutOff(constructor.OriginalDefinition))
        {
            return [new(Escape.Of(interpreter.Invocations.Release(disjunct, arguments), instance), instance)];
        }

        bool isOwn = run.IsOwn(constructor);
        var body = run.Bodies.Of(constructor, run.Cancellation);
        if (body is null)
        {
            disjunct = constructor.OriginalDefinition.Parameters.Take(arguments.Length).Aggregate(disjunct, (current, parameter) => Keep(parameter, arguments[parameter.Ordinal], instance, current));
        }

        var disjuncts = RunInitializers(creation, constructor.ContainingType.OriginalDefinition, instance, isOwn, disjunct);
        if (body is not { } graph)
        {
            // Without a body in source its base may do anything with what it is handed.
            bool isSeen = constructor.ContainingType.BaseType is not { } derivedFrom || Relevance.IsPlatform(derivedFrom);
            return disjuncts.Select(after => new Outcome(isSeen || arguments.Length == 0 ? after : Escape.Of(interpreter.Invocations.Release(after, arguments), instance), instance));
        }

        return from before in disjuncts
               from after in interpreter.BodyCalls.Enter(creation, graph, constructor.OriginalDefinition, instance, isOwn, arguments, before)
               select new Outcome(after.Disjunct, instance);
    }

    /// <summary>A primary constructor keeps what it is given, and that of a record makes a property of it.</summary>
    private Disjunct Keep(IParameterSymbol parameter, Value argument, Value instance, Disjunct disjunct) =>
        parameter.ContainingType.GetMembers(parameter.Name).OfType<IPropertySymbol>().FirstOrDefault(property => property.IsMadeOf(parameter)) is { } property
            ? interpreter.Assignments.WriteMember(disjunct, instance, property, argument)
            : disjunct.Write(new MemberLocation(instance, parameter), argument);

    private IEnumerable<Disjunct> RunInitializers(
        IOperation? creation, INamedTypeSymbol type, Value instance, bool isOwn, Disjunct disjunct)
    {
        IEnumerable<Disjunct> disjuncts = [disjunct];
        var home = AnalysisRun.HomeOf(type);
        foreach (var graph in type.BasesInSource().Append(type).SelectMany(part => run.InitializersOf(part, isStatic: false)))
        {
            disjuncts = [.. disjuncts.SelectMany(before => RunInitializer(graph, creation, instance, home, isOwn, before))];
        }

        return disjuncts;
    }

    private IEnumerable<Disjunct> RunInitializer(
        ControlFlowGraph graph, IOperation? creation, Value instance, ISymbol home, bool isOwn, Disjunct disjunct)
    {
        var site = creation is null ? null : frame.SiteOf(creation);
        var initializer = new Frame(graph, graph.OriginalOperation.Syntax, instance, site, home, isOwn, frame) { Depth = run.Forwarding.DepthOf(creation, frame) };
        return new Interpreter(run, initializer).Solve(AbstractState.Of(disjunct)).Normal?.Disjuncts ?? [];
    }
}
