namespace DualStackAnalyzer.Sockets.Interpretation;

/// <summary>Writing: assignments to variables, fields, properties, elements.</summary>
internal sealed class Assignments(Interpreter interpreter, AnalysisRun run, Frame frame)
{
    public IEnumerable<Outcome> EvaluateAssignment(ISimpleAssignmentOperation assignment, Disjunct disjunct) => assignment.IsRef
        ? interpreter.Aliases.EvaluateReference(assignment, disjunct)

        // The receiver is evaluated before the value, as C# does.
        : interpreter.EvaluateAll(TargetParts(assignment.Target), disjunct).SelectMany(parts => AssignValue(assignment, parts.Values, parts.Disjunct));

    private IEnumerable<Outcome> AssignValue(ISimpleAssignmentOperation assignment, Value[] parts, Disjunct disjunct) =>
        interpreter.Structs.EvaluateCopied(assignment.Value, disjunct)
            .SelectMany(evaluated => Assign(assignment, assignment.Target, parts, evaluated.Value, evaluated.Disjunct).With(evaluated.Value));

    /// <summary>What has to be evaluated of a target before the value: its receiver and its indices.</summary>
    private static IEnumerable<IOperation?> TargetParts(IOperation target) => target switch
    {
        IFieldReferenceOperation field => [field.Instance],
        IPropertyReferenceOperation { Property.RefKind: RefKind.Ref } => [],
        IPropertyReferenceOperation property => [property.Instance, .. property.Arguments.Select(a => a.Value)],
        IArrayElementReferenceOperation element => [element.ArrayReference, .. element.Indices],
        _ => [],
    };

    public IEnumerable<Disjunct> Assign(
        IOperation assignment, IOperation target, Value[] parts, Value value, Disjunct disjunct)
    {
        if (target is IMemberReferenceOperation { Instance: { } held } && parts.Length > 0 && parts[0] == Value.Null && References.IsOfPlatform(held))
        {
            interpreter.MayThrow(disjunct);
            return [];
        }

        if (value is Function function && target is IMemberReferenceOperation)
        {
            // Kept for other code to call.
            disjunct = interpreter.Delegates.RunElsewhere(function, disjunct);
        }

        if (target is IMemberReferenceOperation or IArrayElementReferenceOperation or IInvalidOperation)
        {
            interpreter.SocketOperations.RecordBound(FactKind.Keep, assignment, value, disjunct);
        }

        switch (target)
        {
            case ILocalReferenceOperation local:
                return [interpreter.Aliases.Store(assignment, new Variable(local.Local), value, disjunct)];
            case IParameterReferenceOperation parameter:
                return [interpreter.Aliases.Store(assignment, interpreter.References.LocationOf(parameter.Parameter), value, disjunct)];
            case IDeclarationExpressionOperation declaration:
                return Assign(assignment, declaration.Expression, parts, value, disjunct);
            case IFlowCaptureReferenceOperation capture:
                var captured = disjunct.Write(new Capture(frame.Code, capture.Id), value);
                return frame.Aliases.TryGetValue(capture.Id, out var alias)
                    ? from before in interpreter.EvaluateAll(TargetParts(alias), captured)
                      from after in Assign(assignment, alias, before.Values, value, before.Disjunct)
                      select after
                    : [captured];
            case IFieldReferenceOperation { Field: var member } field when References.OwnerOf(field, parts[0]) is var owner && disjunct.Read(new MemberLocation(owner, member.OriginalDefinition)) is Alias reference:
                return [interpreter.Aliases.Store(assignment, reference.Target, value, disjunct)];
            case IFieldReferenceOperation field:
                return [WriteMember(disjunct, References.OwnerOf(field, parts[0]), field.Field, value)];
            case IInvocationOperation or IPropertyReferenceOperation { Property.RefKind: RefKind.Ref }:
                return interpreter.Aliases.AssignReferred(assignment, target, value, disjunct);
            case IInstanceReferenceOperation { Type: INamedTypeSymbol type } when frame.Self is { } self && interpreter.Structs.IsMutableStruct(type):
                return [interpreter.Structs.CopyFields(value, self, type, frame.SiteOf(target), disjunct)];
            case IPropertyReferenceOperation property:
                return AssignProperty(assignment, property, parts, value, disjunct);
            case IArrayElementReferenceOperation when parts.Length == 2:
                return [WriteElement(disjunct, parts[0], parts[1], value)];
            case ITupleOperation tuple:
                return AssignTuple(assignment, tuple, value, disjunct);
            case IDiscardOperation:
                return [disjunct];
            default:
                return interpreter.Aliases.AssignReferred(assignment, target, value, disjunct);
        }
    }

