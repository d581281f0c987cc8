namespace DualStackAnalyzer.Flow;

/// <summary>
/// The meaning of a program for one analysis: what operations and branches do to a state.
/// Laws: <see cref="Join"/> is commutative, associative and idempotent, and climbs (the result covers both
/// sides); chains of joins are finite, so that loops end.
/// </summary>
internal interface ITransfer<TState>
    where TState : class, IEquatable<TState>
{
    /// <summary>The least upper bound of what two paths know.</summary>
    TState Join(TState left, TState right);

    /// <summary>The same state less exactly, where there is no time left to be exact: joins of such states end soon.</summary>
    TState Widen(TState state);

    /// <summary>Executes one top-level operation of a basic block.</summary>
    /// <param name="operation">The operation.</param>
    /// <param name="state">The state before it.</param>
    /// <param name="isCaught">Whether the states in which it throws are wanted: where nothing catches them they lead nowhere.</param>
    Step<TState> Apply(IOperation operation, TState state, bool isCaught);

    /// <summary>Evaluates a condition and says what holds on either side of it.</summary>
    /// <inheritdoc cref="Apply"/>
    Split<TState> Branch(IOperation condition, TState state, bool isCaught);

    /// <summary>Whether a finally block leaves every state as it is, so that it need not be run.</summary>
    bool IsIrrelevant(ControlFlowRegion region);

    /// <summary>Drops the locals and captures of a region that control leaves.</summary>
    TState Forget(ControlFlowRegion region, TState state);

    /// <summary>What a handler starts from.</summary>
    /// <param name="tried">The region in which something was thrown.</param>
    /// <param name="state">The state in which it was thrown.</param>
    TState Caught(ControlFlowRegion tried, TState state);

    /// <summary>Drops what is not read from the block on.</summary>
    TState Prune(BasicBlock block, TState state);

    /// <summary>Evaluates the value that a return statement hands back.</summary>
    /// <inheritdoc cref="Apply"/>
    Step<TState> Return(IOperation value, TState state, bool isCaught);
}

/// <param name="Normal">The state behind the operation; null where it never completes.</param>
/// <param name="Thrown">The join of the states in which it may throw; null where it cannot, or nothing catches it.</param>
internal readonly record struct Step<TState>(TState? Normal, TState? Thrown)
    where TState : class;

/// <param name="WhenTrue">The state if the condition holds; null where it cannot.</param>
/// <param name="WhenFalse">The state if it does not hold; null where it must.</param>
/// <param name="Thrown">The join of the states in which the condition may throw.</param>
internal readonly record struct Split<TState>(TState? WhenTrue, TState? WhenFalse, TState? Thrown)
    where TState : class;
