namespace DualStackAnalyzer.Flow;

/// <summary>From an operation to what it stands in.</summary>
internal static class WholeBodies
{
    /// <summary>The operation around all others: that of the whole body, or the statement of a graph's block.</summary>
    public static IOperation Outermost(this IOperation operation)
    {
        while (operation.Parent is { } outer)
        {
            operation = outer;
        }

        return operation;
    }
}
