namespace DualStackAnalyzer.Sockets.Interpretation;

/// <summary>References: ref locals, parameters, fields and returns are the place that they refer to.</summary>
internal sealed class Aliases(Interpreter interpreter, Frame frame)
{
    public static IEnumerable<Outcome> Dereferenced(Outcome outcome) => outcome.Value is Alias { Target: var target }
        ? References.Each(outcome.World, target, outcome.World.Read(target) ?? target switch
        {
            Slot { Owner: null or not Unknown } slot => slot.Owner is null ? new Input(slot.Symbol) : new Member(slot.Owner, slot.Symbol).Bounded(),
            _ => Unknown.Instance,
        })
        : [outcome];

    /// <summary>What is referred to, in each way that the operation may be evaluated; null where that is not known.</summary>
    public IEnumerable<(World World, Place? Place)> PlacesOf(IOperation operation, World world)
    {
        switch (operation)
        {
            case ILocalReferenceOperation local:
                return [(world, Target(new Variable(local.Local), world))];
            case IParameterReferenceOperation parameter:
                return [(world, Target(interpreter.References.PlaceOf(parameter.Parameter), world))];
            case IDeclarationExpressionOperation declaration:
                return PlacesOf(declaration.Expression, world);
            case IParenthesizedOperation parenthesized:
                return PlacesOf(parenthesized.Operand, world);
            case IFlowCaptureReferenceOperation capture when frame.Aliases.TryGetValue(capture.Id, out var captured):
                return PlacesOf(captured, world);
            case IFieldReferenceOperation field:
                return from all in interpreter.EvaluateAll([field.Instance], world)
                       let owner = References.OwnerOf(field, all.Values[0])
                       select (all.World, owner is Unknown or OneOf ? null : Target(new Slot(owner, field.Field.OriginalDefinition), all.World));
            case IArrayElementReferenceOperation { Indices.Length: 1 } element:
                return from all in interpreter.EvaluateAll([element.ArrayReference, element.Indices[0]], world)
                       let isKnown = all.Values[0] is Instance or Member or Input && all.Values[1] is not Unknown
                       from read in isKnown ? interpreter.References.ReadIndexer(all.Values[0], all.Values[1], 1, all.World, element) : [new(all.World, Unknown.Instance)]
                       select (read.World, isKnown ? (Place)new Element(all.Values[0], all.Values[1]) : null);
            case IInvocationOperation { TargetMethod: { } method } when method.RefKind != RefKind.None:
            case IPropertyReferenceOperation { Property: { } property } when property.RefKind != RefKind.None:
                return from outcome in interpreter.Dispatch(operation, world)
                       select (outcome.World, (outcome.Value as Alias)?.Target);
            case { Kind: OperationKind.None } when operation.ChildOperations is { Count: 1 } pointer && AddressIn(pointer.First()) is { } address:
                return PlacesOf(address.Reference, world);
            default:
                return [(world, null)];
        }
    }

    private static IAddressOfOperation? AddressIn(IOperation pointer) =>
        pointer is IParenthesizedOperation parenthesized ? AddressIn(parenthesized.Operand) : pointer as IAddressOfOperation;

    private static Place Target(Place place, World world) => world.Read(place) is Alias { Target: var target } ? target : place;

    /// <summary>r = ref x: from here on r is x.</summary>
    public IEnumerable<Outcome> EvaluateReference(ISimpleAssignmentOperation assignment, World world) =>
        from target in TargetPlaces(assignment.Target, world).ToList()
        from referred in PlacesOf(assignment.Value, target.World).ToList()
        from value in referred.Place is { } known ? Dereferenced(new(referred.World, new Alias(known))) : interpreter.Evaluate(assignment.Value, referred.World)
        let isFollowed = target.Place is not null && referred.Place is not null
        let after = isFollowed ? value.World : Escape.Of(value.World, value.Value)
        select new Outcome(target.Place is null ? after : after.Write(target.Place, isFollowed ? new Alias(referred.Place!) : Unknown.Instance), value.Value);