    public static Disjunct WriteElement(Disjunct disjunct, Value collection, Value index, Value value)
    {
        disjunct = Collections.Admit(disjunct, collection, value);
        if (collection is not (Instance or Member or Input))
        {
            return Escape.Of(disjunct, value);
        }

        if (disjunct.Socket(value)?.Life == Life.Bound)
        {
            // Code that reads it there cannot choose its mode any more.
            return disjunct;
        }

        disjunct = Collections.Assign(disjunct, collection, index, value);
        return index is Unknown ? disjunct : disjunct.Write(new Element(collection, index), value);
    }

    /// <summary>Whether it is worth knowing what a variable or member holds.</summary>
    public bool IsKept(ISymbol symbol) => Relevance.IsPlatform(symbol) || run.Slice.Matters(symbol) || run.IrrelevantOperations.IsFollowed(symbol.HeldType());

    /// <summary>Whether a value is followed, whatever holds it: it is a socket or a function, or leads to a socket.</summary>
    private static bool IsFollowed(Value value, Disjunct disjunct) => value is SocketRef or Function or PointsToSet or Alias
        || (value is not (Unknown or Constant) && disjunct.Sockets.Count > 0 && !ReferenceEquals(Escape.Of(disjunct, value), disjunct));

    public Disjunct WriteVariable(Disjunct disjunct, ISymbol symbol, AbstractLocation location, Value value) =>
        IsKept(symbol) || IsFollowed(value, disjunct) ? disjunct.Write(location, value) : disjunct.Forget(location);

    public Disjunct WriteMember(Disjunct disjunct, Value? owner, ISymbol member, Value value) => owner switch
    {
        Unknown or PointsToSet => Escape.Of(disjunct, value),
        _ when !IsKept(member) && !IsFollowed(value, disjunct) => disjunct.Forget(new MemberLocation(owner, member.OriginalDefinition)),
        _ => disjunct.Write(new MemberLocation(owner, member.OriginalDefinition), value),
    };

    private IEnumerable<Disjunct> AssignProperty(
        IOperation assignment, IPropertyReferenceOperation target, Value[] parts, Value value, Disjunct disjunct)
    {
        var owner = References.OwnerOf(target, parts[0]);
        if (target.Arguments.Length > 0 && !Relevance.IsPlatform(target.Property))
        {
            return target.Property.SetMethod is { } set
                ? interpreter.Invocations.Invoke(assignment, set, owner, [.. parts.Skip(1), value], disjunct).Select(outcome => outcome.Disjunct)
                : [Escape.Of(disjunct, [.. parts, value])];
        }

        if (target.Arguments.Length == 1)
        {
            var compared = PlatformCallbacks.Compares(target.Property) ? interpreter.Invocations.ReleaseCompared(disjunct, [parts[1]]) : disjunct;
            return [WriteElement(compared, parts[0], parts[1], value)];
        }

        switch (run.Api.EffectOf(target.Property))
        {
            case ApiEffect.SetDualMode:
                var mode = value switch
                {
                    Constant { Data: true } => Modes.Dual,
                    Constant { Data: false } => Modes.IPv6Only,
                    _ => Modes.Dual | Modes.IPv6Only,
                };
                return SocketOperations.ByFamily(owner, value, disjunct).Select(before => interpreter.SocketOperations.SetMode(assignment, owner, mode, before.Disjunct, before.IsFamilyTest));
            case ApiEffect.HeldSocket when owner is SocketRef held:
                return [disjunct.Map(v => v is SocketRef s && s.Identity == held.Identity ? value : null, identity => identity)];
            case ApiEffect.AllowBroadcast:
                return [interpreter.SocketUses.AllowBroadcast(assignment, owner, disjunct)];
            case ApiEffect.EndPointOfArguments when owner is not null:
                return [WriteMember(disjunct, owner, target.Property, value)];
            case ApiEffect.AddressOfEndPoint when owner is not null:
                return [ChangeEndPoint(target, owner, new EndPointValue(value, AddressEffects.PortOf(owner)), disjunct)];
            case ApiEffect.PortOfEndPoint when owner is not null:
                return [ChangeEndPoint(target, owner, new EndPointValue(AddressEffects.AddressOf(owner), value), disjunct)];
            case not ApiEffect.None:
                return [disjunct];
        }

        if (run.Relevance.IsAutomatic(target.Property))
        {
            return [WriteMember(disjunct, owner, target.Property, value)];
        }

        if (!Relevance.IsPlatform(target.Property) && target.Property.SetMethod is { } setter && Callee.Resolve(setter, owner) is { } exact
            && (run.SummaryOf(exact).IsWorthFollowing || value is SocketRef or Instance or Function || run.WholeOf(exact).Writes.Any(run.Slice.Matters)))
        {
            return interpreter.Invocations.Call(assignment, exact, owner, [value], disjunct).Select(outcome => outcome.Disjunct);
        }

        // What an object of the platform keeps for its owner, other code of the project asks it for.
        bool isKept = target.Property.OriginalDefinition.Type is ITypeParameterSymbol && disjunct.Socket(value)?.Life.MayBe(Life.Fresh) == true;
        return [Relevance.IsPlatform(target.Property) && !isKept ? disjunct : Escape.Of(disjunct, value)];
    }

