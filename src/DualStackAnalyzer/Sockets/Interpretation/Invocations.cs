namespace DualStackAnalyzer.Sockets.Interpretation;

/// <summary>Calls: of the platform, of code that we see, and of code that we do not.</summary>
internal sealed class Invocations(Interpreter interpreter, AnalysisRun run, Frame frame)
{
    public IEnumerable<Outcome> EvaluateInvocation(IInvocationOperation call, World world)
    {
        foreach (var receiver in call.Instance is null ? [new(world, Value.Null)] : interpreter.Evaluate(call.Instance, world).Select(evaluated => interpreter.Structs.Receiver(call, evaluated)))
        {
            foreach (var (after, values) in interpreter.EvaluateAll(call.Arguments, receiver.World))
            {
                if (call.Arguments.Any(argument => argument.Value.IsBroken()) && run.Api.EffectOf(call.TargetMethod) != ApiEffect.ConnectImplicitly)
                {
                    yield return interpreter.Fresh(call, Release(after, [receiver.Value]));
                    continue;
                }

                var arguments = InOrder(call.Arguments, values);
                var self = call.TargetMethod.IsStatic ? null : receiver.Value;
                foreach (var outcome in Invoke(call, call.TargetMethod, self, arguments, ForgetOut(call, after)))
                {
                    yield return outcome;
                }
            }
        }
    }

    /// <summary>The arguments by the ordinal of their parameter.</summary>
    public static Value[] InOrder(ImmutableArray<IArgumentOperation> arguments, Value[] values)
    {
        Value[] ordered = [.. values];
        for (int i = 0; i < arguments.Length; i++)
        {
            if (arguments[i].Parameter is { } parameter && parameter.Ordinal < ordered.Length)
            {
                ordered[parameter.Ordinal] = values[i];
            }
        }

        return ordered;
    }

    /// <summary>What is passed by reference may come back as anything.</summary>
    private World ForgetOut(IInvocationOperation call, World world)
    {
        foreach (var argument in call.Arguments.Where(a => a.Parameter?.RefKind is RefKind.Out or RefKind.Ref))
        {
            var target = argument.Value is IDeclarationExpressionOperation declaration ? declaration.Expression : argument.Value;
            if (target is ILocalReferenceOperation or IParameterReferenceOperation or IFieldReferenceOperation or IArrayElementReferenceOperation
                && interpreter.Aliases.OnlyPlaceOf(target, world) is ({ } after, { } place))
            {
                var fresh = interpreter.Fresh(target, after);
                world = fresh.World.Write(place, fresh.Value);
            }
        }

        return world;
    }

    public IEnumerable<Outcome> Invoke(
        IOperation call, IMethodSymbol method, Value? self, Value[] arguments, World world, bool isConcurrent = false)
    {
        var effect = run.Api.EffectOf(method, call);
        if (effect != ApiEffect.None)
        {
            if (method.IsExtensionMethod && Relevance.IsPlatform(method) && method.ReduceExtensionMethod(method.Parameters[0].Type) is { } reduced)
            {
                // Where a method of the socket came late, the framework has an extension of the same meaning.
                (method, self, arguments) = (reduced, arguments[0], [.. arguments.Skip(1)]);
            }

            return interpreter.PlatformCalls.InvokePlatform(effect, call, method, self, arguments, world);
        }

        if (self is SocketRef && method.Name is "Dispose" or "DisposeAsync" && !run.IsOwn(method))
        {
            return interpreter.PlatformCalls.InvokePlatform(ApiEffect.Close, call, method, self, arguments, world);
        }

        if (method.MethodKind == MethodKind.DelegateInvoke)
        {
            return self is Function function ? interpreter.Delegates.InvokeFunction(call, function, arguments, world) : [Unseen(call, null, arguments, world)];
        }

        if (self is Instance { Type: INamedTypeSymbol own } && run.Api.IsInSource(own) && Relevance.IsPlatform(method)
            && Callee.Resolve(method, self) is { } implementation && run.Api.IsInSource(implementation))
        {
            // Dispose, ToString and the like, of an object of the project's own.
            return Call(call, implementation, self, arguments, world, isConcurrent);
        }

        if (!run.Api.IsInSource(method) && method.IsObjectEquals(arguments, self, out var left, out var right))
        {
            return [new(world, Assumptions.Equal(world, left, right))];
        }

        if (method is { Name: nameof(ReferenceEquals), ContainingType.SpecialType: SpecialType.System_Object } && arguments.Length == 2
            && !call.Arguments().Any(argument => argument.Value is IConversionOperation { Operand.Type.IsReferenceType: false }))
        {
            return [new(world, Assumptions.Equal(world, arguments[0], arguments[1]))];
        }

        if (Relevance.IsPlatform(method))
        {
            return interpreter.PlatformCalls.InvokeUninterested(call, method, self, arguments, world);
        }

        if (run.IPv6Support.IsAnswer(method, run.Cancellation))
        {
            return [new(world, World.SupportsIPv6)];
        }

        if (Callee.Resolve(method, self) is not { } exact)
        {
            return [Unseen(call, self, arguments, world)];
        }

        return Call(call, exact, self, arguments, world, isConcurrent);
    }

