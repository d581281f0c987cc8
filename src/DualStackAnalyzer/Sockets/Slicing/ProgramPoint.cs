namespace DualStackAnalyzer.Sockets.Slicing;

/// <summary>An operation of a body, and what has to be so that it is executed.</summary>
/// <param name="Operation">The operation.</param>
/// <param name="Function">The innermost method, lambda or local function around it; null in a static initializer.</param>
/// <param name="Control">What it stands under there.</param>
/// <param name="Exit">The last way out before it.</param>
internal sealed record ProgramPoint(IOperation Operation, IMethodSymbol? Function, Control? Control, Control? Exit)
{
    /// <summary>What decides whether it is executed at all.</summary>
    public IEnumerable<object> Conditions
    {
        get
        {
            if (Control is not null)
            {
                yield return Control;
            }

            if (Exit is not null)
            {
                yield return Exit;
            }

            if (Execution(isDecisive: true) is { } execution)
            {
                yield return execution;
            }
        }
    }

    /// <summary>That the function around it is executed; null in a static initializer.</summary>
    public Execution? Execution(bool isDecisive) => Function is null ? null : new(Named.Definition(Function), isDecisive);
}
