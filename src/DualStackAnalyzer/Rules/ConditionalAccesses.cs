namespace DualStackAnalyzer.Rules;

internal static class ConditionalAccesses
{
    /// <summary>The operand of the conditional access: what stands before the question mark.</summary>
    public static IOperation? Accessed(this IConditionalAccessInstanceOperation instance)
    {
        IOperation part = instance;
        while (part.Parent is { } parent && !(parent is IConditionalAccessOperation access && access.WhenNotNull == part))
        {
            part = parent;
        }

        return (part.Parent as IConditionalAccessOperation)?.Operation;
    }
}
