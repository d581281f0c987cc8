namespace DualStackAnalyzer.Sockets.Interpretation;

/// <summary>Writing: assignments to variables, fields, properties, elements.</summary>
internal sealed class Assignments(Interpreter interpreter, AnalysisRun run, Frame frame)
{
    public IEnumerable<Outcome> EvaluateAssignment(ISimpleAssignmentOperation assignment, World world)
    {
        if (assignment.IsRef)
        {
            foreach (var outcome in interpreter.Aliases.EvaluateReference(assignment, world))
            {
                yield return outcome;
            }

            yield break;
        }

        // The receiver is evaluated before the value, as C# does.
        foreach (var (before, parts) in interpreter.EvaluateAll(TargetParts(assignment.Target), world))
        {
            foreach (var (after, value) in interpreter.Structs.EvaluateCopied(assignment.Value, before))
            {
                foreach (var assigned in Assign(assignment, assignment.Target, parts, value, after))
                {
                    yield return new(assigned, value);
                }
            }
        }
    }

    /// <summary>What has to be evaluated of a target before the value: its receiver and its indices.</summary>
    private static IEnumerable<IOperation?> TargetParts(IOperation target) => target switch
    {
        IFieldReferenceOperation field => [field.Instance],
        IPropertyReferenceOperation { Property.RefKind: RefKind.Ref } => [],
        IPropertyReferenceOperation property => [property.Instance, .. property.Arguments.Select(a => a.Value)],
        IArrayElementReferenceOperation element => [element.ArrayReference, .. element.Indices],
        _ => [],
    };

    public IEnumerable<World> Assign(
        IOperation assignment, IOperation target, Value[] parts, Value value, World world)
    {
        if (value is Function function && target is IMemberReferenceOperation)
        {
            // Kept for other code to call.
            interpreter.Delegates.RunElsewhere(function, world);
        }

        if (target is IMemberReferenceOperation or IArrayElementReferenceOperation)
        {
            interpreter.SocketOperations.RecordBound(FactKind.Keep, assignment, value, world);
        }

        switch (target)
        {
            case ILocalReferenceOperation local:
                return [interpreter.Aliases.Store(assignment, new Variable(local.Local), value, world)];
            case IParameterReferenceOperation parameter:
                return [interpreter.Aliases.Store(assignment, interpreter.References.PlaceOf(parameter.Parameter), value, world)];
            case IDeclarationExpressionOperation declaration:
                return Assign(assignment, declaration.Expression, parts, value, world);
            case IFlowCaptureReferenceOperation capture:
                var captured = world.Write(new Capture(frame.Code, capture.Id), value);
                return frame.Aliases.TryGetValue(capture.Id, out var alias)
                    ? from before in interpreter.EvaluateAll(TargetParts(alias), captured)
                      from after in Assign(assignment, alias, before.Values, value, before.World)
                      select after
                    : [captured];
            case IFieldReferenceOperation { Field: var member } field when References.OwnerOf(field, parts[0]) is var owner && world.Read(new Slot(owner, member.OriginalDefinition)) is Alias reference:
                return [interpreter.Aliases.Store(assignment, reference.Target, value, world)];
            case IFieldReferenceOperation field:
                return [WriteSlot(world, References.OwnerOf(field, parts[0]), field.Field, value)];
            case IInvocationOperation or IPropertyReferenceOperation { Property.RefKind: RefKind.Ref }:
                return interpreter.Aliases.AssignReferred(assignment, target, value, world);
            case IInstanceReferenceOperation { Type: INamedTypeSymbol type } when frame.Self is { } self && interpreter.Structs.IsMutableStruct(type):
                return [interpreter.Structs.CopyFields(value, self, type, frame.SiteOf(target), world)];
            case IPropertyReferenceOperation property:
                return AssignProperty(assignment, property, parts, value, world);
            case IArrayElementReferenceOperation when parts.Length == 2:
                return [WriteElement(world, parts[0], parts[1], value)];
            case ITupleOperation tuple:
                return AssignTuple(assignment, tuple, value, world);
            case IDiscardOperation:
                return [world];
            default:
                return interpreter.Aliases.AssignReferred(assignment, target, value, world);
        }
    }