    /// <summary>An endpoint that gets another address or port is from then on another value, in its variable.</summary>
    private static Disjunct ChangeEndPoint(IPropertyReferenceOperation target, Value owner, EndPointValue changed, Disjunct disjunct) =>
        target.Instance is ILocalReferenceOperation or IParameterReferenceOperation or IFlowCaptureReferenceOperation
            ? disjunct.Store.Entries.Where(entry => entry.Value == owner).Aggregate(disjunct, (current, entry) => current.Write(entry.Key, changed))
            : disjunct;

    private IEnumerable<Disjunct> AssignTuple(IOperation assignment, ITupleOperation target, Value value, Disjunct disjunct)
    {
        var values = value is Sequence sequence ? Sequence.ToArray(sequence) : [];
        IEnumerable<Disjunct> disjuncts = [disjunct];
        for (int i = 0; i < target.Elements.Length; i++)
        {
            var (element, part) = (target.Elements[i], i < values.Length ? values[i] : PartOf(value, i));
            disjuncts = [.. from before in disjuncts
                         from parts in interpreter.EvaluateAll(TargetParts(element), before)
                         from after in Assign(assignment, element, parts.Values, part, parts.Disjunct)
                         select after];
        }

        return disjuncts;
    }

    /// <summary>A part of a tuple that is not known: the same again if asked again.</summary>
    private static Value PartOf(Value tuple, int index) => tuple is Unknown or Constant or Sequence
        ? Unknown.Instance
        : new Derived(nameof(ITupleOperation), tuple, new Constant((long)index)).Bounded();

    public IEnumerable<Outcome> EvaluateSubscription(IEventAssignmentOperation subscription, Disjunct disjunct)
    {
        // Accessors that are written out may do anything to their object.
        var instance = subscription.EventReference is IEventReferenceOperation { Event: { AddMethod.IsImplicitlyDeclared: false } @event } reference
            && !Relevance.IsPlatform(@event) ? reference.Instance : null;
        return from all in interpreter.EvaluateAll([instance, subscription.HandlerValue], disjunct)
               select new Outcome(interpreter.Invocations.Release(all.Disjunct, all.Values), Unknown.Instance);
    }

    public IEnumerable<Outcome> EvaluateDeconstruction(IDeconstructionAssignmentOperation deconstruction, Disjunct disjunct)
    {
        // What is no tuple has a Deconstruct method.
        bool isCall = deconstruction.Value.Type is { IsTupleType: false };
        return from value in interpreter.Evaluate(deconstruction.Value, disjunct)
               from after in isCall
                   ? Assign(deconstruction, deconstruction.Target, [], Unknown.Instance, interpreter.Invocations.Release(value.Disjunct, [value.Value]))
                   : Assign(deconstruction, deconstruction.Target, [], value.Value, value.Disjunct)
               select new Outcome(after, value.Value);
    }

    /// <summary>x += y and x++: the variable has a new value, which is unknown unless it counts few turns.</summary>
    public IEnumerable<Outcome> EvaluateUpdate(IOperation update, Disjunct disjunct)
    {
        var (target, operand) = update switch
        {
            ICompoundAssignmentOperation compound => (compound.Target, compound.Value),
            _ => (((IIncrementOrDecrementOperation)update).Target, null),
        };
        var method = update is ICompoundAssignmentOperation { OperatorMethod: var binary } ? binary : ((IIncrementOrDecrementOperation)update).OperatorMethod;
        bool isRead = Operators.IsUserDefined(method) || (target is IPropertyReferenceOperation { Property: var property } && !Relevance.IsPlatform(property));
        foreach (var (before, parts) in interpreter.EvaluateAll(TargetParts(target), disjunct))
        {
            foreach (var (after, values) in interpreter.EvaluateAll([isRead ? target : null, operand], before))
            {
                if (Operators.IsUserDefined(method))
                {
                    var operands = operand is null ? [values[0]] : values;
                    foreach (var made in method!.IsStatic ? interpreter.Invocations.Invoke(update, method, null, operands, after).ToList() : [new(interpreter.Invocations.Release(after, operands), values[0])])
                    {
                        foreach (var assigned in Assign(update, target, parts, made.Value, made.Disjunct))
                        {
                            yield return new(assigned, made.Value);
                        }
                    }

                    continue;
                }

                var fresh = interpreter.Fresh(update, after);
                var (now, yielded) = interpreter.Counters.After(update, target, operand is null ? null : values[values.Length - 1], after) ?? (fresh.Value, fresh.Value);
                foreach (var assigned in Assign(update, target, parts, now, fresh.Disjunct))
                {
                    yield return new(assigned, yielded);
                }
            }
        }
    }
}
