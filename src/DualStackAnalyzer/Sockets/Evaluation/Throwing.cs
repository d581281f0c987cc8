namespace DualStackAnalyzer.Sockets.Evaluation;

/// <summary>Which statements may throw, of those that change nothing that is followed.</summary>
internal static class Throwing
{
    /// <summary>Whether it may throw: all may but moving values between variables and fields of the object itself, comparing them and plain arithmetic.</summary>
    /// <param name="operation">A statement or expression.</param>
    /// <param name="isAutomatic">Whether a property is no more than a field.</param>
    public static bool MayThrow(IOperation operation, Func<IPropertySymbol, bool> isAutomatic) => !operation.ConstantValue.HasValue
        && (!IsSafe(operation, isAutomatic) || operation.ChildOperations.Any(child => MayThrow(child, isAutomatic)));

    private static bool IsSafe(IOperation operation, Func<IPropertySymbol, bool> isAutomatic) => operation switch
    {
        IExpressionStatementOperation or ISimpleAssignmentOperation or IParenthesizedOperation or IDiscardOperation or IArgumentOperation => true,
        ILocalReferenceOperation or IParameterReferenceOperation or IInstanceReferenceOperation or IFlowCaptureOperation or IFlowCaptureReferenceOperation => true,
        IDefaultValueOperation or ICaughtExceptionOperation or ITypeOfOperation or IIsNullOperation or IIsTypeOperation or IIsPatternOperation or IPatternOperation => true,
        IFieldReferenceOperation { Instance: null or IInstanceReferenceOperation } => true,
        IPropertyReferenceOperation { Instance: null or IInstanceReferenceOperation, Property: var property } => isAutomatic(property),
        IConversionOperation { OperatorMethod: null, IsChecked: false } conversion => conversion.Conversion.IsImplicit || conversion.Conversion.IsNumeric,
        IUnaryOperation { OperatorMethod: null, IsChecked: false } or IIncrementOrDecrementOperation { OperatorMethod: null, IsChecked: false } => true,
        ICompoundAssignmentOperation { OperatorMethod: null, IsChecked: false, OperatorKind: not (BinaryOperatorKind.Divide or BinaryOperatorKind.Remainder) } update => update.Type?.SpecialType != SpecialType.System_String,
        IBinaryOperation { OperatorMethod: null, IsChecked: false, OperatorKind: not (BinaryOperatorKind.Divide or BinaryOperatorKind.Remainder) } binary =>
            binary.Type?.SpecialType != SpecialType.System_String || binary.ChildOperations.All(static part => part.ConstantValue.HasValue || part.Type?.SpecialType == SpecialType.System_String),
        _ => false,
    };
}
