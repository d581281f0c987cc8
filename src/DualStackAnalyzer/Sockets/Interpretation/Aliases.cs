namespace DualStackAnalyzer.Sockets.Interpretation;

/// <summary>References: ref locals, parameters, fields and returns are the place that they refer to.</summary>
internal sealed class Aliases(Interpreter interpreter, Frame frame)
{
    public static IEnumerable<Outcome> Dereferenced(Outcome outcome) => outcome.Value is Alias { Target: var target }
        ? References.Each(outcome.Disjunct, target, outcome.Disjunct.Read(target) ?? target switch
        {
            MemberLocation { Owner: null or not Unknown } memberLocation => memberLocation.Owner is null ? new Input(memberLocation.Symbol) : new Member(memberLocation.Owner, memberLocation.Symbol).Bounded(),
            _ => Unknown.Instance,
        })
        : [outcome];

    /// <summary>What is referred to, in each way that the operation may be evaluated; null where that is not known.</summary>
    public IEnumerable<(Disjunct Disjunct, AbstractLocation? AbstractLocation)> LocationsOf(IOperation operation, Disjunct disjunct)
    {
        switch (operation)
        {
            case ILocalReferenceOperation local:
                return [(disjunct, Target(new Variable(local.Local), disjunct))];
            case IParameterReferenceOperation parameter:
                return [(disjunct, Target(interpreter.References.LocationOf(parameter.Parameter), disjunct))];
            case IDeclarationExpressionOperation declaration:
                return LocationsOf(declaration.Expression, disjunct);
            case IParenthesizedOperation parenthesized:
                return LocationsOf(parenthesized.Operand, disjunct);
            case IFlowCaptureReferenceOperation capture when frame.Aliases.TryGetValue(capture.Id, out var captured):
                return LocationsOf(captured, disjunct);
            case IFieldReferenceOperation field:
                return from all in interpreter.EvaluateAll([field.Instance], disjunct)
                       let owner = References.OwnerOf(field, all.Values[0])
                       select (all.Disjunct, owner is Unknown or PointsToSet ? null : Target(new MemberLocation(owner, field.Field.OriginalDefinition), all.Disjunct));
            case IArrayElementReferenceOperation { Indices.Length: 1 } element:
                return from all in interpreter.EvaluateAll([element.ArrayReference, element.Indices[0]], disjunct)
                       let isKnown = all.Values[0] is Instance or Member or Input && all.Values[1] is not Unknown
                       from read in isKnown ? interpreter.Elements.ReadIndexer(all.Values[0], all.Values[1], 1, all.Disjunct, element) : [new(all.Disjunct, Unknown.Instance)]
                       select (read.Disjunct, isKnown ? (AbstractLocation)new Element(all.Values[0], all.Values[1]) : null);
            case IInvocationOperation { TargetMethod: { } method } when method.RefKind != RefKind.None:
            case IPropertyReferenceOperation { Property: { } property } when property.RefKind != RefKind.None:
                return from outcome in interpreter.Dispatch(operation, disjunct)
                       select (outcome.Disjunct, (outcome.Value as Alias)?.Target);
            case { Kind: OperationKind.None } when operation.ChildOperations is { Count: 1 } pointer && AddressIn(pointer.First()) is { } address:
                return LocationsOf(address.Reference, disjunct);
            default:
                return [(disjunct, null)];
        }
    }

    private static IAddressOfOperation? AddressIn(IOperation pointer) =>
        pointer is IParenthesizedOperation parenthesized ? AddressIn(parenthesized.Operand) : pointer as IAddressOfOperation;

    private static AbstractLocation Target(AbstractLocation location, Disjunct disjunct) => disjunct.Read(location) is Alias { Target: var target } ? target : location;

    /// <summary>r = ref x: from here on r is x.</summary>
    public IEnumerable<Outcome> EvaluateReference(ISimpleAssignmentOperation assignment, Disjunct disjunct) =>
        from target in TargetLocations(assignment.Target, disjunct).ToList()
        from referred in LocationsOf(assignment.Value, target.Disjunct).ToList()
        from value in referred.AbstractLocation is { } known ? Dereferenced(new(referred.Disjunct, new Alias(known))) : interpreter.Evaluate(assignment.Value, referred.Disjunct)
        let isFollowed = target.AbstractLocation is not null && referred.AbstractLocation is not null
        let after = isFollowed ? value.Disjunct : Escape.Of(value.Disjunct, value.Value)
        select new Outcome(target.AbstractLocation is null ? after : after.Write(target.AbstractLocation, isFollowed ? new Alias(referred.AbstractLocation!) : Unknown.Instance), value.Value);

