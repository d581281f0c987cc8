namespace DualStackAnalyzer.Sockets.Interpretation;

/// <summary>
/// Local variables that count the turns of a loop up or down to a small constant: such turns are told apart, as the steps of a walk along
/// few elements are. Of other loops over numbers the turns are not counted.
/// </summary>
internal sealed class Counters
{
    private static readonly Counters None = new([]);

    private readonly HashSet<ISymbol> _counted;

    private Counters(HashSet<ISymbol> counted) => _counted = counted;

    /// <param name="body">The whole body, in which loops still are loops.</param>
    private Counters(IOperation body)
    {
        _counted = new(body.DescendantsAndSelf().Select(ConditionOf).SelectMany(CountedIn), SymbolEqualityComparer.Default);
        if (_counted.Count > 0)
        {
            _counted.ExceptWith(body.Descendants().OfType<ILocalReferenceOperation>().Where(IsChangedOutOfSight).Select(static use => use.Local));
        }
    }

    /// <summary>Those of a body. Most have no loop, and are not looked through.</summary>
    public static Counters Of(ControlFlowGraph graph)
    {
        foreach (var block in graph.Blocks)
        {
            if (block.FallThroughSuccessor?.Destination?.Ordinal <= block.Ordinal || block.ConditionalSuccessor?.Destination?.Ordinal <= block.Ordinal)
            {
                return new(graph.OriginalOperation);
            }
        }

        return None;
    }

    /// <summary>Whether it is open which element is meant: its place is neither written out nor a number of turns that is known.</summary>
    /// <param name="element">A reference to an element.</param>
    /// <param name="place">Its place.</param>
    public bool LeaveOpen(IOperation element, Value place) =>
        PlaceOf(element).Any(index => !index.ConstantValue.HasValue && !(place is Constant && IsCounted(index)));

    private static IEnumerable<IOperation> PlaceOf(IOperation element) => element switch
    {
        IArrayElementReferenceOperation array => array.Indices,
        IPropertyReferenceOperation indexer => indexer.Arguments.Select(static argument => argument.Value),
        _ => [],
    };

    private bool IsCounted(IOperation operation) => LocalOf(operation) is { } local && _counted.Contains(local);

    /// <summary>What the variable has after an update, and what the expression yields; null where it counts no turns, or its number is not known.</summary>
    /// <param name="update">An increment, a decrement or a compound assignment.</param>
    /// <param name="target">What it updates.</param>
    /// <param name="by">What is added or subtracted; null where that is one.</param>
    /// <param name="disjunct">The disjunct before it.</param>
    public (Value Now, Value Yielded)? After(IOperation update, IOperation target, Value? by, Disjunct disjunct)
    {
        if (_counted.Count == 0 || target is not ILocalReferenceOperation { Local: var local } || !_counted.Contains(local)
            || disjunct.Read(new Variable(local)) is not Constant { Data: long before } was || StepOf(update, by) is not { } step)
        {
            return null;
        }

        // A turn more than there are is where the loop ends.
        var now = IsSmall(before) && IsSmall(step) && IsOf(local.Type, before + step) ? new Constant(before + step) : null;
        return now is null ? null : (now, update is IIncrementOrDecrementOperation { IsPostfix: true } ? was : now);
    }

    /// <summary>What a test says of a variable that counts turns; null where it is no such, or its number is not known.</summary>
    public Value? Answer(IBinaryOperation test, Value left, Value right) =>
        (IsCounted(test.LeftOperand) || IsCounted(test.RightOperand)) && left is Constant { Data: long one } && right is Constant { Data: long other }
            && Holds(test.OperatorKind, one, other) is { } holds ? holds ? Value.True : Value.False : null;

    /// <summary>The variable that a condition compares with a small constant, and with nothing else.</summary>
    public static IEnumerable<ISymbol> CountedIn(IOperation? condition) => condition switch
    {
        IBinaryOperation comparison when comparison.OperatorKind == BinaryOperatorKind.NotEquals || Holds(comparison.OperatorKind, 0, 0) is not null =>
            new[] { CountedBy(comparison.LeftOperand, comparison.RightOperand), CountedBy(comparison.RightOperand, comparison.LeftOperand) }.OfType<ISymbol>(),
        IParenthesizedOperation parenthesized => CountedIn(parenthesized.Operand),
        _ => [],
    };

    private static ILocalSymbol? CountedBy(IOperation number, IOperation bound) =>
        bound.ConstantValue is { HasValue: true, Value: var most } && Constant.Of(most) is Constant { Data: long turns } && IsSmall(turns) ? LocalOf(number) : null;

    private static ILocalSymbol? LocalOf(IOperation operation) => operation switch
    {
        ILocalReferenceOperation local => local.Local,
        IIncrementOrDecrementOperation update => LocalOf(update.Target),
        IConversionOperation { IsImplicit: true, OperatorMethod: null } conversion => LocalOf(conversion.Operand),
        _ => null,
    };

    /// <summary>Whether one number stands to another as an operator says; null where it says nothing of their order.</summary>
    private static bool? Holds(BinaryOperatorKind kind, long left, long right) => kind switch
    {
        BinaryOperatorKind.LessThan => left < right,
        BinaryOperatorKind.LessThanOrEqual => left <= right,
        BinaryOperatorKind.GreaterThan => left > right,
        BinaryOperatorKind.GreaterThanOrEqual => left >= right,
        _ => null,
    };

    /// <summary>Whether the variable may be changed there by code that is not followed in its turn: a function, or one that is given it by reference.</summary>
    private static bool IsChangedOutOfSight(ILocalReferenceOperation use) => use.Parent switch
    {
        IArgumentOperation { Parameter.RefKind: not (RefKind.None or RefKind.In) } or IAddressOfOperation or ISimpleAssignmentOperation { IsRef: true }
            or IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol.RefKind: not RefKind.None } } => true,
        IAssignmentOperation or IIncrementOrDecrementOperation or ITupleOperation => !SymbolEqualityComparer.Default.Equals(FunctionOf(use), use.Local.ContainingSymbol),
        _ => false,
    };

    /// <summary>The innermost lambda or local function around a use; of a use in none, what declares the variable.</summary>
    private static ISymbol FunctionOf(ILocalReferenceOperation use)
    {
        for (var outer = use.Parent; outer is not null; outer = outer.Parent)
        {
            switch (outer)
            {
                case IAnonymousFunctionOperation lambda:
                    return lambda.Symbol;
                case ILocalFunctionOperation function:
                    return function.Symbol;
            }
        }

        return use.Local.ContainingSymbol;
    }

    private static long? StepOf(IOperation update, Value? by) => update switch
    {
        IIncrementOrDecrementOperation => update.Kind == OperationKind.Increment ? 1 : -1,
        ICompoundAssignmentOperation { OperatorKind: BinaryOperatorKind.Add } when by is Constant { Data: long more } => more,
        ICompoundAssignmentOperation { OperatorKind: BinaryOperatorKind.Subtract } when by is Constant { Data: long less } => -less,
        _ => null,
    };

    private static IOperation? ConditionOf(IOperation operation) => operation switch
    {
        IForLoopOperation loop => loop.Condition,
        IWhileLoopOperation loop => loop.Condition,
        _ => null,
    };

    /// <summary>Whether a variable of the type may have the number.</summary>
    private static bool IsOf(ITypeSymbol type, long number) => number >= 0
        || type.SpecialType is SpecialType.System_SByte or SpecialType.System_Int16 or SpecialType.System_Int32 or SpecialType.System_Int64;

    private static bool IsSmall(long number) => number is >= -Collections.MaximumLength and <= Collections.MaximumLength;
}
