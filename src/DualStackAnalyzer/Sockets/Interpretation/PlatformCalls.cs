namespace DualStackAnalyzer.Sockets.Interpretation;

/// <summary>The platform's methods: what the API table says, and lambdas that the platform runs.</summary>
internal sealed class PlatformCalls(Interpreter interpreter, AnalysisRun run, Frame frame)
{
    public IEnumerable<Outcome> InvokePlatform(
        ApiEffect effect, IOperation call, IMethodSymbol method, Value? self, Value[] arguments, Disjunct disjunct)
    {
        switch (effect)
        {
            case ApiEffect.SetOption when arguments.Length == 3 && SocketOperations.IsAtWrongLevel(arguments):
                return interpreter.SocketOperations.SetAtWrongLevel(call, self, disjunct);
            case ApiEffect.SetOption when arguments.Length == 3:
                return SocketOperations.ByFamily(self, arguments[2], disjunct).Select(before => new Outcome(interpreter.SocketOperations.SetOption(call, self, arguments, before.Disjunct, before.IsFamilyTest), Unknown.Instance));
            case ApiEffect.SetRawOption when arguments.Length == 3:
                return [new(interpreter.SocketOperations.SetRawOption(call, self, arguments, disjunct), Unknown.Instance)];
            case ApiEffect.BindSocket when arguments.Length == 1:
                interpreter.MayThrow(disjunct);
                // A second bind of a bound socket throws, and so does one to null; only the handlers around it go on.
                return disjunct.Socket(self) is { Life: Life.Bound, IsImplicitlyBound: false } || (arguments[0] == Value.Null && interpreter.References.IsOwnVariable(call.Argument(0))) ? []
                    : [new(interpreter.SocketOperations.Bind(call, self, arguments[0], disjunct), Unknown.Instance)];
            case ApiEffect.ConfigureGiven or ApiEffect.BindGiven:
                return [interpreter.ConfiguredCalls.Given(effect, call, method, self is null ? arguments : [.. arguments, self], disjunct)];
            case ApiEffect.StartListener:
                return [new(interpreter.SocketOperations.Start(call, self, disjunct), Unknown.Instance)];
            case ApiEffect.StopListener:
                interpreter.SocketOperations.RecordBound(FactKind.End, call, self, disjunct);
                return [new(disjunct.Change(self, Stopped), Unknown.Instance)];
            case ApiEffect.Close:
                interpreter.SocketOperations.RecordBound(FactKind.End, call, self, disjunct);
                // Whether an accepted or connected socket is still open does not matter: it holds no port that one binds.
                return [new(frame.IsConcurrent || disjunct.Socket(self) is { IsImplicitlyBound: true } ? disjunct
                    : disjunct.Change(self, state => state with { Life = Life.Closed }), Unknown.Instance)];
            case ApiEffect.ConnectImplicitly or ApiEffect.SendImplicitly:
                interpreter.MayThrow(disjunct);
                interpreter.SocketUses.RecordUse(effect == ApiEffect.ConnectImplicitly ? FactKind.ConnectTo : FactKind.SendTo, call, method, self, arguments, disjunct);
                interpreter.SocketOperations.RecordBound(effect == ApiEffect.ConnectImplicitly ? FactKind.Connect : FactKind.Send, call, effect == ApiEffect.ConnectImplicitly || MayServe(method, self, disjunct) ? self : null, disjunct);
                return [interpreter.Fresh(call, disjunct.Change(self, state => state.Life != Life.Fresh ? state with { IsConnected = state.IsConnected || effect == ApiEffect.ConnectImplicitly }
                    : state with { Life = Life.Bound, IsImplicitlyBound = true, Bind = frame.SiteOf(call) }))];
            case ApiEffect.Listen:
                interpreter.MayThrow(disjunct);
                interpreter.SocketOperations.RecordBound(FactKind.Use, call, self, disjunct);
                return [new(disjunct, Unknown.Instance)];
            case ApiEffect.Accept:
                interpreter.MayThrow(disjunct);
                interpreter.SocketOperations.RecordBound(FactKind.Use, call, self, disjunct);
                return [Accepted(call, self, disjunct)];
            case ApiEffect.ReceiveFromPeer:
                interpreter.SocketUses.RecordUse(FactKind.ReceiveFrom, call, method, self, arguments, disjunct);
                return InvokeUninterested(call, method, self, arguments, interpreter.SocketUses.ForgetPlaceholder(arguments, disjunct));
            case ApiEffect.JoinMulticast:
                interpreter.MayThrow(disjunct);
                return [new(interpreter.SocketUses.JoinGroup(call, self, EndPointUse.AddressIn(method, arguments) ?? Unknown.Instance, disjunct), Unknown.Instance)];
            case ApiEffect.ListenAtAddress or ApiEffect.ListenAtEndPoint or ApiEffect.ListenAtEveryAddress:
                return [interpreter.Invocations.Unseen(call, self, arguments, interpreter.ServerEndPoints.AddEndPoint(effect, call, self, arguments, disjunct))];
            case ApiEffect.ParseAddress:
                interpreter.MayThrow(disjunct);
                return interpreter.AddressCalls.Parse(call, arguments[0], disjunct);
            case ApiEffect.TryParseAddress when call is IInvocationOperation { Arguments: { Length: 2 } passed }:
                return interpreter.AddressCalls.TryParse(call, passed[1], arguments[0], disjunct);
            case ApiEffect.MapToIPv4 or ApiEffect.MapToIPv6:
                return [interpreter.AddressCalls.Map(effect == ApiEffect.MapToIPv4, call, self, disjunct)];
            case ApiEffect.BytesOfAddress when self is not null:
                return [new(disjunct, new Member(self, ApiEffect.BytesOfAddress).Bounded())];
            case ApiEffect.ParseEndPoint:
                interpreter.MayThrow(disjunct);
                return [interpreter.AddressCalls.ParseEndPoint(call, arguments[0], disjunct)];
            case ApiEffect.ResolveName:
                interpreter.MayThrow(disjunct);
                return [interpreter.AddressCalls.Resolve(call, arguments, disjunct)];
            case ApiEffect.CreateDualListener:
                return [interpreter.SocketOperations.NewSocket(call, Creations.DualListener(arguments[0]), disjunct)];
            default:
                if (method.MethodKind == MethodKind.Constructor && self is SocketRef made && disjunct.Socket(self) is { } derived)
                {
                    // The constructor of a class derived from Socket calls its base.
                    var state = Creations.StateOf(effect, arguments) ?? derived;
                    run.Record(new(FactKind.Create, frame.SiteOf(call), disjunct, made.Identity, state));
                    var changed = disjunct.Change(self, _ => state);
                    return [new(Creations.Binds(effect) ? interpreter.SocketOperations.Bind(call, made, state, changed) : changed, Unknown.Instance)];
                }

                return InvokeUninterested(call, method, self, arguments, disjunct);
        }
    }