    /// <summary>The variable or field itself that refers to another.</summary>
    private IEnumerable<(Disjunct Disjunct, AbstractLocation? AbstractLocation)> TargetLocations(IOperation target, Disjunct disjunct) => target switch
    {
        ILocalReferenceOperation local => [(disjunct, new Variable(local.Local))],
        IParameterReferenceOperation parameter => [(disjunct, interpreter.References.LocationOf(parameter.Parameter))],
        IDeclarationExpressionOperation declaration => TargetLocations(declaration.Expression, disjunct),
        IFieldReferenceOperation field => from all in interpreter.EvaluateAll([field.Instance], disjunct)
                                          let owner = References.OwnerOf(field, all.Values[0])
                                          select (all.Disjunct, owner is Unknown or PointsToSet ? null : (AbstractLocation)new MemberLocation(owner, field.Field.OriginalDefinition)),
        _ => [(disjunct, null)],
    };

    /// <summary>Writes to a variable or parameter, or to what it refers to.</summary>
    public Disjunct Store(IOperation assignment, AbstractLocation location, Value value, Disjunct disjunct)
    {
        switch (Target(location, disjunct))
        {
            case MemberLocation memberLocation when memberLocation != location:
                interpreter.SocketOperations.RecordBound(FactKind.Keep, assignment, value, disjunct);
                return interpreter.Assignments.WriteMember(disjunct, memberLocation.Owner, memberLocation.Symbol, value);
            case Element element:
                interpreter.SocketOperations.RecordBound(FactKind.Keep, assignment, value, disjunct);
                return Assignments.WriteElement(disjunct, element.Collection, element.Index, value);
            case Variable { Symbol: var symbol } variable:
                return interpreter.Assignments.WriteVariable(disjunct, symbol, variable, value);
            case var other:
                return disjunct.Write(other, value);
        }
    }

    /// <summary>An assignment to what a call or property hands out by reference.</summary>
    public IEnumerable<Disjunct> AssignReferred(IOperation assignment, IOperation target, Value value, Disjunct disjunct)
    {
        foreach (var (after, location) in LocationsOf(target, disjunct).ToList())
        {
            yield return location is null ? LoseReferred(target, Escape.Of(after, value)) : Store(assignment, location, value, after);
        }
    }

    /// <summary>Something is written that is not known, but is reached through what stands there.</summary>
    public Disjunct LoseReferred(IOperation target, Disjunct disjunct)
    {
        foreach (var operation in target.Descendants())
        {
            disjunct = operation switch
            {
                IAddressOfOperation address => Lose(address.Reference, disjunct),
                IArgumentOperation { Parameter.RefKind: not RefKind.None } argument => Lose(argument.Value, disjunct),
                IArgumentOperation argument when argument.Value is ILocalReferenceOperation or IParameterReferenceOperation or IFieldReferenceOperation or IConversionOperation =>
                    interpreter.Evaluate(argument.Value, disjunct).ToList() is { Count: 1 } only ? Escape.Of(only[0].Disjunct, only[0].Value) : disjunct,
                _ => disjunct,
            };
        }

        return disjunct;
    }

    /// <summary>What stands there is assigned by code that we do not see.</summary>
    public Disjunct Lose(IOperation target, Disjunct disjunct) =>
        OnlyLocationOf(target, disjunct) is ({ } after, { } location) ? Escape.Of(after, new Alias(location)) : disjunct;

    /// <summary>What is referred to, where there is but one way; null otherwise.</summary>
    public (Disjunct Disjunct, AbstractLocation? AbstractLocation) OnlyLocationOf(IOperation operation, Disjunct disjunct) =>
        LocationsOf(operation, disjunct).ToList() is { Count: 1 } only ? only[0] : (disjunct, null);

    /// <summary>Sets a parameter of a body that is going to be run: to a copy, or to the place that is passed by reference.</summary>
    public Disjunct Pass(IOperation call, IParameterSymbol parameter, Value value, Disjunct disjunct)
    {
        var variable = new Variable(parameter);
        if (parameter.RefKind is RefKind.Ref or RefKind.Out
            && call.Arguments().FirstOrDefault(argument => argument.Parameter?.Ordinal == parameter.Ordinal) is { } passed
            && !passed.Value.DescendantsAndSelf().Any(operation => operation is IObjectCreationOperation or IInvocationOperation { TargetMethod.RefKind: RefKind.None })
            && OnlyLocationOf(passed.Value, disjunct) is ({ } after, { } location))
        {
            return after.Write(location, parameter.RefKind == RefKind.Ref ? value : Unknown.Instance).Write(variable, new Alias(location));
        }

        return interpreter.Assignments.WriteVariable(disjunct, parameter, variable, value);
    }

    /// <summary>A reference that a body returns; nothing to a variable of its own, which is gone.</summary>
    public static Value Surviving(IMethodSymbol method, Value value) =>
        value is Alias { Target: Variable { Symbol: var symbol } } && SymbolEqualityComparer.Default.Equals(symbol.ContainingSymbol, method) ? Unknown.Instance : value;
}
