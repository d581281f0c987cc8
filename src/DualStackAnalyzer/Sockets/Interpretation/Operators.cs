namespace DualStackAnalyzer.Sockets.Interpretation;

/// <summary>Operators, conversions, tuples, collections.</summary>
internal sealed class Operators(Interpreter interpreter, AnalysisRun run, Frame frame)
{
    public IEnumerable<Outcome> EvaluateBinary(IBinaryOperation binary, Disjunct disjunct) => IsUserDefined(binary.OperatorMethod)
        ? EvaluateOperator(binary, binary.OperatorMethod!, [binary.LeftOperand, binary.RightOperand], binary.IsLifted, disjunct)
        : EvaluateBuiltIn(binary, disjunct);

    public static bool IsUserDefined(IMethodSymbol? method) => method is not null && !Relevance.IsPlatform(method);

    /// <summary>An operator or conversion of the user's own is a call.</summary>
    private IEnumerable<Outcome> EvaluateOperator(
        IOperation operation, IMethodSymbol method, IEnumerable<IOperation?> operands, bool isLifted, Disjunct disjunct) =>
        from all in interpreter.EvaluateAll(operands, disjunct)
        from outcome in (isLifted && all.Values.Any(value => (all.Disjunct.TraitsOf(value) & Traits.IsNull) != 0)) || !method.IsStatic ? [interpreter.Invocations.Unseen(operation, null, all.Values, all.Disjunct)] : interpreter.Invocations.Invoke(operation, method, null, all.Values, all.Disjunct)
        select outcome;

    private IEnumerable<Outcome> EvaluateBuiltIn(IBinaryOperation binary, Disjunct disjunct) => interpreter.Evaluate(binary.LeftOperand, disjunct)
        .SelectMany(left => interpreter.Evaluate(binary.RightOperand, left.Disjunct).Select(right => Combined(binary, left.Value, right.Value, right.Disjunct)));

    private Outcome Combined(IBinaryOperation binary, Value left, Value right, Disjunct disjunct)
    {
        // What is concatenated is asked for its text.
        var after = binary.Type?.SpecialType == SpecialType.System_String ? interpreter.Invocations.ReleaseObjects(disjunct, [left, right]) : disjunct;
        if (binary.Type?.SpecialType == SpecialType.System_Boolean
            && binary.OperatorKind is not (BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals))
        {
            // Some test of sizes: as a rule what it says is not known, but a variable that keeps it is one bool.
            return interpreter.Counters.Answer(binary, left, right) is { } answer ? new(after, answer) : interpreter.Fresh(binary, after);
        }

        if (AddressTexts.AreIPv4(binary))
        {
            return Text(binary, after);
        }

        if (binary.OperatorKind is BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals && (left is Unknown || right is Unknown))
        {
            return interpreter.Fresh(binary, after);
        }

        return new(after, binary.OperatorKind switch
        {
            BinaryOperatorKind.Equals => Assumptions.Equal(after, left, right),
            BinaryOperatorKind.NotEquals => Assumptions.Not(Assumptions.Equal(after, left, right)),
            _ when left is Unknown || right is Unknown => Unknown.Instance,
            _ => new Derived(binary.OperatorKind, left, right).Bounded(),
        });
    }

    /// <summary>A text that can be no address but an IPv4 one.</summary>
    public Outcome Text(IOperation text, Disjunct disjunct)
    {
        var named = interpreter.Name(text, disjunct);
        return named with { Disjunct = named.Disjunct.Refine(named.Value, Traits.IPv4 | ~Traits.Address) ?? named.Disjunct };
    }

    public IEnumerable<Outcome> EvaluateUnary(IUnaryOperation unary, Disjunct disjunct) => IsUserDefined(unary.OperatorMethod)
        ? EvaluateOperator(unary, unary.OperatorMethod!, [unary.Operand], unary.IsLifted, disjunct)
        : EvaluateBuiltIn(unary, disjunct);

    private IReadOnlyList<Outcome> EvaluateBuiltIn(IUnaryOperation unary, Disjunct disjunct) => interpreter.Evaluate(unary.Operand, disjunct).Select(operand => operand with
    {
        Value = unary.OperatorKind == UnaryOperatorKind.Not ? Assumptions.Not(operand.Value)
            : operand.Value is Unknown ? operand.Value : new Member(operand.Value, unary.OperatorKind).Bounded(),
    });

    public IEnumerable<Outcome> EvaluateIsNull(IIsNullOperation isNull, Disjunct disjunct) =>
        from operand in interpreter.Evaluate(isNull.Operand, disjunct)
        select new Outcome(operand.Disjunct, Assumptions.Equal(operand.Disjunct, operand.Value, Value.Null));