    private Outcome Accepted(IOperation call, Value? self, Disjunct disjunct)
    {
        if (disjunct.Socket(self) is not { } listener)
        {
            return interpreter.Fresh(call, disjunct);
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
        }, disjunct);
    }

    private static SocketState Stopped(SocketState state) => state with
    {
        Life = Life.Closed,
        LostDual = state.LostDual || (state.Mode == Modes.Dual && state.Life.MayBe(Life.Bound)),
        Mode = state.Mode == Modes.Dual && state.Life.MayBe(Life.Bound) ? Modes.Unset : state.Mode,
    };

    /// <summary>A method of the platform that does nothing to sockets. It may run lambdas that it is given.</summary>
    public IEnumerable<Outcome> InvokeUninterested(
        IOperation call, IMethodSymbol method, Value? self, Value[] arguments, Disjunct disjunct)
    {
        interpreter.MayThrow(disjunct);
        var state = Delegates.StateOf(call, arguments) ?? Delegates.AsyncStateOf(call, arguments);
        bool isServing = self is not null && MayServe(method, self, disjunct);
        var handed = arguments.Where(argument => argument != state && (isServing || argument != self));
        foreach (var used in isServing ? handed.Append(self!) : handed)
        {
            interpreter.SocketOperations.RecordBound(FactKind.Use, call, used, disjunct);
        }

        if (method.StartsThread())
        {
            return self is Function ? interpreter.Delegates.RunMaybe(call, [self], arguments[0], disjunct)
                : [interpreter.Fresh(call, interpreter.Invocations.Release(disjunct, arguments))];
        }

        if (method.Name == nameof(ToString) && arguments.Length == 0 && self is not (null or Unknown) && call is IInvocationOperation { Instance.Type: { } asked } && run.Api.IsAddress(asked) && !run.Api.IsEndPoint(asked))
        {
            return [asked.TypeKind == TypeKind.Enum ? new(disjunct, new Member(self, nameof(ToString)).Bounded()) : AddressCalls.TextOf(method, self, disjunct)];
        }

        if (SystemTests.IsAssertion(method) && arguments.Length > 0 && arguments[0] is not Constant)
        {
            return Assumptions.Assume(disjunct, arguments[0], truth: true) is { } asserted ? [new(asserted, Unknown.Instance)] : [];
        }

        if (SystemTests.Answer(method, arguments) is { } answer)
        {
            return [new(disjunct, answer)];
        }

        if (PlatformCallbacks.IsReflective(method) || call.Arguments().Any(argument => PlatformCallbacks.IsImplementation(argument, run.Relevance)))
        {
            return [interpreter.Fresh(call, interpreter.Invocations.Release(disjunct, self is null ? arguments : [.. arguments, self]))];
        }

        if (method.Name == "DangerousGetHandle" && self is Member { Of: SocketRef })
        {
            // The number of the handle is as good as the handle.
            return [new(disjunct, self)];
        }

        if (method.Name is "MoveNext" or "MoveNextAsync" && self is Enumerator walk)
        {
            return [interpreter.Enumerations.MoveNext(call, walk, disjunct)];
        }

        if (Enumerables.IsFilter(method) && (self is null ? arguments : [self, .. arguments]) is { Length: 2 } filter && filter[1] is Function predicate)
        {
            return interpreter.Enumerations.Filter(call, method, predicate, filter[0], disjunct);
        }

        if (AddressTexts.AreIPv4(call) && (call.Type is not IArrayTypeSymbol || run.ConfinedObjects.AreOnlyRead(call, frame.Graph.OriginalOperation)))
        {
            return [interpreter.Operators.Text(call, interpreter.Invocations.ReleaseObjects(disjunct, arguments))];
        }

        if (interpreter.CollectionCalls.InvokeCollection(call, method, self, arguments, disjunct) is { } outcomes)
        {
            return [.. outcomes];
        }

        if (Enumerables.PassesOn(method, self, arguments) is { } same)
        {
            return [new(same is Enumerator ? disjunct.Forget(new Contents(same)) : disjunct, same)];
        }

        if (Enumerables.IsAdd(method) && self is not null)
        {
            // A list of tasks is no choice: to tell its elements apart is to multiply the disjuncts.
            int ordinal = method.ContainingType.IsPriorityQueue() ? 0 : arguments.Length - 1;
            var (element, type) = (arguments[ordinal], method.Parameters[ordinal].Type);
            bool isPlain = element is Opaque && !run.Api.IsAddress(type) && !run.Relevance.HoldsSocket(type);
            var compared = PlatformCallbacks.Compares(method) ? interpreter.Invocations.ReleaseCompared(disjunct, arguments) : disjunct;
            return [interpreter.Fresh(call, Put(isPlain ? Unknown.Instance : element, self, compared))];
        }

        if (Enumerables.IsAddRange(method) && self is not null && call is IInvocationOperation adding)
        {
            return [interpreter.Fresh(call, AddAll(adding.Arguments[0], self, arguments[0], disjunct))];
        }

        if (Enumerables.IsFlattening(method) && arguments.Length == 2 && arguments[1] is Function parts)
        {
            // What one element stands for, any may.
            return [.. interpreter.Elements.ChooseElement(arguments[0], Delegates.ElementOf(call), disjunct).ToList().SelectMany(element => interpreter.Delegates.InvokeFunction(call, parts, [element.Value], element.Disjunct).ToList())];
        }

        disjunct = interpreter.Invocations.ReleaseObjects(disjunct, self is null ? arguments : [.. arguments, self]);
        var function = arguments.OfType<Function>().FirstOrDefault();
        if (function is null || Enumerables.SourceOf(method, self, arguments) is null)
        {
            disjunct = HandOut(call, self, arguments, disjunct);
        }

        if (function is null)
        {
            return [interpreter.Fresh(call, disjunct)];
        }

        if (Enumerables.SourceOf(method, self, arguments) is null && arguments.OfType<Function>().Any(interpreter.Delegates.Decides))
        {
            // It may be called with whatever else is there.
            disjunct = Escape.Of(disjunct, [.. arguments.Append(self ?? Value.Null).Where(value => value is not Function)]);
        }

        return Enumerables.SourceOf(method, self, arguments) is { } source
            ? interpreter.Delegates.RunForEach(call, function, source, disjunct)
            : interpreter.Delegates.RunMaybe(call, arguments, disjunct);
    }

    /// <summary>
    /// Whether a method of the socket may be what a server does. A stream listens and accepts: to send, to receive or to shut
    /// down it has to be connected, whatever state is handed to the callback. Another process gets it to accept. What any object
    /// can do says nothing, nor does to configure the socket or to ask how it is configured.
    /// </summary>
    private static bool MayServe(IMethodSymbol method, Value? self, Disjunct disjunct) => method.ContainingType.SpecialType != SpecialType.System_Object
        && method.Name is not ("IOControl" or "GetSocketOption" or "GetRawSocketOption")
        && (disjunct.Socket(self) is not { Transport: TransportKind.Tcp } || method.Name.Contains("Accept") || method.Name == "DuplicateAndClose");

    /// <summary>
    /// What a method returns or assigns to a variable may be a socket that it was given, or that its collection holds. The
    /// code that reads a field chooses for what comes to lie in it.
    /// </summary>
    public Disjunct HandOut(IOperation call, Value? self, Value[] arguments, Disjunct disjunct)
    {
        var byReference = call is IInvocationOperation { Arguments: var passed }
            ? passed.Where(argument => argument.Parameter?.RefKind is RefKind.Out or RefKind.Ref && run.Relevance.HoldsSocket(argument.Parameter.Type)).ToList()
            : [];
        bool handsOut = byReference.Count == 0 ? run.Relevance.HoldsSocket(call.Type) : byReference.Any(argument => argument.Value is not IFieldReferenceOperation);
        return handsOut ? Escape.Of(disjunct, self is Instance ? [.. arguments, self] : arguments) : disjunct;
    }

    /// <summary>Adds one element.</summary>
    private Disjunct Put(Value element, Value collection, Disjunct disjunct) =>
        // Code that reads a bound socket there cannot choose its mode any more.
        disjunct.Socket(element)?.Life == Life.Bound ? Collections.Approximately(disjunct, collection)
        : Collections.ContentsOf(disjunct, collection) is not null ? Collections.Add(disjunct, collection, element, run)
        // Code that reads that collection can configure a socket that is not bound yet.
        : interpreter.Invocations.Release(Collections.Admit(disjunct, collection, element), [element]);

    /// <summary>Adds what another collection holds; if that is not known, two elements stand for all.</summary>
    public Disjunct AddAll(IArgumentOperation argument, Value collection, Value source, Disjunct disjunct)
    {
        if (Collections.ContentsOf(disjunct, source) is { } contents)
        {
            return contents.Aggregate(disjunct, (current, element) => Put(element, collection, current));
        }

        for (int turn = 0; turn < 2; turn++)
        {
            var (named, element) = interpreter.Elements.ChooseElement(source, argument, disjunct).Single();
            disjunct = Collections.Add(Collections.Admit(named, collection, element), collection, element, run);
        }

        return Collections.Approximately(disjunct, collection);
    }
}
