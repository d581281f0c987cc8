namespace DualStackAnalyzer.Sockets.Slicing;

/// <summary>
/// Loops whose turns a local variable counts up or down to a small constant. They are told apart, as the steps of a walk along few elements
/// are; of other loops over numbers the turns are not counted.
/// </summary>
internal static class CountedLoops
{
    /// <summary>The variable that a condition compares with a small constant; null where it asks for anything else.</summary>
    public static ILocalSymbol? CounterIn(IOperation condition) => condition switch
    {
        IBinaryOperation test when test.OperatorKind == BinaryOperatorKind.NotEquals || Holds(test.OperatorKind, 0, 0) is not null =>
            CountedBy(test.LeftOperand, test.RightOperand) ?? CountedBy(test.RightOperand, test.LeftOperand),
        IParenthesizedOperation parenthesized => CounterIn(parenthesized.Operand),
        _ => null,
    };

    /// <summary>The variable of which an expression has the number, be it changed there; null where it is made of more.</summary>
    public static ILocalSymbol? VariableOf(IOperation number) => number switch
    {
        ILocalReferenceOperation local => local.Local,
        IIncrementOrDecrementOperation update => VariableOf(update.Target),
        IConversionOperation { IsImplicit: true, OperatorMethod: null } conversion => VariableOf(conversion.Operand),
        _ => null,
    };

    /// <summary>Whether one number stands to another as an operator says; null where it says nothing of their order.</summary>
    public static bool? Holds(BinaryOperatorKind kind, long left, long right) => kind switch
    {
        BinaryOperatorKind.LessThan => left < right,
        BinaryOperatorKind.LessThanOrEqual => left <= right,
        BinaryOperatorKind.GreaterThan => left > right,
        BinaryOperatorKind.GreaterThanOrEqual => left >= right,
        _ => null,
    };

    /// <summary>Whether as many turns are counted.</summary>
    public static bool IsSmall(long number) => number is >= -Collections.MaximumLength and <= Collections.MaximumLength;

    /// <summary>
    /// Whether the variable may be changed there by code that is not followed in its turn: that of another function, or code that is given the
    /// variable by reference.
    /// </summary>
    /// <param name="use">A use of the variable.</param>
    /// <param name="function">The function that the use stands in.</param>
    public static bool IsChangedOutOfSight(ILocalReferenceOperation use, IMethodSymbol? function) => use.Parent switch
    {
        IArgumentOperation { Parameter.RefKind: not (RefKind.None or RefKind.In) } or IAddressOfOperation or ISimpleAssignmentOperation { IsRef: true }
            or IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol.RefKind: not RefKind.None } } => true,
        IAssignmentOperation or IIncrementOrDecrementOperation or ITupleOperation =>
            function is null || use.Local.ContainingSymbol is not IMethodSymbol declaring || !SymbolEqualityComparer.Default.Equals(Named.Definition(function), Named.Definition(declaring)),
        _ => false,
    };

    private static ILocalSymbol? CountedBy(IOperation number, IOperation bound) =>
        bound.ConstantValue is { HasValue: true, Value: var most } && Constant.Of(most) is Constant { Data: long turns } && IsSmall(turns) ? VariableOf(number) : null;
}