    public static World WriteElement(World world, Value collection, Value index, Value value)
    {
        if (collection is not (Instance or Member or Input))
        {
            return Escape.Of(world, value);
        }

        if (world.Socket(value)?.Life == Life.Bound)
        {
            // Code that reads it there cannot choose its mode any more.
            return world;
        }

        world = Collections.Assign(world, collection, index, value);
        return index is Unknown ? world : world.Write(new Element(collection, index), value);
    }

    /// <summary>Whether it is worth knowing what a variable or member holds.</summary>
    public bool IsKept(ISymbol symbol) => Relevance.IsPlatform(symbol) || run.Slice.Matters(symbol) || run.Inertness.IsFollowed(symbol.HeldType());

    /// <summary>Whether a value is followed, whatever holds it: it is a socket or a function, or leads to a socket.</summary>
    private static bool IsFollowed(Value value, World world) => value is SocketRef or Function or OneOf or Alias
        || (value is not (Unknown or Constant) && world.Sockets.Count > 0 && !ReferenceEquals(Escape.Of(world, value), world));

    public World WriteVariable(World world, ISymbol symbol, Place place, Value value) =>
        IsKept(symbol) || IsFollowed(value, world) ? world.Write(place, value) : world.Forget(place);

    public World WriteSlot(World world, Value? owner, ISymbol member, Value value) => owner switch
    {
        Unknown or OneOf => Escape.Of(world, value),
        _ when !IsKept(member) && !IsFollowed(value, world) => world.Forget(new Slot(owner, member.OriginalDefinition)),
        _ => world.Write(new Slot(owner, member.OriginalDefinition), value),
    };

    private IEnumerable<World> AssignProperty(
        IOperation assignment, IPropertyReferenceOperation target, Value[] parts, Value value, World world)
    {
        var owner = References.OwnerOf(target, parts[0]);
        if (target.Arguments.Length > 0 && !Relevance.IsPlatform(target.Property))
        {
            return target.Property.SetMethod is { } set
                ? interpreter.Invocations.Invoke(assignment, set, owner, [.. parts.Skip(1), value], world).Select(outcome => outcome.World)
                : [Escape.Of(world, [.. parts, value])];
        }

        if (target.Arguments.Length == 1)
        {
            var compared = PlatformCallbacks.Compares(target.Property) ? interpreter.Invocations.ReleaseCompared(world, [parts[1]]) : world;
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
                return SocketOperations.ByFamily(owner, value, world).Select(before => interpreter.SocketOperations.SetMode(assignment, owner, mode, before.World, before.IsFamilyTest));
            case ApiEffect.HeldSocket when owner is SocketRef held:
                return [world.Map(v => v is SocketRef s && s.Identity == held.Identity ? value : null, identity => identity)];
            case ApiEffect.AllowBroadcast:
                return [interpreter.SocketUses.AllowBroadcast(assignment, owner, world)];
            case ApiEffect.EndPointOfArguments when owner is not null:
                return [WriteSlot(world, owner, target.Property, value)];
            case ApiEffect.AddressOfEndPoint when owner is not null:
                return [ChangeEndPoint(target, owner, new EndPointValue(value, AddressEffects.PortOf(owner)), world)];
            case ApiEffect.PortOfEndPoint when owner is not null:
                return [ChangeEndPoint(target, owner, new EndPointValue(AddressEffects.AddressOf(owner), value), world)];
            case not ApiEffect.None:
                return [world];
        }

        if (run.Relevance.IsAutomatic(target.Property))
        {
            return [WriteSlot(world, owner, target.Property, value)];
        }

        if (!Relevance.IsPlatform(target.Property) && target.Property.SetMethod is { } setter && Callee.Resolve(setter, owner) is { } exact
            && (run.SummaryOf(exact).IsWorthFollowing || value is SocketRef or Instance or Function))
        {
            return interpreter.Invocations.Call(assignment, exact, owner, [value], world).Select(outcome => outcome.World);
        }

        return [Relevance.IsPlatform(target.Property) ? world : Escape.Of(world, value)];
    }

