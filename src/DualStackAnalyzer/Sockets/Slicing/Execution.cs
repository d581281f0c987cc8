namespace DualStackAnalyzer.Sockets.Slicing;

/// <summary>That a body is executed, as something that others depend on.</summary>
/// <param name="Code">The method, lambda or local function; or the variable, parameter or member that holds it as a delegate.</param>
/// <param name="IsDecisive">Whether what becomes of a socket hangs on whether it is executed; otherwise it only has to be.</param>
internal sealed record Execution(ISymbol Code, bool IsDecisive)
{
    /// <summary>The constructors of a type count as one: each runs its initializers.</summary>
    public ISymbol Code { get; } = Code is IMethodSymbol { MethodKind: MethodKind.Constructor } ? Code.ContainingType.OriginalDefinition.InstanceConstructors[0] : Code;

    public bool Equals(Execution? other) => other is not null && IsDecisive == other.IsDecisive && SymbolEqualityComparer.Default.Equals(Code, other.Code);

    public override int GetHashCode() => SymbolEqualityComparer.Default.GetHashCode(Code) + (IsDecisive ? 1 : 2);
}
