namespace DualStackAnalyzer.Flow;

/// <summary>The states in which control leaves a body.</summary>
internal sealed class Exits<TState>
    where TState : class
{
    /// <summary>Behind the last statement or a return; null where the body never completes.</summary>
    public TState? Normal { get; set; }

    /// <summary>Out of the body by an exception; null where none escapes.</summary>
    public TState? Thrown { get; set; }
}