    /// <summary>The variable or field itself that refers to another.</summary>
    private IEnumerable<(World World, Place? Place)> TargetPlaces(IOperation target, World world) => target switch
    {
        ILocalReferenceOperation local => [(world, new Variable(local.Local))],
        IParameterReferenceOperation parameter => [(world, interpreter.References.PlaceOf(parameter.Parameter))],
        IDeclarationExpressionOperation declaration => TargetPlaces(declaration.Expression, world),
        IFieldReferenceOperation field => from all in interpreter.EvaluateAll([field.Instance], world)
                                          let owner = References.OwnerOf(field, all.Values[0])
                                          select (all.World, owner is Unknown or OneOf ? null : (Place)new Slot(owner, field.Field.OriginalDefinition)),
        _ => [(world, null)],
    };

    /// <summary>Writes to a variable or parameter, or to what it refers to.</summary>
    public World Store(IOperation assignment, Place place, Value value, World world)
    {
        switch (Target(place, world))
        {
            case Slot slot when slot != place:
                interpreter.SocketOperations.RecordBound(FactKind.Keep, assignment, value, world);
                return interpreter.Assignments.WriteSlot(world, slot.Owner, slot.Symbol, value);
            case Element element:
                interpreter.SocketOperations.RecordBound(FactKind.Keep, assignment, value, world);
                return Assignments.WriteElement(world, element.Collection, element.Index, value);
            case Variable { Symbol: var symbol } variable:
                return interpreter.Assignments.WriteVariable(world, symbol, variable, value);
            case var other:
                return world.Write(other, value);
        }
    }

    /// <summary>An assignment to what a call or property hands out by reference.</summary>
    public IEnumerable<World> AssignReferred(IOperation assignment, IOperation target, Value value, World world)
    {
        foreach (var (after, place) in PlacesOf(target, world).ToList())
        {
            yield return place is null ? LoseReferred(target, Escape.Of(after, value)) : Store(assignment, place, value, after);
        }
    }

    /// <summary>Something is written that is not known, but is reached through what stands there.</summary>
    public World LoseReferred(IOperation target, World world)
    {
        foreach (var operation in target.Descendants())
        {
            world = operation switch
            {
                IAddressOfOperation address => Lose(address.Reference, world),
                IArgumentOperation { Parameter.RefKind: not RefKind.None } argument => Lose(argument.Value, world),
                IArgumentOperation argument when argument.Value is ILocalReferenceOperation or IParameterReferenceOperation or IFieldReferenceOperation or IConversionOperation =>
                    interpreter.Evaluate(argument.Value, world).ToList() is { Count: 1 } only ? Escape.Of(only[0].World, only[0].Value) : world,
                _ => world,
            };
        }

        return world;
    }

    /// <summary>What stands there is assigned by code that we do not see.</summary>
    public World Lose(IOperation target, World world) =>
        OnlyPlaceOf(target, world) is ({ } after, { } place) ? Escape.Of(after, new Alias(place)) : world;

    /// <summary>What is referred to, where there is but one way; null otherwise.</summary>
    public (World World, Place? Place) OnlyPlaceOf(IOperation operation, World world) =>
        PlacesOf(operation, world).ToList() is { Count: 1 } only ? only[0] : (world, null);

    /// <summary>Sets a parameter of a body that is going to be run: to a copy, or to the place that is passed by reference.</summary>
    public World Pass(IOperation call, IParameterSymbol parameter, Value value, World world)
    {
        var variable = new Variable(parameter);
        if (parameter.RefKind is RefKind.Ref or RefKind.Out
            && call.Arguments().FirstOrDefault(argument => argument.Parameter?.Ordinal == parameter.Ordinal) is { } passed
            && !passed.Value.DescendantsAndSelf().Any(operation => operation is IObjectCreationOperation or IInvocationOperation { TargetMethod.RefKind: RefKind.None })
            && OnlyPlaceOf(passed.Value, world) is ({ } after, { } place))
        {
            return after.Write(place, parameter.RefKind == RefKind.Ref ? value : Unknown.Instance).Write(variable, new Alias(place));
        }

        return interpreter.Assignments.WriteVariable(world, parameter, variable, value);
    }

    /// <summary>A reference that a body returns; nothing to a variable of its own, which is gone.</summary>
    public static Value Surviving(IMethodSymbol method, Value value) =>
        value is Alias { Target: Variable { Symbol: var symbol } } && SymbolEqualityComparer.Default.Equals(symbol.ContainingSymbol, method) ? Unknown.Instance : value;
}
