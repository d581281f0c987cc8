namespace DualStackAnalyzer.Sockets.Interpretation;

/// <summary>Variables that count the turns of loops: their numbers are known.</summary>
internal sealed class Counters(Slice slice)
{
    /// <summary>Whether it is open which element is meant: its place is neither written out nor a number of turns that is known.</summary>
    /// <param name="element">A reference to an element.</param>
    /// <param name="place">Its place.</param>
    public bool LeaveOpen(IOperation element, Value place) =>
        PlaceOf(element).Any(index => !index.ConstantValue.HasValue && !(place is Constant && IsCounter(index)));

    /// <summary>What a variable has after an update, and what the expression yields; null where it counts no turns, or its number is not known.</summary>
    /// <param name="update">An increment, a decrement or a compound assignment.</param>
    /// <param name="target">What it updates.</param>
    /// <param name="by">What is added or subtracted; null where that is one.</param>
    /// <param name="disjunct">The disjunct before it.</param>
    public (Value Now, Value Yielded)? After(IOperation update, IOperation target, Value? by, Disjunct disjunct)
    {
        if (target is not ILocalReferenceOperation { Local: var local } || disjunct.Read(new Variable(local)) is not Constant { Data: long before } was
            || !slice.Counts(local) || StepOf(update, by) is not { } step || !CountedLoops.IsSmall(before) || !CountedLoops.IsSmall(step) || !MayHave(local.Type, before + step))
        {
            return null;
        }

        // A turn more than there are is where the loop ends.
        var now = new Constant(before + step);
        return (now, update is IIncrementOrDecrementOperation { IsPostfix: true } ? was : now);
    }

    /// <summary>What a test says of a variable that counts turns; null where it is no such, or its number is not known.</summary>
    public Value? Answer(IBinaryOperation test, Value left, Value right) =>
        left is Constant { Data: long one } && right is Constant { Data: long other } && (IsCounter(test.LeftOperand) || IsCounter(test.RightOperand))
            && CountedLoops.Holds(test.OperatorKind, one, other) is { } holds ? holds ? Value.True : Value.False : null;

    private bool IsCounter(IOperation number) => CountedLoops.VariableOf(number) is { } variable && slice.Counts(variable);

    private static IEnumerable<IOperation> PlaceOf(IOperation element) => element switch
    {
        IArrayElementReferenceOperation array => array.Indices,
        IPropertyReferenceOperation indexer => indexer.Arguments.Select(static argument => argument.Value),
        _ => [],
    };

    private static long? StepOf(IOperation update, Value? by) => update switch
    {
        IIncrementOrDecrementOperation => update.Kind == OperationKind.Increment ? 1 : -1,
        ICompoundAssignmentOperation { OperatorKind: BinaryOperatorKind.Add } when by is Constant { Data: long more } => more,
        ICompoundAssignmentOperation { OperatorKind: BinaryOperatorKind.Subtract } when by is Constant { Data: long less } => -less,
        _ => null,
    };

    /// <summary>Whether a variable of the type may have the number.</summary>
    private static bool MayHave(ITypeSymbol type, long number) => number >= 0
        || type.SpecialType is SpecialType.System_SByte or SpecialType.System_Int16 or SpecialType.System_Int32 or SpecialType.System_Int64;
}
