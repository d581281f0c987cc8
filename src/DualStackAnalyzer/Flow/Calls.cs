namespace DualStackAnalyzer.Flow;

/// <summary>Calls and creations as one.</summary>
internal static class Calls
{
    /// <summary>The method or constructor that is called, or that a delegate is made of; null where the operation is none of these.</summary>
    public static IMethodSymbol? Callee(this IOperation operation) => operation switch
    {
        IInvocationOperation { TargetMethod: var target } => target,
        IObjectCreationOperation { Constructor: { } constructor } => constructor,
        IMethodReferenceOperation { Method: var target } => target,
        _ => null,
    };

    /// <summary>What a call or creation passes for a parameter; null where there is none.</summary>
    public static IOperation? Argument(this IOperation operation, int ordinal) =>
        operation.Arguments().FirstOrDefault(argument => argument.Parameter?.Ordinal == ordinal)?.Value;

    /// <summary>The arguments of a call or creation; none of another operation.</summary>
    public static ImmutableArray<IArgumentOperation> Arguments(this IOperation operation) => operation switch
    {
        IInvocationOperation invocation => invocation.Arguments,
        IObjectCreationOperation creation => creation.Arguments,
        _ => ImmutableArray<IArgumentOperation>.Empty,
    };
}
