namespace DualStackAnalyzer.Sockets.Interpretation;

/// <summary>Calls: of the platform, of code that we see, and of code that we do not.</summary>
internal sealed class Invocations(Interpreter interpreter, AnalysisRun run, Frame frame)
{
    public IEnumerable<Outcome> EvaluateInvocation(IInvocationOperation call, Disjunct disjunct) => call.Instance is null
        ? EvaluateOn(call, new(disjunct, Value.Null))
        : interpreter.Evaluate(call.Instance, disjunct).SelectMany(receiver => EvaluateOn(call, interpreter.Structs.Receiver(call, receiver)));

    private IEnumerable<Outcome> EvaluateOn(IInvocationOperation call, Outcome receiver) =>
        interpreter.EvaluateAll(call.Arguments, receiver.Disjunct).SelectMany(arguments => InvokeOn(call, receiver.Value, arguments.Values, arguments.Disjunct));

    private IEnumerable<Outcome> InvokeOn(IInvocationOperation call, Value receiver, Value[] values, Disjunct disjunct)
    {
        if (call.Arguments.Any(static argument => argument.Value.IsBroken()) && run.Api.EffectOf(call.TargetMethod) != ApiEffect.ConnectImplicitly)
        {
            interpreter.SocketUses.RecordUseUnresolved(call, receiver, [call.TargetMethod], values, disjunct);
            return [interpreter.Fresh(call, Release(disjunct, [receiver]))];
        }

        if (receiver == Value.Null && References.IsOfPlatform(call.Instance))
        {
            interpreter.MayThrow(disjunct);
            return [];
        }

        var self = call.TargetMethod.IsStatic ? null : receiver;
        return Invoke(call, call.TargetMethod, self, InOrder(call.Arguments, values), ForgetOut(call, disjunct));
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
    private Disjunct ForgetOut(IInvocationOperation call, Disjunct disjunct)
    {
        foreach (var argument in call.Arguments.Where(a => a.Parameter?.RefKind is RefKind.Out or RefKind.Ref))
        {
            var target = argument.Value is IDeclarationExpressionOperation declaration ? declaration.Expression : argument.Value;
            if (target is ILocalReferenceOperation or IParameterReferenceOperation or IFieldReferenceOperation or IArrayElementReferenceOperation
                && interpreter.Aliases.OnlyLocationOf(target, disjunct) is ({ } after, { } location))
            {
                var fresh = interpreter.Fresh(target, after);
                disjunct = fresh.Disjunct.Write(location, fresh.Value);
            }
        }

        return disjunct;
    }

    public IEnumerable<Outcome> Invoke(
        IOperation call, IMethodSymbol method, Value? self, Value[] arguments, Disjunct disjunct, bool isConcurrent = false)
    {
        var effect = run.Api.EffectOf(method, call);
        if (effect != ApiEffect.None)
        {
            if (method.IsExtensionMethod && Relevance.IsPlatform(method) && method.ReduceExtensionMethod(method.Parameters[0].Type) is { } reduced)
            {
                // Where a method of the socket came late, the framework has an extension of the same meaning.
                (method, self, arguments) = (reduced, arguments[0], [.. arguments.Skip(1)]);
            }

            return interpreter.PlatformCalls.InvokePlatform(effect, call, method, self, arguments, disjunct);
        }

        if (self is SocketRef && method.Name is "Dispose" or "DisposeAsync" && !run.IsOwn(method))
        {
            return interpreter.PlatformCalls.InvokePlatform(ApiEffect.Close, call, method, self, arguments, disjunct);
        }

        if (method.MethodKind == MethodKind.DelegateInvoke)
        {
            return self is Function function ? interpreter.Delegates.InvokeFunction(call, function, arguments, disjunct) : [Unseen(call, null, arguments, disjunct)];
        }

        if (self is Instance { Type: INamedTypeSymbol own } && run.Api.IsInSource(own) && Relevance.IsPlatform(method)
            && Callee.Resolve(method, self) is { } implementation && run.Api.IsInSource(implementation))
        {
            // Dispose, ToString and the like, of an object of the project's own.
            return Call(call, implementation, self, arguments, disjunct, isConcurrent);
        }

        if (!run.Api.IsInSource(method) && method.IsObjectEquals(arguments, self, out var left, out var right))
        {
            return [new(disjunct, Assumptions.Equal(disjunct, left, right))];
        }

        if (method is { Name: nameof(ReferenceEquals), ContainingType.SpecialType: SpecialType.System_Object } && arguments.Length == 2
            && !call.Arguments().Any(argument => argument.Value is IConversionOperation { Operand.Type.IsReferenceType: false }))
        {
            return [new(disjunct, Assumptions.Equal(disjunct, arguments[0], arguments[1]))];
        }

        if (Relevance.IsPlatform(method))
        {
            return interpreter.PlatformCalls.InvokeUninterested(call, method, self, arguments, disjunct);
        }

        if (run.IPv6Support.IsAnswer(method, run.Cancellation))
        {
            return [new(disjunct, Disjunct.SupportsIPv6)];
        }

        if (interpreter.Structs.Clone(call, method, self, disjunct) is { } clone)
        {
            return [clone];
        }

        if (Callee.Resolve(method, self) is not { } exact)
        {
            return [Unseen(call, self, arguments, disjunct)];
        }

        return Call(call, exact, self, arguments, disjunct, isConcurrent);
    }

    /// <summary>Calls code of the project: looks into it where that can matter.</summary>
    public IEnumerable<Outcome> Call(
        IOperation call, IMethodSymbol method, Value? self, Value[] arguments, Disjunct disjunct, bool isConcurrent = false)
    {
        method = method.PartialImplementationPart ?? method;
        if (ExtensionBlocks.IsImplementation(method))
        {
            if (ExtensionBlocks.MemberBehind(method) is not { } member)
            {
                return [Unseen(call, self, arguments, disjunct)];
            }

            (method, self, arguments) = member.IsStatic ? (member, self, arguments) : (member, arguments[0], [.. arguments.Skip(1)]);
        }

        if (!run.Api.IsOfProject(method))
        {
            return [Unseen(call, self, arguments, disjunct)];
        }

        bool changes = interpreter.Structs.ChangesStruct(method, self, arguments);
        if (method.MethodKind != MethodKind.LocalFunction && !changes && !IsNear(method, self, arguments))
        {
            interpreter.MayThrow(disjunct);
            return [interpreter.Fresh(call, Release(disjunct, arguments))];
        }

        var graph = method.MethodKind == MethodKind.LocalFunction ? frame.GraphOf(method) : run.Bodies.Of(method, run.Cancellation);
        if (graph is null)
        {
            return [Unseen(call, self, arguments, changes ? CallsElsewhere.Forget(run.WholeOf(method).Writes, self, disjunct) : disjunct)];
        }

        if (IsCutOff(method))
        {
            // What a recursion returns is not known, and so is not judged.
            var unseen = Unseen(call, self, arguments, interpreter.BodyCalls.Abandon(graph, method, [], disjunct));
            return [frame.IsRunning(method) ? unseen with { Value = Unknown.Instance } : unseen];
        }

        if (!changes && !run.Relevance.HoldsSocket(call.Type) && !IsChained(method) && !Matters(method, ExtensionBlocks.IsMember(method) && self is not null ? [.. arguments, self] : arguments, disjunct))
        {
            interpreter.MayThrow(disjunct);
            var summary = run.WholeOf(method);
            foreach (var served in summary.Does(MethodEffects.Serves) ? arguments.Append(self ?? Value.Null) : [])
            {
                interpreter.SocketOperations.RecordServed(call, served, disjunct);
            }

            var assigned = method.MethodKind == MethodKind.Constructor ? self : null;
            disjunct = interpreter.CallsElsewhere.ForgetNumbers(method, self, arguments, disjunct);
            return [interpreter.Fresh(call, CallsElsewhere.Forget(summary.Writes, assigned, summary.Does(MethodEffects.Ends | MethodEffects.HandsOn | MethodEffects.HandsOnNew) ? Escape.OfEnd(disjunct) : disjunct))];
        }

        if (!changes && interpreter.CallsElsewhere.IsElsewhere(method, self, arguments, disjunct))
        {
            interpreter.MayThrow(disjunct);
            return [interpreter.Fresh(call, CallsElsewhere.LeaveElsewhere(run.WholeOf(method), arguments, disjunct))];
        }

        self = method.MethodKind == MethodKind.LocalFunction ? frame.Self : self;
        bool isOwn = method.MethodKind == MethodKind.LocalFunction ? frame.IsOwn : run.IsOwn(method);
        return interpreter.BodyCalls.Enter(call, graph, method, self, isOwn, arguments, disjunct, isConcurrent);
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

    /// <summary>Whether it is a constructor that another one of an object with an address chains to.</summary>
    private bool IsChained(IMethodSymbol method) => method.MethodKind == MethodKind.Constructor && run.AddressHolders.Contain(method.ContainingType);

    public bool Matters(IMethodSymbol method, Value[] arguments, Disjunct disjunct) =>
        method.MethodKind is MethodKind.LocalFunction or MethodKind.PropertyGet || IsOperator(method)
        || (method.MethodKind == MethodKind.PropertySet && run.WholeOf(method).Writes.Any(run.Slice.Matters))
        || (method.MethodKind == MethodKind.Constructor && run.Relevance.HoldsSocket(method.ContainingType))
        || arguments.Any(argument => argument is Function || HoldsOpenSocket(argument, disjunct) || IsFollowedCollection(argument, disjunct) || IsChangedEndPoint(argument, method))
        || run.Relevance.HoldsSocket(method.ReturnType)
        || (run.SummaryOf(method) is var summary && (summary.Tells || (summary.IsWorthEntering && HoldsChoice(disjunct)) || (HasOpenSocket(disjunct) && run.WholeOf(method).IsWorthEntering) || (summary.Does(MethodEffects.Ends) && arguments.Any(argument => argument is SocketRef or Instance))
            || (summary.Does(MethodEffects.Reaches) && (run.IsOwn(method) || arguments.Any(argument => argument is SocketRef))
                && (summary.Does(MethodEffects.Creates) || disjunct.Sockets.Entries.Any(entry => IsOfOneFamily(entry.Value))))
            || (summary.Does(MethodEffects.Connects) && disjunct.Sockets.Entries.Any(entry => entry.Value is { Life: Life.Bound, IsImplicitlyBound: false, IsConnected: false }))
            || (run.WholeOf(method).Does(MethodEffects.Computes) && (IsTelling(method.ReturnType) || method.Parameters.Any(parameter => run.Api.IsAddress(parameter.Type) && parameter.RefKind is RefKind.Out or RefKind.Ref)))
            || run.AddressHolders.AreAssigned(method)));

    /// <summary>Whether a mode is known that code which is handed the socket may still change.</summary>
    private static bool HoldsChoice(Disjunct disjunct) => disjunct.Sockets.Entries.Any(static entry => entry.Value.Life.MayBe(Life.Fresh) && (entry.Value.Mode & Modes.Unknown) == 0);

    private static bool HasOpenSocket(Disjunct disjunct) => disjunct.Sockets.Entries.Any(entry => entry.Value.Life.MayBe(Life.Fresh));

    /// <summary>Whether an endpoint or group of the other family may fail on a socket. Of one that was accepted the mode is not known.</summary>
    private static bool IsOfOneFamily(SocketState state) => state.Holder == Holder.UdpClient || (state.Mode & (Modes.Dual | Modes.Unknown)) == 0;

    /// <summary>Whether it is a socket whose mode can still be chosen, or an object that may hold one.</summary>
    private bool HoldsOpenSocket(Value value, Disjunct disjunct) => value switch
    {
        SocketRef => disjunct.Socket(value) is not { } state || state.Life.MayBe(Life.Fresh),
        Instance instance => run.Relevance.HoldsSocket(instance.Type)
            && disjunct.Store.Entries.Where(entry => entry.Key is MemberLocation memberLocation && memberLocation.Owner == value).All(entry => entry.Value is not SocketRef || HoldsOpenSocket(entry.Value, disjunct)),
        _ => false,
    };

    /// <summary>Whether it is a collection of addresses that a callee may fill or empty.</summary>
    private bool IsFollowedCollection(Value value, Disjunct disjunct) => value is Instance { Type: var type }
        && run.Api.IsAddress(type) && type.IsCollection() && Collections.ContentsOf(disjunct, value) is { Length: > 0 };

    /// <summary>Whether it is an endpoint of which the callee sets the address or port.</summary>
    private bool IsChangedEndPoint(Value value, IMethodSymbol method) => value is EndPointValue
        && run.SummaryOf(method).Writes.Any(written => run.Api.EffectOf(written) is ApiEffect.AddressOfEndPoint or ApiEffect.PortOfEndPoint);

    /// <summary>Whether it is what a decision about a socket is made of.</summary>
    public bool IsTelling(ITypeSymbol type) => type.SpecialType is SpecialType.System_Boolean or SpecialType.System_String || run.Api.IsAddress(type);

    /// <summary>A call that we cannot look into: what it is given may be configured there.</summary>
    public Outcome Unseen(IOperation call, Value? self, Value[] arguments, Disjunct disjunct)
    {
        interpreter.MayThrow(disjunct);
        disjunct = run.OpenMembers.AfterOthers(disjunct);
        foreach (var used in self is null ? arguments : [.. arguments, self])
        {
            interpreter.SocketOperations.RecordBound(FactKind.Use, call, used, disjunct);
        }

        if (call is IInvocationOperation { TargetMethod.IsExtern: true } && NativeCalls.SetsAnotherOption(arguments))
        {
            return interpreter.Fresh(call, disjunct);
        }

        return interpreter.Fresh(call, Release(disjunct, self is null ? arguments : [.. arguments, self]));
    }

    /// <summary>Lets objects of the project's own go that the platform may ask for their text, order or equality.</summary>
    public Disjunct ReleaseObjects(Disjunct disjunct, IEnumerable<Value> values) => Release(disjunct, [.. values.Where(value =>
        value is Instance { Type: INamedTypeSymbol type } && run.Api.IsInSource(type)
        && (!type.AllInterfaces.IsEmpty || type.GetMembers().Any(member => member.IsOverride)))]);

    /// <summary>Lets objects go that code of the project compares when it is asked for their equality or order.</summary>
    public Disjunct ReleaseCompared(Disjunct disjunct, IEnumerable<Value> values) => Release(disjunct, [.. values.Where(value =>
        value is Instance { Type: INamedTypeSymbol type } && PlatformCallbacks.AreCompared(type, run.Api))]);

    /// <summary>Lets values go where we cannot see. Lambdas among them run there, some time.</summary>
    public Disjunct Release(Disjunct disjunct, Value[] values)
    {
        disjunct = Escape.Of(disjunct, values);
        disjunct = run.OpenMembers.AfterHolder(disjunct, values);
        foreach (var function in values.OfType<Function>())
        {
            disjunct = interpreter.Delegates.RunElsewhere(function, disjunct);
        }

        return disjunct;
    }
}
