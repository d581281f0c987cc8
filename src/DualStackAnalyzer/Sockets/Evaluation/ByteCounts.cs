namespace DualStackAnalyzer.Sockets.Evaluation;

/// <summary>How many bytes an array has that a method of the project returns: four make an IPv4 address.</summary>
internal static class ByteCounts
{
    /// <summary>The number of elements, if it is the same whatever happens; null where that is not known.</summary>
    /// <param name="array">What yields the array.</param>
    /// <param name="run">Where the bodies of the project are found.</param>
    /// <param name="calls">How many calls are looked into, one in the other.</param>
    public static int? Of(IOperation? array, AnalysisRun run, int calls = 2) => array switch
    {
        IConversionOperation { OperatorMethod: null } conversion => Of(conversion.Operand, run, calls),
        IArrayCreationOperation { Initializer: { } initializer } => initializer.ElementValues.Length,
        IArrayCreationOperation { DimensionSizes: { Length: 1 } sizes } => sizes[0].ConstantValue is { HasValue: true, Value: int size } ? size : null,
        { Kind: NewerKinds.CollectionExpression } when array.ChildOperations.All(child => child.Kind != NewerKinds.Spread) => array.ChildOperations.Count,
        IInvocationOperation { TargetMethod: { Name: "GetBytes", ContainingType: { Name: nameof(BitConverter), ContainingNamespace: { Name: nameof(System), ContainingNamespace.IsGlobalNamespace: true } }, Parameters: { Length: 1 } numbers } } =>
            numbers[0].Type.SpecialType is SpecialType.System_Int32 or SpecialType.System_UInt32 ? sizeof(int) : null,
        IInvocationOperation { TargetMethod: { Name: "ReadBytes", ContainingType: { Name: "BinaryReader" } reader } } read when Relevance.IsPlatform(reader) =>
            read.Argument(0)?.ConstantValue is { HasValue: true, Value: int asked } ? asked : null,
        IObjectCreationOperation { Type: { Name: "Span" or "ReadOnlySpan" } span, Arguments: { Length: 1 } } made when Relevance.IsPlatform(span) => Of(made.Argument(0), run, calls),
        IInvocationOperation call => OfReturned(call.TargetMethod, run, calls),
        IPropertyReferenceOperation { Property.GetMethod: { } getter } => OfReturned(getter, run, calls),
        _ => null,
    };

    /// <summary>An override is taken for what an object of its type does: the length of an address does not change in a derived class.</summary>
    private static int? OfReturned(IMethodSymbol method, AnalysisRun run, int calls)
    {
        if (calls == 0 || method.IsVirtual || method.IsAbstract || !run.Api.IsInSource(method) || run.Bodies.OperationOf(method.OriginalDefinition, run.Cancellation) is not { } body)
        {
            return null;
        }

        var counts = body.Descendants().OfType<IReturnOperation>().Select(returned => Of(returned.ReturnedValue, run, calls - 1)).Distinct().ToList();
        return counts.Count == 1 ? counts[0] : null;
    }
}