    /// <summary>Calls code of the project: looks into it where that can matter.</summary>
    public IEnumerable<Outcome> Call(
        IOperation call, IMethodSymbol method, Value? self, Value[] arguments, World world, bool isConcurrent = false)
    {
        method = method.PartialImplementationPart ?? method;
        if (ExtensionBlocks.IsImplementation(method))
        {
            if (ExtensionBlocks.MemberBehind(method) is not { } member)
            {
                return [Unseen(call, self, arguments, world)];
            }

            (method, self, arguments) = member.IsStatic ? (member, self, arguments) : (member, arguments[0], [.. arguments.Skip(1)]);
        }

        if (!run.Api.IsOfProject(method))
        {
            return [Unseen(call, self, arguments, world)];
        }

        bool changes = interpreter.Structs.ChangesStruct(method, self, arguments);
        if (method.MethodKind != MethodKind.LocalFunction && !changes && !IsNear(method, self, arguments))
        {
            interpreter.MayThrow(world);
            return [interpreter.Fresh(call, Release(world, arguments))];
        }

        var graph = method.MethodKind == MethodKind.LocalFunction ? frame.GraphOf(method) : run.Bodies.Of(method, run.Cancellation);
        if (graph is null)
        {
            return [Unseen(call, self, arguments, changes ? CallsElsewhere.Forget(run.WholeOf(method).Writes, self, world) : world)];
        }

        if (IsCutOff(method))
        {
            return [Unseen(call, self, arguments, interpreter.BodyCalls.Abandon(graph, method, [], world))];
        }

        if (!changes && !Matters(method, ExtensionBlocks.IsMember(method) && self is not null ? [.. arguments, self] : arguments, world))
        {
            interpreter.MayThrow(world);
            var summary = run.WholeOf(method);
            foreach (var served in summary.Does(Deeds.Serves) ? arguments : [])
            {
                interpreter.SocketOperations.RecordBound(FactKind.Use, call, served, world);
            }

            var assigned = method.MethodKind == MethodKind.Constructor ? self : null;
            return [interpreter.Fresh(call, CallsElsewhere.Forget(summary.Writes, assigned, summary.Does(Deeds.Ends | Deeds.HandsOn | Deeds.HandsOnNew) ? Escape.OfEnd(world) : world))];
        }

        if (!changes && interpreter.CallsElsewhere.IsElsewhere(method, self, arguments, world))
        {
            interpreter.MayThrow(world);
            return [interpreter.Fresh(call, CallsElsewhere.LeaveElsewhere(run.WholeOf(method), arguments, world))];
        }

        self = method.MethodKind == MethodKind.LocalFunction ? frame.Self : self;
        bool isOwn = method.MethodKind == MethodKind.LocalFunction ? frame.IsOwn : run.IsOwn(method);
        return interpreter.BodyCalls.Enter(call, graph, method, self, isOwn, arguments, world, isConcurrent);
    }

    /// <summary>Whether a call is not followed: a recursion, or one of too many in each other.</summary>
    public bool IsCutOff(object code)
    {
        if (frame.Depth < Frame.MaximumDepth && !frame.IsRunning(code))
        {
            return false;
        }

        run.CutOff();
        return true;
    }

    /// <summary>Whether the callee can have to do with a tracked socket; others are not entered.</summary>
    private bool IsNear(IMethodSymbol method, Value? self, Value[] arguments) =>
        IsOperator(method) || ExtensionBlocks.IsMember(method) || (frame.Method is { } caller && run.Relevance.IsNear(method, caller))
        || arguments.Append(self ?? Value.Null).Any(argument => argument is SocketRef or Function
            || (argument is Instance instance && run.Relevance.HoldsSocket(instance.Type)));

    /// <summary>Whether it is an operator, a conversion or the Equals of a type of the user's own.</summary>
    private static bool IsOperator(IMethodSymbol method) => method.MethodKind is MethodKind.UserDefinedOperator or MethodKind.Conversion
        || method is { Name: nameof(object.Equals), IsOverride: true, Parameters.Length: 1 };