    public IEnumerable<Outcome> EvaluateConversion(IConversionOperation conversion, Disjunct disjunct) => IsUserDefined(conversion.OperatorMethod)
        ? EvaluateOperator(conversion, conversion.OperatorMethod!, [conversion.Operand], isLifted: false, disjunct)
        : EvaluateBuiltIn(conversion, disjunct);

    private IReadOnlyList<Outcome> EvaluateBuiltIn(IConversionOperation conversion, Disjunct disjunct) =>
        interpreter.Evaluate(conversion.Operand, disjunct).Select(operand => Converted(conversion, operand.Value, operand.Disjunct));

    private Outcome Converted(IConversionOperation conversion, Value value, Disjunct before)
    {
        var after = conversion.Type?.TypeKind == TypeKind.Dynamic ? interpreter.Invocations.Release(before, [value]) : before;
        bool isTransparent = conversion.OperatorMethod is null && (value is Constant || !conversion.Conversion.IsNumeric
            || conversion.Operand.Type?.TypeKind == TypeKind.Enum || conversion.Type?.TypeKind == TypeKind.Enum
            || conversion.IsImplicit);
        if (conversion.Type is { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } && conversion.Operand.Type is { IsValueType: true, OriginalDefinition.SpecialType: not SpecialType.System_Nullable_T })
        {
            after = after.Refine(value, Traits.Anything & ~Traits.IsNull) ?? after;
        }

        return !isTransparent ? interpreter.Fresh(conversion, after)
            : conversion.Operand.Type is { } from && from.IsValueType != conversion.Type?.IsValueType
            ? interpreter.Structs.Copied(conversion, from.IsValueType ? from : conversion.Type, new(after, value))
            : new(after, value);
    }

    public IEnumerable<Outcome> EvaluateTuple(ITupleOperation tuple, Disjunct disjunct) =>
        from all in interpreter.Structs.EvaluateAllCopied(tuple.Elements, disjunct)
        select new Outcome(all.Disjunct, Sequence.Of(all.Values));

    public IEnumerable<Outcome> EvaluateArray(IArrayCreationOperation array, Disjunct disjunct) =>
        from sizes in interpreter.EvaluateAll(array.DimensionSizes, disjunct)
        from all in interpreter.Structs.EvaluateAllCopied(array.Initializer is { } initializer ? initializer.ElementValues : Enumerable.Empty<IOperation>(), sizes.Disjunct)
        select IsBuffer(array) ? interpreter.Name(array, all.Disjunct) : NewCollection(array, all.Disjunct, all.Values);

    /// <summary>Whether it is made to be filled by calls: what is read from it is not what was written here.</summary>
    private static bool IsBuffer(IArrayCreationOperation array) => array.Initializer is null
        && array.Type is IArrayTypeSymbol { ElementType.SpecialType: SpecialType.System_Byte or SpecialType.System_Char };

    public IEnumerable<Outcome> EvaluateCollection(IOperation collection, Disjunct disjunct)
    {
        // A spread brings in elements that are not counted here.
        if (collection.ChildOperations.Any(child => child.Kind == (OperationKind)128))
        {
            return interpreter.EvaluateRest(collection, disjunct);
        }

        // A collection of the project's own is filled by its own Add or its own builder.
        return from all in interpreter.EvaluateAll(collection.ChildOperations, disjunct)
               select collection.Type is INamedTypeSymbol type && run.Api.IsInSource(type) ? interpreter.Fresh(collection, Escape.Of(all.Disjunct, all.Values))
                   : NewCollection(collection, all.Disjunct, all.Values);
    }

    public Outcome NewCollection(IOperation creation, Disjunct disjunct, Value[] elements)
    {
        if (creation.Type is not { } type)
        {
            return new(disjunct, Unknown.Instance);
        }

        var (made, instance) = interpreter.New(frame.SiteOf(creation), type, disjunct);
        return new(Collections.Fill(made, instance, elements, run), instance);
    }

    /// <summary>yield return: the value joins those that the iterator hands out.</summary>
    public IEnumerable<Outcome> EvaluateYield(IOperation value, Disjunct disjunct)
    {
        var location = new Result(frame.Code);
        foreach (var (after, yielded) in interpreter.Evaluate(value, disjunct))
        {
            var sequence = after.Read(location) ?? new Member(null, frame.Code);
            var started = after.Read(location) is null ? Collections.Fill(after.Write(location, sequence), sequence, []) : after;
            yield return new(Collections.Add(started, sequence, yielded), yielded);
        }
    }
}