    /// <summary>An endpoint that gets another address or port is from then on another value, in its variable.</summary>
    private static World ChangeEndPoint(IPropertyReferenceOperation target, Value owner, EndPointValue changed, World world) =>
        target.Instance is ILocalReferenceOperation or IParameterReferenceOperation or IFlowCaptureReferenceOperation
            ? world.Places.Entries.Where(entry => entry.Value == owner).Aggregate(world, (current, entry) => current.Write(entry.Key, changed))
            : world;

    private IEnumerable<World> AssignTuple(IOperation assignment, ITupleOperation target, Value value, World world)
    {
        var values = value is Sequence sequence ? Sequence.ToArray(sequence) : [];
        IEnumerable<World> worlds = [world];
        for (int i = 0; i < target.Elements.Length; i++)
        {
            var (element, part) = (target.Elements[i], i < values.Length ? values[i] : PartOf(value, i));
            worlds = [.. from before in worlds
                         from parts in interpreter.EvaluateAll(TargetParts(element), before)
                         from after in Assign(assignment, element, parts.Values, part, parts.World)
                         select after];
        }

        return worlds;
    }

    /// <summary>A part of a tuple that is not known: the same again if asked again.</summary>
    private static Value PartOf(Value tuple, int index) => tuple is Unknown or Constant or Sequence
        ? Unknown.Instance
        : new Derived(nameof(ITupleOperation), tuple, new Constant((long)index)).Bounded();

    public IEnumerable<Outcome> EvaluateSubscription(IEventAssignmentOperation subscription, World world)
    {
        // Accessors that are written out may do anything to their object.
        var instance = subscription.EventReference is IEventReferenceOperation { Event: { AddMethod.IsImplicitlyDeclared: false } @event } reference
            && !Relevance.IsPlatform(@event) ? reference.Instance : null;
        return from all in interpreter.EvaluateAll([instance, subscription.HandlerValue], world)
               select new Outcome(interpreter.Invocations.Release(all.World, all.Values), Unknown.Instance);
    }

    public IEnumerable<Outcome> EvaluateDeconstruction(IDeconstructionAssignmentOperation deconstruction, World world)
    {
        // What is no tuple has a Deconstruct method.
        bool isCall = deconstruction.Value.Type is { IsTupleType: false };
        return from value in interpreter.Evaluate(deconstruction.Value, world)
               from after in isCall
                   ? Assign(deconstruction, deconstruction.Target, [], Unknown.Instance, interpreter.Invocations.Release(value.World, [value.Value]))
                   : Assign(deconstruction, deconstruction.Target, [], value.Value, value.World)
               select new Outcome(after, value.Value);
    }

    /// <summary>x += y and x++: the variable has a new, unknown value.</summary>
    public IEnumerable<Outcome> EvaluateUpdate(IOperation update, World world)
    {
        var (target, operand) = update switch
        {
            ICompoundAssignmentOperation compound => (compound.Target, compound.Value),
            _ => (((IIncrementOrDecrementOperation)update).Target, null),
        };
        var method = update is ICompoundAssignmentOperation { OperatorMethod: var binary } ? binary : ((IIncrementOrDecrementOperation)update).OperatorMethod;
        bool isRead = Operators.IsUserDefined(method) || (target is IPropertyReferenceOperation { Property: var property } && !Relevance.IsPlatform(property));
        foreach (var (before, parts) in interpreter.EvaluateAll(TargetParts(target), world))
        {
            foreach (var (after, values) in interpreter.EvaluateAll([isRead ? target : null, operand], before))
            {
                if (Operators.IsUserDefined(method))
                {
                    var operands = operand is null ? [values[0]] : values;
                    foreach (var made in method!.IsStatic ? interpreter.Invocations.Invoke(update, method, null, operands, after).ToList() : [new(interpreter.Invocations.Release(after, operands), values[0])])
                    {
                        foreach (var assigned in Assign(update, target, parts, made.Value, made.World))
                        {
                            yield return new(assigned, made.Value);
                        }
                    }

                    continue;
                }

                var fresh = interpreter.Fresh(update, after);
                foreach (var assigned in Assign(update, target, parts, fresh.Value, fresh.World))
                {
                    yield return new(assigned, fresh.Value);
                }
            }
        }
    }
}