    public bool Matters(IMethodSymbol method, Value[] arguments, World world) =>
        method.MethodKind is MethodKind.LocalFunction or MethodKind.PropertyGet || IsOperator(method)
        || (method.MethodKind == MethodKind.Constructor && run.Relevance.HoldsSocket(method.ContainingType))
        || arguments.Any(argument => argument is Function || HoldsOpenSocket(argument, world) || IsFollowedCollection(argument, world) || IsChangedEndPoint(argument, method))
        || run.Relevance.HoldsSocket(method.ReturnType)
        || (run.SummaryOf(method) is var summary && (summary.Tells || (summary.IsWorthEntering && HoldsChoice(world)) || (HasOpenSocket(world) && run.WholeOf(method).IsWorthEntering) || (summary.Does(Deeds.Ends) && arguments.Any(argument => argument is SocketRef or Instance))
            || (summary.Does(Deeds.Reaches) && (run.IsOwn(method) || arguments.Any(argument => argument is SocketRef))
                && (summary.Does(Deeds.Creates) || world.Sockets.Entries.Any(entry => IsOfOneFamily(entry.Value))))
            || (summary.Does(Deeds.Connects) && world.Sockets.Entries.Any(entry => entry.Value is { Life: Life.Bound, IsImplicitlyBound: false, IsConnected: false }))
            || (IsTelling(method.ReturnType) && run.WholeOf(method).Does(Deeds.Computes))));

    /// <summary>Whether a mode is known that code which is handed the socket may still change.</summary>
    private static bool HoldsChoice(World world) => world.Sockets.Entries.Any(static entry => entry.Value.Life.MayBe(Life.Fresh) && (entry.Value.Mode & Modes.Unknown) == 0);

    private static bool HasOpenSocket(World world) => world.Sockets.Entries.Any(entry => entry.Value.Life.MayBe(Life.Fresh));

    /// <summary>Whether an endpoint or group of the other family may fail on a socket. Of one that was accepted the mode is not known.</summary>
    private static bool IsOfOneFamily(SocketState state) => state.Holder == Holder.UdpClient || (state.Mode & (Modes.Dual | Modes.Unknown)) == 0;

    /// <summary>Whether it is a socket whose mode can still be chosen, or an object that may hold one.</summary>
    private bool HoldsOpenSocket(Value value, World world) => value switch
    {
        SocketRef => world.Socket(value) is not { } state || state.Life.MayBe(Life.Fresh),
        Instance instance => run.Relevance.HoldsSocket(instance.Type)
            && world.Places.Entries.Where(entry => entry.Key is Slot slot && slot.Owner == value).All(entry => entry.Value is not SocketRef || HoldsOpenSocket(entry.Value, world)),
        _ => false,
    };

    /// <summary>Whether it is a collection of addresses that a callee may fill or empty.</summary>
    private bool IsFollowedCollection(Value value, World world) => value is Instance { Type: var type }
        && run.Api.IsAddress(type) && type.IsCollection() && Collections.ContentsOf(world, value) is { Length: > 0 };

    /// <summary>Whether it is an endpoint of which the callee sets the address or port.</summary>
    private bool IsChangedEndPoint(Value value, IMethodSymbol method) => value is EndPointValue
        && run.SummaryOf(method).Writes.Any(written => run.Api.EffectOf(written) is ApiEffect.AddressOfEndPoint or ApiEffect.PortOfEndPoint);

    /// <summary>Whether it is what a decision about a socket is made of.</summary>
    public bool IsTelling(ITypeSymbol type) => type.SpecialType == SpecialType.System_Boolean || run.Api.IsAddress(type);

    /// <summary>A call that we cannot look into: what it is given may be configured there.</summary>
    public Outcome Unseen(IOperation call, Value? self, Value[] arguments, World world)
    {
        interpreter.MayThrow(world);
        foreach (var used in self is null ? arguments : [.. arguments, self])
        {
            interpreter.SocketOperations.RecordBound(FactKind.Use, call, used, world);
        }

        if (call is IInvocationOperation { TargetMethod.IsExtern: true } && NativeCalls.SetsAnotherOption(arguments))
        {
            return interpreter.Fresh(call, world);
        }

        return interpreter.Fresh(call, Release(world, self is null ? arguments : [.. arguments, self]));
    }

    /// <summary>Lets objects of the project's own go that the platform may ask for their text, order or equality.</summary>
    public World ReleaseObjects(World world, IEnumerable<Value> values) => Release(world, [.. values.Where(value =>
        value is Instance { Type: INamedTypeSymbol type } && run.Api.IsInSource(type)
        && (!type.AllInterfaces.IsEmpty || type.GetMembers().Any(member => member.IsOverride)))]);

    /// <summary>Lets objects go that code of the project compares when it is asked for their equality or order.</summary>
    public World ReleaseCompared(World world, IEnumerable<Value> values) => Release(world, [.. values.Where(value =>
        value is Instance { Type: INamedTypeSymbol type } && PlatformCallbacks.AreCompared(type, run.Api))]);

    /// <summary>Lets values go where we cannot see. Lambdas among them run there, some time.</summary>
    public World Release(World world, Value[] values)
    {
        world = Escape.Of(world, values);
        foreach (var function in values.OfType<Function>())
        {
            interpreter.Delegates.RunElsewhere(function, world);
        }

        return world;
    }
}
